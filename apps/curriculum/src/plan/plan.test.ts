import { beforeEach, describe, expect, it } from "vitest";
import { eq, inArray } from "drizzle-orm";
import { civilDate, type CampusId, type CurriculumPlanId, type EntityId } from "@qitong/domain";
import type { CampusVariant, PlanContent } from "@qitong/domain/curriculum";
import { newId } from "@qitong/db";
import {
  auditEvent, curriculumCourse, curriculumEvent, curriculumPeriods, curriculumPlan, curriculumVariant, districtSetting, schoolClass,
} from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { errorNumberOf, outcomeOf, refusalsOf, serveWorld } from "@qitong/service/testing";
import { curriculum } from "../router";

const { database, world, clock, db, as } = await serveWorld("curriculum", (context) => createCallerFactory(curriculum)(context).plan);
const root = database.root.db;
const { ninganlu, xinhualu, xiyuan } = world.campuses;
const school = { kind: "entity", id: world.mergedEntity } as const;
const day = civilDate;

beforeEach(async () => {
  clock.day = day("2026-10-12");
  for (const table of [curriculumEvent, curriculumVariant, curriculumPeriods, curriculumCourse, curriculumPlan, districtSetting]) await root.delete(table);
});

const open = (more: object = {}) => as("principal").open({ entityId: world.mergedEntity, schoolYear: 2026, origin: "example", ...more });
const look = (schoolYear = 2026) => as("principal").ofSchool({ scope: school, schoolYear });
async function getDraft(schoolYear = 2026) {
  const { draft } = await look(schoolYear);
  if (!draft) throw new Error("no draft");
  return draft;
}
const changed = (content: PlanContent, code: string, grade: number, halfPeriods: number): PlanContent => ({
  ...content, cells: content.cells.map((cell) => (cell.code === code && cell.grade === grade ? { ...cell, halfPeriods } : cell)),
});
/** Variants that leave the sum of the week as it is. */
const football = (campusId: CampusId): CampusVariant[] => [
  { campusId, code: "pe", grade: 3, halfPeriods: 8, reason: "足球特色校区" },
  { campusId, code: "school:1", grade: 3, halfPeriods: 2, reason: "足球特色校区" },
];
const keep = async (content: PlanContent, role: "principal" | "department-head" = "principal") => {
  const { id, version } = await getDraft();
  return as(role).keep({ planId: id, version, content });
};
async function openAndAdopt(more: object = {}): Promise<CurriculumPlanId> {
  const { planId } = await open(more);
  await as("principal").adopt({ planId, version: 1 });
  return planId;
}

