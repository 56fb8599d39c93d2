/** What is wrong with a teaching load, from a day on: lessons without a teacher above all, each with its days. */
import type { CivilDate, Period } from "../civil-date";
import { periodOfSchoolYear, type SchoolYear } from "../calendar/school-year";
import type { CampusId, ClassId, PersonId } from "../identifier";
import { classHeadLessons, loadNorm, type LoadNorm, type LoadSettings } from "../staffing/load-settings";
import type { CourseCode } from "./course";
import { periodsOf, type PlanContent } from "./plan";
import { cellKey, demandsOf, fitOf, isAt, isHomeAt, type Demand, type LoadCell, type LoadClass, type LoadTeacher, type TaughtPart } from "./teaching-load";

export interface TeachingLoadFacts {
  readonly schoolYear: SchoolYear;
  readonly today: CivilDate;
  readonly content: PlanContent;
  readonly classes: readonly LoadClass[];
  readonly teachers: readonly LoadTeacher[];
  readonly load: LoadSettings;
}

interface AtCell {
  readonly classId: ClassId;
  readonly code: CourseCode;
}

export type LoadFinding =
  /** From a day until the day before another. `left`: who was to give them and is not at the campus by then. */
  | ({ readonly kind: "uncovered"; readonly periods: number; readonly startsOn: CivilDate; readonly endsOn: CivilDate; readonly left: PersonId | null } & AtCell)
  | ({ readonly kind: "too-many-periods"; readonly given: number; readonly asked: number } & AtCell)
  | ({ readonly kind: "not-qualified"; readonly personId: PersonId } & AtCell)
  | { readonly kind: "head-not-in-class"; readonly classId: ClassId; readonly personId: PersonId }
  | { readonly kind: "above-norm"; readonly personId: PersonId; readonly load: number; readonly most: number }
  /** More at the second campus than was arranged there. */
  | { readonly kind: "beyond-part-time"; readonly personId: PersonId; readonly campusId: CampusId; readonly given: number; readonly arranged: number };
export type LoadFindingKind = LoadFinding["kind"];

/** Without a teacher is an error; all else is told and left to the school. */
export const loadSeverity = ({ kind }: Pick<LoadFinding, "kind">): "error" | "warning" => (kind === "uncovered" ? "error" : "warning");

/** What is looked at: the rest of the year. */
export function restOfYear(schoolYear: SchoolYear, today: CivilDate): Period & { readonly endsOn: CivilDate } {
  const year = periodOfSchoolYear(schoolYear);
  return { startsOn: today > year.startsOn && today < year.endsOn ? today : year.startsOn, endsOn: year.endsOn };
}

const isOn = ({ startsOn, endsOn }: TaughtPart, day: CivilDate): boolean => (startsOn === null || startsOn <= day) && (endsOn === null || day < endsOn);

/** Days within the period on which who is there may change. */
function daysOfChange(parts: readonly TaughtPart[], teachers: ReadonlyMap<PersonId, LoadTeacher>, { startsOn, endsOn }: ReturnType<typeof restOfYear>): CivilDate[] {
  const edges = parts.flatMap((part) => {
    const teacher = teachers.get(part.personId);
    return [part, ...(teacher?.stays ?? []), ...(teacher?.visits ?? [])].flatMap((one) => [one.startsOn, one.endsOn]);
  });
  const within = edges.filter((day): day is CivilDate => day !== null && day > startsOn && day < endsOn);
  return [...new Set([startsOn, ...within])].toSorted();
}

function uncoveredOf({ class: one, course, halfPeriods }: Demand, parts: readonly TaughtPart[], teachers: ReadonlyMap<PersonId, LoadTeacher>, facts: TeachingLoadFacts): LoadFinding[] {
  const rest = restOfYear(facts.schoolYear, facts.today);
  const days = daysOfChange(parts, teachers, rest);
  const found: Extract<LoadFinding, { kind: "uncovered" }>[] = [];
  for (const [index, day] of days.entries()) {
    const here = parts.filter((part) => isOn(part, day));
    const isThere = ({ personId }: TaughtPart): boolean => {
      const teacher = teachers.get(personId);
      return teacher !== undefined && isAt(teacher, one.campusId, day);
    };
    const given = here.filter(isThere).reduce((sum, part) => sum + part.halfPeriods, 0);
    const left = here.find((part) => !isThere(part))?.personId ?? null;
    const periods = periodsOf(halfPeriods - given);
    if (periods <= 0) continue;
    const endsOn = days[index + 1] ?? rest.endsOn;
    const before = found.at(-1);
    if (before && before.endsOn === day && before.periods === periods && before.left === left) found[found.length - 1] = { ...before, endsOn };
    else found.push({ kind: "uncovered", classId: one.classId, code: course.code, periods, startsOn: day, endsOn, left });
  }
  return found;
}

