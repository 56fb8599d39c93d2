import { Form, Input } from "antd";
import { useId, useState } from "react";
import { FormDialog, type FormDialogProps } from "../form-dialog/form-dialog";

/** As the services ask for: a word, and no essay. */
const [shortest, longest] = [2, 200];

export interface RevealButtonProps extends Pick<FormDialogProps<never>, "label" | "ariaLabel" | "title" | "about" | "act" | "type" | "size" | "icon"> {
  readonly reasonLabel: string;
  readonly hint?: string;
  /** Rejects when the server gave nothing out: the caller says why, and the reason stays. */
  readonly onReveal: (reason: string) => Promise<unknown>;
}

/** No look at what is masked without a reason: the server keeps it with the look. */
export function RevealButton({ reasonLabel, hint, onReveal, ...dialog }: RevealButtonProps) {
  const id = useId();
  const [reason, setReason] = useState("");
  const said = reason.trim();
  return (
    <FormDialog<never> {...dialog} enterSends isIncomplete={said.length < shortest} onSave={() => onReveal(said)}>
      <Form.Item label={reasonLabel} htmlFor={id} required>
        <Input id={id} maxLength={longest} value={reason} {...(hint === undefined ? {} : { placeholder: hint })} onChange={({ target }) => setReason(target.value)} />
      </Form.Item>
    </FormDialog>
  );
}
