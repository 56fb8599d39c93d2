/** The acts on flows and their versions, each followed by a fresh look. */
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { management } from "../../connection/services";
import { flowRefusalTexts, isFlowRefusal } from "./flow-refusal-texts";
import { flowTexts } from "./flow-texts";

export function useFlowActs() {
  const words = useTexts(flowTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const options = (done: string) => ({
    onSettled: () => queries.invalidateQueries({ queryKey: management.pathKey() }),
    onSuccess: () => toast("success", done),
    onError: (error: unknown) => {
      const refusals = refusalsIn(error).filter(isFlowRefusal);
      toast("error", refusals.map((refusal) => flowRefusalTexts.say(language, refusal)).join(" ") || words.failed);
    },
  });
  const create = useMutation(management.approvalFlow.create.mutationOptions(options(words.drafted)));
  return {
    create,
    createRefused: refusalsIn(create.error).filter(isFlowRefusal),
    draft: useMutation(management.approvalFlow.draft.mutationOptions(options(words.drafted))),
    save: useMutation(management.approvalFlow.save.mutationOptions(options(words.saved))),
    check: useMutation(management.approvalFlow.check.mutationOptions(options(words.checkedDone))),
    setLive: useMutation(management.approvalFlow.setLive.mutationOptions(options(words.liveDone))),
    retire: useMutation(management.approvalFlow.retire.mutationOptions(options(words.retiredDone))),
    discard: useMutation(management.approvalFlow.discard.mutationOptions(options(words.discarded))),
  };
}
