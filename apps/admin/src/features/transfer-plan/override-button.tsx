import { useTexts } from "@qitong/ui";
import { Input, Modal } from "antd";
import { useId, useState } from "react";
import { editorTexts } from "./editor-texts";
import styles from "./transfer-plan.module.css";

export interface OverrideButtonProps {
  /** What is let pass, in words. */
  readonly about: string;
  /** Rejects when it was not done. */
  readonly onConfirm: (reason: string) => Promise<unknown>;
}

/** 个别放行: a teacher goes out of turn, for a reason that is kept. */
export function OverrideButton({ about, onConfirm }: OverrideButtonProps) {
  const words = useTexts(editorTexts);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState("");
  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm(reason.trim());
      setOpen(false);
    } catch {
      // said by the caller; the words that were typed stay
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" className={styles.link} aria-haspopup="dialog" aria-label={`${words.override}: ${about}`} onClick={() => setOpen(true)}>
        {words.override}
      </button>
      <Modal
        open={isOpen}
        title={words.override}
        okText={words.override}
        cancelText={words.cancel}
        okButtonProps={{ disabled: reason.trim() === "" }}
        confirmLoading={busy}
        onOk={() => void confirm()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <div className={styles.dialog}>
          <p>{about}</p>
          <p>{words.overrideAbout}</p>
          <label htmlFor={id}>{words.overrideReason}</label>
          <Input.TextArea id={id} rows={2} maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />
        </div>
      </Modal>
    </>
  );
}
