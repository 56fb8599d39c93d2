import { describe, expect, it } from "vitest";
import type { CampusId } from "../identifier";
import { defaultLoadSettings as load } from "../staffing/load-settings";
import { gradesOf } from "./grade";
import { gradeClasses } from "./grade-classes";
import type { PlanContent } from "./plan";
import { coverOf, type CoverCampus, type SubjectTeachers } from "./plan-cover";
import { examplePlan } from "./plan-example";

const campusId = "north" as CampusId;
const example = examplePlan(gradesOf("primary"), { local: "地方课程", school: "校本课程" });
const only = (...codes: string[]): PlanContent => ({ ...example, courses: example.courses.filter(({ code }) => codes.includes(code)) });
const oneEach = { basis: "register", byGrade: { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1 } } as const;
const staff = (subject: string, teachers: number, more: Partial<SubjectTeachers> = {}): SubjectTeachers => ({ subject, teachers, heads: 0, guests: 0, ...more });
const campus = (...teachers: SubjectTeachers[]): CoverCampus => ({ campusId, name: "北校区", stage: "primary", classes: oneEach, staff: teachers });
const rowsOf = (content: PlanContent, ...teachers: SubjectTeachers[]) => coverOf(content, campus(...teachers), load)?.subjects;

describe("what a plan asks for", () => {
  it("is classes times periods, by the subject of the register, with the variants of the campus", () => {
    expect(rowsOf(only("pe"))).toEqual([{ subject: "pe", needed: 20, own: 0, byOthers: 0, missing: 20 }]);
    const variants = [{ campusId, code: "pe", grade: 3, halfPeriods: 10, reason: "特色" }] as const;
    expect(rowsOf({ ...only("pe"), variants })).toMatchObject([{ needed: 22 }]);
    expect(rowsOf({ ...only("pe"), variants: [{ ...variants[0], campusId: "south" as CampusId }] })).toMatchObject([{ needed: 20 }]);
  });

  it("is not told where the number of classes is not known", () => {
    expect(coverOf(example, { ...campus(), classes: null }, load)).toBeNull();
  });
});

describe("what the teachers of a campus give", () => {
  it("is the upper end of their load, less what leading a class counts as, with the lessons of guests", () => {
    expect(rowsOf(only("pe"), staff("pe", 1))).toEqual([{ subject: "pe", needed: 20, own: 18, byOthers: 0, missing: 2 }]);
    expect(rowsOf(only("pe"), staff("pe", 2, { heads: 1 }))).toMatchObject([{ own: 20, missing: 0 }]);
    expect(rowsOf(only("pe"), staff("pe", 2, { heads: 2 }))).toMatchObject([{ own: 18, missing: 2 }]);
    expect(rowsOf(only("pe"), staff("pe", 1, { guests: 2 }))).toMatchObject([{ own: 20, missing: 0 }]);
    expect(rowsOf(only("pe"), staff("pe", 2, { guests: -17 }))).toMatchObject([{ own: 19, missing: 1 }]);
  });

  it("is not given twice: a teacher of all subjects fills what is short, in the order of the plan", () => {
    const rows = rowsOf(only("morality", "pe"), staff("generalist", 1));
    expect(rows).toMatchObject([{ subject: "morality", needed: 12, byOthers: 12, missing: 0 }, { subject: "pe", needed: 20, byOthers: 8, missing: 12 }]);
  });

  it("of other subjects goes to what any teacher may give, and to nothing else", () => {
    expect(rowsOf(only("labour", "science"), staff("pe", 1))).toMatchObject([
      { subject: "science", needed: 10, byOthers: 0, missing: 10 }, { subject: "labour", needed: 6, own: 0, byOthers: 6, missing: 0 },
    ]);
  });

  it("is shown for the campus with both figures", () => {
    expect(coverOf(only("pe"), campus(staff("pe", 1), staff("music", 1)), load)).toMatchObject({ needed: 20, given: 38, missing: 2, basis: "register" });
  });
});

describe("the classes of a campus", () => {
  const years = [2021, 2022, 2023, 2024, 2025, 2025, 2026];

  it("are those of the register, grade by grade", () => {
    expect(gradeClasses("primary", 2026, years, 40)).toEqual({ basis: "register", byGrade: { 1: 1, 2: 2, 3: 1, 4: 1, 5: 1, 6: 1 } });
  });

  it("of a year ahead count as many newcomers as this year's, and say so", () => {
    expect(gradeClasses("primary", 2027, years, 40)).toEqual({ basis: "carried", byGrade: { 1: 1, 2: 1, 3: 2, 4: 1, 5: 1, 6: 1 } });
  });

  it("are the reported number spread evenly where the register has gaps, and unknown where nothing is reported", () => {
    expect(gradeClasses("primary", 2026, [2026], 12)).toEqual({ basis: "report", byGrade: { 1: 2, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2 } });
    expect(gradeClasses("primary", 2026, [2026], null)).toBeNull();
  });
});
