import { useTexts } from "@qitong/ui";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import type { Session, SessionScope } from "../connection/session";
import { shellTexts } from "../language/shell-texts";
import styles from "./context-bar.module.css";
import { StillTools } from "./still-tools";
import { whenIdle } from "./when-idle";

const BarTools = lazy(async () => {
  await whenIdle();
  return { default: (await import("./bar-tools")).BarTools };
});

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
      <Suspense fallback={<StillTools session={session} scope={scope} />}>
        <BarTools session={session} scope={scope} onSwitchScope={onSwitchScope} />
      </Suspense>
    </header>
  );
}
