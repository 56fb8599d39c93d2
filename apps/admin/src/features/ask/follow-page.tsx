import { useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { refusalsIn } from "../../connection/failures";
import { isGone, publicClient } from "../../connection/public-door";
import { AskFrame } from "./ask-frame";
import { followTexts } from "./ask-texts";
import { FollowForm } from "./follow-form";
import { FollowView, type AskerReply } from "./follow-view";
import { keptRequests } from "./kept-requests";
import { useFollowed, useReply, type Followed } from "./use-followed";

const route = getRouteApi("/ask/follow");

/** What became of a request, for whoever holds its number and its secret. */
export function FollowPage() {
  const words = useTexts(followTexts);
  const { number } = route.useSearch();
  const navigate = useNavigate();
  const { kept, followed, show, forget } = useFollowed(keptRequests, number, (next) => {
    void navigate({ to: "/ask/follow", search: next === undefined ? {} : { number: next }, replace: true });
  });
  const found = useQuery({
    queryKey: ["ask-follow", followed],
    enabled: followed !== undefined,
    queryFn: ({ signal }) => publicClient.ask.follow.query(followed ?? { number: "", secret: "" }, { signal }),
    staleTime: 0,
  });
  const isAbsent = isGone(found.error);
  const problem = found.error ? (isAbsent ? words.absent : words.failed) : undefined;
  if (!followed || !found.data) {
    return (
      <AskFrame pageTitle={words.pageTitle} title={words.title} about={words.about}>
        <FollowForm
          kept={kept}
          number={followed?.number ?? number ?? ""}
          problem={problem}
          busy={found.isFetching}
          onShow={show}
          onForget={forget}
        />
      </AskFrame>
    );
  }
  return (
    <AskFrame pageTitle={words.pageTitle} title={found.data.number}>
      <Replying followed={followed} detail={found.data} onOther={() => show(undefined)} />
    </AskFrame>
  );
}

type Detail = Awaited<ReturnType<typeof publicClient.ask.follow.query>>;

function Replying({ followed, detail, onOther }: { readonly followed: Followed; readonly detail: Detail; readonly onOther: () => void }) {
  const { number, secret } = followed;
  const reply = useReply(["ask-follow"], ({ act, text, rating, isSolved }: AskerReply, context): Promise<unknown> => {
    if (act === "rate") return publicClient.ask.rate.mutate({ number, secret, text, rating: rating ?? 5, isSolved: isSolved ?? false }, context);
    return publicClient.ask[act].mutate({ number, secret, text }, context);
  });
  return (
    <FollowView
      key={`${detail.status} ${detail.trace.length}`}
      detail={detail}
      refused={refusalsIn(reply.error)}
      isFailed={reply.isError && refusalsIn(reply.error).length === 0}
      busy={reply.isPending}
      onReply={(draft) => reply.mutate(draft)}
      onOther={onOther}
    />
  );
}
