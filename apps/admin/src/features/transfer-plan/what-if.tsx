import type { PersonId } from "@qitong/domain";
import { defaultSuggestionSeconds } from "@qitong/domain/staffing";
import { useMutation } from "@tanstack/react-query";
import { staffing } from "../../connection/services";
import type { PlanNames } from "../plan/plan-names";
import type { OfAlternative } from "./use-moves";
import { useLatestRun } from "./use-latest-run";
import { WhatIfPanel } from "./what-if-panel";

export interface WhatIfProps extends OfAlternative {
  readonly personId: PersonId;
  readonly names: PlanNames;
}

export function WhatIf({ planId, alternativeId, personId, names }: WhatIfProps) {
  const { run, onError, onSuccess, cancel } = useLatestRun(planId, names);
  const ask = useMutation(staffing.suggestion.whatIf.mutationOptions({ onSuccess, onError }));
  return (
    <WhatIfPanel
      personId={personId}
      alternativeId={alternativeId}
      run={run}
      names={names}
      asking={ask.isPending}
      cancelling={cancel.isPending}
      onAsk={() => ask.mutate({ planId, alternativeId, personId, seconds: defaultSuggestionSeconds })}
      onCancel={(runId) => cancel.mutate({ runId })}
    />
  );
}
