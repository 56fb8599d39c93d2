/** The acts on a ledger, each on the versions that are on screen and followed by a fresh look at it. */
import { useTexts } from "@qitong/ui";
import { useMutation } from "@tanstack/react-query";
import { useSayRefused, useToldActs } from "../../connection/acts";
import { legalEntity } from "../../connection/services";
import { handoverRefusalTexts, handoverTexts } from "./handover-texts";

export function useHandoverActs() {
  const words = useTexts(handoverTexts);
  const options = useToldActs(legalEntity.pathKey(), useSayRefused(handoverRefusalTexts, words.failed))(words.doneToast);
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
