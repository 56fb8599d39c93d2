/** A school's problem laid out: its units, and where each class, teacher and room stands among the model's resources. */
import type { CampusId, ClassId, PersonId } from "@qitong/domain";
import type { Room, RoomKind } from "@qitong/domain/curriculum";
import type { SchoolProblem } from "./school-problem";
import { schoolWeek, type SchoolWeek } from "./school-week";
import { teachingUnits, type TeachingUnit } from "./teaching-units";

/** Positions of what the school names, and the units in the order of the events. */
export interface SchoolLayout {
  readonly problem: SchoolProblem;
  readonly week: SchoolWeek;
  readonly units: readonly TeachingUnit[];
  readonly campuses: readonly CampusId[];
  readonly classes: readonly ClassId[];
  readonly teachers: readonly PersonId[];
  /** A room that holds two classes is there twice. */
  readonly rooms: readonly Room[];
  readonly classAt: (classId: ClassId) => number;
  readonly teacherAt: (personId: PersonId) => number;
  readonly roomAt: (place: number) => number;
}

export const roomRole = (kind: RoomKind): string => `room ${kind}`;

export function schoolLayout(problem: SchoolProblem): SchoolLayout {
  const { facts } = problem;
  const units = teachingUnits(problem);
  const classes = [...new Set(facts.demands.map(({ class: { classId } }) => classId))];
  const teachers = [...new Set(units.flatMap(({ members }) => members.flatMap(({ personIds }) => personIds)))];
  const rooms = [...facts.rooms.values()].flatMap((room) => Array.from({ length: room.holds }, () => room));
  const classIndex = new Map(classes.map((one, index) => [one, index]));
  const teacherIndex = new Map(teachers.map((one, index) => [one, classes.length + index]));
  return {
    problem, units, classes, teachers, rooms,
    week: schoolWeek(facts.bells),
    campuses: [...new Set(units.map(({ campusId }) => campusId))],
    classAt: (classId) => classIndex.get(classId) ?? 0,
    teacherAt: (personId) => teacherIndex.get(personId) ?? 0,
    roomAt: (place) => classes.length + teachers.length + place,
  };
}

/** The kinds of room that a unit needs, each once: lessons of odd and even weeks in one kind take turns. */
export function roomKindsOf({ members }: TeachingUnit, { problem }: SchoolLayout): RoomKind[] {
  return [...new Set(members.flatMap(({ code }) => problem.facts.roomOf.get(code) ?? []))];
}

/** Periods before noon, at the campus that has the most. */
export const morningOf = ({ problem }: SchoolLayout): number => Math.max(0, ...[...problem.facts.bells.values()].map(({ morning }) => morning.length));
