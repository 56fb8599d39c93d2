import type { PersonId } from "@qitong/domain";
import { emptyNote, findHandRefusals, noteParts, notePartWords, type NoteContent } from "@qitong/domain/staffing";
import { Acts, RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { noteRefusalTexts, noteTexts } from "./note-texts";
import type { NoteToWrite, Receiver } from "./note-types";
import styles from "./note.module.css";

export interface NoteFormProps {
  readonly note: NoteToWrite;
  readonly isClassHead: boolean;
  readonly receivers: readonly Receiver[] | undefined;
  readonly onKeep: (content: NoteContent, receiverId: PersonId | null) => Promise<unknown>;
  readonly onHand: (content: NoteContent, receiverId: PersonId | null) => Promise<unknown>;
}

/** Written on a phone between lessons: it can be kept at any point, and says what is missing only when it is handed over. */
export function NoteForm({ note, isClassHead, receivers, onKeep, onHand }: NoteFormProps) {
  const words = useTexts(noteTexts);
  const language = useLanguage();
  const [content, setContent] = useState<NoteContent>(note.content ?? emptyNote);
  const [receiverId, setReceiverId] = useState<PersonId | null>(note.receiverId);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState<"keep" | "hand">();
  const version = note.version ?? 0;
  const trimmed = Object.fromEntries(noteParts.map((part) => [part, content[part].trim()])) as NoteContent;
  const facts = { content: trimmed, personId: note.personId, receiverId, isClassHead, isReceiverThere: receivers?.some((one) => one.personId === receiverId) ?? false };
  const refusals = findHandRefusals({ status: note.status ?? "draft", version }, facts, version);
  const run = async (which: "keep" | "hand", work: NoteFormProps["onKeep"]) => {
    setBusy(which);
    await work(trimmed, receiverId).catch(() => undefined); // said by the caller; what was typed stays
    setBusy(undefined);
  };
  const hand = () => {
    setTried(true);
    if (refusals.length === 0) void run("hand", onHand);
  };
  return (
    <Form layout="vertical" className={styles.form ?? ""}>
      {noteParts.map((part) => (
        <Form.Item key={part} label={notePartWords[part][language]} htmlFor={`note-${part}`} {...(part === "pupils" ? { extra: words.noPupils } : {})}>
          <Input.TextArea id={`note-${part}`} autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} value={content[part]} onChange={({ target }) => setContent({ ...content, [part]: target.value })} />
        </Form.Item>
      ))}
      <Form.Item label={words.receiver} htmlFor="note-receiverId">
        <Select<PersonId>
          id="note-receiverId"
          showSearch={{ optionFilterProp: "label" }}
          placeholder={words.choose}
          value={receiverId}
          onChange={setReceiverId}
          loading={!receivers}
          options={(receivers ?? []).map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      </Form.Item>
      <RefusalList refusals={tried ? refusals : []} texts={noteRefusalTexts} fieldId={(field) => `note-${field}`} />
      <Acts>
        <Button type="primary" loading={busy === "hand"} onClick={hand}>
          {words.hand}
        </Button>
        <Button loading={busy === "keep"} onClick={() => void run("keep", onKeep)}>
          {words.keep}
        </Button>
      </Acts>
    </Form>
  );
}
