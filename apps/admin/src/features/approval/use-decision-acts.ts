/** Deciding and withdrawing; each through the service that the thing belongs to. */
import type { ApprovalId } from "@qitong/domain";
import type { Decision, SubjectKind } from "@qitong/domain/management/approval";
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/refusals";
import { management } from "../../connection/services";
import { approvalRefusalTexts, isApprovalRefusal } from "./approval-refusal-texts";
import { courseTexts } from "./approval-texts";

export function useDecisionActs(approvalId: ApprovalId, _subjectKind: SubjectKind) {
  const words = useTexts(courseTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const options = {
    onSettled: () => queries.invalidateQueries({ queryKey: management.approval.pathKey() }),
    onError: (error: unknown) => {
      const refusals = refusalsIn(error).filter(isApprovalRefusal);
      toast("error", refusals.map((refusal) => approvalRefusalTexts.say(language, refusal)).join(" ") || words.failed);
    },
  };
  const decide = useMutation(management.approval.decide.mutationOptions(options));
  const withdraw = useMutation(management.approval.withdraw.mutationOptions(options));
  const said = { approve: words.decided, reject: words.rejected, return: words.returned } as const;
  return {
    decide: async (decision: Decision) => {
      await decide.mutateAsync({ approvalId, ...decision });
      toast("success", said[decision.verdict]);
    },
    withdraw: async () => {
      await withdraw.mutateAsync({ approvalId, reason: null });
      toast("success", words.withdrawn);
    },
    isBusy: decide.isPending || withdraw.isPending,
  };
}
