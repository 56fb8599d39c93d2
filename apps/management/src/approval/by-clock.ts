import type { Database } from "@qitong/db";
import type { Clock } from "@qitong/service";
import { escalateDueApprovals, formSubject } from "@qitong/service/approval";

/** Deadlines of forms that passed, and tasks whose post nobody holds any more. */
export function escalateRequests(db: Database, clock: Clock): Promise<void> {
  return escalateDueApprovals(db, clock, "management.approval.byDate", formSubject);
}
