/** The district's approval of a plan, on the engine that every approval runs on: the plan waits, and the outcome sets its state. */
import { checkNoRefusals, type PersonId, type TransferPlanId } from "@qitong/domain";
import { openTasks, taskDeciders, toApplicant, type Decision } from "@qitong/domain/management/approval";
import { findDecisionRefusals, noticePeriod, planLifecycle, statusAfter, type PlanAct, type PlanStatus } from "@qitong/domain/staffing";
import type { Database } from "@qitong/db";
import type { Act, Clock } from "@qitong/service";
import {
  decideRow, escalateDueApprovals, findSubmissionRefusals, loadContext, lockApprovalOf, submitSubject, withdrawRow,
  type ApprovalRow, type ApprovalSubject, type SubjectWork,
} from "@qitong/service/approval";
import { checkFactsUnchanged } from "./review";
import { lockPlan, updatePlan, type PlanChange, type PlanRow } from "../plan/store";
import { releaseClaims } from "./submit";

const kind = "transfer-plan";

export async function carryOn(work: SubjectWork, plan: PlanRow, done: PlanAct, change: PlanChange, detail: Record<string, unknown>): Promise<{ status: PlanStatus }> {
  const status = statusAfter(plan.status, done) ?? plan.status;
  await updatePlan(work.tx, plan, { ...change, status });
  if (!planLifecycle[status].holdsTeachers) await releaseClaims(work.tx, plan.id);
  work.audit({ districtId: plan.districtId, subjectKind: kind, subjectId: plan.id, detail: { status, ...detail } });
  return { status };
}

const actOf = { approved: "approve", rejected: "reject", returned: "return" } as const;

export const planSubject: ApprovalSubject = {
  kind,
  async onOutcome(work, { subjectId, status, by, reason }) {
    // Taking a plan back is the plan's own act; it ends the approval and not the other way round.
    if (status === "withdrawn") return;
    const plan = await lockPlan(work.tx, subjectId as TransferPlanId);
    const done = actOf[status];
    if (by !== null) checkNoRefusals(findDecisionRefusals(plan, done, { by, reason }, work.today));
    await settlePlan(work, plan, done, by, reason);
  },
};

/**
 * What a decision does to a plan: the notice begins, or it goes back or ends with the reason.
 * @throws Refused when it is approved and its facts have changed since its official looked
 */
export async function settlePlan(work: SubjectWork, plan: PlanRow, done: "approve" | "return" | "reject", by: PersonId | null, reason: string | null): Promise<void> {
  if (done !== "approve") {
    await carryOn(work, plan, done, { decidedBy: by, decisionReason: reason, noticeStartsOn: null, noticeEndsOn: null }, { reason });
    return;
  }
  await checkFactsUnchanged(work.tx, plan);
  const { startsOn, endsOn, basis } = noticePeriod(work.today, plan.settings.noticeWorkingDays);
  const notice = { noticeStartsOn: startsOn, noticeEndsOn: endsOn };
  await carryOn(work, plan, done, { ...notice, decidedBy: by, decisionReason: reason }, { ...notice, basis });
}

const submissionOf = (plan: PlanRow, applicantId: PersonId) => ({
  districtId: plan.districtId, flowKey: kind, applicantId, subjectId: plan.id, values: {}, attachments: [],
  titleOf: () => plan.title,
  findValueRefusals: async () => [],
});

/** A plan that is with the leader has an approval that runs; returned and forwarded again, it goes on. */
export async function askForApproval(act: Act, plan: PlanRow): Promise<void> {
  await submitSubject(act, planSubject, submissionOf(plan, plan.submittedBy ?? act.principal.personId));
}

/** Whether somebody could decide: a plan to which all have agreed goes on by itself only then. */
export async function mayBeDecided(act: Act, plan: PlanRow): Promise<boolean> {
  return (await findSubmissionRefusals(act, submissionOf(plan, plan.submittedBy ?? act.principal.personId))).length === 0;
}

/** The approval of a plan while it runs, locked before the plan is. */
export async function lockRunningApproval(act: Act, planId: TransferPlanId): Promise<ApprovalRow | undefined> {
  const row = await lockApprovalOf(act.tx, kind, planId);
  return row?.status === "running" ? row : undefined;
}

/** A decision on the plan's own page is the decision of the task that is open to whoever decides. */
export async function decideOnPlan(act: Act, row: ApprovalRow, verdict: Decision["verdict"], reason: string): Promise<void> {
  const context = await loadContext(act.tx, row, act.today);
  const open = openTasks(row.course);
  const mine = open.find((task) => taskDeciders(task, context).some(({ personId }) => personId === act.principal.personId)) ?? open[0];
  await decideRow(act, planSubject, row, { task: mine?.number ?? 0, verdict, reason: reason || null, to: verdict === "return" ? toApplicant : null });
}

export async function endApproval(act: Act, row: ApprovalRow | undefined, reason: string | null): Promise<void> {
  if (row) await withdrawRow(act, row, reason);
}

/** A leader's post that ends leaves no plan behind. */
export function escalatePlanApprovals(db: Database, clock: Clock): Promise<void> {
  return escalateDueApprovals(db, clock, "staffing.planApproval.byDate", planSubject);
}
