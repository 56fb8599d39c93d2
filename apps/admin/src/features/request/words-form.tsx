import { Acts, ConfirmButton, useTexts } from "@qitong/ui";
import { Button, Checkbox, Form, Input } from "antd";
import { useState } from "react";
import type { WordAct } from "./request-acts";
import { requestDetailTexts } from "./request-texts";

export interface WordsDraft {
  readonly text: string;
  readonly isForAsker: boolean;
}

export interface WordsFormProps {
  readonly act: WordAct;
  readonly onSend: (draft: WordsDraft) => unknown;
  readonly onCancel: () => void;
}

const least: Readonly<Record<WordAct, number>> = { answer: 5, handBack: 2, note: 2, decline: 2, merge: 14 };

/** An act that is told in words. What leaves the house (an answer) is asked about once more. */
export function WordsForm({ act, onSend, onCancel }: WordsFormProps) {
  const words = useTexts(requestDetailTexts);
  const [draft, setDraft] = useState<WordsDraft>({ text: "", isForAsker: false });
  const isWhole = [...draft.text.trim()].length >= least[act];
  const hints: Partial<Record<WordAct, string>> = { answer: words.answerHint, decline: words.declineHint, merge: words.mergeHint };
  const label = act === "handBack" || act === "decline" ? words.reason : act === "merge" ? words.merge : words.text;
  const field = {
    id: "words-text", value: draft.text, placeholder: hints[act],
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, text: target.value }),
  };
  return (
    <Form layout="vertical">
      <Form.Item label={label} htmlFor="words-text">
        {act === "merge" ? <Input {...field} maxLength={20} /> : <Input.TextArea {...field} rows={act === "answer" ? 6 : 3} maxLength={act === "answer" ? 2000 : 500} showCount={act === "answer"} />}
      </Form.Item>
      {act === "note" && (
        <Form.Item>
          <Checkbox checked={draft.isForAsker} onChange={({ target }) => setDraft({ ...draft, isForAsker: target.checked })}>
            {words.noteForAsker}
          </Checkbox>
        </Form.Item>
      )}
      <Acts end>
        <Button onClick={onCancel}>{words.cancel}</Button>
        {act === "answer" ? (
          <ConfirmButton type="primary" label={words.answer} disabled={!isWhole} question={words.answerQuestion} consequence={words.answerAbout} act={words.answer} onConfirm={() => void onSend(draft)} />
        ) : (
          <Button type="primary" disabled={!isWhole} onClick={() => void onSend(draft)}>
            {words[act]}
          </Button>
        )}
      </Acts>
    </Form>
  );
}
