import type { AlternativeId } from "@qitong/domain";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { saveFile } from "../../connection/save-file";
import { staffing } from "../../connection/services";
import type { PlanNames } from "../plan/plan-names";
import type { PlanFacts, PlanView } from "../plan/plan-types";
import { impactTexts } from "./impact-texts";
import { ImpactView } from "./impact-view";
import { useImpact } from "./use-impact";

export interface ImpactPartProps {
  readonly plan: PlanView;
  readonly facts: PlanFacts;
  readonly names: PlanNames;
  readonly alternativeId: AlternativeId;
}

/** 方案影响: the part of a plan's page that tells what the chosen alternative does. */
export function ImpactPart({ plan, facts, names, alternativeId }: ImpactPartProps) {
  const words = useTexts(impactTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const moves = useQuery(staffing.transferPlan.moves.queryOptions({ planId: plan.id, alternativeId }));
  const { impact, failed, retry } = useImpact(plan.id, moves.data, facts, plan.settings.transfer);
  const print = useMutation({
    mutationFn: () => queries.fetchQuery(staffing.transferPlan.impactPaper.queryOptions({ planId: plan.id, alternativeId })),
    onSuccess: saveFile,
    onError: () => toast("error", words.printFailed),
  });
  return (
    <ImpactView
      impact={impact}
      failed={failed || moves.isError}
      onRetry={() => {
        retry();
        void moves.refetch();
      }}
      names={names}
      actions={
        <Button loading={print.isPending} onClick={() => print.mutate()}>
          {words.print}
        </Button>
      }
    />
  );
}
