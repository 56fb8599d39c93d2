import { correctionKindWords, correctionStatusWords, type CorrectionStatus } from "@qitong/domain/staffing";
import { Acts, ConfirmButton, formatDate, formatInstant, StatusTag, type StatusTone, useLanguage, useTexts } from "@qitong/ui";
import { Button, Input, Modal } from "antd";
import { startTransition, useState, type ReactNode } from "react";
import type { Correction, RotationRow } from "./rotation-row";
import { rotationTexts } from "./rotation-texts";
import styles from "./rotation.module.css";

export interface RotationRecordProps {
  readonly row: RotationRow;
  /** Absent for who may not decide on corrections. */
  readonly onDecide?: ((correction: Correction, decision: "approve" | "reject", reason: string) => Promise<unknown>) | undefined;
  /** Absent for who may not propose any. */
  readonly onWithdraw?: ((correction: Correction) => Promise<unknown>) | undefined;
}

/** Everything that was decided about one rotation, behind a button. */
export function RotationRecord(props: RotationRecordProps) {
  const { row } = props;
  const words = useTexts(rotationTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-haspopup="dialog" aria-label={words.moreOf(row.name)} onClick={() => startTransition(() => setOpen(true))}>
        {words.more}
      </Button>
      <Modal open={open} title={words.details(row.name)} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <p className="soft">{words.byPlan(row.planTitle)}</p>
        <h3>{words.history}</h3>
        <ol className={styles.steps}>{row.steps.map((step) => <Step key={step.number} step={step} />)}</ol>
        <h3>{words.corrections}</h3>
        {row.corrections.length === 0 && <p className="soft">{words.noCorrections}</p>}
        <ul className={styles.steps}>
          {row.corrections.map((correction) => (
            <CorrectionEntry key={correction.id} {...props} correction={correction} />
          ))}
        </ul>
      </Modal>
    </>
  );
}

function Step({ step }: { readonly step: RotationRow["steps"][number] }) {
  const words = useTexts(rotationTexts);
  const language = useLanguage();
  const end = step.endsOn === null ? "" : formatDate(language, step.endsOn);
  const says = {
    planned: words.planned(end), return: words.returning(end), extend: words.extended(end), stay: words.stays, corrected: end ? words.correctedTo(end) : words.corrected,
  }[step.kind];
  return (
    <li>
      <span>{says}</span>
      {step.reason && <span className="soft">{step.reason}</span>}
      {step.decidedByName && <span className="soft">{words.by(step.decidedByName, formatInstant(language, step.decidedAt))}</span>}
    </li>
  );
}

const tones = { proposed: "running", approved: "running", applied: "good", rejected: "bad", withdrawn: "calm", lapsed: "warn" } as const satisfies Record<CorrectionStatus, StatusTone>;

function CorrectionEntry({ row, correction, onDecide, onWithdraw }: RotationRecordProps & { readonly correction: Correction }) {
  const words = useTexts(rotationTexts);
  const language = useLanguage();
  const { kind, on, toCampusName, status, reason, paper, proposedByName, decidedByName, decisionReason } = correction;
  const date = formatDate(language, on);
  return (
    <li>
      <span>
        {kind === "other-end" ? words.correctionEnd(date) : words.correction(correctionKindWords[kind][language], toCampusName, date)}{" "}
        <StatusTag tone={tones[status]}>{correctionStatusWords[status][language]}</StatusTag>
      </span>
      <span className="soft">{words.because(reason, paper)}</span>
      <span className="soft">{[proposedByName && words.proposedBy(proposedByName), decidedByName && words.decidedBy(decidedByName), decisionReason].filter(Boolean).join(" · ")}</span>
      {status === "proposed" && onDecide && (
        <Acts>
          <ConfirmButton label={words.approve} question={words.approveQuestion(row.name)} consequence={words.because(reason, paper)} act={words.approve} type="primary" onConfirm={() => onDecide(correction, "approve", "")} />
          <RejectButton name={row.name} onReject={(why) => onDecide(correction, "reject", why)} />
        </Acts>
      )}
      {status === "proposed" && onWithdraw && (
        <Acts>
          <ConfirmButton label={words.withdraw} question={words.withdrawQuestion(row.name)} consequence={words.withdrawConsequence} act={words.withdraw} onConfirm={() => onWithdraw(correction)} />
        </Acts>
      )}
    </li>
  );
}

function RejectButton({ name, onReject }: { readonly name: string; readonly onReject: (reason: string) => Promise<unknown> }): ReactNode {
  const words = useTexts(rotationTexts);
  const [reason, setReason] = useState("");
  return (
    <ConfirmButton
      label={words.reject}
      question={words.rejectQuestion(name)}
      consequence={
        <div className={styles.dialog}>
          <label htmlFor="reject-reason">{words.reason}</label>
          <Input.TextArea id="reject-reason" rows={2} maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />
        </div>
      }
      act={words.reject}
      onConfirm={() => onReject(reason.trim())}
    />
  );
}