function cellFindings(demand: Demand, parts: readonly TaughtPart[], teachers: ReadonlyMap<PersonId, LoadTeacher>, facts: TeachingLoadFacts): LoadFinding[] {
  const at = { classId: demand.class.classId, code: demand.course.code };
  const { startsOn } = restOfYear(facts.schoolYear, facts.today);
  const given = periodsOf(parts.filter((part) => isOn(part, startsOn)).reduce((sum, part) => sum + part.halfPeriods, 0));
  const asked = periodsOf(demand.halfPeriods);
  const strangers = parts.flatMap(({ personId }): LoadFinding[] => {
    const teacher = teachers.get(personId);
    return teacher && fitOf(teacher, demand.course) === undefined ? [{ kind: "not-qualified", personId, ...at }] : [];
  });
  return [...uncoveredOf(demand, parts, teachers, facts), ...(given > asked ? [{ kind: "too-many-periods" as const, given, asked, ...at }] : []), ...strangers];
}

export interface TeacherLoad {
  readonly personId: PersonId;
  /** Lessons a week on the day, all classes and campuses. */
  readonly lessons: number;
  /** What leading a class counts as. */
  readonly classHead: number;
  readonly norm: LoadNorm;
}

/** What each teacher gives on a day. */
export function teacherLoads(cells: readonly LoadCell[], { teachers, load, schoolYear, today }: Pick<TeachingLoadFacts, "teachers" | "load" | "schoolYear" | "today">): TeacherLoad[] {
  const { startsOn } = restOfYear(schoolYear, today);
  const given = new Map<PersonId, number>();
  for (const part of cells.flatMap(({ parts }) => parts)) {
    if (isOn(part, startsOn)) given.set(part.personId, (given.get(part.personId) ?? 0) + periodsOf(part.halfPeriods));
  }
  return teachers.map(({ personId, stage, subject, isClassHead }) => {
    const norm = loadNorm(stage, subject, load);
    return { personId, lessons: given.get(personId) ?? 0, classHead: isClassHead ? classHeadLessons(norm, load) : 0, norm };
  });
}

function teacherFindings(cells: readonly LoadCell[], facts: TeachingLoadFacts): LoadFinding[] {
  const { startsOn } = restOfYear(facts.schoolYear, facts.today);
  const campusOf = new Map(facts.classes.map(({ classId, campusId }) => [classId, campusId]));
  const above = teacherLoads(cells, facts).flatMap(({ personId, lessons, classHead, norm }): LoadFinding[] =>
    lessons > 0 && lessons + classHead > norm.most ? [{ kind: "above-norm", personId, load: lessons + classHead, most: norm.most }] : [],
  );
  const beyond = facts.teachers.flatMap((teacher): LoadFinding[] =>
    teacher.visits.flatMap((visit): LoadFinding[] => {
      if (isHomeAt(teacher, visit.campusId, startsOn) || !isAt(teacher, visit.campusId, startsOn)) return [];
      const parts = cells.filter(({ classId }) => campusOf.get(classId) === visit.campusId).flatMap((cell) => cell.parts);
      const given = parts.filter((part) => part.personId === teacher.personId && isOn(part, startsOn)).reduce((sum, part) => sum + periodsOf(part.halfPeriods), 0);
      return given > visit.lessons ? [{ kind: "beyond-part-time", personId: teacher.personId, campusId: visit.campusId, given, arranged: visit.lessons }] : [];
    }),
  );
  return [...above, ...beyond];
}

function headFindings(cells: readonly LoadCell[], classes: readonly LoadClass[]): LoadFinding[] {
  return classes.flatMap(({ classId, headId }): LoadFinding[] => {
    const teaches = cells.some((cell) => cell.classId === classId && cell.parts.some(({ personId }) => personId === headId));
    return headId === null || teaches ? [] : [{ kind: "head-not-in-class", classId, personId: headId }];
  });
}

/** All of them; what is uncovered first, by the day on which it begins. */
export function checkTeachingLoad(cells: readonly LoadCell[], facts: TeachingLoadFacts): LoadFinding[] {
  const teachers = new Map(facts.teachers.map((teacher) => [teacher.personId, teacher]));
  const parts = new Map(cells.map((cell) => [cellKey(cell.classId, cell.code), cell.parts]));
  const ofCells = demandsOf(facts.content, facts.classes).flatMap((demand) => cellFindings(demand, parts.get(cellKey(demand.class.classId, demand.course.code)) ?? [], teachers, facts));
  const uncovered = ofCells.filter(({ kind }) => kind === "uncovered");
  return [...uncovered, ...ofCells.filter(({ kind }) => kind !== "uncovered"), ...headFindings(cells, facts.classes), ...teacherFindings(cells, facts)];
}

/** Lessons a week without a teacher on the first day that is looked at, and those that come to be without one later. */
export function countUncovered(findings: readonly LoadFinding[], { startsOn }: Period): { readonly now: number; readonly later: number } {
  let [now, later] = [0, 0];
  for (const finding of findings) {
    if (finding.kind !== "uncovered") continue;
    if (finding.startsOn <= startsOn) now += finding.periods;
    else later += finding.periods;
  }
  return { now, later };
}

