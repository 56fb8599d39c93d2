import { describe, expect, it } from "vitest";
import { civilDate, type CivilDate } from "../civil-date";
import type { CampusId, ClassId, PersonId } from "../identifier";
import { defaultLoadSettings as load } from "../staffing/load-settings";
import { gradesOf } from "./grade";
import type { PlanContent } from "./plan";
import { examplePlan } from "./plan-example";
import { demandsOf, type LoadCell, type LoadClass, type LoadTeacher, type TaughtPart } from "./teaching-load";
import { checkTeachingLoad, countUncovered, restOfYear, teacherLoads, type TeachingLoadFacts } from "./teaching-load-check";
import { findLoadRefusals, type LoadKeepingFacts } from "./teaching-load-rules";
import { suggestTeachers } from "./teaching-load-suggestion";

const day = civilDate;
const [north, south] = ["north", "south"] as CampusId[] as [CampusId, CampusId];
const [one, two] = ["class-1", "class-2"] as ClassId[] as [ClassId, ClassId];
const person = (name: string) => name as PersonId;
const example = examplePlan(gradesOf("primary"), { local: "地方课程", school: "校本课程" });
const only = (...codes: string[]): PlanContent => ({ ...example, courses: example.courses.filter(({ code }) => codes.includes(code)) });
const at = (campusId: CampusId, startsOn = "2020-09-01", endsOn: string | null = null) => ({ campusId, startsOn: day(startsOn), endsOn: endsOn === null ? null : day(endsOn) });
const teacher = (name: string, subject: string | null, more: Partial<LoadTeacher> = {}): LoadTeacher => ({ personId: person(name), name, subject, stage: "primary", isClassHead: false, stays: [at(north)], visits: [], ...more });
const first: LoadClass = { classId: one, name: "2024级1班", campusId: north, grade: 3, headId: null };
const facts = (more: Partial<TeachingLoadFacts> = {}): TeachingLoadFacts => ({ schoolYear: 2026, today: day("2026-10-12"), content: only("pe"), classes: [first], teachers: [teacher("王", "pe")], load, ...more });
const part = (name: string, halfPeriods = 6, startsOn: CivilDate | null = null, endsOn: CivilDate | null = null): TaughtPart => ({ personId: person(name), halfPeriods, startsOn, endsOn });
const cell = (classId: ClassId, code: string, ...parts: TaughtPart[]): LoadCell => ({ classId, code, parts });
const check = (cells: LoadCell[], more: Partial<TeachingLoadFacts> = {}) => checkTeachingLoad(cells, facts(more));

