import { and, eq } from "drizzle-orm";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate, type PersonId } from "@qitong/domain";
import { defaultPlanSettings } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { assignment, auditEvent, districtSetting, qualification } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { contextOf, refusalsOf, teacherAt, type WorldRole } from "@qitong/service/testing";
import { staffing } from "../router";
import { buildPlanWorld, createDraft, move, submit, type PlanWorld } from "../transfer-plan/plan-world.test-data";

const schoolYear = 2027;
let planWorld: PlanWorld;
let ill: PersonId;
let rotated: PersonId;

beforeAll(async () => {
  planWorld = await buildPlanWorld();
  const { world, database } = planWorld;
  ill = teacherAt(world, "xiyuan", 1);
  rotated = teacherAt(world, "xinkaixue", 1);
  // A second teacher of mathematics at 新开学小学, who has not rotated.
  await database.root.db.update(qualification).set({ subject: "mathematics" }).where(eq(qualification.personId, teacherAt(world, "xinkaixue", 2)));
});
afterAll(() => planWorld.database.drop());

const as = (role: WorldRole) => createCallerFactory(staffing)(contextOf("staffing", planWorld.db, planWorld.world.principals[role], planWorld.clock));
const kinds = (refusals: readonly { kind: string }[]) => refusals.map(({ kind }) => kind);
const pdf = (name: string) => ({ name, contentBase64: Buffer.from("%PDF-1.4 paper").toString("base64") });
const inDistrict = () => ({ scope: { kind: "district", id: planWorld.world.districts.xinhua } as const, schoolYear });
const rowOf = async (personId: PersonId) => (await as("district-officer").eligibility.list(inDistrict())).rows.find((row) => row.personId === personId);

