import { findCivilDate, type CivilDate } from "@qitong/domain";
import { formatDate, useLanguage, useTexts } from "@qitong/ui";
import { Button, DatePicker } from "antd";
import dayjs from "dayjs";
import styles from "./staff.module.css";
import { staffTexts } from "./staff-texts";

export interface AsOfPickerProps {
  /** Absent: today. */
  readonly asOf: CivilDate | undefined;
  readonly today: CivilDate;
  readonly onChange: (asOf: CivilDate | undefined) => void;
}

/** The day that a list is asked for; another day than today is said openly, so that nobody takes the past for the present. */
export function AsOfPicker({ asOf, today, onChange }: AsOfPickerProps) {
  const words = useTexts(staffTexts);
  const language = useLanguage();
  return (
    <div className={styles.asOf}>
      <DatePicker
        aria-label={words.asOf}
        placeholder={words.asOf}
        allowClear={false}
        maxDate={dayjs(today)}
        value={dayjs(asOf ?? today)}
        onChange={(day) => {
          const date = day ? findCivilDate(day.format("YYYY-MM-DD")) : undefined;
          onChange(date === today ? undefined : date);
        }}
      />
      <output>
        {asOf !== undefined && (
          <span className={styles.past}>
            {words.pastDay(formatDate(language, asOf))}
            <Button type="link" size="small" onClick={() => onChange(undefined)}>
              {words.toToday}
            </Button>
          </span>
        )}
      </output>
    </div>
  );
}