describe("lessons without a teacher", () => {
  it("are told class by class and course by course, for the rest of the year", () => {
    expect(check([])).toEqual([{ kind: "uncovered", classId: one, code: "pe", periods: 3, startsOn: "2026-10-12", endsOn: "2027-09-01", left: null }]);
    expect(check([cell(one, "pe", part("王"))])).toEqual([]);
    expect(check([], { today: day("2026-07-01") })).toMatchObject([{ startsOn: "2026-09-01" }]);
  });

  it("are what is left of a course that is split, and none where two give all of it", () => {
    const both = [teacher("王", "pe"), teacher("李", "pe")];
    expect(check([cell(one, "pe", part("王", 3), part("李", 2))], { teachers: both })).toMatchObject([{ kind: "uncovered", periods: 0.5 }]);
    expect(check([cell(one, "pe", part("王", 3), part("李", 3))], { teachers: both })).toEqual([]);
  });

  it("begin on the day on which a transfer takes their teacher away, and say who it was", () => {
    const leaving = [teacher("王", "pe", { stays: [at(north, "2020-09-01", "2027-03-01"), at(south, "2027-03-01")] })];
    expect(check([cell(one, "pe", part("王"))], { teachers: leaving })).toEqual([
      { kind: "uncovered", classId: one, code: "pe", periods: 3, startsOn: "2027-03-01", endsOn: "2027-09-01", left: "王" },
    ]);
    const found = check([cell(one, "pe", part("王"))], { teachers: leaving });
    expect(countUncovered(found, restOfYear(2026, day("2026-10-12")))).toEqual({ now: 0, later: 3 });
    expect(countUncovered(check([cell(one, "pe", part("王"))], { teachers: leaving, today: day("2027-03-02") }), restOfYear(2026, day("2027-03-02")))).toEqual({ now: 3, later: 0 });
  });

  it("are covered again by whoever follows on that day", () => {
    const teachers = [teacher("王", "pe", { stays: [at(north, "2020-09-01", "2027-03-01")] }), teacher("李", "pe")];
    expect(check([cell(one, "pe", part("王", 6, null, day("2027-03-01")), part("李", 6, day("2027-03-01")))], { teachers })).toEqual([]);
    expect(check([cell(one, "pe", part("王", 6, null, day("2027-03-01")), part("李", 6, day("2027-03-15")))], { teachers })).toMatchObject([{ startsOn: "2027-03-01", endsOn: "2027-03-15", left: null }]);
  });

  it("are also those of a teacher who is at another campus, unless there is part-time service", () => {
    const visit = { ...at(north, "2026-09-01", "2027-02-01"), lessons: 3 };
    expect(check([cell(one, "pe", part("王"))], { teachers: [teacher("王", "pe", { stays: [at(south)] })] })).toMatchObject([{ kind: "uncovered", left: "王", startsOn: "2026-10-12" }]);
    expect(check([cell(one, "pe", part("王"))], { teachers: [teacher("王", "pe", { stays: [at(south)], visits: [visit] })] })).toMatchObject([{ kind: "uncovered", left: "王", startsOn: "2027-02-01" }]);
  });

  it("follow what a campus does otherwise", () => {
    const content: PlanContent = { ...only("pe"), variants: [{ campusId: north, code: "pe", grade: 3, halfPeriods: 8, reason: "足球" }] };
    expect(check([cell(one, "pe", part("王"))], { content })).toMatchObject([{ periods: 1 }]);
  });
});

describe("what is told and left to the school", () => {
  it("is a course in other hands, by the register; a kindred subject and what anyone may give are not", () => {
    expect(check([cell(one, "pe", part("王"))], { teachers: [teacher("王", "chinese")] })).toMatchObject([{ kind: "not-qualified", personId: "王" }]);
    expect(check([cell(one, "calligraphy", part("王", 2))], { content: only("calligraphy"), teachers: [teacher("王", "chinese")] })).toEqual([]);
    expect(check([cell(one, "labour", part("王", 2))], { content: only("labour"), teachers: [teacher("王", "pe")] })).toEqual([]);
    expect(check([cell(one, "pe", part("王"))], { teachers: [teacher("王", "generalist")] })).toEqual([]);
  });

  it("is more than the plan asks for, and more than the norm, with what leading a class counts as", () => {
    expect(check([cell(one, "pe", part("王", 8))])).toMatchObject([{ kind: "too-many-periods", given: 4, asked: 3 }]);
    const content = { ...only("pe"), cells: [{ code: "pe", grade: 3, halfPeriods: 20 }] } as const;
    expect(check([cell(one, "pe", part("王", 20))], { content, teachers: [teacher("王", "pe", { isClassHead: true })] })).toEqual([{ kind: "above-norm", personId: "王", load: 19, most: 18 }]);
  });

  it("is a head who does not teach the class, and more at a second campus than was arranged", () => {
    const led = [{ ...first, headId: person("李") }];
    expect(check([cell(one, "pe", part("王"))], { classes: led, teachers: [teacher("王", "pe"), teacher("李", "chinese")] })).toEqual([{ kind: "head-not-in-class", classId: one, personId: "李" }]);
    const guest = teacher("王", "pe", { stays: [at(south)], visits: [{ ...at(north), lessons: 2 }] });
    expect(check([cell(one, "pe", part("王"))], { teachers: [guest] })).toEqual([{ kind: "beyond-part-time", personId: "王", campusId: north, given: 3, arranged: 2 }]);
  });

  it("has the lessons of each teacher beside the norm", () => {
    expect(teacherLoads([cell(one, "pe", part("王"))], facts())).toEqual([{ personId: "王", lessons: 3, classHead: 0, norm: { least: 16, most: 18 } }]);
  });
});

