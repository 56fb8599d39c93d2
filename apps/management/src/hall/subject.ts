import { and, eq } from "drizzle-orm";
import type { ApplicationId } from "@qitong/domain";
import { isEnded } from "@qitong/domain/management/hall";
import type { Database } from "@qitong/db";
import { serviceApplication } from "@qitong/db/schema";
import type { Clock } from "@qitong/service";
import { escalateDueApprovals, type ApprovalSubject } from "@qitong/service/approval";

/** 办件: a parent's application waits for its approval; its own row says since when, until when, and how it ended. */
export const applicationSubject: ApprovalSubject = {
  kind: "service-application",
  async onOutcome({ tx, today }, { districtId, subjectId, status }) {
    await tx
      .update(serviceApplication)
      .set({ status, endedOn: isEnded(status) ? today : null })
      .where(and(eq(serviceApplication.id, subjectId as ApplicationId), eq(serviceApplication.districtId, districtId)));
  },
};

/** Deadlines of applications that passed, and tasks whose post nobody holds any more. */
export function escalateApplications(db: Database, clock: Clock): Promise<void> {
  return escalateDueApprovals(db, clock, "management.hall.byDate", applicationSubject);
}
