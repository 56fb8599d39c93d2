/** What has changed under a plan since its official last looked, and the new look (重新核对). */
import { checkNoRefusals, type TransferPlanId } from "@qitong/domain";
import {
  factsChangedRefusals, findFactChanges, findPlanChangedRefusals, findReviewRefusals, findTransferRefusals, mayAct, sightOf, type FactChange, type PlanStatus,
} from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import type { Act, Asking } from "@qitong/service";
import { loadFacts } from "./facts";
import { getPlan, listChosenMoves, lockPlan, updatePlan, type PlanRow } from "../plan/store";

/** Only while the plan can still be looked at again; what was decided is judged on its day of effect. */
async function findChanges(db: Queryable, plan: PlanRow): Promise<FactChange[]> {
  if (plan.sight === null || !mayAct(plan.status, "review")) return [];
  const facts = await loadFacts(db, { ...plan, settings: plan.settings.transfer });
  return findFactChanges(plan.sight, await listChosenMoves(db, plan), facts);
}

export async function readFactChanges({ db }: Asking, planId: TransferPlanId): Promise<FactChange[]> {
  return findChanges(db, await getPlan(db, planId));
}

export async function hasFactChanges(db: Queryable, plan: PlanRow): Promise<boolean> {
  return (await findChanges(db, plan)).length > 0;
}

/** @throws Refused, naming each change */
export async function checkFactsUnchanged(db: Queryable, plan: PlanRow): Promise<void> {
  checkNoRefusals(factsChangedRefusals(await findChanges(db, plan)));
}

export interface Review {
  readonly planId: TransferPlanId;
  /** The plan's version that the official has seen. */
  readonly version: number;
  /** How many changes the official has seen: one that came in meanwhile is to be looked at first. */
  readonly changes: number;
}

/** The official stands by the plan on the facts as they are now; answers that were given stay. */
export async function reviewPlan(act: Act, { planId, version, changes: seen }: Review): Promise<{ status: PlanStatus }> {
  const { tx } = act;
  const plan = await lockPlan(tx, planId);
  const moves = await listChosenMoves(tx, plan);
  const { transfer } = plan.settings;
  const facts = await loadFacts(tx, { ...plan, settings: transfer });
  const changes = plan.sight === null ? [] : findFactChanges(plan.sight, moves, facts);
  checkNoRefusals([
    ...findPlanChangedRefusals(version, plan.version),
    ...(changes.length === seen ? [] : factsChangedRefusals(changes)),
    ...findReviewRefusals(plan, findTransferRefusals(moves, facts, transfer)),
  ]);
  await updatePlan(tx, plan, { sight: sightOf(moves, facts) });
  act.audit({ districtId: plan.districtId, subjectKind: "transfer-plan", subjectId: planId, detail: { status: plan.status, changes } });
  return { status: plan.status };
}