describe("a proposal", () => {
  const classes = [first, { ...first, classId: two, name: "2024级2班" }];
  const suggest = (cells: LoadCell[], more: Partial<TeachingLoadFacts> = {}, was: (classId: ClassId, personId: PersonId) => boolean = () => false) =>
    suggestTeachers(cells, facts({ classes, ...more }), (classId, _code, personId) => was(classId, personId), day("2027-08-31")).map(({ classId, parts, reasons }) => [classId, parts[0]?.personId, reasons]);

  it("keeps who taught the class last year, before all else", () => {
    const teachers = [teacher("王", "pe"), teacher("李", "pe")];
    expect(suggest([], { teachers }, (classId, personId) => classId === two && personId === "王")).toEqual([
      [two, "王", ["taught-last-year", "own-subject", "at-home"]], [one, "李", ["own-subject", "at-home"]],
    ]);
  });

  it("gives a class to its head, then to who is nearest to the course, at home before away, with the fewest lessons", () => {
    const led = classes.map((one_) => (one_.classId === one ? { ...one_, headId: person("赵") } : one_));
    const teachers = [teacher("王", "generalist"), teacher("赵", "pe", { isClassHead: true }), teacher("周", "pe", { stays: [at(south)], visits: [{ ...at(north), lessons: 8 }] })];
    expect(suggest([], { classes: led, teachers })).toEqual([[one, "赵", ["class-head", "own-subject", "at-home"]], [two, "赵", ["own-subject", "at-home"]]]);
    expect(suggest([], { teachers: teachers.slice(2) })).toEqual([[one, "周", ["own-subject", "part-time"]], [two, "周", ["own-subject", "part-time"]]]);
  });

  it("takes nobody above the norm, nobody who leaves within the year, and leaves empty what nobody can take", () => {
    const content = { ...only("pe"), cells: [{ code: "pe", grade: 3, halfPeriods: 20 }] } as const;
    expect(suggest([], { content })).toEqual([[one, "王", ["own-subject", "at-home"]]]);
    expect(suggest([], { teachers: [teacher("王", "pe", { stays: [at(north, "2020-09-01", "2027-03-01")] })] })).toEqual([]);
    expect(suggest([], { teachers: [teacher("王", "pe", { stays: [at(south)], visits: [{ ...at(north), lessons: 3 }] })] })).toEqual([[one, "王", ["own-subject", "part-time"]]]);
  });

  it("touches nothing that was entered", () => {
    expect(suggest([cell(one, "pe", part("王"))]).map(([classId]) => classId)).toEqual([two]);
  });
});

describe("cells of a teaching load", () => {
  const keeping: LoadKeepingFacts = { version: 2, keptByName: "王芳", hasPlan: true, schoolYear: 2026, today: day("2026-10-12"), demands: demandsOf(only("pe"), [first]), isOfSchool: (id) => id !== "stranger" };
  const refusals = (cells: LoadCell[], more: Partial<LoadKeepingFacts> = {}) => findLoadRefusals({ version: 2, cells }, { ...keeping, ...more });

  it("are kept with holes and above norms; not over another's version, without a plan, or for a year that is over", () => {
    expect(refusals([cell(one, "pe"), cell(one, "labour")])).toEqual([]);
    expect(refusals([cell(one, "pe")], { version: 3, hasPlan: false, today: day("2027-09-01") }).map(({ kind }) => kind)).toEqual(["teaching-load-changed", "no-plan-in-force", "load-year-over"]);
  });

  it("are of the plan and of the school's people, each once at a time", () => {
    expect(refusals([cell(one, "labour", part("王"))])).toEqual([{ kind: "cell-not-asked", classId: one, code: "labour" }]);
    expect(refusals([cell(one, "pe", part("stranger"))])).toEqual([{ kind: "teacher-not-of-school", classId: one, code: "pe" }]);
    expect(refusals([cell(one, "pe", part("王"), part("王"))])).toMatchObject([{ kind: "teacher-twice" }]);
    expect(refusals([cell(one, "pe", part("王", 6, null, day("2027-03-01")), part("王", 4, day("2027-03-01")))])).toEqual([]);
    expect(refusals([cell(one, "pe", part("王", 6, day("2027-03-01"), day("2027-03-01")))])).toMatchObject([{ kind: "part-ends-before-start" }]);
  });
});
