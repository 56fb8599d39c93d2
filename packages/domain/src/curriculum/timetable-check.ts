/**
 * Whether a timetable can be taught as it stands. It knows nothing of how one is made: what a search has found, what was moved by hand and
 * what came from a file are judged alike, and nothing is published that is found at fault.
 */
import type { CampusId, ClassId, PersonId, RoomId } from "../identifier";
import type { CourseCode } from "./course";
import { beginsOf, daysOfWeek, minutesOf, periodsOfDay, type BellTimes } from "./bell-times";
import { periodsOf } from "./plan";
import type { PeriodMinutes } from "./national-plan";
import { cellKey, type Demand, type LoadCell } from "./teaching-load";
import { halfPeriodsOfLesson, shareAWeek, slotKey, slotsOf, weekdays, type Room, type RoomKind, type Slot, type TimetableLesson, type Weekday } from "./timetable";
import type { TimetableFinding } from "./timetable-finding";

export interface TimetableFacts {
  readonly periodMinutes: PeriodMinutes;
  readonly bells: ReadonlyMap<CampusId, BellTimes>;
  readonly demands: readonly Demand[];
  /** The teaching load as it is on the week's days: parts that have ended or not begun are left out. */
  readonly cells: readonly LoadCell[];
  readonly unavailable: ReadonlyMap<PersonId, readonly Slot[]>;
  readonly rooms: ReadonlyMap<RoomId, Room>;
  /** What a course needs beside the classroom; absent: nothing. */
  readonly roomOf: ReadonlyMap<CourseCode, RoomKind>;
  /** On the road between two campuses, in minutes. */
  readonly wayMinutes: (from: CampusId, to: CampusId) => number;
}

/** 一天最多往返一次: from one campus to another, at most once a day. */
export const mostWaysADay = 1;

interface Placed {
  readonly lesson: TimetableLesson;
  readonly campusId: CampusId;
}

/** Lessons by the period that they take, where two of them meet. */
function meetings(lessons: readonly TimetableLesson[]): { readonly slot: Slot; readonly pair: readonly [TimetableLesson, TimetableLesson] }[] {
  const bySlot = new Map<string, { readonly slot: Slot; readonly lessons: TimetableLesson[] }>();
  for (const lesson of lessons) {
    for (const slot of slotsOf(lesson)) {
      const there = bySlot.get(slotKey(slot)) ?? { slot, lessons: [] };
      there.lessons.push(lesson);
      bySlot.set(slotKey(slot), there);
    }
  }
  return [...bySlot.values()].flatMap(({ slot, lessons: there }) =>
    there.flatMap((second, index) => there.slice(0, index).filter((first) => shareAWeek(first.weeks, second.weeks)).map((first) => ({ slot, pair: [first, second] as const }))),
  );
}

/** Of each class or person, all lessons. */
function lessonsBy<Key>(lessons: readonly TimetableLesson[], keysOf: (lesson: TimetableLesson) => readonly Key[]): Map<Key, TimetableLesson[]> {
  const found = new Map<Key, TimetableLesson[]>();
  for (const lesson of lessons) for (const key of keysOf(lesson)) found.set(key, [...(found.get(key) ?? []), lesson]);
  return found;
}

function clashes(lessons: readonly TimetableLesson[]): TimetableFinding[] {
  const ofClasses = [...lessonsBy(lessons, ({ classIds }) => classIds)].flatMap(([classId, own]) =>
    meetings(own).map(({ slot, pair: [a, b] }): TimetableFinding => ({ kind: "class-clash", classId, ...slot, lessons: [a.id, b.id] })),
  );
  const ofTeachers = [...lessonsBy(lessons, ({ personIds }) => personIds)].flatMap(([personId, own]) =>
    meetings(own).map(({ slot, pair: [a, b] }): TimetableFinding => ({ kind: "teacher-clash", personId, ...slot, lessons: [a.id, b.id] })),
  );
  return [...ofClasses, ...ofTeachers];
}

