import { beforeAll, describe, expect, it } from "vitest";
import { readXlsx } from "hucre/xlsx";
import { civilDate, type CampusId } from "@qitong/domain";
import { newId } from "@qitong/db";
import { assignment, campusAffiliation, campusFigure, districtSetting, entitySuccession, person, qualification } from "@qitong/db/schema";
import type { IndicatorId } from "@qitong/domain/quality";
import { createCallerFactory } from "@qitong/service";
import { serveWorld, type WorldRole } from "@qitong/service/testing";
import { and, eq } from "drizzle-orm";
import { staffing } from "../router";

const { database, world, as } = await serveWorld("staffing", (context) => createCallerFactory(staffing)(context).balance);
const district = () => ({ kind: "district", id: world.districts.xinhua }) as const;

beforeAll(async () => {
  const { xiyuan, xinkaixue, ninganlu, xinhualu } = world.campuses;
  const pupils = new Map([[xiyuan.id, 100], [xinkaixue.id, 50], [ninganlu.id, 100], [xinhualu.id, 50]]);
  for (const [campusId, count] of pupils) await report(campusId, { pupils: count, rooms: count * 5, sports: count * 8, equipment: count * 2000, multimedia: 3 });
});

async function report(campusId: CampusId, figures: Readonly<Record<string, number>>): Promise<void> {
  await database.root.db.insert(campusFigure).values(
    Object.entries(figures).map(([measure, value]) => ({
      campusId, schoolYear: 2026, measure, value, source: "2026 学年统计表", recordedAt: new Date("2026-09-20T00:00:00Z"),
    })),
  );
}

async function indicator(role: WorldRole, id: IndicatorId, asOf?: string) {
  const scope = role === "principal" ? ({ kind: "entity", id: world.mergedEntity } as const) : district();
  const board = await as(role).board({ scope, ...(asOf ? { asOf } : {}) });
  const found = board.stages[0]?.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return { board, found };
}

describe("the balance board of a district", () => {
  it("counts the teachers of the day per campus, and shows each unit per entity and per campus", async () => {
    const { board } = await indicator("district-officer", "degree");
    const [primary] = board.stages;
    expect(primary?.campuses).toHaveLength(4);
    expect(primary?.entities.map((unit) => unit.campusIds.length)).toEqual([1, 1, 2]);
    const xiyuan = primary?.campuses.find((unit) => unit.unitId === world.campuses.xiyuan.id);
    expect(xiyuan).toMatchObject({
      name: "西苑小学",
      teachers: 4,
      pupils: 100,
      // all four have 专科 or more; one is a county backbone teacher, one teaches PE
      indicators: { degree: { value: 4, threshold: 4.2, met: false }, backbone: { value: 1, met: true }, peArts: { value: 1, met: true } },
    });
  });

  it("has the coefficient of both groupings side by side: counting two as one lowers it and says so", async () => {
    const { found } = await indicator("district-officer", "degree");
    const value = (limited: typeof found.byCampus) => (limited.variation.kind === "value" ? limited.variation.value : Number.NaN);
    // per campus 4, 8, 4, 8 for 100 pupils; mean 16 / 300 × 100 = 5.33
    expect(value(found.byCampus)).toBeCloseTo(Math.sqrt((2 / 3) * 1.3333 ** 2 + (1 / 3) * 2.6667 ** 2) / 5.3333, 3);
    expect(value(found.byEntity)).toBeLessThan(value(found.byCampus));
    expect(found.fromCountingAsOne).toBeCloseTo(value(found.byCampus) - value(found.byEntity), 9);
  });

  it("takes the district's own figure for the required degree", async () => {
    const { board: before } = await indicator("district-officer", "degree");
    expect(before.requiredDegree).toEqual({ primary: "associate", junior: "bachelor", isDefault: true });
    await database.root.db.insert(districtSetting).values({
      districtId: world.districts.xinhua, name: "aboveRequiredDegree", value: { primary: "bachelor", junior: "master" },
      changedBy: newId(), changedAt: new Date(),
    });
    const { board } = await indicator("district-officer", "degree");
    expect(board.requiredDegree).toEqual({ primary: "bachelor", junior: "master", isDefault: false });
    expect(board.stages[0]?.campuses[0]?.indicators.degree).toMatchObject({ value: 2 });
  });

  it("says whose figure is missing and why, and shows no number", async () => {
    const { db } = database.root;
    const gap = and(eq(campusFigure.campusId, world.campuses.xiyuan.id), eq(campusFigure.measure, "equipment"));
    await db.delete(campusFigure).where(gap);
    const { found } = await indicator("district-officer", "equipment");
    expect(found.byCampus).toMatchObject({
      variation: { kind: "missing", missing: [{ unitId: world.campuses.xiyuan.id, measure: "equipment", reason: "not-reported" }] },
    });
    expect(found.byCampus.headRoom).toBeUndefined();
    const facts = await as("district-officer").keyFacts({ scope: district() });
    expect(facts).toMatchObject({ campuses: 4, entities: 3, teachers: 16, pupils: 300 });
    expect(facts.gaps).toEqual([{ campusId: world.campuses.xiyuan.id, name: "西苑小学", measures: ["equipment"] }]);
  });

  it("has no number for teachers of whom the staff list leaves it open", async () => {
    const { db } = database.root;
    const personId = newId<(typeof world.teachers.xiyuan)[number]>();
    await db.insert(person).values({ id: personId, districtId: world.districts.xinhua, name: "未填老师" });
    await db.insert(qualification).values({ personId, subject: "chinese", degree: "bachelor", backboneLevel: null, startsOn: civilDate("2025-09-01") });
    await db.insert(assignment).values({
      id: newId(), personId, campusId: world.campuses.xinkaixue.id, startsOn: civilDate("2025-09-01"), endsOn: civilDate("2026-10-01"), origin: "hired",
    });
    const { found } = await indicator("district-officer", "backbone", "2026-09-30");
    expect(found.byCampus.variation).toMatchObject({ kind: "missing", missing: [{ unitId: world.campuses.xinkaixue.id, reason: "staff-incomplete" }] });
    // The next day that person has left.
    expect((await indicator("district-officer", "backbone", "2026-10-01")).found.byCampus.variation.kind).toBe("value");
  });

  it("asked for a day before a merger shows two schools, after it one entity with two campuses", async () => {
    const { db } = database.root;
    const { xiyuan, xinkaixue } = world.campuses;
    const on = civilDate("2026-10-10");
    await db.update(campusAffiliation).set({ endsOn: on }).where(eq(campusAffiliation.campusId, xinkaixue.id));
    await db.insert(campusAffiliation).values({ campusId: xinkaixue.id, entityId: xiyuan.entityId, startsOn: on });
    await db.insert(entitySuccession).values({ fromEntityId: xinkaixue.entityId, toEntityId: xiyuan.entityId, succeededOn: on });
    const before = await as("district-officer").board({ scope: district(), asOf: "2026-10-09" });
    const after = await as("district-officer").board({ scope: district(), asOf: "2026-10-10" });
    expect(before.stages[0]?.entities).toHaveLength(3);
    expect(after.stages[0]?.entities).toHaveLength(2);
    expect(after.mergers).toMatchObject([{ effectiveOn: "2026-10-10", absorbingEntityId: xiyuan.entityId }]);
  });

  it("goes by the figures of the school year of the day", async () => {
    const { board, found } = await indicator("district-officer", "rooms", "2026-08-31");
    expect(board).toMatchObject({ schoolYear: 2025, figureYears: [2026] });
    expect(found.byCampus.variation.kind).toBe("missing");
  });
});

