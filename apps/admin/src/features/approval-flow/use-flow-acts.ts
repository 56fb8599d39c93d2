/** The acts on flows and their versions, each followed by a fresh look. */
import { useTexts } from "@qitong/ui";
import { useMutation } from "@tanstack/react-query";
import { refusalsOf, useSayRefused, useToldActs } from "../../connection/acts";
import { management } from "../../connection/services";
import { flowRefusalTexts } from "./flow-refusal-texts";
import { flowTexts } from "./flow-texts";

export function useFlowActs() {
  const words = useTexts(flowTexts);
  const options = useToldActs(management.pathKey(), useSayRefused(flowRefusalTexts, words.failed));
  const create = useMutation(management.approvalFlow.create.mutationOptions(options(words.drafted)));
  return {
    create,
    createRefused: refusalsOf(create.error, flowRefusalTexts),
    draft: useMutation(management.approvalFlow.draft.mutationOptions(options(words.drafted))),
    save: useMutation(management.approvalFlow.save.mutationOptions(options(words.saved))),
    check: useMutation(management.approvalFlow.check.mutationOptions(options(words.checkedDone))),
    setLive: useMutation(management.approvalFlow.setLive.mutationOptions(options(words.liveDone))),
    retire: useMutation(management.approvalFlow.retire.mutationOptions(options(words.retiredDone))),
    discard: useMutation(management.approvalFlow.discard.mutationOptions(options(words.discarded))),
  };
}
