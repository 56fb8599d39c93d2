import { waitsForAcknowledgement } from "@qitong/domain/management";
import { useQuery } from "@tanstack/react-query";
import { use, useMemo, type ReactNode } from "react";
import { management } from "../connection/services";
import type { Session } from "../connection/session";
import { MenuBadgesContext, type MenuBadges } from "./menu-badges";

const everyMinute = 60_000;

/** How many notices are unread or unconfirmed, and how many policies wait to be acknowledged. */
export function ReadingBadges({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const { personId } = session.account;
  const outer = use(MenuBadgesContext);
  const notices = useQuery({ ...management.notice.unread.queryOptions({ personId }), refetchInterval: everyMinute }).data;
  const policies = useQuery({ ...management.policy.own.queryOptions({ personId }), refetchInterval: 5 * everyMinute }).data;
  const open = (notices?.unread ?? 0) + (notices?.unconfirmed ?? 0);
  const waiting = policies?.filter(waitsForAcknowledgement).length ?? 0;
  const badges = useMemo<MenuBadges>(
    () => ({ ...outer, ...(open > 0 ? { "/my-notices": open } : {}), ...(waiting > 0 ? { "/my-policies": waiting } : {}) }),
    [outer, open, waiting],
  );
  return <MenuBadgesContext value={badges}>{children}</MenuBadgesContext>;
}
