/** What the two teachers do with a proposal: accept, decline, take back. */
import { checkNoRefusals, type PersonId, type SwapId } from "@qitong/domain";
import {
  asSeenBy, findPairRefusals, findSwapActRefusals, findSwapWindowRefusals, maySwapAct, swapStatusAfter, type SwapAct, type SwapRefusal, type SwapStatus,
} from "@qitong/domain/staffing";
import { absent, type Act } from "@qitong/service";
import { findWindow } from "../preference/store";
import { lockPeople } from "../transfer-plan/submit";
import { loadSituation, lockSwap, movedMeanwhile, updateSwap, type SwapRow } from "./store";

export interface SwapAnswer {
  readonly personId: PersonId;
  readonly swapId: SwapId;
  readonly accepts: boolean;
  readonly reason: string;
}

/** Only the colleague who was asked answers; to everyone else there is no such proposal. */
export async function answerSwap(act: Act, { personId, swapId, accepts, reason }: SwapAnswer): Promise<{ status: SwapStatus }> {
  const swap = await lockSwap(act.tx, swapId);
  if (swap.partnerId !== personId) throw absent();
  checkNoRefusals(findSwapActRefusals(swap.status, accepts ? "accept" : "decline"));
  if (accepts) await checkStillPossible(act, swap, personId);
  return carryOn(act, swap, accepts ? "accept" : "decline", accepts ? null : reason);
}

async function checkStillPossible(act: Act, swap: SwapRow, personId: PersonId): Promise<void> {
  const { districtId, schoolYear } = swap;
  const people = [swap.proposerId, swap.partnerId].sort();
  await lockPeople(act.tx, people);
  const situation = await loadSituation(act.tx, { districtId, schoolYear, people, except: swap.id });
  const found = [...findPairRefusals(swap.proposerId, swap.partnerId, situation), ...movedMeanwhile(situation.facts, swap)];
  checkNoRefusals([
    ...findSwapWindowRefusals(await findWindow(act.tx, districtId, schoolYear), act.today),
    ...asSeenBy(personId, found),
  ]);
}

export type SwapWithdrawal = Omit<SwapAnswer, "accepts">;

export async function withdrawSwap(act: Act, { personId, swapId, reason }: SwapWithdrawal): Promise<{ status: SwapStatus }> {
  const swap = await lockSwap(act.tx, swapId);
  if (swap.proposerId !== personId && swap.partnerId !== personId) throw absent();
  // A proposal is declined by the colleague, and withdrawn by who made it.
  const refusals: SwapRefusal[] = maySwapAct(swap, "withdraw", personId) ? [] : [{ kind: "swap-status-forbids", status: swap.status, act: "withdraw" }];
  checkNoRefusals(refusals);
  return carryOn(act, swap, "withdraw", reason);
}

async function carryOn(act: Act, swap: SwapRow, done: SwapAct, reason: string | null): Promise<{ status: SwapStatus }> {
  const status = swapStatusAfter(swap.status, done);
  if (!status) throw new Error(`${done} is not possible in ${swap.status}`);
  await updateSwap(act.tx, swap, { status, reason: reason || null, changedAt: act.now });
  act.audit({ districtId: swap.districtId, subjectKind: "swap", subjectId: swap.id, detail: { before: swap.status, status } });
  return { status };
}
