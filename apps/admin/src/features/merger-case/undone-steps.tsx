import { defineTexts, formatDate, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { NamedPaper, UndoneStep } from "./merger-row";
import styles from "./merger.module.css";

const texts = defineTexts({
  zh: {
    title: (count: number) => `撤销记录（${count}）`,
    undone: (doneOn: string, undoneOn: string, by: string) => `原登记为${doneOn}完成，${undoneOn}由${by}撤销`,
    decree: (number: string) => `批复文号 ${number}`,
  },
  en: {
    title: (count) => `Taken back (${count})`,
    undone: (doneOn, undoneOn, by) => `Recorded as done on ${doneOn}, taken back on ${undoneOn} by ${by}`,
    decree: (number) => `Decree ${number}`,
  },
});

export interface UndoneStepsProps {
  readonly undone: readonly UndoneStep[];
  readonly renderDocument: (document: NamedPaper) => ReactNode;
}

/** What was recorded for a step and taken back since, with its papers: folded, for whoever asks how it was. */
export function UndoneSteps({ undone, renderDocument }: UndoneStepsProps) {
  const words = useTexts(texts);
  const language = useLanguage();
  if (undone.length === 0) return null;
  return (
    <details className={styles.undone}>
      <summary>{words.title(undone.length)}</summary>
      <ul>
        {undone.map(({ version, doneOn, undoneOn, undoneByName, decreeNumber, note, documents }) => (
          <li key={version} className={styles.recorded}>
            <span>{words.undone(formatDate(language, doneOn), formatDate(language, undoneOn), undoneByName ?? "—")}</span>
            {decreeNumber !== null && <span>{words.decree(decreeNumber)}</span>}
            {note !== null && <span>{note}</span>}
            {documents.map((document) => (
              <span key={document.fileId}>{renderDocument(document)}</span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