describe("what a principal sees", () => {
  it("is the own campuses, and of the others the district's coefficient only", async () => {
    const { board, found } = await indicator("principal", "degree");
    const [primary] = board.stages;
    expect(primary?.campuses.map((unit) => unit.name)).toEqual(["宁安路小学", "新华路小学"]);
    expect(primary?.entities).toHaveLength(1);
    expect(found.byCampus.variation.kind).toBe("value");
    expect(JSON.stringify(board.stages)).not.toContain(world.campuses.xiyuan.id);
  });

  it("tells how many others leave the district without a number, not which", async () => {
    const { board, found } = await indicator("principal", "equipment");
    expect(found.byCampus.variation).toEqual({ kind: "missing", missing: [] });
    expect(found.othersMissing).toBe(1);
    expect(JSON.stringify(board.stages)).not.toContain(world.campuses.xiyuan.id);
  });

  it("has no entity's sums where only one of its campuses is within reach", async () => {
    const board = await as("campus-head").board({ scope: { kind: "campus", id: world.campuses.ninganlu.id } });
    expect(board.stages[0]?.campuses).toHaveLength(1);
    expect(board.stages[0]?.entities).toEqual([]);
  });

  it("a foreign district is as absent", async () => {
    const foreign = as("principal").board({ scope: { kind: "district", id: world.districts.other } });
    await expect(foreign).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });
});

describe("the board as a workbook", () => {
  it("holds the coefficients and every unit, and words where there is no number", async () => {
    const file = await as("district-officer").export({ scope: district() });
    expect(file.fileName).toBe("优质均衡监测-2026-10-12.xlsx");
    const { sheets } = await readXlsx(Buffer.from(file.base64, "base64"));
    expect(sheets.map((sheet) => [sheet.name, sheet.rows.length])).toEqual([["差异系数", 8], ["校区", 5], ["法人", 3]]);
    const equipment = sheets[0]?.rows[6];
    expect(equipment?.slice(1, 5)).toEqual(["6 生均教学仪器设备值", 0.5, "缺数据", "缺数据"]);
  });

  it("is there in English too", async () => {
    const file = await as("district-officer").export({ scope: district(), language: "en" });
    const { sheets } = await readXlsx(Buffer.from(file.base64, "base64"));
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Variation", "Campuses", "Legal entities"]);
  });
});
