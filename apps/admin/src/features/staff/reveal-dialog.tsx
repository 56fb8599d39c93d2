import { useTexts } from "@qitong/ui";
import { Form, Input, Modal } from "antd";
import { useState } from "react";
import { staffFileTexts } from "./staff-file-texts";

export interface RevealDialogProps {
  readonly open: boolean;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onReveal: (reason: string) => void;
}

const shortest = 2;

/** No look without a reason: it is kept with the look. */
export function RevealDialog({ open, busy, onCancel, onReveal }: RevealDialogProps) {
  const words = useTexts(staffFileTexts);
  const [reason, setReason] = useState("");
  const isGiven = reason.trim().length >= shortest;
  return (
    <Modal
      open={open}
      title={words.reveal}
      okText={words.revealAct}
      cancelText={words.cancel}
      okButtonProps={{ disabled: !isGiven }}
      confirmLoading={busy}
      onCancel={onCancel}
      onOk={() => onReveal(reason.trim())}
      destroyOnHidden
    >
      <Form layout="vertical">
        <Form.Item label={words.revealReason} htmlFor="reveal-reason">
          <Input
            id="reveal-reason"
            maxLength={200}
            placeholder={words.revealReasonHint}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            onPressEnter={() => isGiven && onReveal(reason.trim())}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
