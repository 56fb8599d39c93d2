import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import { CampusId, PersonId, type EntityId } from "../identifier";
import { findFactChanges, PlanSight, sightOf } from "./plan-sight";
import type { ReallocationFacts, TransferCampus, TransferMove, TransferTeacher } from "./reallocation-facts";

const idOf = (letter: string) => letter.padStart(26, "0");
const [here, there, elsewhere] = ["1", "2", "3"].map((letter) => CampusId.parse(idOf(letter))) as [CampusId, CampusId, CampusId];
const [wang, li] = ["A", "B"].map((letter) => PersonId.parse(idOf(letter))) as [PersonId, PersonId];

const campusAt = (campusId: CampusId, pupils = 600): TransferCampus => ({ campusId, entityId: `E${campusId}` as EntityId, stage: "primary", pupils, location: null, requiredTeachers: {} });
const teacherAt = (personId: PersonId, campusId: CampusId, more: Partial<TransferTeacher> = {}): TransferTeacher => ({
  personId, campusId, subject: "chinese", aboveDegree: true, backbone: true, peOrArts: false, atCampusSince: civilDate("2018-09-01"), bars: [], ...more,
});
const facts = (teachers: readonly TransferTeacher[], campuses = [campusAt(here), campusAt(there), campusAt(elsewhere)]): ReallocationFacts => ({ teachers, campuses, pairs: [] });
const moves: readonly TransferMove[] = [{ personId: wang, fromCampusId: here, toCampusId: there }];
const submitted = facts([teacherAt(wang, here), teacherAt(li, elsewhere)]);
const seen = sightOf(moves, submitted);
const changesIn = (now: ReallocationFacts) => findFactChanges(seen, moves, now);

describe("facts under a submitted plan", () => {
  it("have not changed as long as nothing has, also after the sight was kept and read again", () => {
    expect(findFactChanges(PlanSight.parse(JSON.parse(JSON.stringify(seen))), moves, submitted)).toEqual([]);
  });

  it("name a teacher who left, and the school that has one fewer", () => {
    expect(changesIn(facts([teacherAt(li, elsewhere)]))).toEqual([
      { kind: "teacher-gone", personId: wang },
      { kind: "campus-teachers", campusId: here, before: 1, after: 0 },
    ]);
  });

  it("name a teacher who works somewhere else by now", () => {
    expect(changesIn(facts([teacherAt(wang, elsewhere), teacherAt(li, elsewhere)]))).toContainEqual({ kind: "teacher-elsewhere", personId: wang, campusId: elsewhere });
  });

  it("name a new subject, rank, degree, class and reason not to rotate", () => {
    const now = teacherAt(wang, here, { subject: "maths", backbone: false, aboveDegree: null, isClassHead: true, bars: [{ kind: "pregnant" }] });
    expect(changesIn(facts([now, teacherAt(li, elsewhere)]))).toEqual([
      { kind: "teacher-subject", personId: wang, before: "chinese", after: "maths" },
      { kind: "teacher-backbone", personId: wang, after: false },
      { kind: "teacher-degree", personId: wang, after: null },
      { kind: "teacher-heads", personId: wang, after: true },
      { kind: "teacher-barred", personId: wang, bar: { kind: "pregnant" } },
    ]);
  });

  it("say once that a teacher became the head of a class where that is the reason not to rotate", () => {
    const now = teacherAt(wang, here, { isClassHead: true, bars: [{ kind: "class-head" }] });
    expect(changesIn(facts([now, teacherAt(li, elsewhere)]))).toEqual([{ kind: "teacher-barred", personId: wang, bar: { kind: "class-head" } }]);
  });

  it("do not count a reason that the official moved the teacher against with open eyes", () => {
    const barred = facts([teacherAt(wang, here, { bars: [{ kind: "too-few-years", years: 2, needed: 6 }] })]);
    expect(findFactChanges(sightOf(moves, barred), moves, barred)).toEqual([]);
  });

  it("name pupils of a school that loses or gains a teacher, and a school that is closed by then", () => {
    const now = facts([teacherAt(wang, here), teacherAt(li, elsewhere)], [campusAt(here, 580), campusAt(elsewhere)]);
    expect(changesIn(now)).toEqual([
      { kind: "campus-pupils", campusId: here, before: 600, after: 580 },
      { kind: "campus-gone", campusId: there },
    ]);
  });

  it("are nothing to a plan at schools that it does not touch", () => {
    const now = facts([teacherAt(wang, here)], [campusAt(here), campusAt(there), campusAt(elsewhere, 20)]);
    expect(changesIn(now)).toEqual([]);
  });
});
