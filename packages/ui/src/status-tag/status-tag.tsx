import type { ReactNode } from "react";
import styles from "./status-tag.module.css";

export const statusTones = ["calm", "running", "good", "warn", "bad"] as const;
export type StatusTone = (typeof statusTones)[number];

export interface StatusTagProps {
  readonly tone: StatusTone;
  /** The words carry the meaning; the colour only repeats it. */
  readonly children: ReactNode;
}

export function StatusTag({ tone, children }: StatusTagProps) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>;
}
