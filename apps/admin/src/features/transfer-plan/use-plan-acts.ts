/** Every act on a plan, each followed by a fresh look; what is refused is said in words. */
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { staffing } from "../../connection/services";
import { isPlanRefusal, planRefusalTexts } from "../plan/plan-refusal-texts";
import type { PlanNames } from "../plan/plan-names";
import { planTexts } from "./plan-texts";

/** What the server refused, of the kinds that plans know. */
export const planRefusalsIn = (error: unknown) => refusalsIn(error).filter(isPlanRefusal);

export function usePlanFailure(names: PlanNames): (error: unknown) => void {
  const words = useTexts(planTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const texts = planRefusalTexts(names);
  return (error) => {
    const refusals = planRefusalsIn(error);
    const said = refusals.slice(0, 5).map((refusal) => texts.say(language, refusal)).join(language === "zh" ? "；" : "; ");
    toast("error", said || words.failed);
  };
}

export function usePlanActs(names: PlanNames) {
  const queries = useQueryClient();
  const onError = usePlanFailure(names);
  // Also when it was refused: the plan on screen may be older than the one that was judged.
  const onSettled = () => queries.invalidateQueries({ queryKey: staffing.transferPlan.pathKey() });
  const plans = staffing.transferPlan;
  const options = { onSettled, onError };
  return {
    change: useMutation(plans.change.mutationOptions(options)),
    createAlternative: useMutation(plans.createAlternative.mutationOptions(options)),
    renameAlternative: useMutation(plans.renameAlternative.mutationOptions(options)),
    removeAlternative: useMutation(plans.removeAlternative.mutationOptions(options)),
    chooseAlternative: useMutation(plans.chooseAlternative.mutationOptions(options)),
    submit: useMutation(plans.submit.mutationOptions(options)),
    review: useMutation(plans.review.mutationOptions(options)),
    forward: useMutation(plans.forward.mutationOptions(options)),
    recall: useMutation(plans.recall.mutationOptions(options)),
    withdraw: useMutation(plans.withdraw.mutationOptions(options)),
    approve: useMutation(plans.approve.mutationOptions(options)),
    return: useMutation(plans.return.mutationOptions(options)),
    reject: useMutation(plans.reject.mutationOptions(options)),
  };
}
export type PlanActs = ReturnType<typeof usePlanActs>;
