import { Masked, RevealButton, useTexts } from "@qitong/ui";
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
  if (contact === null) return words.noContact;
  if (!contact.mayReveal) return words.keptFromSchool;
  return (
    <>
      {revealed && revealed.name !== "" && <span>{revealed.name} </span>}
      <Masked name={words.phone} masked={contact.maskedPhone ?? ""} revealed={revealed?.phone} />
      {!revealed && (
        <div className={styles.reveal}>
          <RevealButton label={words.reveal} reasonLabel={words.revealReason} onReveal={onReveal} />
        </div>
      )}
    </>
  );
}
