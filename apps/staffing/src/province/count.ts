/** Counts a district as of a day, from the loaders that its own pages use. */
import type { CivilDate, DistrictId } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import { compareStandings, recountStanding, standingState, type DistrictStanding, type StandingDifference, type StandingState } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import { getDistrictSettings } from "@qitong/service";
import { loadBoardFacts } from "../balance/load-facts";
import { loadComplianceFacts } from "../compliance/load-facts";
import { loadFacts } from "../transfer-plan/facts";
import { deleteChanges, keepStanding, listChangeIds, listKept, listPlanStatuses } from "./store";

export async function countDistrict(db: Queryable, districtId: DistrictId, today: CivilDate): Promise<DistrictStanding> {
  const settings = await getDistrictSettings(db, districtId);
  const schoolYear = schoolYearOf(today);
  const [board, reallocation, compliance, plans] = [
    await loadBoardFacts(db, districtId, today, settings.aboveRequiredDegree),
    await loadFacts(db, { districtId, schoolYear, effectiveOn: today, settings }),
    await loadComplianceFacts(db, { districtId, schoolYear, settings, today }),
    await listPlanStatuses(db, districtId, schoolYear),
  ];
  return recountStanding({ campuses: board.facts, reallocation, compliance, settings, plans });
}

export interface Recount {
  readonly districtId: DistrictId;
  /** How the kept row stood before: only one that was current has to be equal. */
  readonly state: StandingState;
  readonly differences: readonly StandingDifference[];
}

/**
 * Counts again, compares and keeps. All of it reads one snapshot of the transaction, so what is taken away as counted is exactly
 * what the count has seen; two counts of one district at once make one of them lose, and it runs again.
 */
export async function recountDistrict(tx: Transaction, districtId: DistrictId, today: CivilDate, now: Date): Promise<Recount> {
  const changes = await listChangeIds(tx, districtId);
  const [kept] = await listKept(tx, [districtId], today);
  const standing = await countDistrict(tx, districtId, today);
  await keepStanding(tx, { districtId, countedFor: today, countedAt: now, standing });
  await deleteChanges(tx, changes);
  return {
    districtId,
    state: standingState(kept?.countedFor ?? null, changes.length > 0, today),
    differences: kept ? compareStandings(kept.standing, standing) : [],
  };
}
