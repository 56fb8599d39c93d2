import type { CivilDate } from "@qitong/domain";
import { PeriodText, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import styles from "./registry.module.css";
import { registryTexts } from "./registry-texts";

export interface HistoryItem {
  readonly what: ReactNode;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly more: readonly (string | null | false)[];
  /** Where one thing may stand twice with the same first day. */
  readonly id?: string;
}

export interface HistoryPanelProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly HistoryItem[];
  readonly asOf: CivilDate;
  /** What an official may enter here. */
  readonly action?: ReactNode;
  readonly empty?: string;
}

/** The latest first; what holds on the day that is looked at is marked. */
export function HistoryPanel({ id, title, items, asOf, action, empty }: HistoryPanelProps) {
  const words = useTexts(registryTexts);
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <div className={styles.panelHead}>
        <h2 id={`${id}-title`}>{title}</h2>
        {action}
      </div>
      {items.length === 0 && <p className={styles.soft}>{empty ?? words.notEntered}</p>}
      <ol className={styles.history}>
        {items.toReversed().map(({ what, startsOn, endsOn, more, id: key }) => (
          <li key={key ?? startsOn} className={startsOn <= asOf && (endsOn === null || asOf < endsOn) ? styles.now : ""}>
            <div className={styles.what}>{what}</div>
            <div className={styles.period}>
              <PeriodText startsOn={startsOn} endsOn={endsOn} />
            </div>
            {more.filter(Boolean).map((text) => (
              <div key={String(text)} className={styles.soft}>
                {text}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
