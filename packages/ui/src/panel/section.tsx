import type { ReactNode } from "react";
import { Heading } from "./heading";
import styles from "./panel.module.css";

export interface SectionProps {
  readonly title: ReactNode;
  readonly level?: 2 | 3;
  /** Makes it a region of the page under this id. A table in it is one by itself and needs no second of the same name. */
  readonly titleId?: string;
  /** One quiet line under the heading. */
  readonly about?: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a page without a frame, because what it holds has frames: tables, charts, cards. */
export function Section({ title, level = 2, titleId, about, action, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <Heading id={titleId} level={level} action={action}>{title}</Heading>
      {about !== undefined && <p className="soft">{about}</p>}
      {children}
    </section>
  );
}
