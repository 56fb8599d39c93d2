import { use, useMemo, type ReactNode } from "react";
import { useQuery } from "@tanstack/react-query";
import type { Session } from "../connection/session";
import { countsQuery } from "./inbox-count";
import { MenuBadgesContext, type MenuBadges } from "./menu-badges";

/** Counts live what waits for whoever is signed in: to decide, and one's own that came back. */
export function InboxBadge({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const counts = useQuery(countsQuery(session)).data;
  const waiting = (counts?.todo ?? 0) + (counts?.returned ?? 0);
  const outer = use(MenuBadgesContext);
  const badges = useMemo<MenuBadges>(() => ({ ...outer, ...(waiting > 0 ? { "/approvals": waiting } : {}) }), [outer, waiting]);
  return <MenuBadgesContext value={badges}>{children}</MenuBadgesContext>;
}
