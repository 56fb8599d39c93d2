import { scopeSegment, type TopicId } from "@qitong/domain";
import type { VoteChoice } from "@qitong/domain/management";
import { LoadingState, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { newSendingKey } from "../../connection/public-door";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useMay } from "../../shell/session-context";
import type { TopicDetail } from "./council-rows";
import { councilTexts } from "./council-texts";
import { TopicActs, type TopicActsProps } from "./topic-acts";
import { TopicView } from "./topic-view";
import { useCouncilActs } from "./use-council-acts";
import { VotePanel } from "./vote-panel";

const route = getRouteApi("/_signed-in/$scope/council/$topicId");

export function TopicPage() {
  const { topicId } = route.useParams();
  return <Loaded key={topicId} topicId={topicId} />;
}

function Loaded({ topicId }: { readonly topicId: TopicId }) {
  const detail = useQuery(management.council.byId.queryOptions({ topicId }));
  if (detail.error) return <PageFailed error={detail.error} reset={() => void detail.refetch()} />;
  return detail.data ? <WithActs detail={detail.data} /> : <LoadingState rows={12} />;
}

function WithActs({ detail }: { readonly detail: TopicDetail }) {
  const words = useTexts(councilTexts);
  const scope = useScope();
  const params = { scope: scopeSegment(scope) };
  const acts = useCouncilActs();
  const maySpeak = useMay("council.speak");
  const mayVote = useMay("council.vote");
  const mayReadRequests = useMay("request.read");
  // The head of one campus does not run what is of both.
  const mayRun = useMay("council.run") && (detail.placeKind === "campus" || scope.kind === "entity");
  const { id: topicId, version } = detail;
  const onWords: TopicActsProps["onWords"] = (act, text) => {
    if (act === "speak" || act === "propose") return acts.speak.mutateAsync({ topicId, kind: act === "speak" ? "comment" : "proposal", text });
    if (act === "follow") return acts.follow.mutateAsync({ topicId, text });
    return acts[act].mutateAsync({ topicId, version, text });
  };
  const vote = (voteId: TopicDetail["votes"][number]["id"], choice: VoteChoice) => acts.vote.mutateAsync({ voteId, choice, nonce: newSendingKey() });
  return (
    <TopicView
      detail={detail}
      back={
        <Link to="/$scope/council" params={params}>
          {words.back}
        </Link>
      }
      acts={
        <TopicActs
          key={version}
          detail={detail}
          maySpeak={maySpeak}
          mayRun={mayRun}
          onWords={onWords}
          onOpenVote={(draft) => acts.openVote.mutateAsync({ topicId, version, ...draft })}
          onSupervisor={(personId) => acts.nameSupervisor.mutateAsync({ topicId, version, personId })}
          onRequest={(campusId, category) => acts.toRequest.mutateAsync({ topicId, version, campusId, category })}
        />
      }
      requestLink={
        detail.request &&
        (mayReadRequests ? (
          <Link to="/$scope/requests/$requestId" params={{ ...params, requestId: detail.request.id }} className="figures">
            {detail.request.number}
          </Link>
        ) : (
          <span className="figures">{detail.request.number}</span>
        ))
      }
      renderVote={(one) => <VotePanel vote={one} {...(mayVote ? { onVote: (choice: VoteChoice) => vote(one.id, choice) } : {})} />}
    />
  );
}
