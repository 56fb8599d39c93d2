import { Panel, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { useState } from "react";
import { useSession } from "../../shell/session-context";
import { PasswordForm } from "./password-form";
import { passwordTexts } from "./password-texts";
import { usePasswordChange } from "./use-password-change";

export function PasswordSection() {
  const words = useTexts(passwordTexts);
  const { account } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { change, ...state } = usePasswordChange(() => setOpen(false));
  return (
    <Panel title={words.title}>
      <p className="soft">{words.about}</p>
      {isOpen ? <PasswordForm login={account.login} isFirst={false} {...state} onChange={change} /> : <Button onClick={() => setOpen(true)}>{words.act}</Button>}
    </Panel>
  );
}
