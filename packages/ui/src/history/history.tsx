import type { ReactNode } from "react";
import styles from "./history.module.css";

export interface HistoryEntry {
  readonly key: string | number;
  readonly what: ReactNode;
  /** Who, and when; said in one quiet line after what it was. */
  readonly by?: ReactNode;
  readonly when?: ReactNode;
  /** The mark of its side: what holds now, ended well, or is late. */
  readonly tone?: "now" | "good" | "bad" | undefined;
  readonly more?: ReactNode;
}

/** What came one after the other; the order is the caller's. */
export function History({ entries, label }: { readonly entries: readonly HistoryEntry[]; readonly label?: string }) {
  return (
    <ol className={styles.history} aria-label={label}>
      {entries.map(({ key, what, by, when, tone, more }) => (
        <li key={key} className={tone ? styles[tone] : undefined}>
          <div className={styles.head}>
            <strong>{what}</strong>
            {by !== undefined && <span className="soft">{by}</span>}
            {when !== undefined && <span className="soft">{when}</span>}
          </div>
          {more}
        </li>
      ))}
    </ol>
  );
}
