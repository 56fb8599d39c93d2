import { useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { refusalsIn } from "../../connection/failures";
import { newSendingKey, publicClient } from "../../connection/public-door";
import { AskFrame } from "../ask/ask-frame";
import { FollowForm } from "../ask/follow-form";
import { keptApplications } from "../ask/kept-requests";
import type { Filled } from "./apply-draft";
import { followTexts } from "./apply-texts";
import { FollowView, type FollowedApplicationDetail } from "./follow-view";
import { isGone } from "./items-page";

const route = getRouteApi("/apply/follow");

interface Followed {
  readonly number: string;
  readonly secret: string;
}

/** How far an application is, for whoever holds its number and its secret. */
export function FollowApplicationPage() {
  const words = useTexts(followTexts);
  const { number } = route.useSearch();
  const navigate = useNavigate();
  const [kept, setKept] = useState(keptApplications.list);
  const [typed, setTyped] = useState<Followed>();
  const followed = typed ?? kept.find((one) => one.number === number);
  const show = (next: Followed | undefined) => {
    setTyped(next);
    void navigate({ to: "/apply/follow", search: next ? { number: next.number } : {}, replace: true });
  };
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
          onForget={() => {
            keptApplications.forget();
            setKept([]);
          }}
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
  const queries = useQueryClient();
  // One key a reply, kept over its repeats: a lost answer adds nothing twice.
  const [key, setKey] = useState(newSendingKey);
  const { number, secret } = followed;
  const context = { context: { sendingKey: key } };
  const options = {
    onSuccess: async () => {
      setKey(newSendingKey());
      await queries.invalidateQueries({ queryKey: ["apply-follow"] });
    },
    onError: (error: unknown) => {
      if (refusalsIn(error).length > 0) setKey(newSendingKey());
    },
  };
  const add = useMutation({
    mutationFn: ({ values, photos }: Filled): Promise<unknown> => publicClient.application.add.mutate({ number, secret, values, photos: [...photos] }, context), ...options,
  });
  const takeBack = useMutation({ mutationFn: (text: string): Promise<unknown> => publicClient.application.takeBack.mutate({ number, secret, text }, context), ...options });
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
