import type { TransferPlanId } from "@qitong/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { staffing } from "../../connection/services";
import type { PlanNames } from "../plan/plan-names";
import { isUnderWay } from "./suggestion-panel";
import { usePlanFailure } from "./use-plan-acts";

const lookMilliseconds = 1000;

/** The plan's latest run of the optimiser: polled while it is under way. */
export function useLatestRun(planId: TransferPlanId, names: PlanNames) {
  const queries = useQueryClient();
  const latest = useQuery({
    ...staffing.suggestion.latest.queryOptions({ planId }),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? lookMilliseconds : false),
  });
  const onError = usePlanFailure(names);
  const onSuccess = async () => {
    // A first look that is still on its way was asked before the run began: it would be taken for the answer, and nobody look again.
    await queries.cancelQueries({ queryKey: staffing.suggestion.pathKey() });
    await queries.invalidateQueries({ queryKey: staffing.suggestion.pathKey() });
  };
  const cancel = useMutation(staffing.suggestion.cancel.mutationOptions({ onSuccess, onError }));
  return { run: latest.data ?? null, onError, onSuccess, cancel };
}
