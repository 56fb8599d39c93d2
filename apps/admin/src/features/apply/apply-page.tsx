import { wordsIn } from "@qitong/domain/management/approval";
import { ErrorState, LoadingState, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { isGone, publicClient } from "../../connection/public-door";
import { AskFrame } from "../ask/ask-frame";
import { askTexts } from "../ask/ask-texts";
import styles from "../ask/ask.module.css";
import type { Sending } from "../ask/draft";
import { keptApplications } from "../ask/kept-requests";
import { sendOnce } from "../ask/send-once";
import { SendingPanel, SentPanel } from "../ask/sending-panel";
import { useSending } from "../ask/use-sending";
import { emptyApplication, readApplication, type ApplyDraft } from "./apply-draft";
import { ApplyForm } from "./apply-form";
import { applyTexts } from "./apply-texts";
import { ItemGuide, type OfferedGuide } from "./item-guide";

const route = getRouteApi("/apply/$code/$itemKey");

/** One item at one campus: its guide, and the form. */
export function ApplyPage() {
  const words = useTexts(applyTexts);
  const { codeGone, codeGoneAbout } = useTexts(askTexts);
  const { code, itemKey } = route.useParams();
  const found = useQuery({ queryKey: ["apply", code, itemKey], queryFn: ({ signal }) => publicClient.application.item.query({ code, itemKey }, { signal }), staleTime: Infinity });
  if (found.data) return <Applying key={`${code} ${itemKey}`} code={code} guide={found.data} />;
  if (isGone(found.error)) return <AskFrame pageTitle={words.pageTitle} title={codeGone} about={codeGoneAbout} />;
  return (
    <AskFrame pageTitle={words.pageTitle} title="七统">
      {found.error ? <ErrorState onRetry={() => void found.refetch()} /> : <LoadingState rows={8} />}
    </AskFrame>
  );
}

function sendingOf(code: string, { key: itemKey, campusName }: OfferedGuide) {
  return {
    storageName: `qitong.apply.${code}.${itemKey}`, empty: emptyApplication, read: readApplication, remembered: keptApplications, campusName,
    post: ({ applicant, values, photos }: ApplyDraft, { key, secret }: Sending, onProgress: (share: number) => void) =>
      sendOnce("application.send", { code, secret, itemKey, applicant, values, photos }, key, onProgress),
  };
}

function Applying({ code, guide }: { readonly code: string; readonly guide: OfferedGuide }) {
  const words = useTexts(applyTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const [of] = useState(() => sendingOf(code, guide));
  const { draft, state, areAllKept, change, send, again } = useSending(of);
  const isWriting = state.kind === "writing";
  return (
    <AskFrame pageTitle={words.pageTitle} title={wordsIn(language, guide.name)} about={guide.campusName}>
      {isWriting && <ItemGuide guide={guide} />}
      {isWriting && guide.state !== "open" && (
        <section className={styles.panel}>
          <h2>{words.notHere}</h2>
          {guide.closedReason !== "" && <p>{guide.closedReason}</p>}
        </section>
      )}
      {isWriting && guide.state === "open" && (
        <section aria-labelledby="form-title">
          <h2 id="form-title">{words.form}</h2>
          <ApplyForm form={guide.form} draft={draft} today={guide.today} refusals={state.refusals} areAllKept={areAllKept} onChange={change} onSend={send} />
        </section>
      )}
      {(state.kind === "sending" || state.kind === "waiting") && <SendingPanel state={state} onAgain={again} />}
      {state.kind === "sent" && (
        <SentPanel
          sent={state}
          said={{ about: words.sentAbout, keptHere: words.keptHere, another: words.another }}
          followLink={
            <Link to="/apply/follow" search={{ number: state.number }} className={styles.primary}>
              {words.follow}
            </Link>
          }
          onAnother={() => void navigate({ to: "/apply/$code", params: { code } })}
        />
      )}
      {isWriting && (
        <Link to="/apply/$code" params={{ code }} className={styles.quiet}>
          {words.back}
        </Link>
      )}
    </AskFrame>
  );
}
