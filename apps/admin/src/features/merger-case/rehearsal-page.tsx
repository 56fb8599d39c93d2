import { scopeSegment } from "@qitong/domain";
import { ErrorState, LoadingState, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { refusalsOf, useSayRefused } from "../../connection/acts";
import { legalEntity } from "../../connection/services";
import { NotFoundPage } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useMay } from "../../shell/session-context";
import { mergerRefusalTexts } from "./merger-refusal-texts";
import type { Rehearsal } from "./merger-row";
import { mergerTexts } from "./merger-texts";
import { rehearsalTexts } from "./rehearsal-texts";
import { RehearsalView, type GivenAnswer } from "./rehearsal-view";

const route = getRouteApi("/_signed-in/$scope/mergers/$caseId_/rehearsal");

export function RehearsalPage() {
  const { caseId } = route.useParams();
  const language = useLanguage();
  const rehearsal = useQuery(legalEntity.mergerCase.rehearsal.queryOptions({ caseId }));
  if (rehearsal.error?.data?.code === "NOT_FOUND") return <NotFoundPage />;
  if (rehearsal.error) {
    // A merger that is over has nothing to rehearse; the refusal says so in words.
    const refusals = refusalsOf(rehearsal.error, mergerRefusalTexts);
    const said = refusals.map((refusal) => mergerRefusalTexts.say(language, refusal)).join(" ");
    return <ErrorState detail={said || rehearsal.error.message} onRetry={() => void rehearsal.refetch()} />;
  }
  return rehearsal.data ? <RehearsalWithActs rehearsal={rehearsal.data} /> : <LoadingState rows={12} />;
}

function RehearsalWithActs({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const words = useTexts(rehearsalTexts);
  const { failed } = useTexts(mergerTexts);
  const scope = useScope();
  const sayRefused = useSayRefused(mergerRefusalTexts, failed);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const { caseId, version } = rehearsal;
  const answer = useMutation(
    legalEntity.mergerCase.answerConflicts.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: legalEntity.pathKey() }),
      onError: sayRefused,
      onSuccess: ({ openConflicts }) => toast("success", openConflicts === 0 ? words.settled : words.answered),
    }),
  );
  const given = answer.isPending ? answer.variables.answers : [];
  return (
    <RehearsalView
      rehearsal={rehearsal}
      mayManage={useMay("merger.manage")}
      back={
        <Link to="/$scope/mergers/$caseId" params={{ scope: scopeSegment(scope), caseId }}>
          {words.back}
        </Link>
      }
      busy={given.length === 1 ? given[0]?.key : undefined}
      refused={refusalsOf(answer.error, mergerRefusalTexts)}
      onAnswer={(answers: readonly GivenAnswer[]) => answer.mutateAsync({ caseId, version, answers: [...answers] })}
      renderPlan={({ id, title }) => (
        <Link to="/$scope/transfer-plans/$planId" params={{ scope: scopeSegment(scope), planId: id }}>
          {title}
        </Link>
      )}
    />
  );
}
