import { scopeSegment } from "@qitong/domain";
import type { PolicyText } from "@qitong/domain/management";
import { formatInstant, LoadingState, PageHeader, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useBlocker, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { refusalsOf } from "../../connection/acts";
import { refusalsIn } from "../../connection/failures";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { DraftConflict, type DraftChangedRefusal } from "./draft-conflict";
import { DraftEditor } from "./draft-editor";
import { editedFrom, isSameDraft, toDraft, withKeys } from "./draft-edits";
import { draftTexts } from "./draft-texts";
import { policyRefusalTexts, type PolicyRefusal } from "./policy-refusal-texts";
import type { DraftDetail } from "./policy-row";

const route = getRouteApi("/_signed-in/$scope/policies/$policyId/draft");

export function DraftPage() {
  const { policyId } = route.useParams();
  // What is being typed is not replaced by a look at the server in between.
  const found = useQuery({ ...management.policy.draft.queryOptions({ policyId }), refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: 0, gcTime: 0 });
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  // A draft of before that is still in memory is not what one goes on with.
  return found.data && found.isFetchedAfterMount ? <Editing key={policyId} draft={found.data} /> : <LoadingState rows={12} />;
}

const isDraftChanged = (refusal: PolicyRefusal): refusal is DraftChangedRefusal => refusal.kind === "draft-changed";

function Editing({ draft }: { readonly draft: DraftDetail }) {
  const { policyId } = draft;
  const words = useTexts(draftTexts);
  const language = useLanguage();
  const scope = useScope();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { toast } = useAnnouncing();
  const [edited, setEdited] = useState(() => editedFrom(draft.text));
  const [saved, setSaved] = useState<{ readonly revision: number; readonly text: PolicyText }>({ revision: draft.revision, text: draft.text });
  const isSaved = isSameDraft(edited, saved.text);
  useBlocker({ shouldBlockFn: () => !isSaved && !window.confirm(words.leave), enableBeforeUnload: !isSaved });
  const save = useMutation(
    management.policy.saveDraft.mutationOptions({
      onSuccess: ({ revision, text }) => {
        setSaved({ revision, text });
        setEdited((now) => withKeys(now, text));
        toast("success", words.saved);
        void queries.invalidateQueries({ queryKey: management.policy.list.pathKey() });
        void queries.invalidateQueries({ queryKey: management.policy.byId.pathKey() });
      },
      onError: (error) => {
        if (refusalsIn(error).length === 0) toast("error", words.failed);
      },
    }),
  );
  const refused = refusalsOf(save.error, policyRefusalTexts);
  const conflict = refused.find(isDraftChanged);
  const saveFrom = (revision: number) => save.mutateAsync({ policyId, revision, text: toDraft(edited) });
  const params = { scope: scopeSegment(scope), policyId };
  const publish = async () => {
    try {
      if (!isSaved) await saveFrom(saved.revision);
      await navigate({ to: "/$scope/policies/$policyId/publish", params, ignoreBlocker: true });
    } catch {
      // the saving has told why
    }
  };
  const takeTheirs = async () => {
    const theirs = await queries.fetchQuery({ ...management.policy.draft.queryOptions({ policyId }), staleTime: 0 });
    setSaved({ revision: theirs.revision, text: theirs.text });
    setEdited(editedFrom(theirs.text));
    save.reset();
  };
  return (
    <>
      <PageHeader
        back={
          <Link to="/$scope/policies/$policyId" params={params}>
            {words.back}
          </Link>
        }
        title={words.heading(edited.title)}
        about={saved.revision === draft.revision ? words.about(draft.savedByName ?? "—", formatInstant(language, draft.savedAt)) : words.saved}
      />
      <DraftEditor
        edited={edited}
        onChange={setEdited}
        isSaved={isSaved}
        busy={save.isPending}
        refused={refused.filter((one) => !isDraftChanged(one))}
        conflict={
          conflict && (
            <DraftConflict refusal={conflict} onTakeTheirs={() => void takeTheirs()} onKeepMine={() => void saveFrom(conflict.revision).catch(() => undefined)} />
          )
        }
        onSave={() => void saveFrom(saved.revision).catch(() => undefined)}
        onPublish={() => void publish()}
      />
    </>
  );
}
