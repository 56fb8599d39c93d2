import { useAnnouncing, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { accountTexts } from "./account-texts";
import styles from "./account.module.css";

export interface GivenPassword {
  readonly login: string;
  readonly password: string;
}

export interface FirstPasswordNoteProps {
  readonly given: GivenPassword;
  readonly onClose: () => void;
}

/** Shown once: it is kept nowhere, and gone with this note. */
export function FirstPasswordNote({ given, onClose }: FirstPasswordNoteProps) {
  const words = useTexts(accountTexts);
  const { toast } = useAnnouncing();
  const copy = () => void navigator.clipboard.writeText(given.password).then(() => toast("success", words.copied));
  return (
    <section className={styles.given} aria-labelledby="first-password">
      <h3 id="first-password">{words.firstPassword}</h3>
      <code translate="no" className={styles.password}>
        {given.password}
      </code>
      <p>{words.firstAbout(given.login)}</p>
      <div className={styles.acts}>
        <Button onClick={copy}>{words.copy}</Button>
        <Button type="primary" onClick={onClose}>
          {words.seen}
        </Button>
      </div>
    </section>
  );
}
