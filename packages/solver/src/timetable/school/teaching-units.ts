/**
 * A school's lessons as events. Lessons of every second week go two and two into one place of a class; both teachers are then kept free in
 * every week, which asks a little more than need be.
 */
import type { CampusId, ClassId, PersonId } from "@qitong/domain";
import { cellKey, halfPeriodsOfLesson, type CourseCode, type Demand, type Fortnight, type TimetableLesson } from "@qitong/domain/curriculum";
import type { SchoolProblem } from "./school-problem";

export interface UnitMember {
  readonly code: CourseCode;
  readonly personIds: readonly PersonId[];
  readonly weeks: Fortnight;
}

/** One event: lessons of a course that a teacher gives a class, or two lessons of every second week that share a place. */
export interface TeachingUnit {
  readonly classIds: readonly ClassId[];
  readonly campusId: CampusId;
  readonly members: readonly UnitMember[];
  /** In periods a week. */
  readonly periods: number;
  /** Of these, in pairs. */
  readonly doubles: number;
  readonly fixed?: TimetableLesson;
}

interface Share {
  readonly code: CourseCode;
  readonly personIds: readonly PersonId[];
  readonly halfPeriods: number;
}

/** Who gives how much of a cell; what nobody gives needs a place in the class's week all the same. */
function sharesOf({ class: { classId }, course: { code }, halfPeriods }: Demand, problem: SchoolProblem): Share[] {
  const parts = problem.facts.cells.find((cell) => cell.classId === classId && cell.code === code)?.parts ?? [];
  const given = parts.reduce((sum, part) => sum + part.halfPeriods, 0);
  const open = given < halfPeriods ? [{ code, personIds: [], halfPeriods: halfPeriods - given }] : [];
  return [...parts.map((part) => ({ code, personIds: [part.personId], halfPeriods: part.halfPeriods })), ...open];
}

const isSame = (a: readonly PersonId[], b: readonly PersonId[]): boolean => a.length === b.length && a.every((one) => b.includes(one));

/** What is left of the shares when the fixed lessons are taken off. */
function withoutFixed(shares: readonly Share[], fixed: readonly TimetableLesson[]): Share[] {
  return shares.map((share) => {
    const taken = fixed.filter(({ code, personIds }) => code === share.code && isSame(personIds, share.personIds));
    return { ...share, halfPeriods: Math.max(0, share.halfPeriods - taken.reduce((sum, lesson) => sum + halfPeriodsOfLesson(lesson), 0)) };
  });
}

/** Lessons of every second week in pairs: of one course first, as they then are one lesson a week to the class. */
function pairsOf(halves: readonly Share[]): UnitMember[][] {
  const inOrder = halves.toSorted((a, b) => a.code.localeCompare(b.code));
  return Array.from({ length: Math.ceil(inOrder.length / 2) }, (_, pair) =>
    inOrder.slice(2 * pair, 2 * pair + 2).map(({ code, personIds }, place) => ({ code, personIds, weeks: place === 0 ? "odd" : "even" })),
  );
}

function unitsOfClass(classIds: readonly ClassId[], campusId: CampusId, shares: readonly Share[], doublesOf: SchoolProblem["doubles"]): TeachingUnit[] {
  const at = { classIds, campusId };
  const left = new Map(doublesOf);
  const whole = shares.flatMap(({ code, personIds, halfPeriods }): TeachingUnit[] => {
    const periods = Math.floor(halfPeriods / 2);
    const doubles = Math.min(left.get(code) ?? 0, Math.floor(periods / 2));
    left.set(code, (left.get(code) ?? 0) - doubles);
    return periods === 0 ? [] : [{ ...at, members: [{ code, personIds, weeks: "every" }], periods, doubles }];
  });
  const halves = shares.filter(({ halfPeriods }) => halfPeriods % 2 === 1);
  return [...whole, ...pairsOf(halves).map((members) => ({ ...at, members, periods: 1, doubles: 0 }))];
}

function fixedUnit(fixed: TimetableLesson, campusId: CampusId): TeachingUnit {
  const { classIds, code, personIds, duration, weeks } = fixed;
  return { classIds, campusId, members: [{ code, personIds, weeks }], periods: duration, doubles: duration === 2 ? 1 : 0, fixed };
}

/** Each class's own units; a class that is joined to another has those of the other. */
export function teachingUnits(problem: SchoolProblem): TeachingUnit[] {
  const { demands } = problem.facts;
  const campusOf = new Map(demands.map(({ class: one }) => [one.classId, one.campusId]));
  const leadOf = new Map(problem.joined.map((group) => [cellKey(group.classIds[0] as ClassId, group.code), group]));
  const follows = new Set(problem.joined.flatMap(({ code, classIds }) => classIds.slice(1).map((classId) => cellKey(classId, code))));
  const own = [...campusOf].flatMap(([classId, campusId]) => {
    const ofClass = demands.filter((demand) => demand.class.classId === classId && !follows.has(cellKey(classId, demand.course.code)));
    const fixed = problem.fixed.filter(({ classIds }) => classIds[0] === classId);
    const isLead = ({ course: { code } }: Demand): boolean => leadOf.has(cellKey(classId, code));
    const alone = withoutFixed(ofClass.filter((demand) => !isLead(demand)).flatMap((demand) => sharesOf(demand, problem)), fixed);
    const together = ofClass.filter(isLead).flatMap((demand) => {
      const group = leadOf.get(cellKey(classId, demand.course.code));
      return unitsOfClass(group?.classIds ?? [classId], campusId, withoutFixed(sharesOf(demand, problem), fixed), problem.doubles);
    });
    return [...unitsOfClass([classId], campusId, alone, problem.doubles), ...together];
  });
  const kept = problem.fixed.flatMap((lesson) => {
    const campusId = campusOf.get(lesson.classIds[0] as ClassId);
    return campusId === undefined ? [] : [fixedUnit(lesson, campusId)];
  });
  return [...own, ...kept];
}
