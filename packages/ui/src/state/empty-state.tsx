import type { ReactNode } from "react";
import styles from "./state.module.css";

export interface EmptyStateProps {
  readonly title: string;
  /** Why it is empty and what brings something here. */
  readonly about?: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ title, about, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <svg className={styles.mark} viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <rect x="8" y="10" width="32" height="28" rx="3" />
        <path d="M8 18h32M15 26h18M15 32h10" />
      </svg>
      <p className={styles.title}>{title}</p>
      {about !== undefined && <div className={styles.about}>{about}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
