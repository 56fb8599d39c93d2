import type { AlternativeId, DistrictId, TransferPlanId } from "@qitong/domain";
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { staffing } from "../../connection/services";
import type { PlanNames } from "../plan/plan-names";
import { isPlanRefusal, planRefusalTexts } from "../plan/plan-refusal-texts";
import { isSwapRefusal } from "../swap/own-swaps";
import { SwapPanel } from "./swap-panel";
import { swapRefusalTexts, swapTexts } from "../swap/swap-texts";

export interface PlanSwapsProps {
  readonly plan: { readonly id: TransferPlanId; readonly districtId: DistrictId; readonly schoolYear: number };
  readonly alternativeId: AlternativeId;
  readonly names: PlanNames;
}

export function PlanSwaps({ plan, alternativeId, names }: PlanSwapsProps) {
  const words = useTexts(swapTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const { data: swaps } = useQuery(staffing.swap.list.queryOptions({ scope: { kind: "district", id: plan.districtId }, schoolYear: plan.schoolYear }));
  const take = useMutation(
    staffing.swap.take.mutationOptions({
      onSuccess: () => toast("success", words.taken),
      onError: (error) => {
        const texts = planRefusalTexts(names);
        const said = refusalsIn(error).flatMap((refusal) =>
          isSwapRefusal(refusal) ? [swapRefusalTexts.say(language, refusal)] : isPlanRefusal(refusal) ? [texts.say(language, refusal)] : []);
        toast("error", said.join(language === "zh" ? "；" : "; ") || words.failed);
      },
      onSettled: () => Promise.all([
        queries.invalidateQueries({ queryKey: staffing.swap.pathKey() }),
        queries.invalidateQueries({ queryKey: staffing.transferPlan.moves.pathKey() }),
        queries.invalidateQueries({ queryKey: staffing.transferPlan.byId.pathKey() }),
      ]),
    }),
  );
  const accepted = swaps?.filter(({ status }) => status === "accepted") ?? [];
  return <SwapPanel swaps={accepted} busy={take.isPending} onTake={(swap) => take.mutate({ planId: plan.id, alternativeId, swapId: swap.id })} />;
}
