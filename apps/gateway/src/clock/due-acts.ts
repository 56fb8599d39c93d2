/** What a date brings about by itself. Safe to call at any time and by several processes: each act locks its rows. */
import { applyDueMergers, escalateMergerApprovals, type DueMergers } from "@qitong/legal-entity";
import {
  applyDueRequests, applyMergerToPosts, closeDueVotes, escalateApplications, escalateRequests, forgetApplications, forgetRequests, performDueNotices,
} from "@qitong/management";
import { applyDuePlans, applyDueReturns, applyMergerToStaff, escalatePlanApprovals, keepDueStandings, lapseSwaps } from "@qitong/staffing";
import type { Database } from "@qitong/db";
import type { Clock } from "@qitong/service";
import type { Installation } from "../installation";
import { forgetOutdated } from "./forget";

const everyMilliseconds = 60_000;

/**
 * A merger spans the tables of three services: each writes its own part, one after the other, in one transaction on an
 * account that may end rows and open the next ones there, and nothing else (decision 0008).
 */
export function performDueMergers(db: Database, clock: Clock): Promise<DueMergers> {
  return applyDueMergers(db, clock, [applyMergerToPosts, applyMergerToStaff]);
}

/** Mergers first: a plan of the same day may move teachers between campuses that are one school from that day. */
export async function performDueActs({ databases, clock }: Installation): Promise<void> {
  await performDueMergers(databases.merger.db, clock);
  await applyDuePlans(databases.staffing.db, clock);
  // Whom a plan of that day moves on does not return first.
  await applyDueReturns(databases.staffing.db, clock);
  await lapseSwaps(databases.staffing.db, clock);
  // After both: a notice of that day reaches people where they are from that day.
  await performDueNotices(databases.management.db, clock);
  await escalatePlanApprovals(databases.staffing.db, clock);
  await escalateMergerApprovals(databases["legal-entity"].db, clock);
  await escalateRequests(databases.management.db, clock);
  await escalateApplications(databases.management.db, clock);
  await applyDueRequests(databases.management.db, clock);
  await closeDueVotes(databases.management.db, clock);
  await forgetRequests(databases.management.db, clock);
  await forgetApplications(databases.management.db, clock);
  // After all that may have changed a figure.
  await keepDueStandings(databases.staffing.db, clock);
  await forgetOutdated(databases.gateway.db, clock.now());
}

/** Looks every minute; @returns how to stop. */
export function watchDueActs(installation: Installation): () => void {
  const look = () => {
    performDueActs(installation).catch((error: unknown) => installation.log.error({ err: error }, "an act that was due failed"));
  };
  look();
  const timer = setInterval(look, everyMilliseconds);
  return () => clearInterval(timer);
}
