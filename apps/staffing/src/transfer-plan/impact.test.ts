import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { and, eq } from "drizzle-orm";
import { civilDate, type ClassId, type PartTimeId } from "@qitong/domain";
import { decisionImpact, defaultTransferSettings } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { auditEvent, campusFigure, duty, partTimeService, schoolClass, schoolClassName } from "@qitong/db/schema";
import { teacherAt } from "@qitong/service/testing";
import { buildPlanWorld, createSwap, submit, type DraftPlan, type PlanWorld } from "./plan-world.test-data";

let planWorld: PlanWorld;
let plan: DraftPlan;
const since = civilDate("2026-09-01");

/** 西苑小学 has six classes of the register, of which its Chinese teacher leads one; the others reported nothing. */
beforeAll(async () => {
  planWorld = await buildPlanWorld();
  const { database, world } = planWorld;
  const { db } = database.root;
  const { xiyuan, xinkaixue } = world.campuses;
  const led = newId<ClassId>();
  for (const entryYear of [2021, 2022, 2023, 2024, 2025, 2026]) {
    const id = entryYear === 2024 ? led : newId<ClassId>();
    await db.insert(schoolClass).values({ id, campusId: xiyuan.id, entryYear, startsOn: civilDate(`${entryYear}-09-01`) });
    await db.insert(schoolClassName).values({ classId: id, name: `${entryYear}级1班`, startsOn: civilDate(`${entryYear}-09-01`) });
  }
  for (const [measure, value] of [["pupils", 200], ["classes", 5], ["rooms", 1000]] as const) {
    await db.insert(campusFigure).values({ campusId: xiyuan.id, schoolYear: 2026, measure, value, source: "测试", recordedAt: new Date("2026-09-01T00:00:00Z") });
  }
  await db.insert(duty).values({ personId: teacherAt(world, "xiyuan", 0), campusId: xiyuan.id, kind: "class-head", classId: led, startsOn: since });
  await db.insert(partTimeService).values({
    id: newId<PartTimeId>(), districtId: world.districts.xinhua, personId: teacherAt(world, "xinkaixue", 3), homeCampusId: xinkaixue.id, hostCampusId: xiyuan.id,
    subject: "pe", slots: [{ weekday: 2, lessons: [] }], lessons: 4, startsOn: since, arrangedBy: newId(), arrangedAt: new Date("2026-09-01T00:00:00Z"),
  });
  plan = await createSwap(planWorld, "xinkaixue", "ninganlu");
});
afterAll(() => planWorld.database.drop());

const decisionFacts = () => planWorld.as("district-leader").decisionFacts({ planId: plan.planId });

describe("the facts of a decision", () => {
  it("are of the plan's day: classes of the register, who leads which, part-time service, and the district's norms", async () => {
    const { facts, load } = await decisionFacts();
    const { xiyuan, xinkaixue } = planWorld.world.campuses;
    const at = (campusId: string) => facts.campuses.find((one) => one.campusId === campusId);
    expect(at(xiyuan.id)).toMatchObject({ classes: { primary: 6, basis: "register" }, figures: { pupils: 200, rooms: 1000 } });
    expect(at(xinkaixue.id)).toMatchObject({ classes: null, figures: {} });
    expect(facts.classHeads).toMatchObject([{ personId: teacherAt(planWorld.world, "xiyuan", 0), className: "2024级1班" }]);
    expect(facts.partTime).toMatchObject([{ hostCampusId: xiyuan.id, subject: "pe", lessons: 4, minutes: 0 }]);
    expect(load.weeklyLoadMost.primaryMain).toBe(16);
    // Nothing of another district.
    expect(facts.campuses.map((one) => one.campusId)).not.toContain(planWorld.world.campuses.foreign.id);
  });

  it("give the screen the same impact as the server: the class that would lose its head is named", async () => {
    const { facts, load } = await decisionFacts();
    const reallocation = await planWorld.as("district-leader").facts({ planId: plan.planId });
    const { xiyuan, ninganlu } = planWorld.world.campuses;
    const move = { personId: teacherAt(planWorld.world, "xiyuan", 0), fromCampusId: xiyuan.id, toCampusId: ninganlu.id };
    const { worse, totals } = decisionImpact([move], reallocation, facts, defaultTransferSettings, load);
    expect(worse).toContainEqual({ kind: "head-lost", personId: move.personId, campusId: xiyuan.id, className: "2024级1班" });
    expect(totals.missingLessons.after).toBeGreaterThan(totals.missingLessons.before);
  });
});

describe("the impact of a plan", () => {
  it("is in its workbook, campus by campus, and on paper", async () => {
    const file = await planWorld.as("district-officer").export({ planId: plan.planId });
    const { sheets } = await readXlsx(Buffer.from(file.base64, "base64"));
    const [summary, campuses] = ["方案影响", "各校区影响"].map((name) => sheets.find((sheet) => sheet.name === name));
    expect(summary?.rows.find((row) => row[0] === "每周无人承担的课时")).toBeDefined();
    const xiyuan = campuses?.rows.find((row) => row[0] === "西苑小学");
    // Six classes: 36 lessons of Chinese, of which a class head gives 8.
    expect(String(xiyuan?.[9])).toContain("语文28节");
    expect(campuses?.rows.find((row) => row[0] === "新开学小学")?.[3]).toBe("缺班级数");
    const paper = await planWorld.as("district-leader").impactPaper({ planId: plan.planId });
    expect(Buffer.from(paper.base64, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("is kept with the submission, so that it is known what was known", async () => {
    await submit(planWorld, plan.planId);
    const events = await planWorld.database.root.db
      .select()
      .from(auditEvent)
      .where(and(eq(auditEvent.subjectId, plan.planId), eq(auditEvent.act, "staffing.transferPlan.submit")));
    expect(events).toMatchObject([{ detail: { moves: 2, impact: { lostHeads: 0, classesUnknown: 3 } } }]);
  });
});
