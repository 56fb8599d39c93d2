import type { ReactNode } from "react";
import styles from "./arrangement.module.css";

interface Holding {
  readonly children: ReactNode;
}

export interface StackProps extends Holding {
  /** Between parts of a page, not between panels. */
  readonly wide?: boolean;
  /** One column that is read, not compared: what a teacher sees of himself. */
  readonly narrow?: boolean;
}

/** Things one under the other, at the distance of panels. */
export function Stack({ wide = false, narrow = false, children }: StackProps) {
  return <div className={`${styles.stack} ${wide ? styles.wide : ""} ${narrow ? styles.narrow : ""}`}>{children}</div>;
}

/** Things beside each other that go to the next line where there is no room: figures, links, a field and its word. */
export function Row({ children }: Holding) {
  return <div className={styles.row}>{children}</div>;
}

/** Buttons; `end` at the foot of a form. On a phone each is as tall as a finger. */
export function Acts({ end = false, children }: Holding & { readonly end?: boolean }) {
  return <div className={`${styles.acts} ${end ? styles.end : ""}`}>{children}</div>;
}

export interface ToolbarProps extends Holding {
  /** Not on paper, where the page says in words what was chosen. Elsewhere the choice is printed with what it chose. */
  readonly onlyScreen?: boolean;
}

/** What chooses what a page shows, above it: a year, a switch, a search. */
export function Toolbar({ onlyScreen = false, children }: ToolbarProps) {
  return <div className={`${styles.toolbar} ${onlyScreen ? styles.onlyScreen : ""}`}>{children}</div>;
}

/** The acts of a long form, always in sight; on a phone above the bar of the app. */
export function SaveBar({ children }: Holding) {
  return <div className={styles.saveBar}>{children}</div>;
}

export interface ColumnsProps extends Holding {
  /** What stands beside the main part: facts, acts. On a phone it follows. */
  readonly side: ReactNode;
}

/** The main part of a page and what stands beside it; each is a stack. */
export function Columns({ side, children }: ColumnsProps) {
  return (
    <div className={styles.columns}>
      <Stack>{children}</Stack>
      <Stack>{side}</Stack>
    </div>
  );
}

/** Panels of one weight, two in a line. */
export function Pairs({ children }: Holding) {
  return <div className={styles.pairs}>{children}</div>;
}
