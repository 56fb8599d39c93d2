import { ConfirmButton, Masked, useTexts } from "@qitong/ui";
import { Form, Input } from "antd";
import { useState } from "react";
import { CallLink } from "./contact-list";
import type { ShownContact } from "./contact-rows";
import { contactTexts } from "./contact-texts";
import styles from "./emergency-contact.module.css";

export interface CoveredPhonesProps {
  readonly contact: ShownContact;
  /** Every number in clear, once the server has given them out. */
  readonly revealed: readonly string[] | undefined;
  /** Absent for who may not look. */
  readonly onReveal?: (reason: string) => Promise<unknown>;
}

/** A colleague's own mobile for who is not of the campus: a look needs a reason and is logged. */
export function CoveredPhones({ contact: { name, phones }, revealed, onReveal }: CoveredPhonesProps) {
  const words = useTexts(contactTexts);
  const [reason, setReason] = useState("");
  const covered = phones.flatMap(({ text, isMasked }, index) => (isMasked ? [{ text, clear: revealed?.[index] }] : []));
  const isGiven = reason.trim().length >= 2;
  return (
    <div className={styles.phones}>
      {covered.map(({ text, clear }) => (clear === undefined ? <Masked key={text} name={words.phone} masked={text} /> : <CallLink key={text} name={name} text={clear} />))}
      {revealed && <span className="soft">{words.logged}</span>}
      {!revealed && onReveal && (
        <ConfirmButton
          label={words.reveal}
          question={words.revealQuestion(name)}
          consequence={
            <Form layout="vertical">
              <p>{words.revealAbout}</p>
              <Form.Item label={words.revealReason} htmlFor="reveal-reason" required>
                <Input id="reveal-reason" maxLength={200} value={reason} onChange={({ target }) => setReason(target.value)} />
              </Form.Item>
            </Form>
          }
          act={words.reveal}
          onConfirm={() => (isGiven ? onReveal(reason.trim()) : Promise.reject(new Error("a reason is due")))}
        />
      )}
    </div>
  );
}
