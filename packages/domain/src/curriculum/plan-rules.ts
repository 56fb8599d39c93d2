/** Every reason against keeping, opening or adopting a plan. What the check finds never keeps a draft from being kept. */
import type { CivilDate } from "../civil-date";
import type { CampusId } from "../identifier";
import { periodOfSchoolYear, type SchoolYear } from "../calendar/school-year";
import type { PlanCourse } from "./course";
import { gradesOfAll, type Grade } from "./grade";
import { mayBe, type CurriculumPlanAct, type CurriculumPlanStatus, type PlanContent, type PlanOrigin } from "./plan";
import type { CurriculumSettings } from "./curriculum-settings";
import { cellReader } from "./plan";
import { checkPlan, teaches, type PlanCampus } from "./plan-check";

type CourseField = `courses.${number}`;
type VariantField = `variants.${number}`;

export type CurriculumPlanRefusal =
  /** Someone else kept it meanwhile. */
  | { readonly kind: "curriculum-plan-changed"; readonly keptByName: string | null }
  | { readonly kind: "curriculum-plan-not-in-state"; readonly status: CurriculumPlanStatus; readonly act: CurriculumPlanAct }
  | { readonly kind: "school-year-over"; readonly schoolYear: SchoolYear }
  | { readonly kind: "draft-exists" }
  | { readonly kind: "nothing-to-copy"; readonly origin: PlanOrigin }
  | { readonly kind: "entity-teaches-nothing" }
  | { readonly kind: "course-unnamed"; readonly field: CourseField }
  | { readonly kind: "course-twice"; readonly field: CourseField; readonly name: string }
  | { readonly kind: "cell-without-course"; readonly code: string; readonly grade: Grade }
  | { readonly kind: "grade-not-taught"; readonly code: string; readonly grade: Grade }
  | { readonly kind: "cell-twice"; readonly code: string; readonly grade: Grade }
  | { readonly kind: "variant-not-at-campus"; readonly field: VariantField; readonly grade: Grade }
  | { readonly kind: "variant-same-as-plan"; readonly field: VariantField; readonly code: string; readonly grade: Grade }
  | { readonly kind: "variant-without-reason"; readonly field: VariantField; readonly code: string; readonly grade: Grade }
  | { readonly kind: "variant-twice"; readonly field: VariantField; readonly code: string; readonly grade: Grade }
  | { readonly kind: "plan-has-errors"; readonly count: number };

export interface KeepingFacts {
  readonly status: CurriculumPlanStatus;
  readonly version: number;
  /** Who kept the version that stands. */
  readonly keptByName: string | null;
  readonly campuses: readonly PlanCampus[];
}

interface Seen {
  readonly version: number;
}

function stateRefusals(act: CurriculumPlanAct, seen: Seen, { status, version, keptByName }: Omit<KeepingFacts, "campuses">): CurriculumPlanRefusal[] {
  return [
    ...(seen.version === version ? [] : [{ kind: "curriculum-plan-changed" as const, keptByName }]),
    ...(mayBe(act, status) ? [] : [{ kind: "curriculum-plan-not-in-state" as const, status, act }]),
  ];
}

const nameOf = (course: PlanCourse): string => (course.kind === "national" ? course.code : course.name);

function courseRefusals(courses: readonly PlanCourse[]): CurriculumPlanRefusal[] {
  return courses.flatMap((course, index): CurriculumPlanRefusal[] => {
    const field: CourseField = `courses.${index}`;
    const name = nameOf(course);
    if (name === "") return [{ kind: "course-unnamed", field }];
    const first = courses.findIndex((other) => other.code === course.code || (other.kind === course.kind && nameOf(other) === name));
    return first < index ? [{ kind: "course-twice", field, name }] : [];
  });
}

/** The places after the first that say the same again. */
function isAgain<Row>(rows: readonly Row[], index: number, key: (row: Row) => string): boolean {
  const row = rows[index] as Row;
  return rows.findIndex((other) => key(other) === key(row)) < index;
}

function cellRefusals({ courses, cells }: PlanContent, campuses: readonly PlanCampus[]): CurriculumPlanRefusal[] {
  const codes = new Set<string>(courses.map(({ code }) => code));
  const taught = gradesOfAll(campuses.map(({ stage }) => stage));
  return cells.flatMap(({ code, grade, halfPeriods }, index): CurriculumPlanRefusal[] => [
    ...(codes.has(code) ? [] : [{ kind: "cell-without-course" as const, code, grade }]),
    ...(taught.includes(grade) || halfPeriods === 0 ? [] : [{ kind: "grade-not-taught" as const, code, grade }]),
    ...(isAgain(cells, index, (cell) => `${cell.code} ${cell.grade}`) ? [{ kind: "cell-twice" as const, code, grade }] : []),
  ]);
}

