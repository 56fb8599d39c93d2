import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { CampusId } from "../identifier";
import { nextOwnCode } from "./course";
import { defaultCurriculumSettings as settings } from "./curriculum-settings";
import { gradesOf } from "./grade";
import { curriculumPlanLifecycle, mayBe, type CampusVariant, type PlanContent } from "./plan";
import { carryOver, comparePlans, countChanges } from "./plan-compare";
import { examplePlan } from "./plan-example";
import { adoptionDay, findAdoptionRefusals, findDiscardRefusals, findKeepingRefusals, findOpeningRefusals, type AdoptingFacts } from "./plan-rules";

const [north, south, elsewhere] = ["north", "south", "elsewhere"] as CampusId[] as [CampusId, CampusId, CampusId];
const campuses = [{ campusId: north, stage: "primary" as const }, { campusId: south, stage: "primary" as const }];
const plan = examplePlan(gradesOf("primary"), { local: "地方课程", school: "校本课程" });
const variant = (more: Partial<CampusVariant> = {}): CampusVariant => ({ campusId: south, code: "pe", grade: 3, halfPeriods: 8, reason: "足球特色校区", ...more });
const facts: AdoptingFacts = { status: "draft", version: 3, keptByName: "王芳", campuses, content: plan, settings, schoolYear: 2026, today: civilDate("2026-10-12") };
const keeping = (content: PlanContent, more: Partial<AdoptingFacts> = {}) => findKeepingRefusals({ version: 3, content }, { ...facts, ...more });

describe("the life of a plan", () => {
  it("is a draft that is kept until it is in force; what is in force is replaced, never edited", () => {
    expect(Object.keys(curriculumPlanLifecycle).filter((status) => mayBe("keep", status as keyof typeof curriculumPlanLifecycle))).toEqual(["draft"]);
    expect(mayBe("adopt", "replaced")).toBe(false);
    expect(mayBe("replace", "in-force")).toBe(true);
  });

  it("is opened once: a second draft of the year, a year that is over and an origin that is not there are refused", () => {
    const wanted = { schoolYear: 2026, origin: "last-year" } as const;
    const open = { hasDraft: false, hasOrigin: true, campuses, today: facts.today };
    expect(findOpeningRefusals(wanted, open)).toEqual([]);
    expect(findOpeningRefusals(wanted, { hasDraft: true, hasOrigin: false, campuses: [], today: civilDate("2027-09-01") })).toEqual([
      { kind: "school-year-over", schoolYear: 2026 }, { kind: "draft-exists" }, { kind: "nothing-to-copy", origin: "last-year" }, { kind: "entity-teaches-nothing" },
    ]);
  });

  it("holds from the day of its adoption, and of a year ahead from its first day", () => {
    expect([adoptionDay(2026, facts.today), adoptionDay(2027, facts.today)]).toEqual(["2026-10-12", "2027-09-01"]);
  });
});

describe("a draft", () => {
  it("is kept whatever the check finds", () => {
    expect(keeping({ ...plan, cells: [] })).toEqual([]);
    expect(keeping({ ...plan, variants: [variant()] })).toEqual([]);
  });

  it("is not kept over what someone else kept meanwhile, who is named; nor once it is in force", () => {
    expect(keeping(plan, { version: 4 })).toEqual([{ kind: "curriculum-plan-changed", keptByName: "王芳" }]);
    expect(keeping(plan, { status: "in-force" })).toEqual([{ kind: "curriculum-plan-not-in-state", status: "in-force", act: "keep" }]);
    expect(findDiscardRefusals({ version: 2 }, facts)).toEqual([{ kind: "curriculum-plan-changed", keptByName: "王芳" }]);
  });

  it("has courses with names, each once", () => {
    const own = { kind: "school", code: "school:2", subject: "local" } as const;
    expect(keeping({ ...plan, courses: [...plan.courses, { ...own, name: "" }, { ...own, code: "school:3", name: "校本课程" }] })).toEqual([
      { kind: "course-unnamed", field: `courses.${plan.courses.length}` },
      { kind: "course-twice", field: `courses.${plan.courses.length + 1}`, name: "校本课程" },
    ]);
  });

  it("has cells of its courses and grades, each once", () => {
    const cell = { code: "pe", grade: 3, halfPeriods: 2 } as const;
    expect(keeping({ ...plan, cells: [...plan.cells, cell, { ...cell, code: "school:9" }, { ...cell, grade: 7 }] })).toEqual([
      { kind: "cell-twice", code: "pe", grade: 3 }, { kind: "cell-without-course", code: "school:9", grade: 3 }, { kind: "grade-not-taught", code: "pe", grade: 7 },
    ]);
  });
});

