/** The impact of moves, computed on the screen by the server's own function. */
import type { TransferPlanId } from "@qitong/domain";
import { decisionImpact, type DecisionImpact, type TransferMove } from "@qitong/domain/staffing";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { staffing } from "../../connection/services";
import type { PlanFacts, PlanView } from "../plan/plan-types";

const factsKeepMilliseconds = 5 * 60_000;

export interface FoundImpact {
  /** Undefined until the facts and the moves are here. */
  readonly impact: DecisionImpact | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Follows the moves when the browser has time, so that an edit never waits for it. */
export function useImpact(planId: TransferPlanId, moves: readonly TransferMove[] | undefined, facts: PlanFacts, settings: PlanView["settings"]["transfer"]): FoundImpact {
  const found = useQuery({ ...staffing.transferPlan.decisionFacts.queryOptions({ planId }), staleTime: factsKeepMilliseconds });
  const shown = useDeferredValue(moves);
  const more = found.data;
  const impact = useMemo(
    () => (more && shown ? decisionImpact(shown, facts, more.facts, settings, more.load) : undefined),
    [shown, facts, more, settings],
  );
  return { impact, failed: found.isError, retry: () => void found.refetch() };
}
