import { waitsForAcknowledgement } from "@qitong/domain/management";
import { useQuery } from "@tanstack/react-query";
import { use, useMemo, type ReactNode } from "react";
import type { Session } from "../connection/session";
import { frameQuestions } from "./frame-questions";
import { MenuBadgesContext, type MenuBadges } from "./menu-badges";

const everyMinute = 60_000;

/** How many notices are unread or unconfirmed, and how many policies wait to be acknowledged. */
export function ReadingBadges({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const questions = frameQuestions(session);
  const outer = use(MenuBadgesContext);
  const notices = useQuery({ ...questions.notices, refetchInterval: everyMinute }).data;
  const policies = useQuery({ ...questions.policies, refetchInterval: 5 * everyMinute }).data;
  const open = (notices?.unread ?? 0) + (notices?.unconfirmed ?? 0);
  const waiting = policies?.filter(waitsForAcknowledgement).length ?? 0;
  const badges = useMemo<MenuBadges>(
    () => ({ ...outer, ...(open > 0 ? { "/my-notices": open } : {}), ...(waiting > 0 ? { "/my-policies": waiting } : {}) }),
    [outer, open, waiting],
  );
  return <MenuBadgesContext value={badges}>{children}</MenuBadgesContext>;
}
