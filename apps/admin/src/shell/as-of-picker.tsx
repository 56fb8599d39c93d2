import type { CivilDate } from "@qitong/domain";
import { DayPicker, defineTexts, formatDate, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import styles from "./as-of-picker.module.css";

const texts = defineTexts({
  zh: {
    asOf: "截至日期",
    otherDay: (date: string, isAhead: boolean) => (isAhead ? `正在查看${date}的预定情况，还没有到这一天` : `正在查看${date}的情况，不是今天的`),
    toToday: "回到今天",
  },
  en: {
    asOf: "As of",
    otherDay: (date, isAhead) => (isAhead ? `As planned for ${date}, which is still ahead` : `As it was on ${date}, not today`),
    toToday: "Back to today",
  },
});

export interface AsOfPickerProps {
  /** Absent: today. */
  readonly asOf: CivilDate | undefined;
  readonly today: CivilDate;
  readonly onChange: (asOf: CivilDate | undefined) => void;
  /** Where another control beside it asks for the same. */
  readonly label?: string;
  /** What is decided ahead of its day can be asked for too. */
  readonly mayLookAhead?: boolean;
}

/**
 * The one control for the day that a list is asked for. Another day than today is said openly, so that nobody takes
 * the past for the present.
 */
export function AsOfPicker({ asOf, today, onChange, label, mayLookAhead = false }: AsOfPickerProps) {
  const words = useTexts(texts);
  const language = useLanguage();
  return (
    <div className={styles.asOf}>
      <DayPicker
        label={label ?? words.asOf}
        {...(mayLookAhead ? {} : { latest: today })}
        value={asOf ?? today}
        onChange={(day) => onChange(day === today ? undefined : day)}
      />
      <output>
        {asOf !== undefined && (
          <span className={styles.other}>
            {words.otherDay(formatDate(language, asOf), asOf > today)}
            <Button type="link" size="small" onClick={() => onChange(undefined)}>
              {words.toToday}
            </Button>
          </span>
        )}
      </output>
    </div>
  );
}
