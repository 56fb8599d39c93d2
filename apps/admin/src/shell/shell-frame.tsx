import { useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { Session, SessionScope } from "../connection/session";
import { shellTexts } from "../language/shell-texts";
import { BottomBar } from "./bottom-bar";
import { ContextBar } from "./context-bar";
import type { MenuEntry } from "./menu";
import styles from "./shell-frame.module.css";
import { SideMenu } from "./side-menu";

export interface ShellFrameProps {
  readonly session: Session;
  readonly scope: SessionScope | undefined;
  readonly entries: readonly MenuEntry[];
  readonly currentPath: string;
  readonly onSwitchScope: (scope: SessionScope) => void;
  readonly note: string | undefined;
  readonly children: ReactNode;
}

/** Bar above, menu beside (below on a phone), page in the middle. */
export function ShellFrame(props: ShellFrameProps) {
  const words = useTexts(shellTexts);
  const { session, scope, entries, currentPath, onSwitchScope, note, children } = props;
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content" onClick={focusContent}>
        {words.skip}
      </a>
      <ContextBar session={session} scope={scope} onSwitchScope={onSwitchScope} />
      <SideMenu entries={entries} scope={scope} currentPath={currentPath} />
      <main id="content" className={styles.content} tabIndex={-1}>
        {children}
      </main>
      {note !== undefined && <footer className={styles.note}>{note}</footer>}
      <BottomBar entries={entries} scope={scope} currentPath={currentPath} />
    </div>
  );
}

/** The address keeps its own meaning: a jump within the page is no entry in the history. */
function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
