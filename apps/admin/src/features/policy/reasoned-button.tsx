import { ConfirmButton } from "@qitong/ui";
import { Form, Input } from "antd";
import { useId, useState } from "react";

export interface ReasonedButtonProps {
  readonly label: string;
  readonly question: string;
  readonly about: string;
  readonly reasonLabel: string;
  readonly onConfirm: (reason: string) => Promise<unknown>;
}

/** An act that is not done without saying why. */
export function ReasonedButton({ label, question, about, reasonLabel, onConfirm }: ReasonedButtonProps) {
  const [reason, setReason] = useState("");
  const id = useId();
  const isMissing = reason.trim() === "";
  return (
    <ConfirmButton
      danger
      label={label}
      question={question}
      act={label}
      consequence={
        <Form layout="vertical">
          <p>{about}</p>
          <Form.Item label={reasonLabel} htmlFor={id} required validateStatus={isMissing ? "warning" : ""}>
            <Input.TextArea id={id} rows={3} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
          </Form.Item>
        </Form>
      }
      onConfirm={() => (isMissing ? Promise.reject(new Error("a reason is due")) : onConfirm(reason.trim()))}
    />
  );
}
