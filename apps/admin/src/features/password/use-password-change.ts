import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { changePassword, sessionQuery, type PasswordAnswer } from "../../connection/session";
import { passwordRefusalTexts, passwordTexts, type PasswordProblem } from "./password-texts";

const problemsIn = (answer: PasswordAnswer | undefined): PasswordProblem[] =>
  answer?.kind === "refused" ? (answer.refusals.filter(({ kind }) => passwordRefusalTexts.kinds.includes(kind)) as PasswordProblem[]) : [];

export function usePasswordChange(onDone?: () => void) {
  const words = useTexts(passwordTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: ({ current, next }: { readonly current: string; readonly next: string }) => changePassword(current, next),
    onSuccess: async (answer) => {
      if (answer.kind === "refused") return;
      toast("success", words.done(answer.sessionsEnded));
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      onDone?.();
    },
  });
  return {
    change: (current: string, next: string) => change.mutate({ current, next }),
    refused: problemsIn(change.data),
    failed: change.isError,
    busy: change.isPending,
  };
}
