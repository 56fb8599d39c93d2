/** The acts of the council, each followed by a fresh look. */
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { management } from "../../connection/services";
import { councilRefusalTexts, councilTexts, isCouncilRefusal } from "./council-texts";

export function useCouncilActs() {
  const words = useTexts(councilTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const told = {
    onSettled: () => queries.invalidateQueries({ queryKey: management.council.pathKey() }),
    onSuccess: () => toast("success", words.done),
    onError: (error: unknown) => {
      const refusals = refusalsIn(error).filter(isCouncilRefusal);
      toast("error", refusals.map((refusal) => councilRefusalTexts.say(language, refusal)).join(" ") || words.failed);
    },
  };
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
