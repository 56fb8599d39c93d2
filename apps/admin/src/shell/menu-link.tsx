import { scopeSegment } from "@qitong/domain";
import { useLanguage, useTexts } from "@qitong/ui";
import { Link } from "@tanstack/react-router";
import { use } from "react";
import type { SessionScope } from "../connection/session";
import { shellTexts } from "../language/shell-texts";
import type { MenuEntry } from "./menu";
import { MenuBadgesContext } from "./menu-badges";
import styles from "./menu-link.module.css";

interface MenuLinkProps {
  readonly entry: MenuEntry;
  readonly scope: SessionScope | undefined;
  readonly currentPath: string;
  readonly className: string | undefined;
  readonly onFollow?: () => void;
  /** Icon over word, where there is no room beside them: what waits is then counted on the icon. */
  readonly isNarrow?: boolean;
}

/** A page is current with all its details: `/$scope/staff/$personId` belongs to `/$scope/staff`. */
export function isCurrent(entry: MenuEntry, currentPath: string): boolean {
  const here = currentPath.replace(/\/$/, "");
  return here === entry.path || (entry.path !== "/$scope" && here.startsWith(`${entry.path}/`));
}

/** The menu of an official is longer than a small screen: where one is must be in sight. */
const showInMenu = (link: HTMLAnchorElement | null): void => link?.scrollIntoView({ block: "nearest" });

export function MenuLink({ entry, scope, currentPath, className, onFollow, isNarrow = false }: MenuLinkProps) {
  const language = useLanguage();
  const words = useTexts(shellTexts);
  const waiting = use(MenuBadgesContext)[entry.path];
  const Icon = entry.icon;
  const isHere = isCurrent(entry, currentPath);
  const badge = waiting !== undefined && (
    <span aria-hidden="true" className={styles.badge}>
      {waiting > 99 ? "99+" : waiting}
    </span>
  );
  return (
    <Link
      to={entry.path}
      params={scope ? { scope: scopeSegment(scope) } : {}}
      className={className ?? ""}
      // the router calls every page above the present one active, so the home page would always be
      activeOptions={{ exact: true }}
      {...(onFollow ? { onClick: onFollow } : {})}
      {...(isHere ? { "aria-current": "page" as const, ref: showInMenu } : {})}
    >
      <span aria-hidden="true" className={styles.icon}>
        <Icon />
        {isNarrow && badge}
      </span>
      <span>
        {entry.label[language]}
        {waiting !== undefined && <span className="visually-hidden">{words.waiting(waiting)}</span>}
      </span>
      {!isNarrow && badge}
    </Link>
  );
}
