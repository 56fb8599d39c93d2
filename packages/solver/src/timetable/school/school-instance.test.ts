import { describe, expect, it } from "vitest";
import type { CampusId, ClassId, LessonId, PersonId, RoomId } from "@qitong/domain";
import { checkTimetable, defaultWishes, type BellTimes, type Demand, type LoadCell, type Room, type Slot, type TimetableFacts } from "@qitong/domain/curriculum";
import { evaluate } from "../evaluate/evaluate";
import { search } from "../search/search";
import { schoolInstance, schoolLessons } from "./school-instance";
import { schoolLayout } from "./school-layout";
import type { SchoolProblem } from "./school-problem";
import { periodsOnTheWay } from "./school-week";

const campuses = ["north", "south"] as [CampusId, CampusId];
const [north, south] = campuses;
const bells: BellTimes = { morning: ["08:20", "09:15", "10:10", "11:05"], afternoon: ["14:00", "14:55", "15:50"] };
const person = (name: string) => name as PersonId;
/** In halves: English is given in odd weeks alone for a half. */
const courses: Readonly<Record<string, number>> = { chinese: 14, mathematics: 10, english: 7, pe: 6, music: 4, art: 3 };
const gym = "gym" as RoomId;
const rooms: ReadonlyMap<RoomId, Room> = new Map([north, south].map((campusId) => [`${gym} ${campusId}` as RoomId, { roomId: `${gym} ${campusId}` as RoomId, name: "体育馆", campusId, kind: "gym", holds: 1 }]));

/** Three classes on each campus; music and art are given by one teacher each, who serves both. */
function smallSchool(more: Partial<TimetableFacts> = {}): SchoolProblem {
  const classes = campuses.flatMap((campusId) => [1, 2, 3].map((number) => ({ classId: `${campusId} ${number}` as ClassId, name: `${number}班`, campusId, grade: 3 as const, headId: null })));
  const demands = classes.flatMap((one) => Object.entries(courses).map(([code, halfPeriods]): Demand => ({ class: one, course: { kind: "national", code } as Demand["course"], halfPeriods })));
  const teacherOf = (code: string, classId: string, campusId: string): PersonId => person(["music", "art"].includes(code) ? code : ["chinese", "mathematics"].includes(code) ? `${code} ${classId}` : `${code} ${campusId}`);
  const cells = demands.map(({ class: { classId, campusId }, course, halfPeriods }): LoadCell => ({ classId, code: course.code, parts: [{ personId: teacherOf(course.code, classId, campusId), halfPeriods, startsOn: null, endsOn: null }] }));
  const facts: TimetableFacts = {
    periodMinutes: 40, bells: new Map(campuses.map((campusId) => [campusId, bells])), demands, cells, unavailable: new Map([[person("music"), [{ day: 1, period: 1 } as Slot]]]),
    rooms, roomOf: new Map([["pe", "gym"]]), wayMinutes: () => 20, ...more,
  };
  const groups = [{ name: "语文", personIds: classes.map(({ classId }) => person(`chinese ${classId}`)) }];
  return { facts, groups, doubles: new Map([["chinese", 1]]), joined: [], fixed: [], wishes: defaultWishes };
}

function solved(problem: SchoolProblem) {
  const layout = schoolLayout(problem);
  const instance = schoolInstance(layout);
  const { solution } = search(instance, { seed: 1, mostMoves: 400_000 }, { shouldStop: () => false, onImproved: () => {} });
  let count = 0;
  return { cost: evaluate(instance, solution), lessons: schoolLessons(solution, layout, () => `lesson ${(count += 1)}` as LessonId) };
}

describe("a school's timetable", () => {
  it("that the search finds passes the check of the domain, which knows nothing of the search", () => {
    const problem = smallSchool();
    const { cost, lessons } = solved(problem);
    expect(cost.infeasibility).toBe(0);
    expect(checkTimetable(lessons, problem.facts)).toEqual([]);
  });

  it("has the double lessons that were asked for, and lessons of every second week in one place of the class", () => {
    const { lessons } = solved(smallSchool());
    const own = lessons.filter(({ classIds }) => classIds[0] === "north 1");
    expect(own.filter(({ duration }) => duration === 2).map(({ code }) => code)).toEqual(["chinese"]);
    const half = own.filter(({ weeks }) => weeks !== "every");
    expect(half.map(({ code }) => code).toSorted()).toEqual(["art", "english"]);
    expect(new Set(half.map(({ day, period }) => `${day}.${period}`)).size).toBe(1);
  });

  it("keeps a fixed lesson where it is, with its name", () => {
    const problem = smallSchool();
    const fixed = { id: "fixed" as LessonId, classIds: ["north 1" as ClassId], code: "chinese", personIds: [person("chinese north 1")], roomId: null, duration: 1, weeks: "every", day: 3, period: 7 } as const;
    const { lessons } = solved({ ...problem, fixed: [fixed] });
    expect(lessons.filter(({ id }) => id === "fixed")).toEqual([fixed]);
    expect(checkTimetable(lessons, problem.facts)).toEqual([]);
  });

  it("leaves a place for what nobody gives, and the check says so", () => {
    const problem = smallSchool();
    const open = { ...problem, facts: { ...problem.facts, cells: problem.facts.cells.filter(({ classId, code }) => classId !== "north 1" || code !== "pe") } };
    expect(new Set(checkTimetable(solved(open).lessons, open.facts).map(({ kind }) => kind))).toEqual(new Set(["no-teacher"]));
  });
});

describe("the way between two campuses", () => {
  it("is as many free periods as it takes at its worst hour, in both directions", () => {
    const on = (minutes: number, south: BellTimes = bells) => periodsOnTheWay(smallSchool({ wayMinutes: () => minutes, bells: new Map([[north, bells], [campuses[1], south]]) }).facts, campuses);
    expect([on(15), on(16), on(70), on(71)]).toEqual([0, 1, 1, 2]);
    expect(on(15, { ...bells, morning: ["08:30", "09:25", "10:20", "11:15"] })).toBe(1);
  });
});
