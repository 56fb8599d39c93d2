import { describe, expect, it } from "vitest";
import type { CampusStage } from "../legal-entity/campus-stage";
import type { CampusId } from "../identifier";
import { subjects } from "../staffing/vocabulary";
import { defaultCurriculumSettings as settings } from "./curriculum-settings";
import { gradesOfAll, type Grade } from "./grade";
import { learningAreaKeys } from "./learning-area";
import { cellReader, halfPeriodsOf, type CampusVariant, type PlanContent } from "./plan";
import { checkPlan } from "./plan-check";
import { examplePlan } from "./plan-example";
import type { PlanFinding } from "./plan-finding";
import { areaShares } from "./plan-shares";

const [north, south] = ["north", "south"] as CampusId[] as [CampusId, CampusId];
const schools = (...stages: CampusStage[]) => stages.map((stage, index) => ({ campusId: [north, south][index] ?? north, stage }));
const sharesOf = (content: PlanContent, taught: readonly Grade[]) => areaShares(content.courses, cellReader(content), taught, settings);
const names = { local: "地方课程", school: "校本课程" };
const example = (...stages: CampusStage[]) => examplePlan(gradesOfAll(stages), names);

function put(content: PlanContent, code: string, grade: Grade, periods: number): PlanContent {
  const others = content.cells.filter((cell) => cell.code !== code || cell.grade !== grade);
  const courses = content.courses.some((course) => course.code === code) || !(code in subjects) ? content.courses : [...content.courses, { kind: "national", code } as PlanContent["courses"][number]];
  return { ...content, courses, cells: periods === 0 ? others : [...others, { code, grade, halfPeriods: halfPeriodsOf(periods) }] };
}
const judged = (content: PlanContent, ...stages: CampusStage[]): PlanFinding[] => checkPlan(content, { campuses: schools(...stages), settings });

describe("a plan that a school can begin from", () => {
  it.each(["primary", "junior", "nine-year"] as const)("has neither errors nor warnings at a %s school", (stage) => {
    expect(judged(example(stage), stage)).toEqual([]);
  });

  it("of nine years is judged by its shares, and meets each of them", () => {
    expect(judged(example("nine-year"), "nine-year")).toEqual([]);
    expect(judged(example("primary", "junior"), "primary", "junior")).toEqual([]);
  });
});

describe("the weekly total of a grade", () => {
  const plan = example("primary");

  it("is an error when it is short and when it is over, with figure, limit and source", () => {
    expect(judged(put(plan, "pe", 2, 3), "primary")).toMatchObject([
      { kind: "weekly-total-short", severity: "error", grade: 2, figure: 25, limit: 26, campusId: null, source: { document: "义务教育课程方案（2022年版）", certainty: "S" } },
    ]);
    expect(judged(put(plan, "pe", 2, 5), "primary")).toMatchObject([{ kind: "weekly-total-over", severity: "error", grade: 2, figure: 27, limit: 26 }]);
  });

  it("counts lessons of every second week as halves, so that two halves are a period", () => {
    expect(judged(put(put(plan, "science", 1, 1.5), "practice", 1, 0), "primary").map(({ kind }) => kind)).toEqual(["course-missing"]);
    expect(judged(put(put(plan, "music", 3, 1.5), "fine-art", 3, 2.5), "primary")).toEqual([]);
  });

  it("is not asked of a grade that the school does not teach", () => {
    expect(judged(example("primary"), "primary").filter((finding) => "grade" in finding && finding.grade > 6)).toEqual([]);
  });
});

describe("a course", () => {
  const plan = example("nine-year");

  it("before its start is an error, after its end a warning", () => {
    const early = put(put(plan, "english", 2, 1), "pe", 2, 3);
    expect(judged(early, "nine-year").filter(({ kind }) => kind === "course-before-start")).toMatchObject([{ severity: "error", code: "english", grade: 2, figure: 1, limit: 3 }]);
    const late = put(put(plan, "information", 9, 1), "local:1", 9, 0);
    expect(judged(late, "nine-year")).toMatchObject([{ kind: "course-after-end", severity: "warning", code: "information", grade: 9, limit: 8 }]);
  });

  it("that is missing in one of its grades is an error; so is less than its least", () => {
    const without = put(put(plan, "labour", 4, 0), "practice", 4, 2);
    expect(judged(without, "nine-year")).toMatchObject([{ kind: "course-missing", code: "labour", grade: 4, figure: 0, limit: 1 }]);
    const half = put(put(plan, "calligraphy", 5, 0.5), "chinese", 5, 6.5);
    expect(judged(half, "nine-year")).toMatchObject([{ kind: "course-below-least", code: "calligraphy", grade: 5, figure: 0.5, limit: 1 }]);
  });

  it("from memory is judged by the district's grades, and says that it is from memory", () => {
    const without = put(put(plan, "geography", 8, 0), "history", 8, 4);
    expect(judged(without, "nine-year")).toMatchObject([{ kind: "course-missing", code: "geography", grade: 8, source: { certainty: "M" } }]);
    const changed = { ...settings, curriculumCourseUntil: { ...settings.curriculumCourseUntil, geography: 7 as const } };
    expect(checkPlan(without, { campuses: schools("nine-year"), settings: changed })).toEqual([]);
  });

  it("is not missed where its other form is taught: 艺术 for music and fine art, 科学 for physics, chemistry and biology", () => {
    const arts = put(put(put(plan, "music", 1, 0), "fine-art", 1, 0), "arts", 1, 4);
    expect(judged(arts, "nine-year")).toEqual([]);
    expect(judged(put(put(plan, "music", 1, 0), "fine-art", 1, 4), "nine-year")).toMatchObject([{ kind: "course-missing", code: "music", grade: 1 }]);
    const science = put(put(put(plan, "physics", 9, 0), "chemistry", 9, 0), "science", 9, 6);
    expect(judged(science, "nine-year")).toEqual([]);
  });
});

