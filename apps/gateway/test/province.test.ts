/** What a province keeps of a district equals a recount after every kind of write, and says so when it does not yet. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate, type DistrictId, type Principal } from "@qitong/domain";
import { Mapping, suggestMapping } from "@qitong/domain/import";
import { defaultPlanSettings } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import {
  assignment, auditEvent, campus, districtStanding, planAlternative, standingChange, transferClaim, transferMove, transferPlan,
} from "@qitong/db/schema";
import { legalEntity } from "@qitong/legal-entity";
import { buildMergerWorld, fillPair, type MergerWorld } from "@qitong/legal-entity/testing";
import { management } from "@qitong/management";
import { createCallerFactory } from "@qitong/service";
import { contextOf, type WorldRole } from "@qitong/service/testing";
import { applyDuePlans, applyDueReturns, keepDueStandings, staffing } from "@qitong/staffing";
import { performDueMergers } from "../src/clock/due-acts";

let its: MergerWorld;
let district: DistrictId;
let provinceId: MergerWorld["world"]["provinces"]["own"];
beforeAll(async () => {
  its = await buildMergerWorld();
  its.clock.day = civilDate("2026-10-12");
  district = its.world.districts.xinhua;
  provinceId = its.world.provinces.own;
});
afterAll(() => its.database.drop());

const principal = (role: WorldRole): Principal => its.world.principals[role];
const staff = (role: WorldRole) => createCallerFactory(staffing)(contextOf("staffing", its.database.open("staffing", 2).db, principal(role), its.clock));
const schools = () => createCallerFactory(legalEntity)(contextOf("legal-entity", its.database.open("legal-entity", 2).db, principal("district-officer"), its.clock));
const settings = () => createCallerFactory(management)(contextOf("management", its.database.open("management", 2).db, principal("district-administrator"), its.clock));

const keep = () => keepDueStandings(its.database.open("staffing", 2).db, its.clock);
async function row() {
  const [only] = (await staff("province-officer").province.board({ provinceId })).districts;
  if (!only) throw new Error("the province has no district");
  return only;
}
async function check() {
  const [only] = await staff("province-officer").province.check({ provinceId, districtIds: [district] });
  return only;
}

/** Until it is counted again the board says that it waits, with the figures of before; then it equals a recount. */
async function proves(write: () => Promise<unknown>): Promise<readonly [before: NonNullable<Awaited<ReturnType<typeof row>>["standing"]>, after: NonNullable<Awaited<ReturnType<typeof row>>["standing"]>]> {
  await keep();
  const before = await row();
  expect(before.state).toBe("current");
  await write();
  const waiting = await row();
  expect(waiting.state).not.toBe("current");
  expect(waiting.standing).toEqual(before.standing);
  await keep();
  const after = await row();
  expect(after.state).toBe("current");
  expect(await check()).toEqual({ districtId: district, state: "current", differences: [] });
  if (!before.standing || !after.standing) throw new Error("nothing was kept");
  return [before.standing, after.standing];
}

const csvOf = (csv: string) => ({ name: "导入.csv", mediaType: "text/csv", base64: Buffer.from(csv).toString("base64") });
const mappingOf = (kind: "schools" | "figures" | "teachers", csv: string) => Mapping.parse(suggestMapping(kind, (csv.split("\n")[0] ?? "").split(",")));

