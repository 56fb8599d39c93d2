import { useTexts } from "@qitong/ui";
import { useState } from "react";
import { followTexts } from "./ask-texts";
import styles from "./ask.module.css";
import { Field } from "./field";

export interface WordFormProps {
  readonly title: string;
  readonly hint?: string;
  /** How many characters it must have, and may. */
  readonly shortest?: number;
  readonly longest?: number;
  readonly busy: boolean;
  readonly onSend: (text: string) => void;
  readonly onCancel: () => void;
}

/** A few words to the school, by whoever asked. */
export function WordForm({ title, hint, shortest = 2, longest = 500, busy, onSend, onCancel }: WordFormProps) {
  const words = useTexts(followTexts);
  const [text, setText] = useState("");
  return (
    <form
      className={`${styles.panel} ${styles.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(text);
      }}
    >
      <Field id="word" label={title}>
        <textarea id="word" rows={4} maxLength={longest} {...(hint === undefined ? {} : { placeholder: hint })} value={text} onChange={({ target }) => setText(target.value)} />
      </Field>
      <button type="submit" className={styles.primary} disabled={busy || [...text.trim()].length < shortest}>
        {words.send}
      </button>
      <button type="button" className={styles.secondary} onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  );
}
