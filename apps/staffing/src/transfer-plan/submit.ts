import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { checkNoRefusals, type PersonId, type TransferPlanId } from "@qitong/domain";
import {
  decisionImpact, findMovesChangedRefusals, findSubmitRefusals, findTransferRefusals, sightOf, statusAfter, type HeldElsewhere, type PlanStatus, type SeenMove,
} from "@qitong/domain/staffing";
import type { Transaction } from "@qitong/db";
import { person, transferAnswer, transferClaim, transferPlan } from "@qitong/db/schema";
import type { Act } from "@qitong/service";
import { loadDecisionFacts } from "./decision-facts";
import { loadFacts } from "./facts";
import { listChosenMoves, lockPlan, updatePlan } from "../plan/store";

export interface Submission {
  readonly planId: TransferPlanId;
  /** The moves of the chosen alternative as the official saw them. */
  readonly moves: readonly SeenMove[];
}

/** Sends the chosen alternative to the principals. From here on the plan holds its teachers. */
export async function submitPlan(act: Act, { planId, moves: seen }: Submission): Promise<{ status: PlanStatus; moves: number }> {
  const { tx } = act;
  const plan = await lockPlan(tx, planId);
  const moves = await listChosenMoves(tx, plan);
  const personIds = moves.map((move) => move.personId).sort();
  await lockPeople(tx, personIds);
  const heldElsewhere = await listHeldElsewhere(tx, planId, personIds);
  const { transfer } = plan.settings;
  const facts = await loadFacts(tx, { ...plan, settings: transfer });
  const transferRefusals = findTransferRefusals(moves, facts, transfer);
  checkNoRefusals([
    ...findMovesChangedRefusals(seen, moves),
    ...findSubmitRefusals(plan, { moves, transferRefusals, heldElsewhere }, act.today),
  ]);
  const { facts: more, load } = await loadDecisionFacts(tx, { ...plan, settings: transfer });
  const { totals, worse } = decisionImpact(moves, facts, more, transfer, load);
  const status = statusAfter(plan.status, "submit") ?? plan.status;
  await tx.insert(transferClaim).values(personIds.map((personId) => ({ personId, planId })));
  // A returned plan asks anew: answers were given to other moves.
  await tx.delete(transferAnswer).where(eq(transferAnswer.planId, planId));
  await updatePlan(tx, plan, {
    status, sight: sightOf(moves, facts), submittedBy: act.principal.personId, decidedBy: null, decisionReason: null, noticeStartsOn: null, noticeEndsOn: null,
  });
  act.audit({
    districtId: plan.districtId, subjectKind: "transfer-plan", subjectId: planId,
    detail: { status, alternativeId: plan.chosenAlternativeId, moves: moves.length, impact: { worse: worse.length, ...totals } },
  });
  return { status, moves: moves.length };
}

/** In id order, so that two rivals never wait for each other in a circle. */
export async function lockPeople(tx: Transaction, personIds: readonly PersonId[]): Promise<void> {
  if (personIds.length === 0) return;
  await tx.select({ id: person.id }).from(person).where(inArray(person.id, [...personIds])).orderBy(asc(person.id)).for("update");
}

/** The claims are read with a lock: a rival's that was committed while this transaction waited is seen, not missed. */
async function listHeldElsewhere(tx: Transaction, planId: TransferPlanId, personIds: readonly PersonId[]): Promise<HeldElsewhere[]> {
  if (personIds.length === 0) return [];
  const claims = await tx
    .select()
    .from(transferClaim)
    .where(and(inArray(transferClaim.personId, [...personIds]), ne(transferClaim.planId, planId)))
    .orderBy(asc(transferClaim.personId))
    .for("update");
  if (claims.length === 0) return [];
  const titles = await tx
    .select({ id: transferPlan.id, title: transferPlan.title })
    .from(transferPlan)
    .where(inArray(transferPlan.id, claims.map((claim) => claim.planId)));
  const titleOf = new Map(titles.map((plan) => [plan.id, plan.title]));
  return claims.map((claim) => ({ ...claim, planTitle: titleOf.get(claim.planId) ?? "" }));
}

/** The plan lets go of its teachers: another plan may take them. */
export async function releaseClaims(tx: Transaction, planId: TransferPlanId): Promise<void> {
  await tx.delete(transferClaim).where(eq(transferClaim.planId, planId));
}
