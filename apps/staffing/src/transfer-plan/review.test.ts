/** Facts that change after submission are named, and a decision waits for the official's new look. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { civilDate, type PersonId, type TransferPlanId } from "@qitong/domain";
import { assignment, exemption, transferPlan } from "@qitong/db/schema";
import { refusalsOf, teacherAt } from "@qitong/service/testing";
import { buildPlanWorld, createSwap, submit, versionOf, type PlanWorld } from "./plan-world.test-data";

let planWorld: PlanWorld;
beforeAll(async () => {
  planWorld = await buildPlanWorld();
});
afterAll(() => planWorld.database.drop());

const db = () => planWorld.database.root.db;
const officer = () => planWorld.as("district-officer");
const leader = () => planWorld.as("district-leader");

/** 西苑 and 新开学 have no principal in post: the officer forwards at once. */
async function submitted(): Promise<{ planId: TransferPlanId; personId: PersonId }> {
  const { planId } = await createSwap(planWorld, "xiyuan", "xinkaixue");
  await submit(planWorld, planId);
  return { planId, personId: teacherAt(planWorld.world, "xiyuan", 0) };
}

async function whileProtected(personId: PersonId, work: () => Promise<void>): Promise<void> {
  await db().insert(exemption).values({ personId, kind: "protected", startsOn: civilDate("2026-10-01"), endsOn: null, evidence: null });
  await work().finally(() => db().delete(exemption).where(eq(exemption.personId, personId)));
}

/** One more teacher at 西苑, which breaks no rule. */
async function whileOneJoins(work: () => Promise<void>): Promise<void> {
  const { campuses } = planWorld.world;
  const joining = teacherAt(planWorld.world, "ninganlu", 3);
  const before = await db().select().from(assignment).where(eq(assignment.personId, joining));
  await db().update(assignment).set({ campusId: campuses.xiyuan.id }).where(eq(assignment.personId, joining));
  await work().finally(async () => {
    for (const row of before) await db().update(assignment).set({ campusId: row.campusId }).where(eq(assignment.id, row.id));
  });
}

const withdraw = (planId: TransferPlanId) => officer().withdraw({ planId, reason: "不再办理" });

it("nothing has changed in a plan that was just submitted", async () => {
  const { planId } = await submitted();
  expect(await officer().factChanges({ planId })).toEqual([]);
  await withdraw(planId);
});

it("a plan whose facts changed is not forwarded; looked at again it goes on, and its history says what was seen", async () => {
  const { planId } = await submitted();
  await whileOneJoins(async () => {
    const campusId = planWorld.world.campuses.xiyuan.id;
    const changes = [{ kind: "campus-teachers", campusId, before: 4, after: 5 }];
    expect(await officer().factChanges({ planId })).toEqual(changes);
    expect(await refusalsOf(officer().forward({ planId }))).toEqual([{ kind: "facts-changed", change: changes[0] }]);
    await officer().review({ planId, version: await versionOf(planWorld, planId), changes: 1 });
    expect(await officer().factChanges({ planId })).toEqual([]);
    expect((await officer().byId({ planId })).timeline.at(-1)).toMatchObject({ act: "staffing.transferPlan.review", detail: { changes } });
    expect(await officer().forward({ planId })).toEqual({ status: "awaiting-approval" });
    await withdraw(planId);
  });
});

it("a change after forwarding stops the approval, not the return", async () => {
  const { planId } = await submitted();
  await officer().forward({ planId });
  await whileOneJoins(async () => {
    const version = await versionOf(planWorld, planId);
    expect((await refusalsOf(leader().approve({ planId, version, reason: "" }))).map(({ kind }) => kind)).toEqual(["facts-changed"]);
    expect(await leader().byId({ planId })).toMatchObject({ status: "awaiting-approval", version });
    expect(await leader().return({ planId, version, reason: "请按新情况调整" })).toEqual({ status: "returned" });
    await withdraw(planId);
  });
});

it("a new look does not keep a plan that breaks a rule by now", async () => {
  const { planId, personId } = await submitted();
  await whileProtected(personId, async () => {
    expect(await officer().factChanges({ planId })).toEqual([{ kind: "teacher-barred", personId, bar: { kind: "protected" } }]);
    const refused = await refusalsOf(officer().review({ planId, version: await versionOf(planWorld, planId), changes: 1 }));
    expect(refused).toContainEqual({ kind: "protected", personId });
    await officer().recall({ planId });
    await withdraw(planId);
  });
});

it("one who has not seen a change does not look at it by accident", async () => {
  const { planId } = await submitted();
  await whileOneJoins(async () => {
    const version = await versionOf(planWorld, planId);
    expect((await refusalsOf(officer().review({ planId, version, changes: 2 }))).map(({ kind }) => kind)).toEqual(["facts-changed"]);
    expect((await refusalsOf(officer().review({ planId, version: version - 1, changes: 1 }))).map(({ kind }) => kind)).toEqual(["plan-changed"]);
    await withdraw(planId);
  });
});

it("a plan from before sights were kept has nothing to compare and goes on", async () => {
  const { planId } = await submitted();
  await db().update(transferPlan).set({ sight: null }).where(eq(transferPlan.id, planId));
  await whileOneJoins(async () => {
    expect(await officer().factChanges({ planId })).toEqual([]);
    expect(await officer().forward({ planId })).toEqual({ status: "awaiting-approval" });
    await withdraw(planId);
  });
});
