import { checkNoRefusals, type AlternativeId, type SwapId, type TransferPlanId } from "@qitong/domain";
import { findPairRefusals, findSwapActRefusals, swapStatusAfter, type SwapRefusal } from "@qitong/domain/staffing";
import { absent, type Act } from "@qitong/service";
import { setMove, type SetMove } from "../transfer-plan/set-move";
import { lockPlan } from "../plan/store";
import { lockPeople } from "../transfer-plan/submit";
import { loadSituation, lockSwap, movedMeanwhile, updateSwap } from "./store";

export interface TakenSwap {
  readonly planId: TransferPlanId;
  readonly alternativeId: AlternativeId;
  readonly swapId: SwapId;
}

/** Both moves at once, by the rules of any other edit: a teacher whom the alternative moves already is told, and nothing is done. */
export async function takeSwap(act: Act, { planId, alternativeId, swapId }: TakenSwap): Promise<{ moves: SetMove[] }> {
  const { tx } = act;
  const plan = await lockPlan(tx, planId);
  const swap = await lockSwap(tx, swapId);
  if (swap.districtId !== plan.districtId) throw absent();
  const { proposerId, partnerId, proposerCampusId, partnerCampusId, schoolYear } = swap;
  const people = [proposerId, partnerId].sort();
  await lockPeople(tx, people);
  const situation = await loadSituation(tx, { districtId: plan.districtId, schoolYear, people, except: swap.id });
  const otherYear: SwapRefusal[] = schoolYear === plan.schoolYear ? [] : [{ kind: "swap-other-year", schoolYear }];
  checkNoRefusals([
    ...findSwapActRefusals(swap.status, "take"),
    ...otherYear,
    ...findPairRefusals(proposerId, partnerId, situation),
    ...movedMeanwhile(situation.facts, swap),
  ]);
  const moves = [
    await setMove(act, { planId, alternativeId, personId: proposerId, toCampusId: partnerCampusId, expected: null }),
    await setMove(act, { planId, alternativeId, personId: partnerId, toCampusId: proposerCampusId, expected: null }),
  ];
  const status = swapStatusAfter(swap.status, "take") ?? swap.status;
  await updateSwap(tx, swap, { status, planId, alternativeId, changedAt: act.now });
  act.audit({ districtId: swap.districtId, subjectKind: "swap", subjectId: swap.id, detail: { before: swap.status, status, planId, alternativeId } });
  return { moves };
}
