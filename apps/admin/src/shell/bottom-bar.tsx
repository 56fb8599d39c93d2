import { MenuOutlined } from "@ant-design/icons";
import { useTexts } from "@qitong/ui";
import { lazy, Suspense, useState } from "react";
import { shellTexts } from "../language/shell-texts";
import styles from "./bottom-bar.module.css";
import { MenuLink } from "./menu-link";
import type { SideMenuProps } from "./side-menu";

const WholeMenu = lazy(async () => ({ default: (await import("./whole-menu")).WholeMenu }));

const reachable = 4;

/** On a phone: the four pages that are used most under the thumb, all of them behind "more". */
export function BottomBar({ entries, scope, currentPath }: SideMenuProps) {
  const words = useTexts(shellTexts);
  /** Undefined: never yet, and its parts are not fetched for nothing. */
  const [open, setOpen] = useState<boolean>();
  const fits = entries.length <= reachable + 1;
  const byUse = [...entries.filter(({ isRare }) => !isRare), ...entries.filter(({ isRare }) => isRare)];
  const near = fits ? entries : byUse.slice(0, reachable);
  return (
    <nav className={styles.bar} aria-label={words.menu}>
      {near.map((entry) => (
        <MenuLink key={entry.path} entry={entry} scope={scope} currentPath={currentPath} className={styles.item} isNarrow />
      ))}
      {!fits && (
        <button type="button" className={styles.item} aria-expanded={open ?? false} onClick={() => setOpen(true)}>
          <MenuOutlined aria-hidden="true" />
          <span>{words.more}</span>
        </button>
      )}
      {open !== undefined && (
        <Suspense>
          <WholeMenu entries={entries} scope={scope} currentPath={currentPath} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </nav>
  );
}
