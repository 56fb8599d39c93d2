import { grouped } from "@qitong/domain/management";
import { formatDate, useLanguage, useTexts } from "@qitong/ui";
import { useState, type ReactNode } from "react";
import { isRequestRefusal, requestRefusalTexts } from "../request/request-words";
import { askTexts } from "./ask-texts";
import styles from "./ask.module.css";
import sendingStyles from "./sending-panel.module.css";
import type { SendingState } from "./use-sending";

type OnItsWay = Extract<SendingState, { readonly kind: "sending" | "waiting" }>;

/** While it is on its way: how far it is, and what happens when the network is gone. */
export function SendingPanel({ state, onAgain }: { readonly state: OnItsWay; readonly onAgain: () => void }) {
  const words = useTexts(askTexts);
  const language = useLanguage();
  if (state.kind === "sending") {
    const percent = Math.round(state.share * 100);
    return (
      <section className={styles.panel} aria-live="polite">
        <p>{words.sending(percent)}</p>
        <progress max={100} value={percent} aria-label={words.sending(percent)} />
      </section>
    );
  }
  const said = state.refusals.filter(isRequestRefusal).map((refusal) => requestRefusalTexts.say(language, refusal));
  return (
    <section className={styles.panel} role="alert">
      <h2>{said[0] ?? words.waiting}</h2>
      <p>{words.waitingAbout}</p>
      <button type="button" className={styles.primary} onClick={onAgain}>
        {words.again}
      </button>
    </section>
  );
}

export interface SentPanelProps {
  readonly sent: Extract<SendingState, { readonly kind: "sent" }>;
  readonly followLink: ReactNode;
  /** Where it is not a request that was sent. */
  readonly said?: { readonly about: (date: string) => string; readonly keptHere: string; readonly another: string };
  readonly onAnother: () => void;
}

export function SentPanel({ sent, followLink, said, onAnother }: SentPanelProps) {
  const words = useTexts(askTexts);
  const language = useLanguage();
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    const text = `${words.number} ${sent.number}\n${words.secret} ${grouped(sent.secret)}`;
    // Absent on a page without https: number and code can still be marked by hand.
    void navigator.clipboard?.writeText(text).then(() => setCopied(true), () => undefined);
  };
  return (
    <section className={styles.panel} aria-labelledby="sent-title">
      <h2 id="sent-title" ref={(heading) => heading?.focus()} tabIndex={-1}>
        ✓ {words.sentTitle}
      </h2>
      <p>{(said?.about ?? words.sentAbout)(formatDate(language, sent.dueOn))}</p>
      <dl className={sendingStyles.keys}>
        <div>
          <dt>{words.number}</dt>
          <dd className="figures">{sent.number}</dd>
        </div>
        <div>
          <dt>{words.secret}</dt>
          <dd className="figures">{grouped(sent.secret)}</dd>
        </div>
      </dl>
      <p className={styles.soft}>{said?.keptHere ?? words.keptHere}</p>
      {followLink}
      <button type="button" className={styles.secondary} onClick={copy}>
        {isCopied ? words.copied : words.copy}
      </button>
      <button type="button" className={styles.secondary} onClick={onAnother}>
        {said?.another ?? words.another}
      </button>
    </section>
  );
}
