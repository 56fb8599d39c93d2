import { useTexts } from "@qitong/ui";
import { Button } from "antd";
import { useState } from "react";
import { useSession } from "../../shell/session-context";
import styles from "../own-section/own-section.module.css";
import { PasswordForm } from "./password-form";
import { passwordTexts } from "./password-texts";
import { usePasswordChange } from "./use-password-change";

export function PasswordSection() {
  const words = useTexts(passwordTexts);
  const { account } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { change, ...state } = usePasswordChange(() => setOpen(false));
  return (
    <section className={styles.panel}>
      <h2>{words.title}</h2>
      <p className={styles.soft}>{words.about}</p>
      {isOpen ? <PasswordForm login={account.login} isFirst={false} {...state} onChange={change} /> : <Button onClick={() => setOpen(true)}>{words.act}</Button>}
    </section>
  );
}
