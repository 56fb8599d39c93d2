import { useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { TRPCClientError } from "@trpc/client";
import { useState } from "react";
import { refusalsIn } from "../../connection/failures";
import { newSendingKey, publicClient } from "../../connection/public-door";
import { AskFrame } from "./ask-frame";
import { followTexts } from "./ask-texts";
import { FollowForm } from "./follow-form";
import { FollowView, type AskerReply } from "./follow-view";
import { keptRequests } from "./kept-requests";

const route = getRouteApi("/ask/follow");

interface Followed {
  readonly number: string;
  readonly secret: string;
}

/** What became of a request, for whoever holds its number and its secret. */
export function FollowPage() {
  const words = useTexts(followTexts);
  const { number } = route.useSearch();
  const navigate = useNavigate();
  const [kept, setKept] = useState(keptRequests.list);
  const [typed, setTyped] = useState<Followed>();
  const followed = typed ?? kept.find((one) => one.number === number);
  const show = (next: Followed | undefined) => {
    setTyped(next);
    void navigate({ to: "/ask/follow", search: next ? { number: next.number } : {}, replace: true });
  };
  const found = useQuery({
    queryKey: ["ask-follow", followed],
    enabled: followed !== undefined,
    queryFn: ({ signal }) => publicClient.ask.follow.query(followed ?? { number: "", secret: "" }, { signal }),
    staleTime: 0,
  });
  const isAbsent = found.error instanceof TRPCClientError && [404, 400].includes(found.error.data?.httpStatus ?? 0);
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
          onForget={() => {
            keptRequests.forget();
            setKept([]);
          }}
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
  const queries = useQueryClient();
  // One key a reply, kept over its repeats: a lost answer does not rate twice.
  const [key, setKey] = useState(newSendingKey);
  const { number, secret } = followed;
  const reply = useMutation({
    mutationFn: ({ act, text, rating, isSolved }: AskerReply): Promise<unknown> => {
      const context = { context: { sendingKey: key } };
      if (act === "rate") return publicClient.ask.rate.mutate({ number, secret, text, rating: rating ?? 5, isSolved: isSolved ?? false }, context);
      return publicClient.ask[act].mutate({ number, secret, text }, context);
    },
    onSuccess: async () => {
      setKey(newSendingKey());
      await queries.invalidateQueries({ queryKey: ["ask-follow"] });
    },
    onError: (error) => {
      if (refusalsIn(error).length > 0) setKey(newSendingKey());
    },
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
