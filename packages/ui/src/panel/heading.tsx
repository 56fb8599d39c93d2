import type { ReactNode } from "react";
import styles from "./panel.module.css";

interface HeadingProps {
  readonly id: string | undefined;
  readonly level: 2 | 3;
  readonly action: ReactNode;
  readonly children: ReactNode;
}

export function Heading({ id, level, action, children }: HeadingProps) {
  const Element = level === 2 ? "h2" : "h3";
  const heading = (
    <Element id={id} className={styles[Element]}>
      {children}
    </Element>
  );
  if (action === undefined || action === null || action === false) return heading;
  return (
    <div className={styles.head}>
      {heading}
      {action}
    </div>
  );
}
