/** What is done with a school's plans: opened, kept, put in force, discarded. */
import type { CurriculumPlanId, EntityId } from "@qitong/domain";
import type { PlanContent, PlanOrigin } from "@qitong/domain/curriculum";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation } from "@tanstack/react-query";
import { refusalsOf, useSayFailed, useSayRefused, useToldActs } from "../../connection/acts";
import { curriculum } from "../../connection/services";
import { panelTexts } from "./panel-texts";
import { planRefusalTexts } from "./plan-refusal-texts";
import { planTexts } from "./plan-texts";

export function usePlanActs() {
  const words = useTexts(planTexts);
  const panels = useTexts(panelTexts);
  const { toast } = useAnnouncing();
  const queryKey = curriculum.plan.pathKey();
  const told = useToldActs(queryKey, useSayRefused(planRefusalTexts, words.failed));
  // Its refusals stand above the bar.
  const toldInForm = useToldActs(queryKey, useSayFailed(planRefusalTexts, words.failed));
  const open = useMutation(curriculum.plan.open.mutationOptions(told(words.opened)));
  const adopt = useMutation(curriculum.plan.adopt.mutationOptions(told(words.adopted)));
  const discard = useMutation(curriculum.plan.discard.mutationOptions(told(words.discarded)));
  const keep = useMutation(curriculum.plan.keep.mutationOptions(toldInForm()));
  return {
    open: (entityId: EntityId, schoolYear: number, origin: PlanOrigin) => open.mutateAsync({ entityId, schoolYear, origin }),
    opening: open.isPending,
    adopt: (planId: CurriculumPlanId, version: number) => adopt.mutateAsync({ planId, version }),
    discard: (planId: CurriculumPlanId, version: number) => discard.mutateAsync({ planId, version }),
    keep: async (planId: CurriculumPlanId, version: number, content: PlanContent) => {
      const kept = await keep.mutateAsync({ planId, version, content });
      toast("success", panels.saved);
      return kept;
    },
    keeping: keep.isPending,
    refused: refusalsOf(keep.error, planRefusalTexts),
    reset: () => keep.reset(),
  };
}