function variantRefusals(content: PlanContent, campuses: readonly PlanCampus[]): CurriculumPlanRefusal[] {
  const { variants, courses } = content;
  const read = cellReader({ ...content, variants: [] });
  const codes = new Set<string>(courses.map(({ code }) => code));
  const isAt = (campusId: CampusId, grade: Grade) => campuses.some((campus) => campus.campusId === campusId && teaches(campus, grade));
  return variants.flatMap(({ campusId, code, grade, halfPeriods, reason }, index): CurriculumPlanRefusal[] => {
    const field: VariantField = `variants.${index}`;
    return [
      ...(codes.has(code) ? [] : [{ kind: "cell-without-course" as const, code, grade }]),
      // A campus of another entity is answered as one that is not there.
      ...(isAt(campusId, grade) ? [] : [{ kind: "variant-not-at-campus" as const, field, grade }]),
      ...(halfPeriods === read(code, grade) ? [{ kind: "variant-same-as-plan" as const, field, code, grade }] : []),
      ...(reason === "" ? [{ kind: "variant-without-reason" as const, field, code, grade }] : []),
      ...(isAgain(variants, index, (one) => `${one.campusId} ${one.code} ${one.grade}`) ? [{ kind: "variant-twice" as const, field, code, grade }] : []),
    ];
  });
}

/** Also before the button: what is wrong with what was typed, without regard to who else has typed. */
export function findContentRefusals(content: PlanContent, campuses: readonly PlanCampus[]): CurriculumPlanRefusal[] {
  return [...courseRefusals(content.courses), ...cellRefusals(content, campuses), ...variantRefusals(content, campuses)];
}

export function findKeepingRefusals(wanted: Seen & { readonly content: PlanContent }, facts: KeepingFacts): CurriculumPlanRefusal[] {
  return [...stateRefusals("keep", wanted, facts), ...findContentRefusals(wanted.content, facts.campuses)];
}

export const findDiscardRefusals = (seen: Seen, facts: Omit<KeepingFacts, "campuses">): CurriculumPlanRefusal[] => stateRefusals("discard", seen, facts);

export interface AdoptingFacts extends KeepingFacts {
  readonly content: PlanContent;
  readonly settings: CurriculumSettings;
  readonly schoolYear: SchoolYear;
  readonly today: CivilDate;
}

const isOver = (schoolYear: SchoolYear, today: CivilDate): boolean => periodOfSchoolYear(schoolYear).endsOn <= today;

/** A plan with errors is not put in force; what it rests on (campuses, district figures) is looked at anew. */
export function findAdoptionRefusals(seen: Seen, facts: AdoptingFacts): CurriculumPlanRefusal[] {
  const { content, campuses, settings, schoolYear, today } = facts;
  const errors = checkPlan(content, { campuses, settings }).filter(({ severity }) => severity === "error").length;
  return [
    ...stateRefusals("adopt", seen, facts),
    ...(isOver(schoolYear, today) ? [{ kind: "school-year-over" as const, schoolYear }] : []),
    ...findContentRefusals(content, campuses),
    ...(errors > 0 ? [{ kind: "plan-has-errors" as const, count: errors }] : []),
  ];
}

export interface OpeningFacts {
  readonly hasDraft: boolean;
  /** Whether what it is made from is there. */
  readonly hasOrigin: boolean;
  readonly campuses: readonly PlanCampus[];
  readonly today: CivilDate;
}

export function findOpeningRefusals(
  { schoolYear, origin }: { readonly schoolYear: SchoolYear; readonly origin: PlanOrigin },
  { hasDraft, hasOrigin, campuses, today }: OpeningFacts,
): CurriculumPlanRefusal[] {
  return [
    ...(isOver(schoolYear, today) ? [{ kind: "school-year-over" as const, schoolYear }] : []),
    ...(hasDraft ? [{ kind: "draft-exists" as const }] : []),
    ...(hasOrigin ? [] : [{ kind: "nothing-to-copy" as const, origin }]),
    ...(campuses.length > 0 ? [] : [{ kind: "entity-teaches-nothing" as const }]),
  ];
}

/** From when a plan that is adopted today holds: a plan of a year ahead from the year's first day. */
export function adoptionDay(schoolYear: SchoolYear, today: CivilDate): CivilDate {
  const { startsOn } = periodOfSchoolYear(schoolYear);
  return today > startsOn ? today : startsOn;
}
