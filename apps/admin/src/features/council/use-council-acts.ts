/** The acts of the council, each followed by a fresh look. */
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation } from "@tanstack/react-query";
import { useSayRefused, useToldActs } from "../../connection/acts";
import { management } from "../../connection/services";
import { councilRefusalTexts, councilTexts } from "./council-texts";

export function useCouncilActs() {
  const words = useTexts(councilTexts);
  const { toast } = useAnnouncing();
  const toldWith = useToldActs(management.council.pathKey(), useSayRefused(councilRefusalTexts, words.failed));
  const told = toldWith(words.done);
  return {
    open: useMutation(management.council.open.mutationOptions(told)),
    speak: useMutation(management.council.speak.mutationOptions(told)),
    openVote: useMutation(management.council.openVote.mutationOptions(told)),
    vote: useMutation(management.council.vote.mutationOptions(told)),
    nameSupervisor: useMutation(management.council.nameSupervisor.mutationOptions(told)),
    follow: useMutation(management.council.follow.mutationOptions(told)),
    finish: useMutation(management.council.finish.mutationOptions(told)),
    withdraw: useMutation(management.council.withdraw.mutationOptions(told)),
    toRequest: useMutation(management.council.toRequest.mutationOptions({ ...told, onSuccess: ({ number }) => toast("success", words.made(number)) })),
  };
}
