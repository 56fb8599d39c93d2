import type { CivilDate } from "@qitong/domain";
import { termOf } from "@qitong/domain/calendar";
import { DateText, defineTexts, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import styles from "./context-bar.module.css";

const texts = defineTexts({
  zh: {
    term: (from: number, number: number) => `${from}—${from + 1} 学年第${number === 1 ? "一" : "二"}学期`,
  },
  en: { term: (from, number) => `School year ${from}–${from + 1}, term ${number}` },
});

interface DateAndTermProps {
  readonly today: CivilDate;
  /** In the place of the date where the day can be moved. */
  readonly clock?: ReactNode;
}

export function DateAndTerm({ today, clock }: DateAndTermProps) {
  const words = useTexts(texts);
  const term = termOf(today);
  return (
    <div className={styles.date}>
      <span className={styles.term}>{words.term(term.schoolYear, term.term)}</span>
      {clock ?? <DateText date={today} weekday />}
    </div>
  );
}
