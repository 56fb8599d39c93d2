import { schoolYearOf, type SchoolYear } from "@qitong/domain/calendar";
import type { CivilDate } from "@qitong/domain";
import { useTexts } from "@qitong/ui";
import { Select } from "antd";
import { eligibilityTexts } from "./eligibility-texts";
import styles from "./eligibility.module.css";

/** Lists are made for the school year that comes. */
export function yearFrom(text: string | undefined, today: CivilDate): SchoolYear {
  const next = schoolYearOf(today) + 1;
  const named = Number(text);
  return yearsAround(today).includes(named) ? named : next;
}

const yearsAround = (today: CivilDate): SchoolYear[] => [1, 0, -1].map((ahead) => schoolYearOf(today) + ahead);

export interface YearSelectProps {
  readonly year: SchoolYear;
  readonly today: CivilDate;
  readonly onChange: (year: SchoolYear) => void;
}

export function YearSelect({ year, today, onChange }: YearSelectProps) {
  const words = useTexts(eligibilityTexts);
  return (
    <Select<SchoolYear>
      className={styles.year ?? ""}
      aria-label={words.year}
      value={year}
      onChange={onChange}
      options={yearsAround(today).map((value) => ({ value, label: words.schoolYear(value) }))}
    />
  );
}