/** More classes at once than a room holds, in odd weeks or in even ones. */
function fullRooms(lessons: readonly TimetableLesson[], rooms: TimetableFacts["rooms"]): TimetableFinding[] {
  const ofRooms = lessonsBy(lessons, ({ roomId }) => (roomId === null ? [] : [roomId]));
  return [...ofRooms].flatMap(([roomId, own]) => {
    const holds = rooms.get(roomId)?.holds ?? 0;
    const slots = new Map(own.flatMap(slotsOf).map((slot) => [slotKey(slot), slot]));
    return [...slots.values()].flatMap((slot): TimetableFinding[] => {
      const there = own.filter((lesson) => slotsOf(lesson).some((taken) => slotKey(taken) === slotKey(slot)));
      const fullest = (["odd", "even"] as const)
        .map((week) => there.filter(({ weeks }) => shareAWeek(weeks, week)))
        .toSorted((a, b) => classesOf(b) - classesOf(a))[0];
      return fullest && classesOf(fullest) > holds ? [{ kind: "room-clash", roomId, holds, ...slot, lessons: fullest.map(({ id }) => id) }] : [];
    });
  });
}

const classesOf = (lessons: readonly TimetableLesson[]): number => lessons.reduce((sum, { classIds }) => sum + classIds.length, 0);

function placeFindings({ lesson, campusId }: Placed, facts: TimetableFacts): TimetableFinding[] {
  const bells = facts.bells.get(campusId);
  const last = lesson.period + lesson.duration - 1;
  const needs = facts.roomOf.get(lesson.code);
  const room = lesson.roomId === null ? undefined : facts.rooms.get(lesson.roomId);
  return [
    ...(bells && lesson.period >= 1 && last <= periodsOfDay(bells) ? [] : [{ kind: "outside-the-day" as const, lessonId: lesson.id }]),
    ...(bells && lesson.period <= bells.morning.length && last > bells.morning.length ? [{ kind: "over-noon" as const, lessonId: lesson.id }] : []),
    ...(lesson.personIds.length === 0 ? [{ kind: "no-teacher" as const, lessonId: lesson.id }] : []),
    ...(needs !== undefined && room?.kind !== needs ? [{ kind: "room-missing" as const, lessonId: lesson.id, needs }] : []),
    ...(room && room.campusId !== campusId ? [{ kind: "room-elsewhere" as const, lessonId: lesson.id, roomId: room.roomId, campusId }] : []),
  ];
}

function absences(lessons: readonly TimetableLesson[], unavailable: TimetableFacts["unavailable"]): TimetableFinding[] {
  return lessons.flatMap((lesson) =>
    lesson.personIds.flatMap((personId) => {
      const away = new Set((unavailable.get(personId) ?? []).map(slotKey));
      return slotsOf(lesson).filter((slot) => away.has(slotKey(slot))).map((slot): TimetableFinding => ({ kind: "teacher-unavailable", personId, lessonId: lesson.id, ...slot }));
    }),
  );
}

/** A teacher's ways of one day and one kind of week, in order. */
function waysOfDay(personId: PersonId, day: Weekday, own: readonly Placed[], { bells, periodMinutes, wayMinutes }: TimetableFacts): TimetableFinding[] {
  const begin = ({ lesson, campusId }: Placed, later = 0): number => {
    const time = bells.get(campusId);
    return minutesOf((time && beginsOf(time)[lesson.period - 1 + later]) ?? "00:00");
  };
  const inOrder = own.toSorted((a, b) => begin(a) - begin(b));
  const ways = inOrder.slice(1).flatMap((to, index) => {
    const from = inOrder[index];
    return from && from.campusId !== to.campusId ? [{ from, to }] : [];
  });
  const short = ways.flatMap(({ from, to }): TimetableFinding[] => {
    const minutes = begin(to) - begin(from, from.lesson.duration - 1) - periodMinutes;
    const needed = Math.ceil(wayMinutes(from.campusId, to.campusId));
    return minutes < needed ? [{ kind: "way-too-short", personId, lessons: [from.lesson.id, to.lesson.id], minutes, needed }] : [];
  });
  return ways.length > mostWaysADay ? [...short, { kind: "too-many-ways", personId, day, ways: ways.length, most: mostWaysADay }] : short;
}

