import { addDays, type CivilDate } from "@qitong/domain";
import { unwillingReasons, windowPhase, type PreferenceRefusal, type PreferenceStatement } from "@qitong/domain/staffing";
import { formatDate, formatInstant, Panel, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { useState } from "react";
import styles from "../own-section/own-section.module.css";
import { PreferenceForm } from "./preference-form";
import type { OwnPreference, OwnStatement } from "./preference-row";
import { preferenceTexts } from "./preference-texts";

export interface OwnPreferenceViewProps {
  readonly own: OwnPreference;
  readonly today: CivilDate;
  readonly refused: readonly PreferenceRefusal[];
  readonly busy: boolean;
  /** Rejects when it was not stated. */
  readonly onState: (stated: PreferenceStatement) => Promise<unknown>;
}

/** On a phone: until when, what one has stated, and the form to state it. */
export function OwnPreferenceView({ own, today, refused, busy, onState }: OwnPreferenceViewProps) {
  const words = useTexts(preferenceTexts);
  const [isOpen, setOpen] = useState(false);
  const { window, statements } = own;
  const [present, ...earlier] = statements;
  const phase = windowPhase(window, today);
  const state = (stated: PreferenceStatement) => void onState(stated).then(() => setOpen(false)).catch(() => undefined);
  return (
    <Panel title={window ? `${words.own} · ${words.year(window.schoolYear)}` : words.own}>
      <Until own={own} phase={phase} />
      {present ? <Statement statement={present} /> : phase === "closed" && <p className="soft">{words.notStated}</p>}
      {phase === "open" && own.own !== null && !isOpen && (
        <Button type={present ? "default" : "primary"} onClick={() => setOpen(true)}>
          {present ? words.change : words.save}
        </Button>
      )}
      {phase === "open" && isOpen && (
        <PreferenceForm own={own} before={present} today={today} refused={refused} busy={busy} onSave={state} onCancel={() => setOpen(false)} />
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          {earlier.map((one) => (
            <Statement key={one.id} statement={one} />
          ))}
        </details>
      )}
    </Panel>
  );
}

function Until({ own: { window }, phase }: { readonly own: OwnPreference; readonly phase: ReturnType<typeof windowPhase> }) {
  const words = useTexts(preferenceTexts);
  const language = useLanguage();
  if (window === null) return <p className="soft">{words.noWindow}</p>;
  const lastDay = formatDate(language, addDays(window.endsOn, -1));
  const sentence = phase === "open" ? words.openUntil(lastDay) : phase === "before" ? words.opensOn(formatDate(language, window.opensOn)) : words.closed(lastDay);
  return <p className="soft">{sentence}</p>;
}

function Statement({ statement }: { readonly statement: OwnStatement }) {
  const words = useTexts(preferenceTexts);
  const language = useLanguage();
  const { willing, reason, reasonNote, commuteNote, wishes, refuses, statedAt } = statement;
  const separator = language === "zh" ? "、" : ", ";
  const why = [reason && unwillingReasons[reason][language], reasonNote].filter(Boolean).join(language === "zh" ? "：" : ": ");
  return (
    <div className={styles.moves}>
      <p>
        <StatusTag tone={willing ? "good" : "warn"}>{willing ? words.willing : words.unwilling}</StatusTag> {why}
      </p>
      {wishes.length > 0 && <p>{words.wishOrder(wishes.map((one, index) => `${index + 1}. ${one.name}`).join(separator))}</p>}
      {refuses.length > 0 && <p>{words.refused(refuses.map((one) => one.name).join(separator))}</p>}
      {commuteNote !== "" && <p className="soft">{commuteNote}</p>}
      <p className="soft">{words.statedAt(formatInstant(language, statedAt))}</p>
    </div>
  );
}
