import { DownOutlined, UserOutlined } from "@ant-design/icons";
import { formatDate, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import type { SessionScope } from "../connection/session";
import { shellTexts } from "../language/shell-texts";
import { AppearanceIcon } from "./appearance-icon";
import type { ContextBarProps } from "./context-bar";
import styles from "./context-bar.module.css";
import { DateAndTerm } from "./date-and-term";
import { usePreferences } from "./preferences";
import { scopeName } from "./scope-name";
import { scopeGroups } from "./scope-options";

/** The bar's tools as they look, until they can be used: the same places and words, so that nothing moves when they come. */
export function StillTools({ session, scope }: Pick<ContextBarProps, "session" | "scope">) {
  const words = useTexts(shellTexts);
  const language = useLanguage();
  const { mode } = usePreferences();
  const { today, demo, account, scopes } = session;
  const clock = (
    <Button>
      {words.demoDate} <time dateTime={today}>{formatDate(language, today)}</time>
    </Button>
  );
  return (
    <div inert className={styles.still}>
      {scopes.length > 0 && (
        <div className={styles.scope}>
          <div className={styles.stillScope}>
            <span>{shownName(scopes, scope) ?? words.scope}</span>
            <DownOutlined />
          </div>
        </div>
      )}
      <DateAndTerm today={today} clock={demo ? clock : undefined} />
      <div className={styles.preferences}>
        <Button type="text">{words.otherLanguage}</Button>
        <Button type="text" icon={<AppearanceIcon mode={mode} />} aria-label={words.appearance} />
      </div>
      <div className={styles.account}>
        <Button type="text" icon={<UserOutlined />}>
          {account.name}
        </Button>
      </div>
    </div>
  );

  function shownName(all: readonly SessionScope[], shown: SessionScope | undefined): string | undefined {
    const choice = scopeGroups(all).flatMap(({ choices }) => choices).find((one) => one.scope.id === shown?.id);
    return choice && scopeName(choice, words);
  }
}