describe("the list of who rotates", () => {
  it("says for each why, counts each campus, and shows a principal the own school only", async () => {
    const { asOf, rows, counts } = await as("district-officer").eligibility.list(inDistrict());
    expect(asOf).toBe("2027-09-01");
    expect(rows).toHaveLength(16);
    expect(rows[0]).toMatchObject({ verdict: "must", reasons: [{ kind: "years-served", years: 11, needed: 6 }] });
    expect(counts).toHaveLength(4);
    expect(counts[0]).toMatchObject({ teachers: 4, base: 4, needed: 1, backboneNeeded: 1 });
    const own = await as("principal").eligibility.list({ scope: { kind: "entity", id: planWorld.world.mergedEntity }, schoolYear });
    expect(new Set(own.rows.map(({ campusName }) => campusName))).toEqual(new Set(["宁安路小学", "新华路小学"]));
    await expect(as("principal").eligibility.list(inDistrict())).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is a workbook with reason and rule, and a paper", async () => {
    const { base64, fileName } = await as("district-officer").eligibility.export(inDistrict());
    expect(fileName).toBe("2027学年应交流人员名单.xlsx");
    const { sheets } = await readXlsx(Buffer.from(base64, "base64"));
    expect(sheets[0]?.rows[1]?.slice(9, 12)).toEqual(["应交流", "本校连续任教满 11 年（规定 6 年）", "北京、安徽等地实施办法"]);
    const printed = await as("district-officer").eligibility.print(inDistrict());
    expect(Buffer.from(printed.base64, "base64").subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("exempts with a paper until its end, and reminds of it before the school year begins", async () => {
    const exemption = { personId: ill, kind: "ill" as const, startsOn: civilDate("2026-10-01"), endsOn: civilDate("2027-06-01"), evidence: "诊断证明" };
    const fake = as("district-officer").staff.addExemption({ ...exemption, papers: [{ name: "诊断.jpg", contentBase64: pdf("x").contentBase64 }] });
    expect(kinds(await refusalsOf(fake))).toEqual(["document-not-what-it-says"]);
    await as("district-officer").staff.addExemption({ ...exemption, papers: [pdf("诊断证明.pdf")] });
    expect(await as("district-officer").eligibility.ending(inDistrict())).toMatchObject([{ personId: ill, kind: "ill", hasPaper: true }]);
    expect(await rowOf(ill)).toMatchObject({ verdict: "must" });
    await as("district-officer").staff.addExemption({ ...exemption, startsOn: civilDate("2027-06-01"), endsOn: civilDate("2027-12-01"), papers: [] });
    expect(await as("district-officer").eligibility.ending(inDistrict())).toEqual([]);
    expect(await rowOf(ill)).toMatchObject({ verdict: "exempt", reasons: [{ kind: "exemption", exemption: "ill", endsOn: "2027-12-01" }, {}] });
  });

  it("shows a paper to the official and the principal of the school only, and keeps each look without its name", async () => {
    const { exemptions } = await as("district-officer").staff.byId({ personId: ill });
    const fileId = exemptions.flatMap(({ papers }) => papers)[0];
    if (!fileId) throw new Error("no paper was stored");
    const look = (role: WorldRole) => as(role).staff.openExemptionPaper({ personId: ill, fileId });
    expect(await look("district-officer")).toMatchObject({ fileName: "诊断证明.pdf", mediaType: "application/pdf" });
    await expect(look("principal")).rejects.toMatchObject({ code: "NOT_FOUND" });
    for (const role of ["district-leader", "district-auditor", "campus-head", "department-head"] as const) await expect(look(role)).rejects.toMatchObject({ code: "FORBIDDEN" });
    // A paper of someone else is not there under this name.
    await expect(as("district-officer").staff.openExemptionPaper({ personId: rotated, fileId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const events = await planWorld.database.root.db.select().from(auditEvent).where(and(eq(auditEvent.subjectId, ill), eq(auditEvent.act, "staffing.staff.openExemptionPaper")));
    expect(events).toMatchObject([{ detail: { fileId } }]);
    expect(JSON.stringify(events)).not.toContain("诊断");
  });

  it("keeps until when an exemption had been granted when it is ended early", async () => {
    await as("district-officer").staff.endExemption({ personId: ill, kind: "ill", startsOn: civilDate("2026-10-01"), endsOn: civilDate("2027-02-01") });
    const { exemptions } = await as("district-officer").staff.byId({ personId: ill });
    expect(exemptions.find(({ startsOn }) => startsOn === "2026-10-01")).toMatchObject({ endsOn: "2027-02-01", grantedUntil: "2027-06-01" });
  });
});

describe("nobody rotates twice before others rotate once", () => {
  it("counts what was recorded from before the platform, once", async () => {
    const earlier = { personId: rotated, schoolYear: 2012, fromSchool: "甲小学", toSchool: "新开学小学", evidence: "交流通知" };
    await as("district-officer").rotation.recordEarlier(earlier);
    expect(kinds(await refusalsOf(as("district-officer").rotation.recordEarlier(earlier)))).toEqual(["rotation-known"]);
    expect(await rowOf(rotated)).toMatchObject({ verdict: "may", rotations: { times: 1, lastYear: 2012 }, reasons: [{}, { kind: "rotated" }, { kind: "others-first", others: 1 }] });
    expect((await as("district-officer").staff.byId({ personId: rotated })).rotations).toEqual({ times: 1, lastYear: 2012 });
  });

  it("is refused at submission where the district says so, until an official lets it pass with a reason", async () => {
    const { world, database } = planWorld;
    const { db } = database.root;
    await db.insert(districtSetting).values({
      districtId: world.districts.xinhua, name: "fairness", value: "refuse", changedBy: world.principals["district-officer"].personId, changedAt: new Date(),
    });
    const plan = await createDraft(planWorld, "轮流");
    await move(planWorld, plan, rotated, world.campuses.xiyuan.id);
    expect(await refusalsOf(submit(planWorld, plan.planId))).toContainEqual({ kind: "rotated-before-others", personId: rotated, times: 1, others: 1 });
    const override = (reason: string) => as("district-officer").rotation.override({ planId: plan.planId, personId: rotated, reason });
    expect(kinds(await refusalsOf(override("")))).toEqual(["reason-missing"]);
    await override("本人申请，学科急需");
    expect(kinds(await refusalsOf(submit(planWorld, plan.planId)))).not.toContain("rotated-before-others");
    expect(await as("district-officer").rotation.overrides({ planId: plan.planId })).toMatchObject([{ personId: rotated, reason: "本人申请，学科急需" }]);
    await as("district-officer").rotation.undoOverride({ planId: plan.planId, personId: rotated });
    expect(kinds(await refusalsOf(submit(planWorld, plan.planId)))).toContain("rotated-before-others");
    expect(defaultPlanSettings.transfer.fairness).toBe("warn");
  });

  it("does not let someone of another district pass, nor tell that there is one", async () => {
    const plan = await createDraft(planWorld, "外区");
    const foreign = teacherAt(planWorld.world, "foreign", 0);
    await expect(as("district-officer").rotation.override({ planId: plan.planId, personId: foreign, reason: "误选" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("counts an assignment that came of a rotation", async () => {
    const { world, database } = planWorld;
    const personId = teacherAt(world, "xinhualu", 3);
    await database.root.db.update(assignment).set({ endsOn: civilDate("2018-09-01") }).where(eq(assignment.personId, personId));
    await database.root.db.insert(assignment).values({
      id: newId(), personId, campusId: world.campuses.ninganlu.id, startsOn: civilDate("2018-09-01"), origin: "transferred",
    });
    expect(await rowOf(personId)).toMatchObject({ campusName: "宁安路小学", rotations: { times: 1, lastYear: 2018 } });
  });
});
