import { useTexts } from "@qitong/ui";
import type { SessionScope } from "../connection/session";
import { shellTexts } from "../language/shell-texts";
import { menuGroups, type MenuEntry } from "./menu";
import { MenuLink } from "./menu-link";
import styles from "./side-menu.module.css";

export interface SideMenuProps {
  readonly entries: readonly MenuEntry[];
  readonly scope: SessionScope | undefined;
  readonly currentPath: string;
}

export function SideMenu(props: SideMenuProps) {
  const words = useTexts(shellTexts);
  return (
    <nav className={styles.side} aria-label={words.menu}>
      <MenuList {...props} />
    </nav>
  );
}

export function MenuList({ entries, scope, currentPath, onFollow }: SideMenuProps & { readonly onFollow?: () => void }) {
  const words = useTexts(shellTexts);
  const groups = menuGroups.filter((group) => entries.some((entry) => entry.group === group));
  return groups.map((group) => (
    <section key={group} className={styles.group}>
      <h2 className={styles.name}>{words[group]}</h2>
      <ul className={styles.list}>
        {entries
          .filter((entry) => entry.group === group)
          .map((entry) => (
            <li key={entry.path}>
              <MenuLink
                entry={entry}
                scope={scope}
                currentPath={currentPath}
                className={styles.link}
                {...(onFollow ? { onFollow } : {})}
              />
            </li>
          ))}
      </ul>
    </section>
  ));
}
