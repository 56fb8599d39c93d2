import { PageHeader, Panel, Stack, useTexts } from "@qitong/ui";
import { useSession } from "../../shell/session-context";
import { PasswordForm } from "./password-form";
import { passwordTexts } from "./password-texts";
import { usePasswordChange } from "./use-password-change";

/** Stands before every page until the password that someone else has seen is replaced. */
export function FirstPasswordPage() {
  const words = useTexts(passwordTexts);
  const { account } = useSession();
  const { change, ...state } = usePasswordChange();
  return (
    <>
      <PageHeader title={words.firstTitle} about={words.firstAbout} />
      <Stack narrow>
        <Panel>
          <PasswordForm login={account.login} isFirst {...state} onChange={change} />
        </Panel>
      </Stack>
    </>
  );
}
