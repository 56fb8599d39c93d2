import type { PlanActRefusal } from "@qitong/domain/staffing";
import { RefusalList, useTexts, type RefusalTexts } from "@qitong/ui";
import { Button, Input, Modal } from "antd";
import { useState, type ReactNode } from "react";
import type { AnyPlanRefusal } from "../plan/plan-refusal-texts";
import { planTexts } from "./plan-texts";
import styles from "./transfer-plan.module.css";

export interface ReasonButtonProps {
  readonly label: string;
  readonly reasonLabel: string;
  readonly about?: ReactNode;
  readonly primary?: boolean;
  readonly danger?: boolean;
  /** Every reason against the act with what is typed; the server asks the same function. */
  readonly refusalsOf: (reason: string) => readonly PlanActRefusal[];
  readonly texts: RefusalTexts<AnyPlanRefusal>;
  readonly onConfirm: (reason: string) => Promise<unknown>;
}

/** An act on a plan that is done with words. */
export function ReasonButton(props: ReasonButtonProps) {
  const { label, reasonLabel, about, primary = false, danger = false, refusalsOf, texts, onConfirm } = props;
  const words = useTexts(planTexts);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState("");
  const refusals = refusalsOf(reason.trim());
  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm(reason.trim());
      setOpen(false);
      setReason("");
    } catch {
      // said by the caller; the words that were typed stay
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button type={primary ? "primary" : "default"} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        okText={label}
        cancelText={words.cancel}
        okButtonProps={{ danger, disabled: refusals.length > 0 }}
        confirmLoading={busy}
        onOk={() => void confirm()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <div className={styles.dialog}>
          {about}
          <label htmlFor="reason">{reasonLabel}</label>
          <Input.TextArea id="reason" rows={3} maxLength={500} showCount value={reason} onChange={({ target }) => setReason(target.value)} />
          <RefusalList refusals={refusals} texts={texts} />
        </div>
      </Modal>
    </>
  );
}
