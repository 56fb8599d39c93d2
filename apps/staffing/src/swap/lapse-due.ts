/** What a date does to swaps: a proposal ends with the window in which it could be answered. */
import { isLapseDue, swapStatusAfter } from "@qitong/domain/staffing";
import type { SwapId } from "@qitong/domain";
import type { Database } from "@qitong/db";
import { performByClock, type Clock, type ClockWork } from "@qitong/service";
import { findWindow } from "../preference/store";
import { listOpenSwaps, lockSwap, updateSwap } from "./store";

/** Safe to call at any time and from several processes: each swap is judged under its lock. */
export async function lapseSwaps(db: Database, clock: Clock): Promise<void> {
  for (const swap of await listOpenSwaps(db)) {
    if (isLapseDue(swap, await findWindow(db, swap.districtId, swap.schoolYear), clock.today())) {
      await performByClock(db, clock, "staffing.swap.byDate", (work) => lapse(work, swap.id));
    }
  }
}

async function lapse(work: ClockWork, swapId: SwapId): Promise<void> {
  const swap = await lockSwap(work.tx, swapId);
  const status = swapStatusAfter(swap.status, "lapse");
  if (!status || !isLapseDue(swap, await findWindow(work.tx, swap.districtId, swap.schoolYear), work.today)) return;
  await updateSwap(work.tx, swap, { status, changedAt: work.now });
  work.audit({ districtId: swap.districtId, subjectKind: "swap", subjectId: swapId, detail: { before: swap.status, status } });
}
