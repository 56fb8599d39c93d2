import { Acts, Panel, useAnnouncing, useTexts } from "@qitong/ui";
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
    <Panel tone="warn" level={3} title={words.firstPassword}>
      <code translate="no" className={styles.password}>
        {given.password}
      </code>
      <p>{words.firstAbout(given.login)}</p>
      <Acts>
        <Button onClick={copy}>{words.copy}</Button>
        <Button type="primary" onClick={onClose}>
          {words.seen}
        </Button>
      </Acts>
    </Panel>
  );
}
