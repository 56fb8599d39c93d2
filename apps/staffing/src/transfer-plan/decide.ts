/** The steps after submission that a person decides: forward, recall, approve, return, reject, withdraw. */
import { checkNoRefusals, type CivilDate, type TransferPlanId } from "@qitong/domain";
import {
  findDecisionRefusals, findForwardRefusals, findPlanChangedRefusals, findRecallRefusals, findWithdrawRefusals, type PlanStatus,
} from "@qitong/domain/staffing";
import type { Act } from "@qitong/service";
import { loadAnswerState } from "./consultation-store";
import { askForApproval, carryOn, decideOnPlan, endApproval, lockRunningApproval, settlePlan } from "./plan-approval";
import { checkFactsUnchanged } from "./review";
import { getPlan, listChosenMoves, lockPlan } from "../plan/store";

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

/** To the district's leader, also with noes: they are shown with the plan. */
export async function forwardPlan(act: Act, { planId }: OfPlan): Promise<{ status: PlanStatus }> {
  const plan = await lockPlan(act.tx, planId);
  const state = await loadAnswerState(act.tx, plan, await listChosenMoves(act.tx, plan), act.today);
  checkNoRefusals(findForwardRefusals(plan, state));
  await checkFactsUnchanged(act.tx, plan);
  await askForApproval(act, plan);
  return carryOn(act, plan, "forward", {}, { noes: state.noes.length, nobodyToAsk: state.nobodyToAsk.length });
}

/** The officer takes a plan back to change it, e.g. after a no. */
export async function recallPlan(act: Act, { planId }: OfPlan): Promise<{ status: PlanStatus }> {
  const approval = await lockRunningApproval(act, planId);
  const plan = await lockPlan(act.tx, planId);
  checkNoRefusals(findRecallRefusals(plan));
  await endApproval(act, approval, null);
  return carryOn(act, plan, "recall", { decisionReason: null, decidedBy: null }, {});
}

/** With the last step of the approval the notice begins; before that the plan waits for those who are still asked. */
export async function approvePlan(
  act: Act,
  input: Decision,
): Promise<{ status: PlanStatus; noticeStartsOn: CivilDate | null; noticeEndsOn: CivilDate | null }> {
  await decidePlan(act, input, "approve");
  const { status, noticeStartsOn, noticeEndsOn } = await getPlan(act.tx, input.planId);
  return { status, noticeStartsOn, noticeEndsOn };
}

/** A plan in notice or scheduled has no approval that runs: an objection that is upheld returns it directly. */
async function decidePlan(act: Act, { planId, reason, version }: Decision, done: "approve" | "return" | "reject"): Promise<void> {
  const approval = await lockRunningApproval(act, planId);
  const plan = await lockPlan(act.tx, planId);
  const by = act.principal.personId;
  checkNoRefusals([...findPlanChangedRefusals(version, plan.version), ...findDecisionRefusals(plan, done, { by, onBehalfOf: act.onBehalfOf, reason }, act.today)]);
  if (approval) await decideOnPlan(act, approval, done, reason);
  else await settlePlan(act, plan, done, by, reason || null);
}

/** Back to the officer, from approval or when an objection during the notice is upheld. */
export async function returnPlan(act: Act, input: Decision): Promise<{ status: PlanStatus }> {
  return refusePlan(act, input, "return");
}

export async function rejectPlan(act: Act, input: Decision): Promise<{ status: PlanStatus }> {
  return refusePlan(act, input, "reject");
}

async function refusePlan(act: Act, input: Decision, done: "return" | "reject"): Promise<{ status: PlanStatus }> {
  await decidePlan(act, input, done);
  const { status } = await getPlan(act.tx, input.planId);
  return { status };
}

export async function withdrawPlan(act: Act, { planId, reason }: WithReason): Promise<{ status: PlanStatus }> {
  const approval = await lockRunningApproval(act, planId);
  const plan = await lockPlan(act.tx, planId);
  checkNoRefusals(findWithdrawRefusals(plan, reason));
  await endApproval(act, approval, reason);
  return carryOn(act, plan, "withdraw", { decisionReason: reason }, { reason, before: plan.status });
}
