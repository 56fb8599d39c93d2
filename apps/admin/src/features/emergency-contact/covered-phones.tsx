import { Masked, RevealButton, useTexts } from "@qitong/ui";
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
  const covered = phones.flatMap(({ text, isMasked }, index) => (isMasked ? [{ text, clear: revealed?.[index] }] : []));
  return (
    <div className={styles.phones}>
      {covered.map(({ text, clear }) => (clear === undefined ? <Masked key={text} name={words.phone} masked={text} /> : <CallLink key={text} name={name} text={clear} />))}
      {revealed && <span className="soft">{words.logged}</span>}
      {!revealed && onReveal && (
        <RevealButton label={words.reveal} title={words.revealQuestion(name)} about={words.revealAbout} reasonLabel={words.revealReason} onReveal={onReveal} />
      )}
    </div>
  );
}
