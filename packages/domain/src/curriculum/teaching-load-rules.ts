/** Every reason against keeping cells of a teaching load. What the check finds keeps nothing from being kept: a hole is shown until it is filled. */
import type { CivilDate } from "../civil-date";
import { periodOfSchoolYear, type SchoolYear } from "../calendar/school-year";
import type { ClassId, PersonId } from "../identifier";
import type { CourseCode } from "./course";
import { cellKey, type Demand, type LoadCell } from "./teaching-load";

export type TeachingLoadRefusal =
  | { readonly kind: "teaching-load-changed"; readonly keptByName: string | null }
  | { readonly kind: "no-plan-in-force"; readonly schoolYear: SchoolYear }
  | { readonly kind: "load-year-over"; readonly schoolYear: SchoolYear }
  | { readonly kind: "cell-not-asked"; readonly classId: ClassId; readonly code: CourseCode }
  | { readonly kind: "teacher-not-of-school"; readonly classId: ClassId; readonly code: CourseCode }
  | { readonly kind: "part-ends-before-start"; readonly classId: ClassId; readonly code: CourseCode }
  | { readonly kind: "teacher-twice"; readonly classId: ClassId; readonly code: CourseCode };

export interface LoadKeepingFacts {
  readonly version: number;
  readonly keptByName: string | null;
  readonly hasPlan: boolean;
  readonly schoolYear: SchoolYear;
  readonly today: CivilDate;
  readonly demands: readonly Demand[];
  /** Who works or serves at one of the school's campuses in the year. */
  readonly isOfSchool: (personId: PersonId) => boolean;
}

export function findLoadRefusals({ version, cells }: { readonly version: number; readonly cells: readonly LoadCell[] }, facts: LoadKeepingFacts): TeachingLoadRefusal[] {
  const { schoolYear, today, keptByName } = facts;
  const asked = new Set(facts.demands.map(({ class: { classId }, course }) => cellKey(classId, course.code)));
  return [
    ...(version === facts.version ? [] : [{ kind: "teaching-load-changed" as const, keptByName }]),
    ...(facts.hasPlan ? [] : [{ kind: "no-plan-in-force" as const, schoolYear }]),
    ...(periodOfSchoolYear(schoolYear).endsOn <= today ? [{ kind: "load-year-over" as const, schoolYear }] : []),
    ...cells.flatMap(({ classId, code, parts }): TeachingLoadRefusal[] => {
      const at = { classId, code };
      const overlaps = parts.some((part, index) => parts.some((other, place) => place < index && other.personId === part.personId && (other.endsOn === null || part.startsOn === null || part.startsOn < other.endsOn) && (part.endsOn === null || other.startsOn === null || other.startsOn < part.endsOn)));
      return [
        // A cell that the plan no longer asks for can be emptied, and not filled.
        ...(parts.length > 0 && facts.hasPlan && !asked.has(cellKey(classId, code)) ? [{ kind: "cell-not-asked" as const, ...at }] : []),
        ...(parts.every(({ personId }) => facts.isOfSchool(personId)) ? [] : [{ kind: "teacher-not-of-school" as const, ...at }]),
        ...(parts.some(({ startsOn, endsOn }) => startsOn !== null && endsOn !== null && endsOn <= startsOn) ? [{ kind: "part-ends-before-start" as const, ...at }] : []),
        ...(overlaps ? [{ kind: "teacher-twice" as const, ...at }] : []),
      ];
    }),
  ];
}
