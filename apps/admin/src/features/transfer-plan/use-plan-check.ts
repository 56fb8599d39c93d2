/** The rules and the effect of a plan, computed on the screen by the server's own functions at every edit. */
import type { CampusId, PersonId } from "@qitong/domain";
import {
  findTransferWarnings, summariseMoves, type AlternativeSummary, type CampusImpact, type MovePreference, type TransferMove, type TransferRefusal,
  type TransferSettings, type TransferWarning,
} from "@qitong/domain/staffing";
import { useMemo } from "react";
import type { PlanFacts } from "../plan/plan-types";

export interface PlanCheck extends AlternativeSummary {
  readonly ofPlan: readonly TransferRefusal[];
  readonly ofTeacher: ReadonlyMap<PersonId, readonly TransferRefusal[]>;
  readonly ofCampus: ReadonlyMap<CampusId, readonly TransferRefusal[]>;
  /** What does not stop a submission. */
  readonly warnings: readonly TransferWarning[];
  readonly impactAt: ReadonlyMap<CampusId, CampusImpact>;
}

export function checkPlan(
  moves: readonly TransferMove[], facts: PlanFacts, settings: TransferSettings, preferences: readonly MovePreference[],
): PlanCheck {
  const summary = summariseMoves(moves, facts, settings);
  const { refusals } = summary;
  return {
    ...summary,
    ofPlan: refusals.filter((refusal) => !("personId" in refusal)),
    ofTeacher: grouped(refusals, (refusal) => ("personId" in refusal ? refusal.personId : undefined)),
    ofCampus: grouped(refusals, (refusal) => ("campusId" in refusal && !("personId" in refusal) ? refusal.campusId : undefined)),
    warnings: findTransferWarnings(moves, facts, settings, preferences),
    impactAt: new Map(summary.stages.flatMap((stage) => stage.campuses.map((impact) => [impact.campusId, impact]))),
  };
}

function grouped<Key>(refusals: readonly TransferRefusal[], keyOf: (refusal: TransferRefusal) => Key | undefined): Map<Key, TransferRefusal[]> {
  const groups = new Map<Key, TransferRefusal[]>();
  for (const refusal of refusals) {
    const key = keyOf(refusal);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(refusal);
    else groups.set(key, [refusal]);
  }
  return groups;
}

export function usePlanCheck(
  moves: readonly TransferMove[] | undefined, facts: PlanFacts, settings: TransferSettings, preferences: readonly MovePreference[],
): PlanCheck {
  return useMemo(() => checkPlan(moves ?? noMoves, facts, settings, preferences), [moves, facts, settings, preferences]);
}

const noMoves: readonly TransferMove[] = [];
