import { reasonText, type Change, type ImportKind, type Problem } from "@qitong/domain/import";
import { useLanguage } from "@qitong/ui";
import { fieldName, valueText } from "./import-words";
import styles from "./import.module.css";

export interface RowDetailProps {
  readonly kind: ImportKind;
  readonly changes: readonly Change[];
  readonly problems?: readonly Problem[];
}

/** What a row says otherwise than is known, field by field; or why it is not taken. */
export function RowDetail({ kind, changes, problems = [] }: RowDetailProps) {
  const language = useLanguage();
  const colon = language === "zh" ? "：" : ": ";
  return (
    <ul className={styles.detail}>
      {problems.map(({ field, reason }) => (
        <li key={`${field} ${reason.kind}`} className={styles.reason}>
          {field !== null && `${fieldName(language, kind, field)}${colon}`}
          {reasonText(language, reason)}
        </li>
      ))}
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          {fieldName(language, kind, field)}
          {colon}
          {before !== null && <del className={styles.before}>{valueText(language, kind, field, before)}</del>}
          {before !== null && " → "}
          {valueText(language, kind, field, after)}
        </li>
      ))}
    </ul>
  );
}