describe("who works on a school's plan", () => {
  it("is its principal and the head of its teaching office; a campus head, a member and the district only read", async () => {
    const { planId } = await as("department-head").open({ entityId: world.mergedEntity, schoolYear: 2026, origin: "example" });
    for (const role of ["campus-head", "district-officer", "district-leader", "district-auditor", "department-member"] as const) {
      await expect(as(role).keep({ planId, version: 1, content: (await getDraft()).content })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await as("department-head").adopt({ planId, version: 1 });
    expect((await as("campus-head").ofSchool({ scope: { kind: "campus", id: ninganlu.id } })).inForce?.id).toBe(planId);
    expect(await as("district-officer").ofSchool({ scope: school })).toMatchObject({ mayEdit: false, mayAdopt: false });
    expect(await as("department-head").ofSchool({ scope: school })).toMatchObject({ mayEdit: true, mayAdopt: true });
  });

  it("is nobody of another school: its plan, one that is not there and another district's are answered alike", async () => {
    const { planId } = await open();
    const wrong: readonly (() => Promise<unknown>)[] = [
      () => as("foreign-principal").ofSchool({ scope: school }), () => as("principal").ofSchool({ scope: { kind: "entity", id: xiyuan.entityId } }),
      () => as("principal").ofSchool({ scope: { kind: "entity", id: newId<EntityId>() } }), () => as("foreign-principal").adopt({ planId, version: 1 }),
      () => as("principal").discard({ planId: newId<CurriculumPlanId>(), version: 1 }), () => as("foreign-officer").board({ districtId: world.districts.xinhua }),
    ];
    for (const call of wrong) await expect(call()).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });
});

describe("two people at one plan", () => {
  it("do not write over each other: the second is told who was first, and nothing of theirs is kept", async () => {
    await open();
    const { id: planId, content } = await getDraft();
    await as("department-head").keep({ planId, version: 1, content: changed(content, "pe", 3, 8) });
    const late = as("principal").keep({ planId, version: 1, content: changed(content, "pe", 3, 4) });
    expect(await refusalsOf(late)).toEqual([{ kind: "curriculum-plan-changed", keptByName: "宁安老师3" }]);
    expect((await getDraft()).content.cells.find(({ code, grade }) => code === "pe" && grade === 3)?.halfPeriods).toBe(8);
  });

  it("who keep at the same moment: one goes through", async () => {
    await open();
    const { id: planId, content } = await getDraft();
    const both = await Promise.all([6, 8].map((halfPeriods) => outcomeOf(as("principal").keep({ planId, version: 1, content: changed(content, "music", 3, halfPeriods) }))));
    expect(both.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(both.find((outcome) => outcome !== undefined)).toMatchObject([{ kind: "curriculum-plan-changed" }]);
  });

  it("who open a draft at the same moment have one draft", async () => {
    const both = await Promise.all([outcomeOf(open()), outcomeOf(as("department-head").open({ entityId: world.mergedEntity, schoolYear: 2026, origin: "example" }))]);
    expect(both.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(both.find((outcome) => outcome !== undefined)).toEqual([{ kind: "draft-exists" }]);
  });
});

describe("a plan in force", () => {
  it("is never edited nor discarded, and only a plan without errors comes to be in force", async () => {
    const { planId } = await open();
    const { content } = await getDraft();
    await keep(changed(content, "labour", 4, 0));
    expect(await refusalsOf(as("principal").adopt({ planId, version: 2 }))).toEqual([{ kind: "plan-has-errors", count: 2 }]);
    await keep(content);
    await as("principal").adopt({ planId, version: 3 });
    expect(await refusalsOf(as("principal").keep({ planId, version: 3, content }))).toEqual([{ kind: "curriculum-plan-not-in-state", status: "in-force", act: "keep" }]);
    expect(await refusalsOf(as("principal").discard({ planId, version: 3 }))).toMatchObject([{ kind: "curriculum-plan-not-in-state", act: "discard" }]);
  });

  it("holds until the next one of the year, which is made from it, and both stay to be read", async () => {
    const first = await openAndAdopt();
    clock.day = day("2027-03-01");
    await open({ origin: "in-force" });
    await keep({ ...(await getDraft()).content, variants: football(xinhualu.id) });
    const second = await getDraft();
    await as("principal").adopt({ planId: second.id, version: 2 });
    const { inForce, replaced, draft } = await look();
    expect([inForce?.id, inForce?.startsOn, draft]).toEqual([second.id, "2027-03-01", null]);
    expect(replaced).toMatchObject([{ id: first, startsOn: "2026-10-12", endsOn: "2027-03-01" }]);
  });

  it("is judged again by the district's figures when it is put in force", async () => {
    const { planId } = await open();
    await root.insert(districtSetting).values({
      districtId: world.districts.xinhua, name: "curriculumCourseFrom", value: { history: 4, geography: 7, physics: 8, chemistry: 9, biology: 7 },
      changedBy: world.principals["district-officer"].personId, changedAt: new Date(),
    });
    expect(await refusalsOf(as("principal").adopt({ planId, version: 1 }))).toEqual([{ kind: "plan-has-errors", count: 3 }]);
  });

  it("is kept by the account's key to one a year, whatever a program does", async () => {
    await openAndAdopt();
    const { planId } = await open({ origin: "in-force" });
    expect(await errorNumberOf(db.update(curriculumPlan).set({ inForceSlot: 1 }).where(eq(curriculumPlan.id, planId)))).toBe(1062);
  });
});

describe("a plan for the next year", () => {
  it("is a copy of this year's with its codes and variants, under the new year's campuses", async () => {
    const first = await open();
    await keep({ ...(await getDraft()).content, variants: football(xinhualu.id) });
    await as("principal").adopt({ planId: first.planId, version: 2 });
    await open({ schoolYear: 2027, origin: "last-year" });
    const next = await look(2027);
    const { inForce } = await look();
    expect(next.draft?.content).toEqual(inForce?.content);
    expect(next.before?.id).toBe(first.planId);
    expect(next.years).toEqual([2027, 2026]);
    await as("principal").adopt({ planId: (await getDraft(2027)).id, version: 1 });
    expect((await look(2027)).inForce?.startsOn).toBe("2027-09-01");
  });

  it("is refused without a plan to copy, beside another draft, and for a year that is over", async () => {
    expect(await refusalsOf(open({ schoolYear: 2027, origin: "last-year" }))).toEqual([{ kind: "nothing-to-copy", origin: "last-year" }]);
    expect(await refusalsOf(open({ schoolYear: 2024 }))).toEqual([{ kind: "school-year-over", schoolYear: 2024 }]);
    await open();
    expect(await refusalsOf(open())).toEqual([{ kind: "draft-exists" }]);
  });

  it("that is not wanted gives its place to another, and is shown no more", async () => {
    const { planId } = await open();
    await as("principal").discard({ planId, version: 1 });
    expect((await look()).draft).toBeNull();
    expect((await look()).years).toEqual([]);
    await open();
  });
});

describe("what a draft holds", () => {
  it("is kept as it was typed, with halves, own courses and variants, and told in its history and in the audit", async () => {
    const { planId } = await open();
    const { content } = await getDraft();
    const wanted: PlanContent = {
      ...content, periodMinutes: 45, courses: [...content.courses, { kind: "school", code: "school:2", name: "河北梆子", subject: "music" }],
      cells: [...content.cells, { code: "school:2", grade: 5, halfPeriods: 1 }], variants: football(xinhualu.id),
    };
    await keep(wanted, "department-head");
    const kept = (await getDraft()).content;
    expect({ ...kept, cells: new Set(kept.cells.map((cell) => JSON.stringify(cell))) }).toEqual({ ...wanted, cells: new Set(wanted.cells.map((cell) => JSON.stringify(cell))) });
    const { history } = await look();
    expect(history.map(({ kind, byName, detail }) => [kind, byName, detail])).toEqual([["kept", "宁安老师3", { changes: 4 }], ["created", "宁安路校长", { left: 0, origin: "example" }]]);
    const events = await root.select().from(auditEvent).where(eq(auditEvent.subjectId, planId)).orderBy(auditEvent.id);
    expect(events.map(({ act }) => act)).toEqual(["curriculum.plan.open", "curriculum.plan.keep"]);
    expect(events[1]?.detail).toMatchObject({ version: 2, added: [{ code: "school:2" }] });
  });

  it("is of the school: a campus of another one is no place for a variant", async () => {
    await open();
    const { content } = await getDraft();
    for (const campusId of [xiyuan.id, world.campuses.foreign.id, newId<CampusId>()]) {
      expect(await refusalsOf(keep({ ...content, variants: football(campusId) }))).toMatchObject([{ kind: "variant-not-at-campus" }, { kind: "variant-not-at-campus" }]);
    }
  });

  it("is written once for a repeated key", async () => {
    const key = newId();
    const input = { entityId: world.mergedEntity, schoolYear: 2026, origin: "example" } as const;
    const [first, again] = [await as("principal", key).open(input), await as("principal", key).open(input)];
    expect(again).toEqual(first);
    expect(await root.$count(curriculumPlan)).toBe(1);
  });
});

describe("the service's account", () => {
  it("cannot change what was done with a plan, nor who works where", async () => {
    await open();
    expect(await errorNumberOf(db.delete(curriculumEvent))).toBe(1142);
    expect(await errorNumberOf(db.delete(curriculumPlan).where(inArray(curriculumPlan.id, [])))).toBe(1142);
    expect(await errorNumberOf(db.update(schoolClass).set({ entryYear: 2020 }))).toBe(1142);
  });
});
