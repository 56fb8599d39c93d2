/** Between which campuses a teacher may move, and what such a move counts for. */
import type { CampusId } from "@qitong/domain";
import {
  commuteRefusal,
  countsTowardsQuota,
  indexOf,
  type ReallocationFacts,
  type TransferSettings,
} from "@qitong/domain/staffing";

export interface Way {
  readonly to: CampusId;
  readonly counts: boolean;
  /** Position of the pair in the facts, when the two campuses are one. */
  readonly pair: number | undefined;
}

function pairPositions(facts: ReallocationFacts): Map<string, number> {
  const positions = new Map<string, number>();
  for (const [position, [a, b]] of facts.pairs.entries()) {
    positions.set(`${a} ${b}`, position);
    positions.set(`${b} ${a}`, position);
  }
  return positions;
}

export function waysFrom(facts: ReallocationFacts, settings: TransferSettings, ignoreCommute: boolean): Map<CampusId, Way[]> {
  const campuses = [...indexOf(facts).campuses.values()].sort((a, b) => (a.campus.campusId < b.campus.campusId ? -1 : 1));
  const positions = pairPositions(facts);
  const ways = new Map<CampusId, Way[]>();
  for (const from of campuses) {
    const reachable = campuses.filter(
      (to) =>
        to !== from &&
        to.campus.stage === from.campus.stage &&
        (ignoreCommute || commuteRefusal(from, to, settings) === undefined),
    );
    ways.set(
      from.campus.campusId,
      reachable.map((to) => ({
        to: to.campus.campusId,
        counts: countsTowardsQuota(from, to, settings),
        pair: positions.get(`${from.campus.campusId} ${to.campus.campusId}`),
      })),
    );
  }
  return ways;
}
