import { addDays, type CivilDate } from "@qitong/domain";
import { findWindowRefusals, windowPhase, type PreferenceWindow, type WindowPhase, type WindowRefusal } from "@qitong/domain/staffing";
import { DayField, formatDate, RefusalList, StatusTag, type StatusTone, useLanguage, useTexts } from "@qitong/ui";
import { Button, Form, Modal } from "antd";
import { useState } from "react";
import { preferenceTexts, windowPhaseTexts, windowRefusalTexts } from "./preference-texts";
import styles from "./preference.module.css";

const tones = { none: "calm", before: "calm", open: "running", closed: "good" } as const satisfies Record<WindowPhase, StatusTone>;

export interface WindowCardProps {
  readonly window: PreferenceWindow | null;
  readonly schoolYear: number;
  readonly today: CivilDate;
  readonly refused: readonly WindowRefusal[];
  readonly busy: boolean;
  /** Absent for who may only read. Rejects when it was not set. */
  readonly onSet?: ((window: PreferenceWindow) => Promise<unknown>) | undefined;
}

export function WindowCard({ window, schoolYear, today, refused, busy, onSet }: WindowCardProps) {
  const words = useTexts(preferenceTexts);
  const phases = useTexts(windowPhaseTexts);
  const language = useLanguage();
  const phase = windowPhase(window, today);
  return (
    <section className={styles.card} aria-label={words.window}>
      <p>
        <strong>{words.window}</strong> <StatusTag tone={tones[phase]}>{phases[phase]}</StatusTag>{" "}
        {window ? words.windowIs(formatDate(language, window.opensOn), formatDate(language, addDays(window.endsOn, -1))) : words.windowNone}
      </p>
      {onSet && <WindowDialog key={schoolYear} window={window} schoolYear={schoolYear} today={today} refused={refused} busy={busy} onSet={onSet} />}
    </section>
  );
}

type WindowDialogProps = WindowCardProps & Required<Pick<WindowCardProps, "onSet">>;

/** People name the last day; the rules keep the first day after it. */
function WindowDialog({ window, schoolYear, today, refused, busy, onSet }: WindowDialogProps) {
  const words = useTexts(preferenceTexts);
  const [isOpen, setOpen] = useState(false);
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<PreferenceWindow>(window ?? { schoolYear, opensOn: today, endsOn: addDays(today, 31) });
  const found = findWindowRefusals(draft, today);
  const save = async () => {
    setTried(true);
    if (found.length > 0) return;
    await onSet?.(draft);
    setOpen(false);
  };
  const show = () => {
    setDraft(window ?? draft);
    setTried(false);
    setOpen(true);
  };
  return (
    <>
      <Button aria-haspopup="dialog" onClick={show}>
        {window ? words.changeWindow : words.setWindow}
      </Button>
      <Modal
        open={isOpen}
        title={window ? words.changeWindow : words.setWindow}
        okText={words.windowSave}
        cancelText={words.cancel}
        confirmLoading={busy}
        onOk={() => void save().catch(() => undefined)}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form layout="vertical">
          <DayField id="window-opensOn" label={words.windowFrom} value={draft.opensOn} onChange={(opensOn) => setDraft({ ...draft, opensOn })} />
          <DayField id="window-endsOn" label={words.windowTo} value={addDays(draft.endsOn, -1)} onChange={(last) => setDraft({ ...draft, endsOn: addDays(last, 1) })} />
        </Form>
        <RefusalList refusals={isTried ? (found.length > 0 ? found : refused) : []} texts={windowRefusalTexts} fieldId={(field) => `window-${field}`} />
      </Modal>
    </>
  );
}
