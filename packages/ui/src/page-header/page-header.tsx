import { createContext, useContext, type ReactNode } from "react";
import styles from "./page-header.module.css";

/** What follows a page's own name in the title of the window: the scope and the product. */
export const TitleSuffixContext = createContext("七统");

export interface PageHeaderProps {
  readonly title: string;
  /** One line under the title: what the page answers. */
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  /** The way up, a link. */
  readonly back?: ReactNode;
}

/** The head of every page. It names the window, and its h1 takes the focus after a change of page. */
export function PageHeader({ title, about, actions, back }: PageHeaderProps) {
  const suffix = useContext(TitleSuffixContext);
  return (
    <header className={styles.header}>
      <title>{`${title} · ${suffix}`}</title>
      <div className={styles.words}>
        {back !== undefined && <div className={styles.back}>{back}</div>}
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {about !== undefined && <div className={styles.about}>{about}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
