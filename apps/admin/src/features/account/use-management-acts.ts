/** The acts on accounts and posts, each followed by a fresh look, and by words when it is refused. */
import type { AccountId, CivilDate, PostId } from "@qitong/domain";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useSayRefused } from "../../connection/acts";
import { management } from "../../connection/services";
import { accountTexts, managementRefusalTexts } from "./account-texts";

export function useManagementActs() {
  const words = useTexts(accountTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const tell = async (sentence: string) => {
    await queries.invalidateQueries({ queryKey: management.pathKey() });
    toast("success", sentence);
  };
  const onError = useSayRefused(managementRefusalTexts, words.failed);
  const disable = useMutation(
    management.account.disable.mutationOptions({ onSuccess: ({ sessionsEnded }) => tell(words.doneDisable(sessionsEnded)), onError }),
  );
  const enable = useMutation(management.account.enable.mutationOptions({ onSuccess: () => tell(words.doneEnable), onError }));
  const revoke = useMutation(
    management.account.revokeSessions.mutationOptions({ onSuccess: ({ sessionsEnded }) => tell(words.doneRevoke(sessionsEnded)), onError }),
  );
  const end = useMutation(management.post.end.mutationOptions({ onSuccess: () => tell(words.doneEnd), onError }));
  // its refusals are shown in the form that stays open
  const appoint = useMutation(management.post.appoint.mutationOptions({ onSuccess: () => tell(words.doneAppoint) }));
  const create = useMutation(management.account.create.mutationOptions({ onSuccess: () => queries.invalidateQueries({ queryKey: management.pathKey() }) }));
  const reset = useMutation(
    management.account.resetPassword.mutationOptions({ onSuccess: () => queries.invalidateQueries({ queryKey: management.pathKey() }), onError }),
  );
  return {
    create,
    reset: (accountId: AccountId) => reset.mutateAsync({ accountId }),
    disable: (accountId: AccountId, reason: string) => disable.mutateAsync({ accountId, reason }),
    enable: (accountId: AccountId) => enable.mutateAsync({ accountId }),
    revoke: (accountId: AccountId) => revoke.mutateAsync({ accountId }),
    endPost: (postId: PostId, endsOn: CivilDate) => end.mutateAsync({ postId, endsOn }),
    appoint,
  };
}
