import { ErrorState, LoadingState, Panel, useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { startTransition, useState } from "react";
import { useSayRefused } from "../../connection/acts";
import { management } from "../../connection/services";
import { scopeChain } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { ColleagueSearch } from "../organisation/colleague-search";
import { organisationRefusalTexts } from "../organisation/organisation-refusal-texts";
import { DelegateForm } from "./delegate-form";
import { DelegationList } from "./delegation-list";
import { delegationTexts } from "./delegation-texts";

/** On one's own page: what one has handed on and was handed, and for whom one stands in. */
export function DelegationSection() {
  const words = useTexts(delegationTexts);
  const session = useSession();
  const sayRefused = useSayRefused(organisationRefusalTexts, words.failed);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const { personId } = session.account;
  const found = useQuery(management.delegation.own.queryOptions({ personId }));
  const options = {
    onSettled: () => queries.invalidateQueries({ queryKey: management.pathKey() }),
    onError: sayRefused,
  };
  const give = useMutation(management.delegation.delegate.mutationOptions({ ...options, onSuccess: () => toast("success", words.done) }));
  const revoke = useMutation(management.delegation.revoke.mutationOptions({ ...options, onSuccess: () => toast("success", words.doneRevoke) }));
  const [first, ...rest] = (found.data?.posts ?? []).filter(({ handable, places }) => handable.length > 0 && places.length > 0);
  return (
    <Panel title={words.title}>
      <p className="soft">{words.about}</p>
      {found.error && <ErrorState onRetry={() => void found.refetch()} />}
      {!found.data && !found.error && <LoadingState rows={3} />}
      {found.data && <DelegationList delegations={found.data} onRevoke={(delegationId) => revoke.mutateAsync({ personId, delegationId })} />}
      {found.data && !first && <p className="soft">{words.nothingToGive}</p>}
      {first && (
        <Button aria-haspopup="dialog" onClick={() => startTransition(() => setOpen(true))}>
          {words.delegate}
        </Button>
      )}
      {first && isOpen && (
        <DelegateForm
          personId={personId}
          posts={[first, ...rest]}
          scopes={session.scopes}
          chainOf={(scope) => scopeChain(session, scope)}
          today={session.today}
          busy={give.isPending}
          renderPersonField={({ id, post, onPick }) => (
            <ColleagueSearch
              id={id}
              of={post.id}
              onPick={onPick}
              load={(search) => queries.fetchQuery(management.delegation.candidates.queryOptions({ personId, postId: post.id, search }))}
            />
          )}
          onAct={(grant) => give.mutate(grant, { onSuccess: () => setOpen(false) })}
          onClose={() => setOpen(false)}
        />
      )}
    </Panel>
  );
}
