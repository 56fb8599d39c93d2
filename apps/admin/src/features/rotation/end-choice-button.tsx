import { endDecisionWords, findEndChoiceRefusals, type EndDecision } from "@qitong/domain/staffing";
import { RefusalList, useLanguage, useTexts } from "@qitong/ui";
import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { rotationRefusalTexts } from "./rotation-refusal-texts";
import type { RotationRow } from "./rotation-row";
import { rotationTexts } from "./rotation-texts";
import styles from "./rotation.module.css";

export interface EndChoiceButtonProps {
  readonly decision: EndDecision;
  readonly rows: readonly RotationRow[];
  readonly onDecide: (decision: EndDecision, reason: string) => Promise<unknown>;
}

const fieldId = (decision: EndDecision) => `end-reason-${decision}`;

/** One decision for everyone selected, with what follows from it and every reason against it. */
export function EndChoiceButton({ decision, rows, onDecide }: EndChoiceButtonProps) {
  const words = useTexts(rotationTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState("");
  const names = rows.map((row) => row.name).join(language === "zh" ? "、" : ", ");
  const consequence = { return: words.returnConsequence, extend: words.extendConsequence, stay: words.stayConsequence }[decision](names);
  const refusals = uniqueKinds(rows.flatMap((row) => findEndChoiceRefusals(row, { decision, reason: reason.trim(), version: row.version }, row.held ?? undefined)));
  const confirm = async () => {
    setBusy(true);
    try {
      await onDecide(decision, reason.trim());
      setOpen(false);
      setReason("");
    } catch {
      // said by the caller; the words that were typed stay
    } finally {
      setBusy(false);
    }
  };
  const label = endDecisionWords[decision][language];
  return (
    <>
      <Button aria-haspopup="dialog" disabled={rows.length === 0} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal open={open} title={label} okText={label} cancelText={words.cancel} okButtonProps={{ disabled: refusals.length > 0 }} confirmLoading={busy} onOk={() => void confirm()} onCancel={() => setOpen(false)} destroyOnHidden>
        <div className={styles.dialog}>
          <p>{consequence}</p>
          <label htmlFor={fieldId(decision)}>{words.reason}</label>
          <Input.TextArea id={fieldId(decision)} rows={3} maxLength={300} showCount placeholder={words.reasonHint} value={reason} onChange={({ target }) => setReason(target.value)} />
          <RefusalList refusals={refusals} texts={rotationRefusalTexts} fieldId={() => fieldId(decision)} />
        </div>
      </Modal>
    </>
  );
}

/** What stands against ten is said once. */
function uniqueKinds<Refusal extends { readonly kind: string }>(refusals: readonly Refusal[]): Refusal[] {
  return [...new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal])).values()];
}
