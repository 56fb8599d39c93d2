import { ConfirmButton, Masked, useTexts } from "@qitong/ui";
import { Form, Input } from "antd";
import { useState } from "react";
import type { RequestDetail } from "./request-rows";
import styles from "./request.module.css";
import { requestDetailTexts } from "./request-texts";

export interface ContactLineProps {
  readonly contact: RequestDetail["contact"];
  /** In clear, once the server has given it out. */
  readonly revealed: { readonly name: string; readonly phone: string } | undefined;
  readonly onReveal: (reason: string) => Promise<unknown>;
}

/** Who asked, as far as the asker lets the one who looks; a look needs a reason and is logged. */
export function ContactLine({ contact, revealed, onReveal }: ContactLineProps) {
  const words = useTexts(requestDetailTexts);
  const [reason, setReason] = useState("");
  if (contact === null) return words.noContact;
  if (!contact.mayReveal) return words.keptFromSchool;
  const isWhole = reason.trim().length >= 2;
  return (
    <>
      {revealed && revealed.name !== "" && <span>{revealed.name} </span>}
      <Masked name={words.phone} masked={contact.maskedPhone ?? ""} revealed={revealed?.phone} />
      {!revealed && (
        <div className={styles.reveal}>
          <ConfirmButton
            label={words.reveal}
            question={words.reveal}
            consequence={
              <Form layout="vertical">
                <Form.Item label={words.revealReason} htmlFor="reveal-reason" required>
                  <Input id="reveal-reason" maxLength={200} value={reason} onChange={({ target }) => setReason(target.value)} />
                </Form.Item>
              </Form>
            }
            act={words.reveal}
            onConfirm={() => (isWhole ? onReveal(reason) : Promise.reject(new Error("a reason is due")))}
          />
        </div>
      )}
    </>
  );
}
