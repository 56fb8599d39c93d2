import { readXlsx } from "hucre/xlsx";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { and, eq } from "drizzle-orm";
import { civilDate, type AlternativeId, type ClassId, type EntityId, type PersonId, type TransferPlanId } from "@qitong/domain";
import { checkTeachingLoad, type LoadCell } from "@qitong/domain/curriculum";
import { defaultPlanSettings } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { assignment, auditEvent, duty, planAlternative, schoolClass, schoolClassName, teachingLoad, teachingPart, transferMove, transferPlan } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { errorNumberOf, outcomeOf, refusalsOf, serveWorld, teacherAt } from "@qitong/service/testing";
import { curriculum } from "../router";

const { database, world, clock, db, as } = await serveWorld("curriculum", (context) => createCallerFactory(curriculum)(context));
const root = database.root.db;
const { ninganlu, xinhualu, xiyuan } = world.campuses;
const entityId = world.mergedEntity;
const school = { kind: "entity", id: entityId } as const;
const day = civilDate;
const pe = teacherAt(world, "ninganlu", 3);
const classes = { third: newId<ClassId>(), other: newId<ClassId>(), foreign: newId<ClassId>() };

beforeAll(async () => {
  const rows = [[classes.third, ninganlu.id], [classes.other, xinhualu.id], [classes.foreign, xiyuan.id]] as const;
  await root.insert(schoolClass).values(rows.map(([id, campusId]) => ({ id, campusId, entryYear: 2024, startsOn: day("2024-09-01") })));
  await root.insert(schoolClassName).values(rows.map(([classId], index) => ({ classId, name: `2024级${index + 1}班`, startsOn: day("2024-09-01") })));
  await root.insert(duty).values({ personId: pe, campusId: ninganlu.id, kind: "class-head", classId: classes.third, startsOn: day("2026-09-01") });
  const { planId } = await as("principal").plan.open({ entityId, schoolYear: 2026, origin: "example" });
  await as("principal").plan.adopt({ planId, version: 1 });
});
beforeEach(async () => {
  clock.day = day("2026-10-12");
  for (const table of [teachingPart, teachingLoad, transferMove]) await root.delete(table);
  await root.update(transferPlan).set({ chosenAlternativeId: null });
});

const look = () => as("principal").teachingLoad.ofSchool({ scope: school });
const cell = (classId: ClassId, code: string, personId: PersonId, halfPeriods = 6): LoadCell => ({ classId, code, parts: [{ personId, halfPeriods, startsOn: null, endsOn: null }] });
const keep = (cells: readonly LoadCell[], more: { version?: number; schoolYear?: number } = {}, role: "principal" | "department-head" = "principal") =>
  as(role).teachingLoad.keep({ entityId, schoolYear: 2026, version: 0, cells, ...more });
const uncovered = async () => {
  const { content, ...found } = await look();
  if (!content) throw new Error("no plan");
  return checkTeachingLoad(found.cells, { ...found, content }).filter((finding) => finding.kind === "uncovered" && finding.code === "pe" && finding.classId === classes.third);
};

