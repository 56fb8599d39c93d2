/** A plan that waits for the leader is an approval like any other: decided from either door, once, with the same outcome. */
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate, type ApprovalId, type TransferPlanId } from "@qitong/domain";
import { approval, approvalEvent, approvalTaskOffice, post } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { contextOf, refusalsOf } from "@qitong/service/testing";
import { staffing } from "../router";
import { escalatePlanApprovals } from "./plan-approval";
import { buildPlanWorld, createSwap, submit, versionOf, type PlanWorld } from "./plan-world.test-data";

let planWorld: PlanWorld;
beforeAll(async () => {
  planWorld = await buildPlanWorld();
});
afterAll(() => planWorld.database.drop());

/** 西苑 and 新开学 have no principal in post: the officer forwards at once. */
async function forwarded(): Promise<TransferPlanId> {
  const { planId } = await createSwap(planWorld, "xiyuan", "xinkaixue");
  await submit(planWorld, planId);
  await planWorld.as("district-officer").forward({ planId });
  return planId;
}

async function approvalsOf(planId: TransferPlanId) {
  return planWorld.database.root.db.select().from(approval).where(and(eq(approval.subjectKind, "transfer-plan"), eq(approval.subjectId, planId))).orderBy(approval.id);
}
const statusOf = async (planId: TransferPlanId) => (await planWorld.as("district-officer").byId({ planId })).status;

function decide(role: "district-leader" | "district-officer", approvalId: ApprovalId, verdict: "approve" | "reject" | "return", reason: string | null = "理由充分") {
  const caller = createCallerFactory(staffing)(contextOf("staffing", planWorld.db, planWorld.world.principals[role], planWorld.clock));
  return caller.planApproval.decide({ approvalId, task: 1, verdict, reason, to: verdict === "return" ? "applicant" : null });
}

async function onlyApproval(planId: TransferPlanId): Promise<ApprovalId> {
  const [row] = await approvalsOf(planId);
  if (!row) throw new Error("the plan has no approval");
  return row.id;
}

const withdraw = (planId: TransferPlanId) => planWorld.as("district-officer").withdraw({ planId, reason: "不再办理" });

describe("a plan that is forwarded", () => {
  it("waits in the leader's office, under its own title, and nobody else can decide it", async () => {
    const planId = await forwarded();
    const id = await onlyApproval(planId);
    const [waits] = await planWorld.database.root.db.select().from(approvalTaskOffice).where(eq(approvalTaskOffice.approvalId, id));
    expect(waits).toMatchObject({ role: "district-leader", isOpen: true });
    expect((await approvalsOf(planId))[0]).toMatchObject({ title: "2026学年交流轮岗方案", status: "running", applicantId: planWorld.world.principals["district-officer"].personId });
    expect(await refusalsOf(decide("district-officer", id, "approve"))).toEqual([{ kind: "own-approval" }]);
    await withdraw(planId);
  });

  it("decided in the inbox begins its notice; the same decision on the plan's page comes too late", async () => {
    const planId = await forwarded();
    const seen = await versionOf(planWorld, planId);
    await decide("district-leader", await onlyApproval(planId), "approve", null);
    expect(await planWorld.as("district-officer").byId({ planId })).toMatchObject({ status: "in-notice", noticeStartsOn: "2026-10-12" });
    const late = await refusalsOf(planWorld.as("district-leader").approve({ planId, version: seen, reason: "" }));
    expect(late.map(({ kind }) => kind)).toEqual(["plan-changed", "status-forbids"]);
    await withdraw(planId);
  });

  it("decided on the plan's page closes the task in the inbox", async () => {
    const planId = await forwarded();
    const approved = await planWorld.as("district-leader").approve({ planId, version: await versionOf(planWorld, planId), reason: "" });
    expect(approved).toMatchObject({ status: "in-notice", noticeEndsOn: "2026-10-20" });
    const [row] = await approvalsOf(planId);
    expect(row?.status).toBe("approved");
    expect((await refusalsOf(decide("district-leader", await onlyApproval(planId), "reject"))).map(({ kind }) => kind)).toEqual(["act-not-now", "task-not-open"]);
    await withdraw(planId);
  });

  it("decided at the same moment from both doors is decided once", async () => {
    const planId = await forwarded();
    const id = await onlyApproval(planId);
    const version = await versionOf(planWorld, planId);
    const outcomes = await Promise.allSettled([decide("district-leader", id, "approve"), planWorld.as("district-leader").approve({ planId, version, reason: "" })]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const events = await planWorld.database.root.db.select().from(approvalEvent).where(eq(approvalEvent.approvalId, id));
    expect(events.map(({ kind }) => kind)).toEqual(["started", "approved", "agreed"]);
    await withdraw(planId);
  });

  it("returned and forwarded again goes on in the same approval, in its second round", async () => {
    const planId = await forwarded();
    await decide("district-leader", await onlyApproval(planId), "return", "请补充说明");
    expect(await planWorld.as("district-officer").byId({ planId })).toMatchObject({ status: "returned", decisionReason: "请补充说明" });
    await submit(planWorld, planId);
    await planWorld.as("district-officer").forward({ planId });
    expect(await approvalsOf(planId)).toMatchObject([{ status: "running", round: 2 }]);
    await withdraw(planId);
    expect(await approvalsOf(planId)).toMatchObject([{ status: "withdrawn" }]);
  });

  it("recalled leaves nothing in the inbox, and forwarded again begins anew", async () => {
    const planId = await forwarded();
    await planWorld.as("district-officer").recall({ planId });
    expect(await approvalsOf(planId)).toMatchObject([{ status: "withdrawn" }]);
    await submit(planWorld, planId);
    await planWorld.as("district-officer").forward({ planId });
    expect((await approvalsOf(planId)).map(({ status }) => status)).toEqual(["withdrawn", "running"]);
    await withdraw(planId);
  });

  it("goes back to the officer when the leader's post ends and nobody is left, and cannot be forwarded meanwhile", async () => {
    const planId = await forwarded();
    const { db } = planWorld.database.root;
    const leads = eq(post.role, "district-leader");
    await db.update(post).set({ endsOn: civilDate("2026-10-12") }).where(leads);
    await escalatePlanApprovals(planWorld.db, planWorld.clock);
    expect(await statusOf(planId)).toBe("returned");
    await submit(planWorld, planId);
    expect((await refusalsOf(planWorld.as("district-officer").forward({ planId }))).map(({ kind }) => kind)).toEqual(["nobody-to-decide"]);
    await db.update(post).set({ endsOn: null }).where(leads);
    await withdraw(planId);
  });
});
