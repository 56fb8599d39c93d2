/** How many lessons a week a campus has to give in each subject: its classes times the weekly periods of a class. */
import type { Stage } from "../school-stage";
import type { CampusStage } from "./reallocation-facts";
import { subjectCoverage } from "./subject-coverage";

export interface ClassCounts {
  readonly primary: number;
  readonly junior: number;
  /** register: classes known by the year of entry. report: the number that the campus reported for the school year. */
  readonly basis: "register" | "report";
}

const yearsOf = { primary: 6, junior: 3, "nine-year": 9 } as const satisfies Record<CampusStage, number>;

/**
 * Classes of the register where every year of the campus has one; for a year ahead the newcomers' are not there yet,
 * and the reported number stands for it. Null where neither is known: nothing is claimed then.
 */
export function countClasses(stage: CampusStage, schoolYear: number, entryYears: readonly number[], reported: number | null): ClassCounts | null {
  const years = Array.from({ length: yearsOf[stage] }, (_, index) => schoolYear - index);
  const present = entryYears.filter((year) => years.includes(year));
  if (years.every((year) => present.includes(year))) {
    const junior = stage === "junior" ? present.length : present.filter((year) => schoolYear - year >= yearsOf.primary).length;
    return { primary: present.length - junior, junior, basis: "register" };
  }
  if (reported === null) return null;
  // As in subject-coverage: of a nine-year school the primary part is the larger.
  return { primary: stage === "junior" ? 0 : reported, junior: stage === "junior" ? reported : 0, basis: "report" };
}

/** Periods are the average of a stage's grades; a subject that is not listed claims no lessons. */
export function lessonsNeeded(classes: ClassCounts): ReadonlyMap<string, number> {
  const needed = new Map<string, number>();
  for (const stage of ["primary", "junior"] as const satisfies readonly Stage[]) {
    if (classes[stage] === 0) continue;
    for (const [subject, { periods }] of Object.entries(subjectCoverage[stage])) {
      needed.set(subject, (needed.get(subject) ?? 0) + classes[stage] * periods);
    }
  }
  return needed;
}
