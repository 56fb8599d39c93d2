/** Deciding and withdrawing; each through the service that the thing belongs to. */
import type { ApprovalId } from "@qitong/domain";
import type { Decision, SubjectKind } from "@qitong/domain/management/approval";
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { legalEntity, management, staffing } from "../../connection/services";
import { approvalRefusalTexts, isApprovalRefusal } from "./approval-refusal-texts";
import { courseTexts } from "./approval-texts";

export function useDecisionActs(approvalId: ApprovalId, subjectKind: SubjectKind) {
  const words = useTexts(courseTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const options = {
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: management.approval.pathKey() });
      await queries.invalidateQueries({ queryKey: staffing.transferPlan.pathKey() });
      await queries.invalidateQueries({ queryKey: legalEntity.mergerCase.pathKey() });
    },
    onError: (error: unknown) => {
      const refusals = refusalsIn(error);
      const known = refusals.filter(isApprovalRefusal);
      // What the plan or the case itself is refused for is said on its own page, where it can be mended.
      const otherwise = refusals.length > 0 ? words.refusedBySubject : words.failed;
      toast("error", known.map((refusal) => approvalRefusalTexts.say(language, refusal)).join(" ") || otherwise);
    },
  };
  const decideForm = useMutation(management.approval.decide.mutationOptions(options));
  const decidePlan = useMutation(staffing.planApproval.decide.mutationOptions(options));
  const decideCase = useMutation(legalEntity.mergerApproval.decide.mutationOptions(options));
  const decideApplication = useMutation(management.hall.decide.mutationOptions(options));
  const decide = { form: decideForm, "transfer-plan": decidePlan, "merger-case": decideCase, "service-application": decideApplication }[subjectKind];
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
