import type { TransferPlanId } from "@qitong/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { staffing } from "../../connection/services";
import type { PlanNames } from "./plan-names";
import { isUnderWay, SuggestionPanel } from "./suggestion-panel";
import { usePlanFailure } from "./use-plan-acts";

const lookMilliseconds = 1000;

/** Connects the panel: polls while a run is under way, and looks at the plan again when it ends. */
export function Suggestion({ planId, names }: { readonly planId: TransferPlanId; readonly names: PlanNames }) {
  const queries = useQueryClient();
  const latest = useQuery({
    ...staffing.suggestion.latest.queryOptions({ planId }),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? lookMilliseconds : false),
  });
  const onError = usePlanFailure(names);
  const onSuccess = () => queries.invalidateQueries({ queryKey: staffing.suggestion.pathKey() });
  const start = useMutation(staffing.suggestion.start.mutationOptions({ onSuccess, onError }));
  const cancel = useMutation(staffing.suggestion.cancel.mutationOptions({ onSuccess, onError }));
  const run = latest.data ?? null;
  const underWay = isUnderWay(run);
  const was = useRef(underWay);
  useEffect(() => {
    if (was.current && !underWay) void queries.invalidateQueries({ queryKey: staffing.transferPlan.pathKey() });
    was.current = underWay;
  }, [underWay, queries]);
  return (
    <SuggestionPanel
      run={run}
      starting={start.isPending}
      cancelling={cancel.isPending}
      onStart={({ seconds, wanted }) => start.mutate({ planId, seconds, wanted: [...wanted] })}
      onCancel={(runId) => cancel.mutate({ runId })}
    />
  );
}
