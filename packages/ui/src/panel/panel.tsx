import { useId, type ReactNode } from "react";
import { Heading } from "./heading";
import styles from "./panel.module.css";

export interface PanelProps {
  readonly title?: ReactNode;
  readonly level?: 2 | 3;
  /** The id of the heading, where something points at it. */
  readonly titleId?: string;
  /** Names it where it has no heading of its own. */
  readonly label?: string;
  /** One quiet line under the heading: what it is for. */
  readonly about?: ReactNode;
  /** What may be done with the whole of it, at the end of the heading's line. */
  readonly action?: ReactNode;
  readonly as?: "section" | "article" | "li";
  /** It asks for attention. */
  readonly tone?: "warn";
  readonly children?: ReactNode;
}

/** A framed part of a page with its heading. What it holds follows at one distance; no sheet of a feature sets margins inside. */
export function Panel({ title, level = 2, titleId, label, about, action, as: Element = "section", tone, children }: PanelProps) {
  const made = useId();
  const id = titleId ?? made;
  const isNamed = title !== undefined && Element !== "li";
  return (
    <Element className={`${styles.panel} ${tone ? styles[tone] : ""}`} {...(isNamed ? { "aria-labelledby": id } : label === undefined ? {} : { "aria-label": label })}>
      {title !== undefined && <Heading id={id} level={level} action={action}>{title}</Heading>}
      {about !== undefined && <p className="soft">{about}</p>}
      {children}
    </Element>
  );
}
