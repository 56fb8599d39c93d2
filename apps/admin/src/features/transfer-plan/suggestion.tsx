import { findGoalGap, leftOutMeasures } from "@qitong/domain/staffing";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { staffing } from "../../connection/services";
import type { PlanNames } from "../plan/plan-names";
import type { PlanFacts, PlanView } from "../plan/plan-types";
import type { SuggestionFormProps } from "./suggestion-form";
import { isUnderWay, SuggestionPanel } from "./suggestion-panel";
import { useLatestRun } from "./use-latest-run";

export interface SuggestionProps {
  readonly plan: Pick<PlanView, "id" | "settings">;
  readonly facts: PlanFacts;
  readonly names: PlanNames;
  readonly present: SuggestionFormProps["present"];
}

/** Connects the panel: looks at the plan again when a run ends. */
export function Suggestion({ plan, facts, names, present }: SuggestionProps) {
  const queries = useQueryClient();
  const { run, onError, onSuccess, cancel } = useLatestRun(plan.id, names);
  const start = useMutation(staffing.suggestion.start.mutationOptions({ onSuccess, onError }));
  const leftOut = useMemo(() => leftOutMeasures(facts), [facts]);
  const underWay = isUnderWay(run);
  const was = useRef(underWay);
  useEffect(() => {
    if (was.current && !underWay) void queries.invalidateQueries({ queryKey: staffing.transferPlan.pathKey() });
    was.current = underWay;
  }, [underWay, queries]);
  return (
    <SuggestionPanel
      run={run}
      names={names}
      leftOut={leftOut}
      present={present}
      gapOf={(goal) => findGoalGap(goal, facts, plan.settings.transfer)}
      starting={start.isPending}
      cancelling={cancel.isPending}
      onStart={({ wanted, goals, ...request }) => start.mutate({ planId: plan.id, ...request, wanted: [...wanted], goals })}
      onCancel={(runId) => cancel.mutate({ runId })}
    />
  );
}
