import { beforeAll, describe, expect, it } from "vitest";
import { and, eq } from "drizzle-orm";
import { civilDate, type CampusId, type PersonId } from "@qitong/domain";
import { newId } from "@qitong/db";
import { assignment, districtSetting, employment } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld, teacherAt, type World } from "@qitong/service/testing";
import { readTable } from "@qitong/service/workbook";
import { staffing } from "../router";

const { database, world, as } = await serveWorld("staffing", (context) => createCallerFactory(staffing)(context).compliance, civilDate("2026-11-24"));

/** Moved on a day by transfer: one stay ends, the next begins. */
async function transfer(personId: PersonId, from: CampusId, to: CampusId, on: string, origin: "transferred" | "returned" = "transferred"): Promise<void> {
  const { db } = database.root;
  await db.update(assignment).set({ endsOn: civilDate(on) }).where(and(eq(assignment.personId, personId), eq(assignment.campusId, from)));
  await db.insert(assignment).values({ id: newId(), personId, campusId: to, startsOn: civilDate(on), origin });
}

const teacher = (campus: keyof World["campuses"], index: number): PersonId => teacherAt(world, campus, index);

beforeAll(async () => {
  const { xiyuan, xinkaixue, ninganlu, xinhualu } = world.campuses;
  await transfer(teacher("xiyuan", 0), xiyuan.id, xinkaixue.id, "2025-09-01");
  await transfer(teacher("ninganlu", 1), ninganlu.id, xinhualu.id, "2026-09-01");
  await transfer(teacher("xinhualu", 2), xinhualu.id, xiyuan.id, "2026-09-01");
  // Back in 2027: no rotation of that year.
  await transfer(teacher("xiyuan", 0), xinkaixue.id, xiyuan.id, "2026-11-02", "returned");
});

const scope = () => ({ kind: "district" as const, id: world.districts.xinhua });

describe("the yearly report", () => {
  it("counts who took up a place by transfer in the year, at the school that was left, and no return", async () => {
    const { report } = await as("district-officer").byYear({ scope: scope(), schoolYear: 2026 });
    // Sixteen teachers; the one who came to 新开学 in 2025 has been there for a year only.
    expect(report.total).toMatchObject({ teachers: 16, eligible: 15, base: 15, needed: 2, moved: 2, backbone: 0, backboneNeeded: 1, verdict: "backbone-short" });
    expect(report.total.exempt["too-few-years"]).toBe(1);
    const rows = Object.fromEntries(report.campuses.map((row) => [row.name, [row.teachers, row.moved, row.verdict]]));
    expect(rows).toEqual({ 西苑小学: [3, 0, "moves-short"], 新开学小学: [5, 0, "moves-short"], 宁安路小学: [4, 1, "backbone-short"], 新华路小学: [4, 1, "backbone-short"] });
    expect(report.bySubject).toEqual([{ key: "mathematics", moved: 1 }, { key: "english", moved: 1 }]);
  });

  it("answers a past year from the facts of that year", async () => {
    const [now, last] = await as("district-officer").years({ scope: scope(), schoolYear: 2026, years: 2 });
    expect(now).toMatchObject({ schoolYear: 2026, isRunning: true, moved: 2 });
    expect(last).toMatchObject({ schoolYear: 2025, isRunning: false, teachers: 16, eligible: 16, moved: 1, backbone: 1, verdict: "moves-short" });
  });

  it("does not count a move inside one legal entity where the district says so", async () => {
    const setting = { districtId: world.districts.xinhua, name: "insideEntityCounts" };
    await database.root.db.insert(districtSetting).values({ ...setting, value: false, changedBy: world.principals["district-officer"].personId, changedAt: new Date() });
    const { report } = await as("district-leader").byYear({ scope: scope(), schoolYear: 2026 });
    expect(report.total).toMatchObject({ moved: 1, notCounted: 1, verdict: "both-short" });
    await database.root.db.delete(districtSetting).where(and(eq(districtSetting.districtId, setting.districtId), eq(districtSetting.name, setting.name)));
  });

  it("shows a principal the own school only, and nothing of another district", async () => {
    const { report } = await as("principal").byYear({ scope: { kind: "entity", id: world.mergedEntity }, schoolYear: 2026 });
    expect(report.campuses.map((row) => row.name).toSorted()).toEqual(["宁安路小学", "新华路小学"]);
    expect(report.total).toMatchObject({ teachers: 8, moved: 2 });
    await expect(as("principal").byYear({ scope: scope(), schoolYear: 2026 })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    await expect(as("foreign-officer").byYear({ scope: scope(), schoolYear: 2026 })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });

  it("leaves who is no longer employed out of the base", async () => {
    await database.root.db.update(employment).set({ endsOn: civilDate("2026-09-01") }).where(eq(employment.personId, teacher("xiyuan", 3)));
    expect((await as("district-officer").byYear({ scope: scope(), schoolYear: 2026 })).report.total.teachers).toBe(15);
    expect((await as("district-officer").byYear({ scope: scope(), schoolYear: 2025 })).report.total.teachers).toBe(16);
  });

  it("is a workbook in both languages that says by which figures it was judged", async () => {
    const file = await as("district-officer").export({ scope: scope(), schoolYear: 2026, years: 2, language: "zh" });
    expect(file.fileName).toBe("交流轮岗年度报表-2026—2027学年.xlsx");
    const first = JSON.stringify(await readTable({ name: file.fileName, bytes: Buffer.from(file.base64, "base64") }));
    expect(first).toContain("2025—2026学年");
    expect(first).toContain("交流人数未达到");
    const english = await as("district-officer").export({ scope: scope(), schoolYear: 2026, years: 1, language: "en" });
    expect(english.fileName).toBe("rotation-report-2026-2027.xlsx");
  });
});