function ways(placed: readonly Placed[], facts: TimetableFacts): TimetableFinding[] {
  const byPerson = new Map<PersonId, Placed[]>();
  for (const one of placed) for (const personId of one.lesson.personIds) byPerson.set(personId, [...(byPerson.get(personId) ?? []), one]);
  const travelling = [...byPerson].filter(([, own]) => new Set(own.map(({ campusId }) => campusId)).size > 1);
  const found = travelling.flatMap(([personId, own]) =>
    weekdays.flatMap((day) =>
      (["odd", "even"] as const).flatMap((week) => waysOfDay(personId, day, own.filter(({ lesson }) => lesson.day === day && shareAWeek(lesson.weeks, week)), facts)),
    ),
  );
  // What holds in every week is found in odd and in even ones.
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** What the plan and the load ask of each class and course, against what the week gives. */
function againstThePlan(lessons: readonly TimetableLesson[], { demands, cells }: TimetableFacts): TimetableFinding[] {
  const ofCells = lessonsBy(lessons, ({ classIds, code }) => classIds.map((classId) => cellKey(classId, code)));
  const partsOf = new Map(cells.map(({ classId, code, parts }) => [cellKey(classId, code), parts]));
  const asked = new Set(demands.map(({ class: { classId }, course }) => cellKey(classId, course.code)));
  const unasked = lessons.flatMap(({ classIds, code }) => classIds.filter((classId) => !asked.has(cellKey(classId, code))).map((classId) => ({ classId, code, halfPeriods: 0 })));
  const wanted = [...demands.map(({ class: { classId }, course: { code }, halfPeriods }) => ({ classId, code, halfPeriods })), ...new Map(unasked.map((cell) => [cellKey(cell.classId, cell.code), cell])).values()];
  return wanted.flatMap(({ classId, code, halfPeriods }): TimetableFinding[] => {
    const own = ofCells.get(cellKey(classId, code)) ?? [];
    const halves = (some: readonly TimetableLesson[]): number => some.reduce((sum, lesson) => sum + halfPeriodsOfLesson(lesson), 0);
    const given = halves(own);
    const arranged = new Map<PersonId, number>();
    for (const { personId, halfPeriods: part } of partsOf.get(cellKey(classId, code)) ?? []) arranged.set(personId, (arranged.get(personId) ?? 0) + part);
    const people = new Set([...arranged.keys(), ...own.flatMap(({ personIds }) => personIds)]);
    const otherwise = [...people].flatMap((personId): TimetableFinding[] => {
      const gives = halves(own.filter(({ personIds }) => personIds.includes(personId)));
      const should = arranged.get(personId) ?? 0;
      return gives === should ? [] : [{ kind: "not-as-arranged", classId, code, personId, given: periodsOf(gives), arranged: periodsOf(should) }];
    });
    return [...(given === halfPeriods ? [] : [{ kind: "not-as-planned" as const, classId, code, given: periodsOf(given), asked: periodsOf(halfPeriods) }]), ...otherwise, ...crowdedDays(classId, code, own)];
  });
}

/** A course is spread over the week: twice on a day only where it has more lessons than the week has days; a double lesson is one. */
function crowdedDays(classId: ClassId, code: CourseCode, own: readonly TimetableLesson[]): TimetableFinding[] {
  const most = Math.max(1, Math.ceil(own.length / daysOfWeek));
  return weekdays.flatMap((day): TimetableFinding[] => {
    const onDay = own.filter((lesson) => lesson.day === day);
    const lessons = Math.max(...(["odd", "even"] as const).map((week) => onDay.filter(({ weeks }) => shareAWeek(weeks, week)).length));
    return lessons > most ? [{ kind: "too-many-a-day", classId, code, day, lessons, most }] : [];
  });
}

/** Everything that keeps the week from being taught; empty where it can be published. */
export function checkTimetable(lessons: readonly TimetableLesson[], facts: TimetableFacts): TimetableFinding[] {
  const campusOf = new Map(facts.demands.map(({ class: { classId, campusId } }) => [classId, campusId]));
  const placed = lessons.flatMap((lesson): Placed[] => {
    const campusId = lesson.classIds.map((classId) => campusOf.get(classId)).find((one) => one !== undefined);
    return campusId === undefined ? [] : [{ lesson, campusId }];
  });
  return [
    ...clashes(lessons),
    ...fullRooms(lessons, facts.rooms),
    ...placed.flatMap((one) => placeFindings(one, facts)),
    ...absences(lessons, facts.unavailable),
    ...ways(placed, facts),
    ...againstThePlan(lessons, facts),
  ];
}
