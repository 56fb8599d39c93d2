import { lessonsOfADay, schoolDays, type PartTimeSlot } from "@qitong/domain/staffing";
import { useLanguage, useTexts } from "@qitong/ui";
import { Checkbox, Select } from "antd";
import styles from "./part-time.module.css";
import { partTimeTexts, weekdayWords } from "./part-time-texts";

export interface SlotsFieldProps {
  readonly id: string;
  readonly slots: readonly PartTimeSlot[];
  readonly onChange: (slots: PartTimeSlot[]) => void;
}

const everyLesson = Array.from({ length: lessonsOfADay }, (_, index) => index + 1);

/** Weekdays to tick; beside each one that is ticked, its lessons, none of them meaning the whole day. */
export function SlotsField({ id, slots, onChange }: SlotsFieldProps) {
  const words = useTexts(partTimeTexts);
  const names = weekdayWords[useLanguage()];
  const without = (weekday: number) => slots.filter((slot) => slot.weekday !== weekday);
  const put = (slot: PartTimeSlot) => onChange([...without(slot.weekday), slot].toSorted((a, b) => a.weekday - b.weekday));
  return (
    <ul className={styles.slots} aria-label={words.weekdays}>
      {schoolDays.map((weekday, index) => {
        const slot = slots.find((one) => one.weekday === weekday);
        return (
          <li key={weekday}>
            <Checkbox
              {...(index === 0 ? { id } : {})}
              checked={slot !== undefined}
              onChange={({ target }) => (target.checked ? put({ weekday, lessons: [] }) : onChange(without(weekday)))}
            >
              {names[weekday]}
            </Checkbox>
            {slot && (
              <Select<number[]>
                className={styles.lessons ?? ""}
                mode="multiple"
                value={slot.lessons}
                placeholder={words.wholeDay}
                aria-label={words.lessonsOf(names[weekday] ?? "")}
                onChange={(lessons) => put({ weekday, lessons: lessons.toSorted((a, b) => a - b) })}
                options={everyLesson.map((lesson) => ({ value: lesson, label: words.lesson(lesson) }))}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
