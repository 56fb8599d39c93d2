import { type CivilDate, type PolicyId, scopeSegment } from "@qitong/domain";
import type { PublicationSource } from "@qitong/domain/management";
import { LoadingState, PageHeader, useAnnouncing, useTexts } from "@qitong/ui";
import { keepPreviousData, skipToken, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { refusalsOf } from "../../connection/acts";
import { refusalsIn } from "../../connection/failures";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { policyRefusalTexts } from "./policy-refusal-texts";
import { RolloutView } from "./rollout-view";
import { rolloutTexts } from "./rollout-texts";

const route = getRouteApi("/_signed-in/$scope/policies/$policyId/publish");

export function RolloutPage() {
  const { policyId } = route.useParams();
  const { version } = route.useSearch();
  return version === undefined ? <FromDraft policyId={policyId} /> : <Rollout policyId={policyId} source={{ kind: "version", number: version }} />;
}

/** The draft as it stands now; a saving meanwhile is refused when one publishes. */
function FromDraft({ policyId }: { readonly policyId: PolicyId }) {
  const draft = useQuery({ ...management.policy.draft.queryOptions({ policyId }), staleTime: 0, gcTime: 0 });
  if (draft.error) return <PageFailed error={draft.error} reset={() => void draft.refetch()} />;
  return draft.data && draft.isFetchedAfterMount ? <Rollout policyId={policyId} source={{ kind: "draft", revision: draft.data.revision }} /> : <LoadingState rows={12} />;
}

function Rollout({ policyId, source }: { readonly policyId: PolicyId; readonly source: PublicationSource }) {
  const words = useTexts(rolloutTexts);
  const scope = useScope();
  const { today } = useSession();
  const { toast } = useAnnouncing();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [effectiveOn, setEffectiveOn] = useState<CivilDate>(today);
  const [isDone, setDone] = useState(false);
  // Once it is published there is no such draft any more to be asked about.
  const preview = useQuery({
    ...management.policy.preview.queryOptions(isDone ? skipToken : { policyId, source, effectiveOn }),
    placeholderData: keepPreviousData,
  });
  const params = { scope: scopeSegment(scope), policyId };
  const publish = useMutation(
    management.policy.publish.mutationOptions({
      onSuccess: async ({ version }) => {
        setDone(true);
        toast("success", words.published(version));
        await navigate({ to: "/$scope/policies/$policyId", params });
        // all but the draft: it is no more, and this page may still be watching it
        const { list, byId, acknowledgements, sideBySide, own, ownById } = management.policy;
        await Promise.all([list, byId, acknowledgements, sideBySide, own, ownById].map((asked) => queries.invalidateQueries({ queryKey: asked.pathKey() })));
      },
      onError: (error) => {
        if (refusalsIn(error).length === 0) toast("error", words.failed);
        void queries.invalidateQueries({ queryKey: management.policy.preview.pathKey() });
      },
    }),
  );
  if (preview.error) return <PageFailed error={preview.error} reset={() => void preview.refetch()} />;
  if (!preview.data) return <LoadingState rows={12} />;
  return (
    <>
      <PageHeader
        back={
          <Link to="/$scope/policies/$policyId" params={params}>
            {words.back}
          </Link>
        }
        title={words.heading(preview.data.text.title)}
        about={source.kind === "version" ? words.restoring(source.number) : words.drafting}
      />
      <RolloutView
        preview={preview.data}
        refused={refusalsOf(publish.error, policyRefusalTexts)}
        onEffectiveOn={setEffectiveOn}
        onPublish={(wanted) => publish.mutateAsync(wanted)}
      />
    </>
  );
}