describe("what is kept of a district", () => {
  it("is nothing at first, and is counted by the clock", async () => {
    expect(await row()).toMatchObject({ districtId: district, state: "never", standing: null, countedFor: null });
    await keep();
    expect(await row()).toMatchObject({ state: "current", countedFor: "2026-10-12", standing: { teachers: 16, schools: 3, campuses: 4, pupils: null } });
  });

  it("equals a recount after an import of schools", async () => {
    const csv = "学校编号,学校名称,学段,建校日期\nN1,柏林小学,小学,1998-09-01\n";
    const input = { districtId: district, kind: "schools" as const, effectiveOn: civilDate("2026-09-01"), mapping: mappingOf("schools", csv), file: csvOf(csv) };
    const [before, after] = await proves(async () => {
      const { digest } = await schools().schoolImport.preview(input);
      await schools().schoolImport.commit({ ...input, digest });
    });
    expect([after.schools - before.schools, after.campuses - before.campuses]).toEqual([1, 1]);
  });

  it("equals a recount after an import of the year's figures", async () => {
    const csv = "学校编号,学生数\nA1,100\nA2,50\nA3,100\nA4,50\nN1,80\n";
    const input = { districtId: district, kind: "figures" as const, effectiveOn: civilDate("2026-09-01"), mapping: { ...mappingOf("figures", csv) }, file: csvOf(csv) };
    const [, after] = await proves(async () => {
      const { digest } = await schools().schoolImport.preview(input);
      await schools().schoolImport.commit({ ...input, digest });
    });
    expect(after.pupils).toBe(380);
  });

  it("equals a recount after an import of teachers", async () => {
    const csv = "教职工号,姓名,任教学校编号,学历,到校日期\nT900,周敏,A1,本科,2015-09-01\n";
    const input = { districtId: district, kind: "teachers" as const, effectiveOn: civilDate("2026-09-01"), mapping: mappingOf("teachers", csv), file: csvOf(csv) };
    const [before, after] = await proves(async () => {
      const { digest } = await staff("district-officer").teacherImport.preview(input);
      await staff("district-officer").teacherImport.commit({ ...input, digest });
    });
    expect(after.teachers - before.teachers).toBe(1);
  });

  it("equals a recount after a change of a teacher's own facts", async () => {
    const [personId] = its.world.teachers.xiyuan;
    if (!personId) throw new Error("nobody there");
    const [before, after] = await proves(() => staff("district-officer").staff.addExemption({ personId, kind: "ill", startsOn: civilDate("2026-08-20"), endsOn: civilDate("2027-02-01"), evidence: "诊断证明" }));
    expect(before.rotation.eligible - after.rotation.eligible).toBe(1);
  });

  it("equals a recount after the district changed a figure of its own", async () => {
    const [before, after] = await proves(() => settings().setting.change({ districtId: district, name: "quotaShare", value: 0.15, seen: 0.1 }));
    expect(after.rotation.needed).toBeGreaterThan(before.rotation.needed);
  });

  it("equals a recount after a plan was drafted, after it took effect, and after the return", async () => {
    const [, drafted] = await proves(() => staff("district-officer").transferPlan.create({ districtId: district, title: "交流方案", schoolYear: 2026, effectiveOn: civilDate("2027-03-01"), alternativeName: "方案一" }));
    expect(drafted.plans.draft).toBe(1);
    await scheduled();
    const [before, moved] = await proves(async () => {
      its.clock.day = civilDate("2026-11-02");
      await applyDuePlans(its.database.open("staffing", 2).db, its.clock);
    });
    expect([before.rotation.moved, moved.rotation.moved, moved.plans.effective]).toEqual([0, 1, 1]);
    const [away, home] = await proves(async () => {
      its.clock.day = civilDate("2028-11-02");
      await applyDueReturns(its.database.open("staffing", 2).db, its.clock);
    });
    const [, second] = its.world.teachers.xiyuan;
    const stays = await its.database.root.db.select().from(assignment).where(and(eq(assignment.personId, second ?? newId()), isNull(assignment.endsOn)));
    expect(stays.map(({ origin }) => origin)).toEqual(["returned"]);
    expect(home.teachers).toBe(away.teachers);
  });

  it("equals a recount after a merger, which three services write on an account of its own", async () => {
    its.clock.day = civilDate("2026-05-11");
    const pair = await its.addPair();
    await fillPair(its.database.root.db, district, pair);
    const caseId = await its.readyCase(pair.opening);
    const { conflicts } = await its.officer().rehearsal({ caseId });
    const answers = conflicts.map(({ conflict: { key, kind, proposed } }) => ({ key, answer: kind === "post" ? ({ kind: "campus-head", campusId: pair.absorbed.campusId } as const) : proposed }));
    await its.officer().answerConflicts({ caseId, version: await its.versionOf(caseId), answers });
    await its.schedule(caseId, "2026-09-01");
    its.clock.day = civilDate("2026-08-31");
    await keep();
    its.clock.day = civilDate("2026-09-01");
    const [before, after] = await proves(() => performDueMergers(its.mergerDb, its.clock));
    expect([before.schools - after.schools, before.campuses - after.campuses]).toEqual([1, 0]);
  });
});

