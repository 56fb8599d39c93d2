/**
 * A plan to begin from where a school has none: one way to meet every figure of the national plan, with the district's defaults.
 * It is an example of the product and no regulation; a test holds it to the check for every kind of school.
 */
import type { PlanCourse } from "./course";
import { nationalCourses, type NationalCode } from "./course";
import type { Grade } from "./grade";
import { halfPeriodsOf, type PlanCell, type PlanContent } from "./plan";

export const exampleOwnCodes = { local: "local:1", school: "school:1" } as const;
type Row = Partial<Record<NationalCode | "local:1" | "school:1", number>>;

const lower: Row = { morality: 2, chinese: 7, mathematics: 4, science: 1, pe: 4, music: 2, "fine-art": 2, labour: 1, practice: 0.5, "local:1": 1, "school:1": 1.5 };
const middle: Row = {
  morality: 2, chinese: 6, calligraphy: 1, mathematics: 4, english: 2, science: 2, information: 1, pe: 3, music: 2, "fine-art": 2, labour: 1, practice: 1,
  "local:1": 1, "school:1": 2,
};
const seventh: Row = {
  morality: 2, chinese: 5, mathematics: 5, english: 4, history: 2, geography: 2, biology: 2, information: 1, pe: 3, music: 1, "fine-art": 1, labour: 1, practice: 2,
  "local:1": 1, "school:1": 2,
};
const eighth: Row = {
  morality: 2, chinese: 5, mathematics: 5, english: 4, history: 2, geography: 2, physics: 3, biology: 2, information: 1, pe: 3, music: 1, "fine-art": 1, labour: 1,
  practice: 1, "local:1": 1,
};
const ninth: Row = { morality: 2, chinese: 6, mathematics: 6, english: 4, history: 2, physics: 3, chemistry: 3, pe: 3, music: 1, "fine-art": 1, labour: 1, practice: 1, "local:1": 1 };

const rows: Readonly<Record<Grade, Row>> = { 1: lower, 2: lower, 3: middle, 4: middle, 5: middle, 6: middle, 7: seventh, 8: eighth, 9: ninth };

/** @param names of the two courses that a school will name itself. */
export function examplePlan(taught: readonly Grade[], names: { readonly local: string; readonly school: string }): PlanContent {
  const cells = taught.flatMap((grade) =>
    Object.entries(rows[grade]).map(([code, periods]): PlanCell => ({ code, grade, halfPeriods: halfPeriodsOf(periods) })),
  );
  const national = (Object.keys(nationalCourses) as NationalCode[]).filter((code) => cells.some((cell) => cell.code === code));
  return {
    periodMinutes: 40,
    interdisciplinaryPercent: 10,
    courses: [
      ...national.map((code): PlanCourse => ({ kind: "national", code })),
      { kind: "local", code: exampleOwnCodes.local, name: names.local, subject: "local" },
      { kind: "school", code: exampleOwnCodes.school, name: names.school, subject: "local" },
    ],
    cells,
    variants: [],
  };
}
