import { Button, Modal, type ButtonProps } from "antd";
import { startTransition, useState, type ReactNode } from "react";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";

const texts = defineTexts({ zh: { cancel: "不，返回" }, en: { cancel: "No, go back" } });

export interface ConfirmButtonProps {
  readonly label: string;
  /** What will happen, as a question with its count: "删除 12 条调整？". */
  readonly question: string;
  /** What follows from it, and whether it can be undone. */
  readonly consequence: ReactNode;
  /** The act in words, on the button that does it; never "OK". */
  readonly act: string;
  readonly danger?: boolean;
  readonly type?: Exclude<ButtonProps["type"], undefined>;
  readonly disabled?: boolean;
  readonly icon?: ReactNode;
  /** Awaited: the dialog shows that it works, closes when done, and stays when it fails. */
  readonly onConfirm: () => void | Promise<unknown>;
}

/** Says what it will do before it does it. A list of red buttons warns of nothing: the one in the dialog is red. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, question, consequence, act, danger = false, type = "default", disabled = false, icon, onConfirm } = props;
  const words = useTexts(texts);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    try {
      await onConfirm();
      setOpen(false);
    } catch {
      // the caller tells why; the dialog stays so that the act can be tried again
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button danger={danger && type === "primary"} type={type} disabled={disabled} icon={icon} onClick={() => startTransition(() => setOpen(true))} aria-haspopup="dialog">
        {label}
      </Button>
      <Modal
        open={open}
        title={question}
        onCancel={() => setOpen(false)}
        onOk={confirm}
        okText={act}
        cancelText={words.cancel}
        confirmLoading={busy}
        okButtonProps={{ danger }}
        closable={false}
        destroyOnHidden
      >
        {consequence}
      </Modal>
    </>
  );
}
