import { describe, expect, it } from "vitest";
import type { CampusId, ClassId, LessonId, PersonId, RoomId } from "../identifier";
import type { BellTimes } from "./bell-times";
import type { Demand, LoadCell, LoadClass } from "./teaching-load";
import type { Room, Slot, TimetableLesson, Weekday } from "./timetable";
import { checkTimetable, type TimetableFacts } from "./timetable-check";

const [north, south] = ["north", "south"] as [CampusId, CampusId];
const [one, two, far] = ["1班", "2班", "分校1班"] as [ClassId, ClassId, ClassId];
const [wang, li] = ["王", "李"] as [PersonId, PersonId];
const gym = "gym" as RoomId;

const bells: BellTimes = { morning: ["08:20", "09:15", "10:10", "11:05"], afternoon: ["14:00", "14:55", "15:50"] };
const classOf = (classId: ClassId, campusId: CampusId): LoadClass => ({ classId, name: classId, campusId, grade: 3, headId: null });
const asks = (classId: ClassId, code: string, periods: number, campusId = north): Demand => ({ class: classOf(classId, campusId), course: { kind: "national", code } as Demand["course"], halfPeriods: periods * 2 });
const gives = (classId: ClassId, code: string, ...parts: [PersonId, number][]): LoadCell => ({
  classId, code, parts: parts.map(([personId, periods]) => ({ personId, halfPeriods: periods * 2, startsOn: null, endsOn: null })),
});
const facts = (more: Partial<TimetableFacts> = {}): TimetableFacts => ({
  periodMinutes: 40, bells: new Map([[north, bells], [south, bells]]), demands: [asks(one, "chinese", 1)], cells: [gives(one, "chinese", [wang, 1])],
  unavailable: new Map(), rooms: new Map(), roomOf: new Map(), wayMinutes: () => 20, ...more,
});

let count = 0;
const lesson = (day: Weekday, period: number, more: Partial<TimetableLesson> = {}): TimetableLesson => {
  count += 1;
  return { id: `lesson ${count}` as LessonId, classIds: [one], code: "chinese", personIds: [wang], roomId: null, duration: 1, weeks: "every", day, period, ...more };
};
const kinds = (lessons: readonly TimetableLesson[], more: Partial<TimetableFacts> = {}) => checkTimetable(lessons, facts(more)).map(({ kind }) => kind);
/** Two classes of one campus with one Chinese lesson each. */
const pair = { demands: [asks(one, "chinese", 1), asks(two, "chinese", 1)], cells: [gives(one, "chinese", [wang, 1]), gives(two, "chinese", [li, 1])] };
const hisBoth = { ...pair, cells: [gives(one, "chinese", [wang, 1]), gives(two, "chinese", [wang, 1])] };

describe("a class", () => {
  it("has one lesson at a time", () => {
    const both = { demands: [asks(one, "chinese", 1), asks(one, "english", 1)], cells: [gives(one, "chinese", [wang, 1]), gives(one, "english", [li, 1])] };
    expect(kinds([lesson(1, 1), lesson(1, 2, { code: "english", personIds: [li] })], both)).toEqual([]);
    const [a, b] = [lesson(1, 1), lesson(1, 1, { code: "english", personIds: [li] })];
    expect(checkTimetable([a, b], facts(both))).toEqual([{ kind: "class-clash", classId: one, day: 1, period: 1, lessons: [a.id, b.id] }]);
  });

  it("is in its second period of a double lesson too", () => {
    const both = { demands: [asks(one, "chinese", 2), asks(one, "english", 1)], cells: [gives(one, "chinese", [wang, 2]), gives(one, "english", [li, 1])] };
    expect(kinds([lesson(1, 1, { duration: 2 }), lesson(1, 2, { code: "english", personIds: [li] })], both)).toEqual(["class-clash"]);
  });

  it("has two lessons in one place where one is of odd weeks and the other of even ones", () => {
    const halves = { demands: [asks(one, "chinese", 0.5), asks(one, "english", 0.5)], cells: [gives(one, "chinese", [wang, 0.5]), gives(one, "english", [li, 0.5])] };
    expect(kinds([lesson(1, 1, { weeks: "odd" }), lesson(1, 1, { weeks: "even", code: "english", personIds: [li] })], halves)).toEqual([]);
    expect(kinds([lesson(1, 1, { weeks: "odd" }), lesson(1, 1, { weeks: "odd", code: "english", personIds: [li] })], halves)).toEqual(["class-clash"]);
  });
});