/** A plan of one move that is due on 2 November. */
async function scheduled(): Promise<void> {
  const [, personId] = its.world.teachers.xiyuan;
  if (!personId) throw new Error("nobody there");
  const { db } = its.database.root;
  const [planId, alternativeId] = [newId<typeof transferPlan.$inferSelect["id"]>(), newId<typeof planAlternative.$inferSelect["id"]>()];
  const made = { createdBy: personId, createdAt: new Date("2026-10-01T02:00:00Z") };
  await db.insert(transferPlan).values({
    id: planId, districtId: district, title: "即将生效", schoolYear: 2026, effectiveOn: civilDate("2026-11-02"), status: "scheduled", chosenAlternativeId: alternativeId,
    settings: { ...defaultPlanSettings, transfer: { ...defaultPlanSettings.transfer, leastYearsAtOneSchool: 0, quotaShare: 0, backboneShare: 0 } }, ...made,
  });
  await db.insert(planAlternative).values({ id: alternativeId, planId, name: "方案一", origin: "manual", ...made });
  await db.insert(transferMove).values({ alternativeId, personId, fromCampusId: its.world.campuses.xiyuan.id, toCampusId: its.world.campuses.xinkaixue.id, changedBy: personId, changedAt: made.createdAt });
  await db.insert(transferClaim).values({ personId, planId });
}

describe("the check", () => {
  it("names what was changed behind the product's back, keeps the recount, and is audited in the district", async () => {
    await keep();
    await its.database.root.db.update(campus).set({ closedOn: its.clock.day }).where(eq(campus.localNumber, "N1"));
    expect((await row()).state).toBe("current");
    const told = await check();
    expect(told?.state).toBe("current");
    expect(told?.differences.map(({ figure }) => figure)).toContainEqual({ kind: "count", name: "campuses" });
    expect((await check())?.differences).toEqual([]);
    const events = await its.database.root.db.select().from(auditEvent).where(and(eq(auditEvent.act, "staffing.province.check"), eq(auditEvent.districtId, district))).orderBy(auditEvent.id);
    expect(events.at(-2)?.detail).toMatchObject({ provinceId, differences: told?.differences });
    expect(events.at(-1)?.personId).toBe(principal("province-officer").personId);
  });

  it("takes away only the marks that it saw: a write that commits while it counts is still waiting after it", async () => {
    await keep();
    const { db } = its.database.root;
    const held = await its.database.open("legal-entity", 2).pool.promise().getConnection();
    await held.query("START TRANSACTION");
    await held.query("INSERT INTO standing_change (district_id, at) VALUES (?, now())", [district]);
    await db.insert(standingChange).values({ districtId: district, at: new Date() });
    await keep();
    expect((await row()).state).toBe("current");
    await held.query("COMMIT");
    held.release();
    expect((await row()).state).toBe("changed");
    await keep();
    expect(await db.$count(standingChange)).toBe(0);
  });

  it("names no district of another province, and its board none but its own", async () => {
    await expect(staff("province-officer").province.check({ provinceId, districtIds: [its.world.districts.other] })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    await expect(staff("province-officer").province.check({ provinceId, districtIds: [newId()] })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    await expect(staff("province-officer").province.board({ provinceId: its.world.provinces.other })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    expect((await staff("province-officer").province.board({ provinceId })).districts.map(({ districtId }) => districtId)).toEqual([district]);
  });
});

describe("a province", () => {
  it("reaches into no district: neither a list of schools nor a person is open to its official", async () => {
    const scope = { kind: "district", id: district } as const;
    await expect(staff("province-officer").staff.list({ scope })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(staff("province-officer").balance.board({ scope })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(staff("district-leader").province.board({ provinceId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("is answered for an earlier day from what was counted on it, and without the name of a school or a person", async () => {
    const earlier = await staff("province-officer").province.board({ provinceId, asOf: civilDate("2026-08-31") });
    expect(earlier.districts[0]).toMatchObject({ countedFor: "2026-08-31", state: "current" });
    const told = JSON.stringify(earlier);
    for (const secret of ["西苑", "宁安路", "老师", its.world.campuses.xiyuan.id, its.world.mergedEntity]) expect([secret, told.includes(secret)]).toEqual([secret, false]);
  });

  it("has its board as a workbook", async () => {
    const file = await staff("province-officer").province.export({ provinceId });
    expect(file.fileName).toBe(`全省各区县情况-${its.clock.day}.xlsx`);
    expect((await its.database.root.db.select({ n: sql<number>`count(*)`.mapWith(Number) }).from(districtStanding))[0]?.n).toBeGreaterThan(3);
  });
});
