/** Counts again what was written since, and everything once a day: years, exemptions and stays end by a date and without a write. */
import { standingState } from "@qitong/domain/staffing";
import type { Database } from "@qitong/db";
import { performByClock, type Clock } from "@qitong/service";
import { recountDistrict } from "./count";
import { listChanged, listKept, listMarkedDistricts } from "./store";

/** Safe to call at any time and from several processes. One district's fault does not hold up the others. */
export async function keepDueStandings(db: Database, clock: Clock): Promise<void> {
  const today = clock.today();
  const districtIds = await listMarkedDistricts(db);
  const kept = new Map((await listKept(db, districtIds, today)).map((row) => [row.districtId, row.countedFor]));
  const changed = await listChanged(db, districtIds);
  const faults: unknown[] = [];
  for (const districtId of districtIds) {
    if (standingState(kept.get(districtId) ?? null, changed.has(districtId), today) === "current") continue;
    // Not audited: it decides nothing, and a count that marked its own district would count for ever.
    await performByClock(db, clock, "staffing.province.keep", ({ tx, now }) => recountDistrict(tx, districtId, today, now)).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw faults[0];
}
