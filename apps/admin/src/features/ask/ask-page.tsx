import { LoadingState, ErrorState, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { isGone, publicClient } from "../../connection/public-door";
import { AskForm } from "./ask-form";
import { AskFrame } from "./ask-frame";
import { askTexts } from "./ask-texts";
import styles from "./ask.module.css";
import { emptyDraft, readDraft } from "./draft";
import { keptRequests } from "./kept-requests";
import { sendRequest } from "./send-request";
import { TwoWays } from "./two-ways";
import { SendingPanel, SentPanel } from "./sending-panel";
import { useSending } from "./use-sending";

const route = getRouteApi("/ask/$code");

type PostOfRequest = Parameters<typeof sendRequest> extends [string, ...infer Rest] ? Rest : never;
type AskedCampus = Awaited<ReturnType<typeof publicClient.ask.byCode.query>>;

/** What a scanned code opens: who is asked, and the question. */
export function AskPage() {
  const words = useTexts(askTexts);
  const { code } = route.useParams();
  const campus = useQuery({ queryKey: ["ask", code], queryFn: ({ signal }) => publicClient.ask.byCode.query({ code }, { signal }), staleTime: Infinity });
  if (campus.data) return <Asking key={code} code={code} campus={campus.data} />;
  if (isGone(campus.error)) return <AskFrame pageTitle={words.pageTitle} title={words.codeGone} about={words.codeGoneAbout} />;
  return (
    <AskFrame pageTitle={words.pageTitle} title="七统">
      {campus.error ? <ErrorState onRetry={() => void campus.refetch()} /> : <LoadingState rows={8} />}
    </AskFrame>
  );
}

function Asking({ code, campus }: { readonly code: string; readonly campus: AskedCampus }) {
  const words = useTexts(askTexts);
  const [sendingOf] = useState(() => ({
    storageName: `qitong.ask.${code}`, empty: emptyDraft, read: readDraft, remembered: keptRequests, campusName: campus.campusName,
    post: (...[one, sending, onProgress]: PostOfRequest) => sendRequest(code, one, sending, onProgress),
  }));
  const { draft, state, areAllKept, change, send, again, startAnew } = useSending(sendingOf);
  return (
    <AskFrame pageTitle={words.pageTitle} title={words.title(campus.campusName)} {...(state.kind === "sent" ? {} : { about: words.about })}>
      {state.kind === "writing" && <TwoWays code={code} here="ask" />}
      {state.kind === "writing" && (
        <AskForm
          draft={draft}
          promises={campus.categories}
          refusals={state.refusals}
          areAllKept={areAllKept}
          onChange={change}
          onSend={send}
        />
      )}
      {(state.kind === "sending" || state.kind === "waiting") && <SendingPanel state={state} onAgain={again} />}
      {state.kind === "sent" && (
        <SentPanel
          sent={state}
          followLink={
            <Link to="/ask/follow" search={{ number: state.number }} className={styles.primary}>
              {words.follow}
            </Link>
          }
          onAnother={startAnew}
        />
      )}
      {state.kind === "writing" && keptRequests.list().length > 0 && (
        <Link to="/ask/follow" className={styles.secondary}>
          {words.mine}
        </Link>
      )}
    </AskFrame>
  );
}
