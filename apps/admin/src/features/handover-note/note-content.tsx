import { noteParts, notePartWords, type NoteContent } from "@qitong/domain/staffing";
import { useLanguage, useTexts } from "@qitong/ui";
import { noteTexts } from "./note-texts";
import styles from "./note.module.css";

export function NoteContentView({ content }: { readonly content: NoteContent }) {
  const words = useTexts(noteTexts);
  const language = useLanguage();
  return (
    <dl className={styles.content}>
      {noteParts.map((part) => (
        <div key={part}>
          <dt>{notePartWords[part][language]}</dt>
          <dd>{content[part] || words.blank}</dd>
        </div>
      ))}
    </dl>
  );
}