describe("what a campus does otherwise", () => {
  it("is other than the plan, has a reason, and is of a campus that teaches the grade", () => {
    const kinds = (...variants: CampusVariant[]) => keeping({ ...plan, variants }).map(({ kind }) => kind);
    expect(kinds(variant({ reason: "" }))).toEqual(["variant-without-reason"]);
    expect(kinds(variant({ halfPeriods: 6 }))).toEqual(["variant-same-as-plan"]);
    expect(kinds(variant({ campusId: elsewhere }))).toEqual(["variant-not-at-campus"]);
    expect(kinds(variant({ grade: 8 }))).toEqual(["variant-not-at-campus"]);
    expect(kinds(variant(), variant({ halfPeriods: 10 }))).toEqual(["variant-twice"]);
  });
});

describe("putting a plan in force", () => {
  const adopting = (more: Partial<AdoptingFacts> = {}) => findAdoptionRefusals({ version: 3 }, { ...facts, ...more });

  it("is possible without errors, and refused with their number", () => {
    expect(adopting()).toEqual([]);
    expect(adopting({ content: { ...plan, variants: [variant()] } })).toEqual([{ kind: "plan-has-errors", count: 1 }]);
  });

  it("is refused for what is no draft, for what was not seen, and for a year that is over", () => {
    expect(adopting({ status: "replaced", version: 4, today: civilDate("2027-09-01") })).toEqual([
      { kind: "curriculum-plan-changed", keptByName: "王芳" }, { kind: "curriculum-plan-not-in-state", status: "replaced", act: "adopt" }, { kind: "school-year-over", schoolYear: 2026 },
    ]);
  });
});

describe("a plan of another year", () => {
  it("keeps each grade's row, and leaves what no campus does any more", () => {
    const variants = [variant(), variant({ campusId: elsewhere })];
    const { content, left } = carryOver({ ...plan, variants }, campuses);
    expect(content.cells).toEqual(plan.cells);
    expect([content.variants, left]).toEqual([[variants[0]], [variants[1]]]);
  });

  it("is compared cell by cell, course by course, campus by campus", () => {
    const cells = plan.cells.map((cell) => (cell.code === "pe" && cell.grade === 3 ? { ...cell, halfPeriods: 8 } : cell));
    const after: PlanContent = { ...plan, cells, courses: plan.courses.map((course) => (course.code === "school:1" ? { kind: "school", code: "school:1", name: "河北梆子", subject: "music" } : course)) };
    const changes = comparePlans(plan, after);
    expect(changes.cells).toEqual([{ code: "pe", grade: 3, campusId: null, before: 3, after: 4 }]);
    expect(changes.renamed.map(({ after: { code } }) => code)).toEqual(["school:1"]);
    expect(comparePlans(plan, { ...plan, variants: [variant()] }).cells).toEqual([{ code: "pe", grade: 3, campusId: south, before: 3, after: 4 }]);
    expect(countChanges(comparePlans(plan, plan))).toBe(0);
  });

  it("gives a new own course a code that no other of its kind has", () => {
    expect([nextOwnCode("school", plan.courses), nextOwnCode("school", [])]).toEqual(["school:2", "school:1"]);
  });
});
