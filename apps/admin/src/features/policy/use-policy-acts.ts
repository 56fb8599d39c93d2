/** The acts on one policy, each followed by a fresh look at it. */
import type { CivilDate, PolicyExceptionId, PolicyId } from "@qitong/domain";
import type { ExceptionRecord } from "@qitong/domain/management";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsOf, useSayRefused } from "../../connection/acts";
import { management } from "../../connection/services";
import { policyRefusalTexts } from "./policy-refusal-texts";
import { policyPageTexts, policyTexts } from "./policy-texts";
import { readingTexts } from "./reading-texts";

/** Tells every reason against an act that has no form of its own. */
export function useRefusalToast() {
  return useSayRefused(policyRefusalTexts, useTexts(policyTexts).failed);
}

export function usePolicyActs(policyId: PolicyId) {
  const words = useTexts(policyPageTexts);
  const reading = useTexts(readingTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const onError = useRefusalToast();
  const onSettled = () => queries.invalidateQueries({ queryKey: management.policy.pathKey() });
  const begin = useMutation(management.policy.beginDraft.mutationOptions({ onSettled, onError, onSuccess: () => toast("success", words.revisionBegun) }));
  const withdraw = useMutation(management.policy.withdrawDraft.mutationOptions({ onSettled, onError, onSuccess: () => toast("success", words.withdrawn) }));
  const end = useMutation(management.policy.endException.mutationOptions({ onSettled, onError, onSuccess: () => toast("success", words.ended) }));
  const remind = useMutation(
    management.policy.remind.mutationOptions({ onSettled, onError, onSuccess: ({ people }) => toast("success", reading.reminded(people)) }),
  );
  const record = useMutation(management.policy.recordException.mutationOptions({ onSettled, onSuccess: () => toast("success", words.excepted) }));
  return {
    beginDraft: () => begin.mutateAsync({ policyId }),
    withdrawDraft: (revision: number, reason: string) => withdraw.mutateAsync({ policyId, revision, reason }),
    endException: (exceptionId: PolicyExceptionId, endsOn: CivilDate, reason: string) => end.mutateAsync({ policyId, exceptionId, endsOn, reason }),
    remind: () => remind.mutateAsync({ policyId }),
    recordException: (wanted: Omit<ExceptionRecord, "policyId">) => record.mutateAsync({ ...wanted, policyId }),
    recordRefused: refusalsOf(record.error, policyRefusalTexts),
    isRecording: record.isPending,
    forgetRefusals: () => record.reset(),
  };
}