describe("the shares of nine years", () => {
  const plan = example("nine-year");
  const shift = (content: PlanContent, from: string, to: string, taught: readonly Grade[], periods: number) =>
    taught.reduce((changed, grade) => {
      const now = (code: string) => (changed.cells.find((cell) => cell.code === code && cell.grade === grade)?.halfPeriods ?? 0) / 2;
      return put(put(changed, from, grade, now(from) - periods), to, grade, now(to) + periods);
    }, content);

  it("are an error when an area is short of them and when it is over", () => {
    const less = shift(plan, "chinese", "school:1", [1, 2, 3, 4, 5, 6], 1);
    expect(judged(less, "nine-year")).toMatchObject([{ kind: "share-short", severity: "error", area: "chinese", figure: 19, limit: 20 }]);
    const more = shift(plan, "fine-art", "mathematics", [3, 4, 5, 6], 1);
    expect(judged(more, "nine-year")).toMatchObject([{ kind: "share-over", severity: "error", area: "mathematics", limit: 15 }]);
  });

  it("of PE are only warned about when it is over: a lesson a day is wanted", () => {
    const daily = shift(plan, "fine-art", "pe", [3, 4, 5, 6], 1);
    expect(judged(daily, "nine-year")).toMatchObject([{ kind: "share-over", severity: "warning", area: "pe", limit: 11 }]);
    const less = shift(plan, "pe", "school:1", [3, 4], 1);
    expect(judged(less, "nine-year")).toMatchObject([{ kind: "share-short", severity: "error", area: "pe" }]);
  });

  it("count the weeks of each year: the last has 33", () => {
    expect(judged(shift(plan, "school:1", "pe", [3], 1), "nine-year")).toEqual([]);
    const atTheEdge = put(put(plan, "english", 9, 5), "mathematics", 9, 5);
    expect(judged(atTheEdge, "nine-year")).toEqual([]);
  });

  it("are not judged at a school that teaches a part: a primary school may have more of one area and less of another", () => {
    const less = shift(example("primary"), "chinese", "school:1", [1, 2, 3, 4, 5, 6], 1);
    expect(judged(less, "primary")).toEqual([]);
  });

  it("of a part tell what the other grades would have to give, and it adds up with them", () => {
    const primary = example("primary");
    const chinese = sharesOf(primary, gradesOfAll(["primary"])).find(({ area }) => area === "chinese");
    // 1470 periods in six years: 20 to 22 % of 9522 leave 434 to 625 for 103 weeks of grades 7 to 9.
    expect(chinese).toMatchObject({ periods: 1470, range: { least: 20, most: 22 } });
    expect([chinese?.rest?.least, chinese?.rest?.most].map((rest) => rest?.toFixed(2))).toEqual(["4.22", "6.07"]);
    const history = sharesOf(primary, gradesOfAll(["primary"])).find(({ area }) => area === "history-geography");
    expect(history).toMatchObject({ periods: 0, share: 0 });
    expect(history?.rest?.least.toFixed(2)).toBe("2.77");
    expect(sharesOf(example("nine-year"), gradesOfAll(["nine-year"])).map(({ rest }) => rest)).toEqual(learningAreaKeys.map(() => null));
  });

  it("of a part are judged where nine years are exceeded or missed for certain, whatever the other school does", () => {
    const much = shift(shift(shift(example("primary"), "school:1", "pe", [3, 4, 5, 6], 1), "local:1", "pe", [1, 2, 3, 4, 5, 6], 1), "fine-art", "pe", [3, 4, 5, 6], 1);
    expect(judged(much, "primary")).toMatchObject([{ kind: "share-over-for-certain", severity: "warning", area: "pe", limit: 11 }]);
    const without = shift(shift(example("junior"), "history", "school:1", [7, 8, 9], 2), "geography", "school:1", [7, 8], 2);
    expect(judged(without, "junior").filter(({ kind }) => kind === "share-short-for-certain")).toMatchObject([{ severity: "error", area: "history-geography", figure: 0, limit: 3 }]);
  });
});

describe("interdisciplinary work", () => {
  it("takes at least a tenth of each course's periods", () => {
    expect(judged({ ...example("primary"), interdisciplinaryPercent: 8 }, "primary")).toMatchObject([{ kind: "interdisciplinary-short", figure: 8, limit: 10 }]);
  });
});

describe("what a campus does otherwise", () => {
  const variant = (more: Partial<CampusVariant>): CampusVariant => ({ campusId: south, code: "pe", grade: 3, halfPeriods: 8, reason: "足球特色校区", ...more });
  const plan = example("primary");

  it("is checked as the campus's own: what it brings is told with the campus", () => {
    const alone = { ...plan, variants: [variant({})] };
    expect(judged(alone, "primary", "primary")).toMatchObject([{ kind: "weekly-total-over", campusId: south, grade: 3, figure: 31, limit: 30 }]);
    const even = { ...plan, variants: [variant({}), variant({ code: "school:1", halfPeriods: 2 })] };
    expect(judged(even, "primary", "primary")).toEqual([]);
  });

  it("does not say again what is wrong with the plan itself", () => {
    const wrong = { ...put(plan, "labour", 1, 0), variants: [variant({}), variant({ code: "school:1", halfPeriods: 2 })] };
    expect(judged(wrong, "primary", "primary").map(({ campusId }) => campusId)).toEqual([null, null]);
  });
});
