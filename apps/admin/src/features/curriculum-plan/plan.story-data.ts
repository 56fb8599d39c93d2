/** A school of two campuses with a plan, for stories. */
import type { CampusId, CurriculumPlanId, EntityId } from "@qitong/domain";
import { civilDate } from "@qitong/domain";
import { defaultCurriculumSettings, examplePlan, gradesOf, grades, type PlanContent } from "@qitong/domain/curriculum";
import { defaultLoadSettings } from "@qitong/domain/staffing";
import type { BoardEntity, SchoolPlans, ShownPlan } from "./plan-rows";

export const [northId, southId] = ["01J00000000000000000000001", "01J00000000000000000000002"] as CampusId[] as [CampusId, CampusId];
const names = { local: "河北省地方课程", school: "河北民间剪纸" };
const example = examplePlan(gradesOf("primary"), names);
const byGrade = { 1: 3, 2: 3, 3: 2, 4: 2, 5: 2, 6: 2 };
const staff = (counts: Readonly<Record<string, number>>) => Object.entries(counts).map(([subject, teachers]) => ({ subject, teachers, heads: 1, guests: 0 }));

export const withVariants: PlanContent = {
  ...example,
  variants: [
    { campusId: southId, code: "pe", grade: 3, halfPeriods: 8, reason: "市级足球特色校区" },
    { campusId: southId, code: "school:1", grade: 3, halfPeriods: 2, reason: "校本课时用于足球课" },
  ],
};
/** A grade short, a course too early, and one missing. */
export const withFindings: PlanContent = {
  ...withVariants,
  cells: [...withVariants.cells.filter(({ code, grade }) => code !== "labour" || grade !== 6), { code: "english", grade: 2, halfPeriods: 2 }],
};

const plan = (id: number, status: ShownPlan["status"], content: PlanContent, more: Partial<ShownPlan> = {}): ShownPlan => ({
  id: `01J0000000000000000000001${id}` as CurriculumPlanId, status, version: 2, startsOn: status === "draft" ? null : civilDate("2026-09-01"), endsOn: null,
  keptAt: "2026-08-24T02:30:00.000Z", keptByName: "沈思颖", content, ...more,
});

export const exampleSchool: SchoolPlans = {
  entityId: "01J00000000000000000000009" as EntityId, entityName: "宁安路小学", schoolYear: 2026, asOf: civilDate("2026-11-24"), today: civilDate("2026-11-24"),
  campuses: [
    { campusId: northId, name: "宁安路小学", stage: "primary", classes: { basis: "register", byGrade }, staff: staff({ chinese: 8, mathematics: 5, english: 3, pe: 3, music: 2, "fine-art": 2, science: 2, information: 1, morality: 1 }) },
    { campusId: southId, name: "宁安路小学新华路校区", stage: "primary", classes: { basis: "register", byGrade }, staff: staff({ chinese: 7, mathematics: 4, english: 1, pe: 2, music: 1 }) },
  ],
  settings: defaultCurriculumSettings, load: defaultLoadSettings,
  inForce: plan(1, "in-force", withVariants), draft: null, replaced: [], before: plan(2, "in-force", { ...example, cells: example.cells.map((cell) => (cell.code === "chinese" && cell.grade === 5 ? { ...cell, halfPeriods: 14 } : cell)) }),
  years: [2026, 2025],
  history: [
    { planId: "01J00000000000000000000011" as CurriculumPlanId, ordinal: 3, kind: "adopted", at: "2026-08-28T02:30:00.000Z", detail: { startsOn: "2026-09-01" }, byName: "沈思颖" },
    { planId: "01J00000000000000000000011" as CurriculumPlanId, ordinal: 2, kind: "kept", at: "2026-08-26T02:30:00.000Z", detail: { changes: 4 }, byName: "王芳" },
    { planId: "01J00000000000000000000011" as CurriculumPlanId, ordinal: 1, kind: "created", at: "2026-08-24T02:30:00.000Z", detail: { origin: "last-year" }, byName: "沈思颖" },
  ],
  mayEdit: true, mayAdopt: true,
};
export const draftPlan = plan(3, "draft", withFindings);
export const nineYearSchool: SchoolPlans = {
  ...exampleSchool, entityName: "大马学校",
  campuses: [{ campusId: northId, name: "大马学校", stage: "nine-year", classes: null, staff: [] }],
};
export const nineYearPlan = examplePlan(grades, names);

const row = (id: number, name: string, more: Partial<BoardEntity> = {}): BoardEntity => ({ entityId: `01J0000000000000000000002${id}` as EntityId, name, campuses: 1, inForce: null, draft: null, ...more });
const found = { startsOn: civilDate("2026-09-01"), keptAt: "2026-08-24T02:30:00.000Z", errors: 0, warnings: 0, variants: 0 };
export const exampleBoard: readonly BoardEntity[] = [
  row(1, "宁安路小学", { campuses: 2, inForce: { ...found, variants: 4 }, draft: { ...found, startsOn: null, errors: 3, warnings: 1 } }),
  row(2, "西苑小学", { inForce: { ...found, warnings: 1 } }),
  row(3, "新开学小学"),
];
