/** The acts on a ledger, each on the versions that are on screen and followed by a fresh look at it. */
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { legalEntity } from "../../connection/services";
import { handoverRefusalTexts, handoverTexts, isHandoverRefusal } from "./handover-texts";

export function useHandoverActs() {
  const words = useTexts(handoverTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const options = {
    onSuccess: () => toast("success", words.doneToast),
    onError: (error: unknown) => {
      const refusals = refusalsIn(error).filter(isHandoverRefusal);
      toast("error", refusals.map((refusal) => handoverRefusalTexts.say(language, refusal)).join(" ") || words.failed);
    },
    // Also after a refusal: the other counter's figure is what one wants to see.
    onSettled: () => queries.invalidateQueries({ queryKey: legalEntity.pathKey() }),
  };
  return {
    count: useMutation(legalEntity.handover.count.mutationOptions(options)),
    confirm: useMutation(legalEntity.handover.confirm.mutationOptions(options)),
    dispute: useMutation(legalEntity.handover.dispute.mutationOptions(options)),
    explain: useMutation(legalEntity.handover.explain.mutationOptions(options)),
    agree: useMutation(legalEntity.handover.agree.mutationOptions(options)),
    settle: useMutation(legalEntity.handover.settle.mutationOptions(options)),
    sendBack: useMutation(legalEntity.handover.sendBack.mutationOptions(options)),
    reopen: useMutation(legalEntity.handover.reopen.mutationOptions(options)),
    close: useMutation(legalEntity.handover.close.mutationOptions(options)),
  };
}
export type HandoverActs = ReturnType<typeof useHandoverActs>;
