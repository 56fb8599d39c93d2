import { useId, type ReactNode } from "react";
import { Heading } from "./heading";
import styles from "./panel.module.css";

export interface SectionProps {
  readonly title: ReactNode;
  readonly level?: 2 | 3;
  readonly titleId?: string;
  /** One quiet line under the heading. */
  readonly about?: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a page without a frame, because what it holds has frames: tables, charts, cards. */
export function Section({ title, level = 2, titleId, about, action, children }: SectionProps) {
  const made = useId();
  const id = titleId ?? made;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading id={id} level={level} action={action}>{title}</Heading>
      {about !== undefined && <p className="soft">{about}</p>}
      {children}
    </section>
  );
}
