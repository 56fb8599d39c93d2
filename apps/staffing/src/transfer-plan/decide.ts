/** The steps after submission that a person decides: forward, recall, approve, return, reject, withdraw. */
import { checkNoRefusals, type CivilDate, type TransferPlanId } from "@qitong/domain";
import {
  findDecisionRefusals, findForwardRefusals, findPlanChangedRefusals, findRecallRefusals, findWithdrawRefusals, noticePeriod, planLifecycle, statusAfter,
  type PlanAct, type PlanStatus,
} from "@qitong/domain/staffing";
import type { Act } from "@qitong/service";
import { loadAnswerState } from "./consultation-store";
import { listChosenMoves, lockPlan, updatePlan, type PlanChange, type PlanRow } from "./store";
import { releaseClaims } from "./submit";

interface OfPlan {
  readonly planId: TransferPlanId;
}
interface WithReason extends OfPlan {
  readonly reason: string;
}
interface Decision extends WithReason {
  /** The plan's version that the one who decides has seen. */
  readonly version: number;
}

async function carryOn(act: Act, plan: PlanRow, done: PlanAct, change: PlanChange, detail: Record<string, unknown>): Promise<{ status: PlanStatus }> {
  const status = statusAfter(plan.status, done) ?? plan.status;
  await updatePlan(act.tx, plan, { ...change, status });
  if (!planLifecycle[status].holdsTeachers) await releaseClaims(act.tx, plan.id);
  act.audit({ districtId: plan.districtId, subjectKind: "transfer-plan", subjectId: plan.id, detail: { status, ...detail } });
  return { status };
}

/** To the district's leader, also with noes: they are shown with the plan. */
export async function forwardPlan(act: Act, { planId }: OfPlan): Promise<{ status: PlanStatus }> {
  const plan = await lockPlan(act.tx, planId);
  const state = await loadAnswerState(act.tx, plan, await listChosenMoves(act.tx, plan), act.today);
  checkNoRefusals(findForwardRefusals(plan, state));
  return carryOn(act, plan, "forward", {}, { noes: state.noes.length, nobodyToAsk: state.nobodyToAsk.length });
}

/** The officer takes a plan back to change it, e.g. after a no. */
export async function recallPlan(act: Act, { planId }: OfPlan): Promise<{ status: PlanStatus }> {
  const plan = await lockPlan(act.tx, planId);
  checkNoRefusals(findRecallRefusals(plan));
  return carryOn(act, plan, "recall", { decisionReason: null, decidedBy: null }, {});
}

export async function approvePlan(
  act: Act,
  input: Decision,
): Promise<{ status: PlanStatus; noticeStartsOn: CivilDate; noticeEndsOn: CivilDate }> {
  const plan = await lockPlan(act.tx, input.planId);
  const by = act.principal.personId;
  checkNoRefusals([
    ...findPlanChangedRefusals(input.version, plan.version),
    ...findDecisionRefusals(plan, "approve", { by, onBehalfOf: act.onBehalfOf, reason: input.reason }, act.today),
  ]);
  const { startsOn, endsOn, basis } = noticePeriod(act.today, plan.settings.noticeWorkingDays);
  const notice = { noticeStartsOn: startsOn, noticeEndsOn: endsOn };
  const { status } = await carryOn(act, plan, "approve", { ...notice, decidedBy: by, decisionReason: input.reason || null }, { ...notice, basis });
  return { status, ...notice };
}

/** Back to the officer, from approval or when an objection during the notice is upheld. */
export async function returnPlan(act: Act, input: Decision): Promise<{ status: PlanStatus }> {
  return refusePlan(act, input, "return");
}

export async function rejectPlan(act: Act, input: Decision): Promise<{ status: PlanStatus }> {
  return refusePlan(act, input, "reject");
}

async function refusePlan(act: Act, { planId, reason, version }: Decision, done: "return" | "reject"): Promise<{ status: PlanStatus }> {
  const plan = await lockPlan(act.tx, planId);
  const by = act.principal.personId;
  checkNoRefusals([...findPlanChangedRefusals(version, plan.version), ...findDecisionRefusals(plan, done, { by, onBehalfOf: act.onBehalfOf, reason }, act.today)]);
  return carryOn(act, plan, done, { decidedBy: by, decisionReason: reason, noticeStartsOn: null, noticeEndsOn: null }, { reason });
}

export async function withdrawPlan(act: Act, { planId, reason }: WithReason): Promise<{ status: PlanStatus }> {
  const plan = await lockPlan(act.tx, planId);
  checkNoRefusals(findWithdrawRefusals(plan, reason));
  return carryOn(act, plan, "withdraw", { decisionReason: reason }, { reason, before: plan.status });
}