describe("who works on a school's teaching load", () => {
  it("is its principal and the head of its teaching office; others of the school and the district read, a teacher does not", async () => {
    await keep([cell(classes.third, "pe", pe)], {}, "department-head");
    for (const role of ["campus-head", "district-officer", "district-auditor"] as const) {
      expect((await as(role).teachingLoad.ofSchool({ scope: { kind: "campus", id: ninganlu.id } })).cells).toHaveLength(1);
      await expect(as(role).teachingLoad.keep({ entityId, schoolYear: 2026, version: 1, cells: [cell(classes.third, "pe", pe)] })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(as("teacher").teachingLoad.ofSchool({ scope: school })).rejects.toMatchObject({ code: "FORBIDDEN" });
    for (const id of [xiyuan.entityId, newId<EntityId>()]) await expect(as("principal").teachingLoad.ofSchool({ scope: { kind: "entity", id } })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("writes classes and people of the own school only", async () => {
    expect(await refusalsOf(keep([cell(classes.foreign, "pe", pe)]))).toMatchObject([{ kind: "cell-not-asked" }]);
    expect(await refusalsOf(keep([cell(classes.third, "pe", teacherAt(world, "xiyuan", 3))]))).toMatchObject([{ kind: "teacher-not-of-school" }]);
    await root.insert(teachingPart).values({ schoolYear: 2026, classId: classes.foreign, code: "pe", ordinal: 1, personId: teacherAt(world, "xiyuan", 3), halfPeriods: 6 });
    await keep([{ classId: classes.foreign, code: "pe", parts: [] }]);
    expect(await root.$count(teachingPart, eq(teachingPart.classId, classes.foreign))).toBe(1);
  });
});

describe("cells of a load", () => {
  it("are kept as they change, a split one too; the others stay, and the audit has what was before", async () => {
    const [one, two] = [teacherAt(world, "ninganlu", 0), teacherAt(world, "xinhualu", 0)];
    await keep([cell(classes.third, "pe", pe), cell(classes.other, "pe", teacherAt(world, "xinhualu", 3))]);
    const split: LoadCell = { classId: classes.third, code: "pe", parts: [{ personId: one, halfPeriods: 3, startsOn: null, endsOn: day("2027-03-01") }, { personId: two, halfPeriods: 3, startsOn: null, endsOn: null }] };
    await keep([split], { version: 1 });
    const { cells, version, keptByName } = await look();
    expect(cells.find(({ classId }) => classId === classes.third)).toEqual(split);
    expect([cells.length, version, keptByName]).toEqual([2, 2, "宁安路校长"]);
    const events = await root.select().from(auditEvent).where(and(eq(auditEvent.act, "curriculum.teachingLoad.keep"), eq(auditEvent.subjectId, entityId))).orderBy(auditEvent.id);
    expect(events.at(-1)?.detail).toMatchObject({ version: 2, before: [{ parts: [{ personId: pe }] }] });
  });

  it("of two who keep at once let one through, and tell the other who it was", async () => {
    const both = await Promise.all([outcomeOf(keep([cell(classes.third, "pe", pe)])), outcomeOf(keep([cell(classes.third, "music", pe, 4)], {}, "department-head"))]);
    expect(both.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(both.find((outcome) => outcome !== undefined)).toMatchObject([{ kind: "teaching-load-changed" }]);
  });

  it("ask for a plan in force, in a year that is not over", async () => {
    expect(await refusalsOf(keep([cell(classes.third, "pe", pe)], { schoolYear: 2027 }))).toEqual([{ kind: "no-plan-in-force", schoolYear: 2027 }]);
    clock.day = day("2027-09-01");
    expect(await refusalsOf(keep([cell(classes.third, "pe", pe)]))).toMatchObject([{ kind: "load-year-over" }]);
  });
});

describe("what a load rests on", () => {
  it("is the school's classes with their heads, the plan in force, and everyone who is there in the year", async () => {
    const { classes: found, teachers, content, campuses } = await look();
    expect(found.map(({ classId, grade, headId }) => [classId, grade, headId])).toEqual(expect.arrayContaining([[classes.third, 3, pe], [classes.other, 3, null]]));
    expect([found.length, campuses.length, teachers.length, content?.courses.length]).toEqual([2, 2, 8, 14]);
    expect(teachers.find(({ personId }) => personId === pe)).toMatchObject({ subject: "pe", isClassHead: true, stays: [{ campusId: ninganlu.id, endsOn: null }] });
  });

  it("has a transfer that is decided from its day on, before it is done; one that is not decided is nobody's yet", async () => {
    await keep([cell(classes.third, "pe", pe)]);
    expect(await uncovered()).toEqual([]);
    const [planId, alternativeId] = [newId<TransferPlanId>(), newId<AlternativeId>()];
    const by = world.principals["district-officer"].personId;
    await root.insert(transferPlan).values({
      id: planId, districtId: world.districts.xinhua, title: "调整", schoolYear: 2026, effectiveOn: day("2027-03-01"), status: "consulting", settings: defaultPlanSettings,
      chosenAlternativeId: alternativeId, createdBy: by, createdAt: new Date(),
    });
    await root.insert(planAlternative).values({ id: alternativeId, planId, name: "方案一", origin: "manual", createdBy: by, createdAt: new Date() });
    await root.insert(transferMove).values({ alternativeId, personId: pe, fromCampusId: ninganlu.id, toCampusId: xiyuan.id, changedBy: by, changedAt: new Date() });
    expect(await uncovered()).toEqual([]);
    await root.update(transferPlan).set({ status: "scheduled" }).where(eq(transferPlan.id, planId));
    expect(await uncovered()).toMatchObject([{ kind: "uncovered", periods: 3, startsOn: "2027-03-01", endsOn: "2027-09-01", left: pe }]);
    await root.update(transferPlan).set({ status: "effective" }).where(eq(transferPlan.id, planId));
    await root.update(assignment).set({ endsOn: day("2027-03-01") }).where(eq(assignment.personId, pe));
    expect(await uncovered()).toMatchObject([{ startsOn: "2027-03-01", left: pe }]);
    await root.update(assignment).set({ endsOn: null }).where(eq(assignment.personId, pe));
  });

  it("tells who taught a class the year before", async () => {
    await root.insert(teachingPart).values({ schoolYear: 2025, classId: classes.third, code: "pe", ordinal: 1, personId: pe, halfPeriods: 6 });
    expect((await look()).lastYear).toEqual([{ classId: classes.third, code: "pe", personId: pe }]);
  });
});

describe("a load that leaves the product", () => {
  it("is a workbook by class, by teacher, and of what nobody gives", async () => {
    await keep([cell(classes.third, "pe", pe)]);
    const file = await as("campus-head").teachingLoad.export({ scope: { kind: "campus", id: ninganlu.id } });
    const { sheets } = await readXlsx(Buffer.from(file.base64, "base64"));
    expect([file.fileName, ...sheets.map(({ name }) => name)]).toEqual(["宁安路小学2026-2027学年任课安排.xlsx", "班级任课", "教师课时", "未安排课时"]);
    expect(sheets[0]?.rows[1]).toContain("宁安老师4 3");
    expect(sheets[2]?.rows.some(([name, course]) => name === "2024级1班" && course === "语文")).toBe(true);
  });
});

describe("the service's account", () => {
  it("cannot take a load's head away", async () => {
    expect(await errorNumberOf(db.delete(teachingLoad))).toBe(1142);
  });
});
