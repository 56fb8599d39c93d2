import type { AnyRefusal } from "@qitong/domain";
import type { Rating } from "@qitong/domain/management";
import { formatDate, formatInstant, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import { useState } from "react";
import type { publicClient } from "../../connection/public-door";
import { categoryText, isRequestRefusal, ratingText, requestRefusalTexts, statusTexts, statusTones, traceTexts } from "../request/request-words";
import { followTexts } from "./ask-texts";
import styles from "./ask.module.css";
import followStyles from "./follow.module.css";
import { Problem } from "./field";
import { RatingForm } from "./rating-form";
import { WordForm } from "./word-form";

export type FollowedRequest = Awaited<ReturnType<typeof publicClient.ask.follow.query>>;

export interface AskerReply {
  readonly act: "rate" | "reopen" | "supplement" | "withdraw";
  readonly text: string;
  readonly rating?: Rating;
  readonly isSolved?: boolean;
}

export interface FollowViewProps {
  readonly detail: FollowedRequest;
  readonly refused: readonly AnyRefusal[];
  readonly isFailed: boolean;
  readonly busy: boolean;
  readonly onReply: (reply: AskerReply) => void;
  readonly onOther: () => void;
}

export function FollowView(props: FollowViewProps) {
  const { detail, refused, isFailed, onOther } = props;
  const words = useTexts(followTexts);
  const statuses = useTexts(statusTexts);
  const language = useLanguage();
  const said = refused.filter(isRequestRefusal).map((refusal) => requestRefusalTexts.say(language, refusal));
  const isOpen = detail.status === "received" || detail.status === "dispatched" || detail.status === "handling";
  return (
    <>
      <section className={styles.panel} aria-label={words.status}>
        <p className={followStyles.state}>
          <StatusTag tone={statusTones[detail.status]}>{statuses[detail.status]}</StatusTag>
          {isOpen && <span>{words.due(formatDate(language, detail.dueOn))}</span>}
          {detail.rating !== null && <span>{ratingText(language, detail.rating)}</span>}
        </p>
        <p className={styles.soft}>
          {detail.campusName} · {categoryText(language, detail.category)} · {contactWords(detail, words)}
          {detail.photos > 0 && ` · ${words.photos(detail.photos)}`}
        </p>
        <h2>{words.what}</h2>
        <p className={followStyles.words}>{detail.text}</p>
        {detail.place !== "" && <p className={styles.soft}>{detail.place}</p>}
      </section>
      {detail.joined && <Joined joined={detail.joined} />}
      <Trace detail={detail} />
      <Problem text={isFailed ? words.failed : said.length > 0 ? said.join(" ") : undefined} />
      <Replies {...props} />
      <button type="button" className={styles.quiet} onClick={onOther}>
        {words.other}
      </button>
    </>
  );
}

function contactWords({ disclosure }: FollowedRequest, words: ReturnType<typeof useTexts<(typeof followTexts)["zh"]>>): string {
  if (disclosure === null) return words.contactNone;
  return disclosure === "school" ? words.contactSchool : words.contactDistrict;
}

function Joined({ joined }: { readonly joined: NonNullable<FollowedRequest["joined"]> }) {
  const words = useTexts(followTexts);
  const language = useLanguage();
  const answer = joined.answers.at(-1);
  return (
    <section className={styles.panel}>
      <h2>{answer ? words.joinedAnswer : words.joined}</h2>
      <p className={followStyles.words}>{answer?.text ?? words.joinedWaiting(formatDate(language, joined.dueOn))}</p>
    </section>
  );
}

function Trace({ detail }: { readonly detail: FollowedRequest }) {
  const words = useTexts(followTexts);
  const kinds = useTexts(traceTexts);
  const language = useLanguage();
  return (
    <section aria-labelledby="trace-title">
      <h2 id="trace-title">{words.trace}</h2>
      <ol className={followStyles.trace}>
        {detail.trace.toReversed().map(({ at, kind, text }) => (
          <li key={`${String(at)} ${kind}`} data-kind={kind}>
            <strong>{kinds[kind]}</strong>
            <time dateTime={new Date(at).toISOString()}>{formatInstant(language, at)}</time>
            {text !== null && <p className={followStyles.words}>{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Only what may be done now. */
function Replies({ detail, busy, onReply }: FollowViewProps) {
  const words = useTexts(followTexts);
  const may = (act: AskerReply["act"]) => detail.refusals[act].length === 0;
  const [opened, setOpened] = useState<"reopen" | "supplement" | "withdraw">();
  const hints = { reopen: words.reopenHint, supplement: words.supplementHint, withdraw: words.withdrawHint };
  if (opened) {
    return <WordForm title={words[opened]} hint={hints[opened]} busy={busy} onSend={(text) => onReply({ act: opened, text })} onCancel={() => setOpened(undefined)} />;
  }
  return (
    <>
      {may("rate") && <RatingForm busy={busy} onRate={(rating, isSolved, text) => onReply({ act: "rate", rating, isSolved, text })} />}
      {(["supplement", "reopen", "withdraw"] as const).filter(may).map((act) => (
        <button key={act} type="button" className={styles.secondary} onClick={() => setOpened(act)}>
          {words[act]}
        </button>
      ))}
    </>
  );
}
