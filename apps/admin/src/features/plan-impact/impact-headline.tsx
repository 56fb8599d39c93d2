import type { TransferPlanId } from "@qitong/domain";
import type { TransferMove } from "@qitong/domain/staffing";
import type { PlanNames } from "../plan/plan-names";
import type { PlanFacts, PlanView } from "../plan/plan-types";
import { useImpact } from "./use-impact";
import { WorsePanel } from "./worse-panel";

export interface ImpactHeadlineProps {
  readonly planId: TransferPlanId;
  readonly moves: readonly TransferMove[] | undefined;
  readonly facts: PlanFacts;
  readonly names: PlanNames;
  readonly settings: PlanView["settings"]["transfer"];
}

/** Beside the moves, while one edits and where one decides. */
export function ImpactHeadline({ planId, moves, facts, names, settings }: ImpactHeadlineProps) {
  const { impact } = useImpact(planId, moves, facts, settings);
  return impact ? <WorsePanel worse={impact.worse} names={names} shown={5} /> : null;
}
