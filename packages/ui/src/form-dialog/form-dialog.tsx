import type { AnyRefusal } from "@qitong/domain";
import { Button, Form, Modal, type ButtonProps } from "antd";
import { startTransition, useState, type KeyboardEvent, type ReactNode } from "react";
import { useTexts } from "../language/language-context";
import type { RefusalTexts } from "../language/refusal-texts";
import { defineTexts } from "../language/texts";
import { RefusalList } from "../refusal-list/refusal-list";

const texts = defineTexts({ zh: { cancel: "取消" }, en: { cancel: "Cancel" } });

export interface FormDialogProps<Refusal extends AnyRefusal> {
  /** On the button that opens it, and the dialog's heading where no other is given. */
  readonly label: string;
  /** For who does not see what the button stands beside. */
  readonly ariaLabel?: string;
  readonly title?: string;
  readonly about?: ReactNode;
  /** The act in words: on the button that does it; the label where none is given. */
  readonly act?: string;
  readonly type?: Exclude<ButtonProps["type"], undefined>;
  readonly size?: "small" | "middle";
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly icon?: ReactNode;
  readonly width?: number;
  /** Something is still to be filled in: the act is off. */
  readonly isIncomplete?: boolean;
  /** What the rules say against what is filled in, by the function that the server runs. */
  readonly found?: readonly NoInfer<Refusal>[];
  /** What the server refused, if it did. */
  readonly refused?: readonly NoInfer<Refusal>[];
  readonly texts?: RefusalTexts<Refusal>;
  /** The id of the control that a refusal names. */
  readonly fieldId?: (field: string) => string;
  /** The rules speak while one types, and the act is off; otherwise they wait for the first try. */
  readonly tellsAtOnce?: boolean;
  /** Of a form of one line only. */
  readonly enterSends?: boolean;
  readonly busy?: boolean;
  readonly onOpen?: () => void;
  /** Awaited: the dialog closes when it is done, and stays with what was typed when it rejects; the caller says why. */
  readonly onSave: () => Promise<unknown>;
  readonly children?: ReactNode;
}

/** A button and the form behind it. Enter does not send it unless it is said so: in a calendar it chooses a day. */
export function FormDialog<Refusal extends AnyRefusal>(props: FormDialogProps<Refusal>) {
  const { label, ariaLabel, title = label, about, act = label, type = "default", size = "middle", danger = false, disabled = false, width = 520 } = props;
  const { isIncomplete = false, found = [], refused = [], tellsAtOnce = false, enterSends = false, busy = false, icon, onOpen, onSave, children } = props;
  const words = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  const [isTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const open = () => {
    setTried(false);
    onOpen?.();
    // The click is answered by the next frame; a form takes a slow phone longer to draw.
    startTransition(() => setOpen(true));
  };
  const save = async () => {
    setTried(true);
    if (found.length > 0) return;
    setSaving(true);
    try {
      await onSave();
      setOpen(false);
    } catch {
      // said by the caller, or shown below as refusals; what was typed stays
    } finally {
      setSaving(false);
    }
  };
  const isOff = isIncomplete || (tellsAtOnce && found.length > 0);
  // Enter also takes over what an input method suggests.
  const sendByEnter = ({ key, nativeEvent }: KeyboardEvent) => {
    if (enterSends && key === "Enter" && !nativeEvent.isComposing && !isOff && !isSaving) void save();
  };
  const shown = isTried || tellsAtOnce ? (found.length > 0 ? found : refused) : [];
  return (
    <>
      <Button type={type} size={size} icon={icon} disabled={disabled} aria-haspopup="dialog" aria-label={ariaLabel} onClick={open}>
        {label}
      </Button>
      <Modal
        open={isOpen}
        title={title}
        width={width}
        okText={act}
        cancelText={words.cancel}
        confirmLoading={busy || isSaving}
        okButtonProps={{ danger, disabled: isOff }}
        onOk={() => void save()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form layout="vertical" onKeyDown={sendByEnter}>
          {about !== undefined && <div className="soft">{about}</div>}
          {children}
        </Form>
        {props.texts && <RefusalList refusals={shown} texts={props.texts} {...(props.fieldId ? { fieldId: props.fieldId } : {})} />}
      </Modal>
    </>
  );
}
