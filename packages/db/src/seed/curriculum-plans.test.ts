import { describe, expect, it } from "vitest";
import { isWithin, type CurriculumPlanId } from "@qitong/domain";
import { checkPlan, defaultCurriculumSettings as settings, findContentRefusals, isNational, type PlanContent, type PlanCourse } from "@qitong/domain/curriculum";
import type { Subject } from "@qitong/domain/staffing";
import { buildDemo } from "./build-demo";
import { demoDay } from "./demo-day";

const { rows } = buildDemo("a hash");

function contentOf(planId: CurriculumPlanId): PlanContent {
  const of = <Row extends { readonly planId: CurriculumPlanId }>(table: readonly Row[]) => table.filter((row) => row.planId === planId);
  const plan = rows.curriculumPlan.find(({ id }) => id === planId);
  if (!plan) throw new Error("no plan");
  return {
    periodMinutes: plan.periodMinutes, interdisciplinaryPercent: plan.interdisciplinaryPercent,
    courses: of(rows.curriculumCourse).map(({ code, kind, name, subject }): PlanCourse =>
      kind === "national" && isNational(code) ? { kind, code } : { kind: kind as "local" | "school", code, name: name ?? "", subject: (subject ?? "local") as Subject }),
    cells: of(rows.curriculumPeriods), variants: of(rows.curriculumVariant).map(({ campusId, code, grade, halfPeriods, reason }) => ({ campusId, code, grade, halfPeriods, reason })),
  };
}
const campusesOf = (entityId: string) => {
  const ids = rows.campusAffiliation.filter((row) => row.entityId === entityId && isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, demoDay)).map(({ campusId }) => campusId);
  return rows.campus.filter(({ id }) => ids.includes(id)).map(({ id, stage }) => ({ campusId: id, stage }));
};

describe("curriculum plans in the demo", () => {
  it("are in force at every school that has campuses, and could have been put in force on screen", () => {
    const entities = new Set(rows.campusAffiliation.filter((row) => isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, demoDay)).map(({ entityId }) => entityId));
    const inForce = rows.curriculumPlan.filter(({ status, schoolYear }) => status === "in-force" && schoolYear === 2026);
    expect(new Set(inForce.map(({ entityId }) => entityId))).toEqual(entities);
    const wrong = inForce.flatMap(({ id, entityId }) => {
      const campuses = campusesOf(entityId);
      return [...findContentRefusals(contentOf(id), campuses), ...checkPlan(contentOf(id), { campuses, settings })].map(({ kind }) => [entityId, kind]);
    });
    expect(wrong).toEqual([]);
  });

  it("show a campus that differs, a year to compare with, and a draft that finds something of most kinds", () => {
    expect(new Set(rows.curriculumVariant.map(({ reason }) => reason)).size).toBe(2);
    const [draft] = rows.curriculumPlan.filter(({ status }) => status === "draft");
    if (!draft) throw new Error("no draft");
    expect(rows.curriculumPlan.some(({ entityId, schoolYear }) => entityId === draft.entityId && schoolYear === 2025)).toBe(true);
    const kinds = new Set(checkPlan(contentOf(draft.id), { campuses: campusesOf(draft.entityId), settings }).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(["course-before-start", "course-missing", "weekly-total-over", "weekly-total-short"]);
  });
});
