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
}

/** A page is current with all its details: `/$scope/staff/$personId` belongs to `/$scope/staff`. */
export function isCurrent(entry: MenuEntry, currentPath: string): boolean {
  const here = currentPath.replace(/\/$/, "");
  return here === entry.path || (entry.path !== "/$scope" && here.startsWith(`${entry.path}/`));
}

export function MenuLink({ entry, scope, currentPath, className, onFollow }: MenuLinkProps) {
  const language = useLanguage();
  const words = useTexts(shellTexts);
  const waiting = use(MenuBadgesContext)[entry.path];
  const Icon = entry.icon;
  return (
    <Link
      to={entry.path}
      params={scope ? { scope: scopeSegment(scope) } : {}}
      className={className ?? ""}
      // the router calls every page above the present one active, so the home page would always be
      activeOptions={{ exact: true }}
      {...(onFollow ? { onClick: onFollow } : {})}
      {...(isCurrent(entry, currentPath) ? { "aria-current": "page" as const } : {})}
    >
      <span aria-hidden="true" className={styles.icon}>
        <Icon />
        {waiting !== undefined && <span className={styles.badge}>{waiting > 99 ? "99+" : waiting}</span>}
      </span>
      <span>
        {entry.label[language]}
        {waiting !== undefined && <span className="visually-hidden">{words.waiting(waiting)}</span>}
      </span>
    </Link>
  );
}
