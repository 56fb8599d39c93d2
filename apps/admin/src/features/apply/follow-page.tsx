import { useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { refusalsIn } from "../../connection/failures";
import { isGone, publicClient } from "../../connection/public-door";
import { AskFrame } from "../ask/ask-frame";
import { FollowForm } from "../ask/follow-form";
import { keptApplications } from "../ask/kept-requests";
import { useFollowed, useReply, type Followed } from "../ask/use-followed";
import type { Filled } from "./apply-draft";
import { followTexts } from "./apply-texts";
import { FollowView, type FollowedApplicationDetail } from "./follow-view";

const route = getRouteApi("/apply/follow");

/** How far an application is, for whoever holds its number and its secret. */
export function FollowApplicationPage() {
  const words = useTexts(followTexts);
  const { number } = route.useSearch();
  const navigate = useNavigate();
  const { kept, followed, show, forget } = useFollowed(keptApplications, number, (next) => {
    void navigate({ to: "/apply/follow", search: next === undefined ? {} : { number: next }, replace: true });
  });
  const found = useQuery({
    queryKey: ["apply-follow", followed],
    enabled: followed !== undefined,
    queryFn: ({ signal }) => publicClient.application.follow.query(followed ?? { number: "", secret: "" }, { signal }),
    staleTime: 0,
  });
  const problem = found.error ? (isGone(found.error) ? words.absent : words.failed) : undefined;
  if (!followed || !found.data) {
    return (
      <AskFrame pageTitle={words.pageTitle} title={words.title} about={words.about}>
        <FollowForm
          kept={kept}
          number={followed?.number ?? number ?? ""}
          problem={problem}
          busy={found.isFetching}
          mine={words.mine}
          example="B261124-000000"
          onShow={show}
          onForget={forget}
        />
      </AskFrame>
    );
  }
  return (
    <AskFrame pageTitle={words.pageTitle} title={found.data.number}>
      <Responding followed={followed} detail={found.data} onOther={() => show(undefined)} />
    </AskFrame>
  );
}

function Responding({ followed, detail, onOther }: { readonly followed: Followed; readonly detail: FollowedApplicationDetail; readonly onOther: () => void }) {
  const { number, secret } = followed;
  const add = useReply(["apply-follow"], ({ values, photos }: Filled, context) => publicClient.application.add.mutate({ number, secret, values, photos: [...photos] }, context));
  const takeBack = useReply(["apply-follow"], (text: string, context) => publicClient.application.takeBack.mutate({ number, secret, text }, context));
  const refused = [...refusalsIn(add.error), ...refusalsIn(takeBack.error)];
  return (
    <FollowView
      key={`${detail.status} ${detail.rounds}`}
      detail={detail}
      refused={refused}
      isFailed={(add.isError || takeBack.isError) && refused.length === 0}
      busy={add.isPending || takeBack.isPending}
      onAdd={(filled) => add.mutate(filled)}
      onTakeBack={(text) => takeBack.mutate(text)}
      onOther={onOther}
    />
  );
}
