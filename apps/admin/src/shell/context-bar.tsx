import { useTexts } from "@qitong/ui";
import { Link } from "@tanstack/react-router";
import type { Session, SessionScope } from "../connection/session";
import { shellTexts } from "../language/shell-texts";
import { AccountMenu } from "./account-menu";
import styles from "./context-bar.module.css";
import { DateAndTerm } from "./date-and-term";
import { PreferenceButtons } from "./preference-buttons";
import { ScopeSwitcher } from "./scope-switcher";

export interface ContextBarProps {
  readonly session: Session;
  readonly scope: SessionScope | undefined;
  readonly onSwitchScope: (scope: SessionScope) => void;
}

/** Always in sight: the product, which school one is looking at, on which day, and as whom. */
export function ContextBar({ session, scope, onSwitchScope }: ContextBarProps) {
  const words = useTexts(shellTexts);
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.product}>
        <img src="/qitong.svg" alt="" width={24} height={24} />
        <span>{words.product}</span>
      </Link>
      {session.scopes.length > 0 && (
        <ScopeSwitcher scopes={session.scopes} scope={scope} onSwitch={onSwitchScope} />
      )}
      <DateAndTerm today={session.today} demo={session.demo} />
      <PreferenceButtons />
      <AccountMenu name={session.account.name} />
    </header>
  );
}