describe("a teacher", () => {
  it("is with one class at a time, unless classes are taught as one", () => {
    expect(kinds([lesson(1, 1), lesson(1, 1, { classIds: [two] })], hisBoth)).toEqual(["teacher-clash"]);
    expect(kinds([lesson(1, 1, { classIds: [one, two] })], hisBoth)).toEqual([]);
  });

  it("is not asked for when away", () => {
    const away: [PersonId, Slot[]] = [wang, [{ day: 1, period: 2 }]];
    expect(kinds([lesson(1, 1)], { unavailable: new Map([away]) })).toEqual([]);
    const own = { demands: [asks(one, "chinese", 2)], cells: [gives(one, "chinese", [wang, 2])], unavailable: new Map([away]) };
    expect(checkTimetable([lesson(1, 1, { duration: 2 })], facts(own))).toMatchObject([{ kind: "teacher-unavailable", personId: wang, day: 1, period: 2 }]);
  });

  it("is there for every lesson", () => {
    expect(kinds([lesson(1, 1, { personIds: [] })])).toEqual(["no-teacher", "not-as-arranged"]);
  });
});

describe("a teacher of two campuses", () => {
  const here = { demands: [asks(one, "chinese", 1), asks(far, "chinese", 1, south)], cells: [gives(one, "chinese", [wang, 1]), gives(far, "chinese", [wang, 1])] };

  it("has the time on the way that the way takes, on the clock of both campuses", () => {
    const [a, b] = [lesson(1, 1), lesson(1, 2, { classIds: [far] })];
    expect(checkTimetable([a, b], facts(here))).toEqual([{ kind: "way-too-short", personId: wang, lessons: [a.id, b.id], minutes: 15, needed: 20 }]);
    expect(kinds([a, b], { ...here, wayMinutes: () => 15 })).toEqual([]);
    const later: BellTimes = { ...bells, morning: ["08:30", "09:25", "10:20", "11:15"] };
    expect(kinds([a, b], { ...here, bells: new Map([[north, bells], [south, later]]) })).toEqual([]);
  });

  it("counts the way from the end of a double lesson", () => {
    const double = { ...here, demands: [asks(one, "chinese", 2), asks(far, "chinese", 1, south)], cells: [gives(one, "chinese", [wang, 2]), gives(far, "chinese", [wang, 1])] };
    expect(kinds([lesson(1, 1, { duration: 2 }), lesson(1, 3, { classIds: [far] })], double)).toEqual(["way-too-short"]);
    expect(kinds([lesson(1, 1, { duration: 2 }), lesson(1, 4, { classIds: [far] })], double)).toEqual([]);
  });

  it("goes one way a day, and has the other campus on another", () => {
    const back = { demands: [asks(one, "chinese", 2), asks(far, "chinese", 1, south)], cells: [gives(one, "chinese", [wang, 2]), gives(far, "chinese", [wang, 1])] };
    expect(kinds([lesson(1, 1), lesson(1, 3, { classIds: [far] }), lesson(1, 5)], back)).toEqual(["too-many-ways", "too-many-a-day"]);
    expect(kinds([lesson(1, 1), lesson(1, 3, { classIds: [far] }), lesson(2, 5)], back)).toEqual([]);
  });

  it("is told of a short way once, though it is there in odd and in even weeks", () => {
    expect(kinds([lesson(1, 1), lesson(1, 2, { classIds: [far], weeks: "odd" })], { ...here, demands: [asks(one, "chinese", 1), asks(far, "chinese", 0.5, south)], cells: [gives(one, "chinese", [wang, 1]), gives(far, "chinese", [wang, 0.5])] })).toEqual(["way-too-short"]);
  });
});

