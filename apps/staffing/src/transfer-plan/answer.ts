import { checkNoRefusals, type EntityId, type TransferPlanId } from "@qitong/domain";
import { findAnswerRefusals, statusAfter, type PlanStatus, type SeenAnswer } from "@qitong/domain/staffing";
import { transferAnswer } from "@qitong/db/schema";
import { absent, findEntityChain, type Act } from "@qitong/service";
import { loadAnswerState } from "./consultation-store";
import { askForApproval, mayBeDecided } from "./plan-approval";
import { hasFactChanges } from "./review";
import { listChosenMoves, lockPlan, updatePlan } from "../plan/store";

export interface EntityAnswers {
  readonly planId: TransferPlanId;
  /** The entity whose principal answers; the gate has checked that the principal is its. */
  readonly entityId: EntityId;
  readonly answers: readonly SeenAnswer[];
}

/** A principal's answers, which may be changed as long as the plan is in consultation. All yes, on unchanged facts: it goes on by itself. */
export async function answerPlan(act: Act, input: EntityAnswers): Promise<{ status: PlanStatus; missing: number }> {
  const { tx } = act;
  const plan = await lockPlan(tx, input.planId);
  const chain = await findEntityChain(tx, input.entityId);
  // A plan of another district is as absent.
  if (!chain?.some((place) => place.id === plan.districtId)) throw absent();
  const moves = await listChosenMoves(tx, plan);
  const before = await loadAnswerState(tx, plan, moves, act.today);
  const asked = before.due.filter((due) => due.entityId === input.entityId);
  checkNoRefusals(findAnswerRefusals(plan, input.answers, asked, moves));
  for (const { personId, side, agrees, reason } of input.answers) {
    const given = { agrees, reason: reason || null, answeredBy: act.principal.personId, answeredAt: act.now };
    await tx.insert(transferAnswer).values({ planId: plan.id, personId, side, ...given }).onDuplicateKeyUpdate({ set: given });
  }
  const after = await loadAnswerState(tx, plan, moves, act.today);
  const allAgreed = after.missing.length === 0 && after.noes.length === 0;
  const mayGoOn = allAgreed && (await mayBeDecided(act, plan)) && !(await hasFactChanges(tx, plan));
  const forwarded = mayGoOn ? statusAfter(plan.status, "forward") : undefined;
  if (forwarded) await askForApproval(act, plan);
  const status = forwarded ?? plan.status;
  // Written in any case: a rival answer that waited for the plan's lock then starts again and sees this one.
  await updatePlan(tx, plan, { status });
  act.audit({
    districtId: plan.districtId, subjectKind: "transfer-plan", subjectId: plan.id,
    detail: { entityId: input.entityId, answers: input.answers, status },
  });
  return { status, missing: after.missing.length };
}
