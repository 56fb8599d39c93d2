/**
 * How much waits for whoever is signed in. Asked every ten seconds while the page is in sight, and after own acts: the
 * count is two index ranges, and an event stream would have to ask the database as often for every process, because
 * decisions come from several services and posts change by date.
 */
import { useQuery } from "@tanstack/react-query";
import { frameQuestions } from "./frame-questions";
import { useSession } from "./session-context";
import type { Session } from "../connection/session";

const everyMilliseconds = 10_000;

export const countsQuery = (session: Session) => ({
  ...frameQuestions(session).inbox,
  refetchInterval: everyMilliseconds,
  staleTime: 2000,
});

export function useInboxCounts() {
  return useQuery(countsQuery(useSession())).data;
}