describe("a lesson", () => {
  it("lies within the day of its campus, and never over noon", () => {
    const double = { demands: [asks(one, "chinese", 2)], cells: [gives(one, "chinese", [wang, 2])] };
    expect(kinds([lesson(1, 8)])).toEqual(["outside-the-day"]);
    expect(kinds([lesson(1, 7, { duration: 2 })], double)).toEqual(["outside-the-day"]);
    expect(kinds([lesson(1, 4, { duration: 2 })], double)).toEqual(["over-noon"]);
    expect(kinds([lesson(1, 5, { duration: 2 })], double)).toEqual([]);
  });

  it("has the room that its course needs, on its own campus", () => {
    const room: Room = { roomId: gym, name: "体育馆", campusId: north, kind: "gym", holds: 1 };
    const needs = { rooms: new Map([[gym, room]]), roomOf: new Map([["chinese", "gym" as const]]) };
    expect(checkTimetable([lesson(1, 1)], facts(needs))).toMatchObject([{ kind: "room-missing", needs: "gym" }]);
    expect(kinds([lesson(1, 1, { roomId: gym })], needs)).toEqual([]);
    expect(kinds([lesson(1, 1, { roomId: gym })], { ...needs, rooms: new Map([[gym, { ...room, campusId: south }]]) })).toEqual(["room-elsewhere"]);
  });

  it("shares a room with as many classes as it holds", () => {
    const room = (holds: number): Partial<TimetableFacts> => ({ ...pair, rooms: new Map([[gym, { roomId: gym, name: "体育馆", campusId: north, kind: "gym", holds }]]) });
    const both = [lesson(1, 1, { roomId: gym }), lesson(1, 1, { roomId: gym, classIds: [two], personIds: [li] })];
    expect(kinds(both, room(2))).toEqual([]);
    expect(checkTimetable(both, facts(room(1)))).toEqual([{ kind: "room-clash", roomId: gym, holds: 1, day: 1, period: 1, lessons: both.map(({ id }) => id) }]);
  });
});

describe("a week", () => {
  it("gives each class what the plan asks for, no lesson less and none more", () => {
    expect(checkTimetable([], facts({ cells: [] }))).toEqual([{ kind: "not-as-planned", classId: one, code: "chinese", given: 0, asked: 1 }]);
    expect(kinds([lesson(1, 1), lesson(2, 1)])).toEqual(["not-as-planned", "not-as-arranged"]);
    expect(checkTimetable([lesson(1, 1), lesson(1, 2, { code: "art" })], facts())).toContainEqual({ kind: "not-as-planned", classId: one, code: "art", given: 1, asked: 0 });
  });

  it("gives it by the teachers of the load, each as many as were arranged", () => {
    const shared = { demands: [asks(one, "chinese", 3)], cells: [gives(one, "chinese", [wang, 2], [li, 1])] };
    expect(kinds([lesson(1, 1), lesson(2, 1), lesson(3, 1, { personIds: [li] })], shared)).toEqual([]);
    expect(checkTimetable([lesson(1, 1), lesson(2, 1), lesson(3, 1)], facts(shared))).toEqual([
      { kind: "not-as-arranged", classId: one, code: "chinese", personId: wang, given: 3, arranged: 2 },
      { kind: "not-as-arranged", classId: one, code: "chinese", personId: li, given: 0, arranged: 1 },
    ]);
  });

  it("spreads a course over the days: twice on one only where there are more lessons than days", () => {
    const of = (periods: number) => ({ demands: [asks(one, "chinese", periods)], cells: [gives(one, "chinese", [wang, periods])] });
    expect(kinds([lesson(1, 1), lesson(1, 3)], of(2))).toEqual(["too-many-a-day"]);
    expect(kinds([1, 2, 3, 4, 5].map((day) => lesson(day as Weekday, 1)).concat(lesson(1, 3)), of(6))).toEqual([]);
    expect(kinds([lesson(1, 1, { duration: 2 })], of(2))).toEqual([]);
  });
});
