import type { AnyRefusal } from "@qitong/domain";
import { Form, Input } from "antd";
import { useId, useState, type ReactNode } from "react";
import type { RefusalTexts } from "../language/refusal-texts";
import { FormDialog, type FormDialogProps } from "./form-dialog";

export interface ReasonDialogProps<Refusal extends AnyRefusal> extends Pick<FormDialogProps<Refusal>, "label" | "ariaLabel" | "title" | "type" | "size" | "danger" | "disabled"> {
  /** What follows from it. */
  readonly about?: ReactNode;
  readonly reasonLabel: string;
  readonly hint?: string;
  readonly longest?: number;
  /** Every reason against the act with what is typed; without it, some words are all that is asked. */
  readonly findRefusals?: (reason: string) => readonly NoInfer<Refusal>[];
  readonly texts?: RefusalTexts<Refusal>;
  /** Rejects when it was not done: the words stay. */
  readonly onConfirm: (reason: string) => Promise<unknown>;
}

/** An act that is not done without saying why. */
export function ReasonDialog<Refusal extends AnyRefusal>(props: ReasonDialogProps<Refusal>) {
  const { about, reasonLabel, hint, longest = 500, findRefusals, texts, onConfirm, ...dialog } = props;
  const id = useId();
  const [reason, setReason] = useState("");
  const said = reason.trim();
  return (
    <FormDialog<Refusal>
      {...dialog}
      isIncomplete={!findRefusals && said === ""}
      tellsAtOnce
      {...(findRefusals ? { found: findRefusals(said) } : {})}
      {...(texts ? { texts, fieldId: () => id } : {})}
      onSave={async () => {
        await onConfirm(said);
        setReason("");
      }}
    >
      {typeof about === "string" ? <p>{about}</p> : about}
      <Form.Item label={reasonLabel} htmlFor={id}>
        <Input.TextArea id={id} rows={3} maxLength={longest} showCount value={reason} {...(hint === undefined ? {} : { placeholder: hint })} onChange={({ target }) => setReason(target.value)} />
      </Form.Item>
    </FormDialog>
  );
}
