import type { ReactNode } from "react";
import { LanguageButton } from "../../shell/language-button";
import styles from "./ask.module.css";

export interface AskFrameProps {
  readonly pageTitle: string;
  readonly title: string;
  readonly about?: string;
  readonly children?: ReactNode;
}

/** The frame of the pages without an account: no menu, nothing to load but the page, room for thumbs. */
export function AskFrame({ pageTitle, title, about, children }: AskFrameProps) {
  return (
    <div className={styles.page}>
      <title>{pageTitle}</title>
      <header className={styles.head}>
        <img src="/qitong.svg" alt="" width={28} height={28} />
        <LanguageButton />
      </header>
      <main className={styles.main}>
        <h1>{title}</h1>
        {about !== undefined && <p className={styles.about}>{about}</p>}
        {children}
      </main>
    </div>
  );
}
