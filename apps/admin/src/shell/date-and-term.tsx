import type { CivilDate } from "@qitong/domain";
import { termOf } from "@qitong/domain/calendar";
import { DateText, defineTexts, useTexts } from "@qitong/ui";
import styles from "./context-bar.module.css";
import { DemoClock } from "./demo-clock";

const texts = defineTexts({
  zh: {
    term: (from: number, number: number) => `${from}—${from + 1} 学年第${number === 1 ? "一" : "二"}学期`,
  },
  en: { term: (from, number) => `School year ${from}–${from + 1}, term ${number}` },
});

export function DateAndTerm({ today, demo }: { readonly today: CivilDate; readonly demo: boolean }) {
  const words = useTexts(texts);
  const term = termOf(today);
  return (
    <div className={styles.date}>
      <span className={styles.term}>{words.term(term.schoolYear, term.term)}</span>
      {demo ? <DemoClock today={today} /> : <DateText date={today} weekday />}
    </div>
  );
}
