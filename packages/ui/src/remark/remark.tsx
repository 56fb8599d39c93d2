import type { ReactNode } from "react";
import styles from "./remark.module.css";

export interface RemarkProps {
  readonly tone?: "info" | "warn" | "bad";
  readonly title?: ReactNode;
  /** It appears while one looks: read out at once. */
  readonly isNews?: boolean;
  readonly children?: ReactNode;
}

/** What one should know before one reads on: coloured, without a frame, never closed. */
export function Remark({ tone = "warn", title, isNews = false, children }: RemarkProps) {
  return (
    <div className={`${styles.remark} ${styles[tone]}`} role={isNews ? "alert" : "note"}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  );
}
