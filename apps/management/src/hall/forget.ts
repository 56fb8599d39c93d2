/** What parents gave is of use for a while only: most of it is about children. Then it is deleted, and that it was asked for stays. */
import { and, asc, eq, isNull, lt } from "drizzle-orm";
import { addDays, type ApplicationId, type ApprovalId, type CivilDate, type DistrictId } from "@qitong/domain";
import type { Database, Queryable } from "@qitong/db";
import { approval, approvalEvent, district, serviceApplicant, serviceApplication, applicationPhoto } from "@qitong/db/schema";
import { getDistrictSettings, performByClock, type Clock, type ClockWork } from "@qitong/service";
import { lockApproval } from "@qitong/service/approval";
import { auditOf, lockApplication, updateApplication } from "./application-store";

/** So many in one look; the rest follows a minute later. */
const mostAtOnce = 500;

export async function forgetApplications(db: Database, clock: Clock): Promise<void> {
  for (const { id: districtId } of await db.select({ id: district.id }).from(district)) {
    const { id, approvalId, endedOn, forgottenOn } = serviceApplication;
    const rows = await db
      .select({ id, approvalId })
      .from(serviceApplication)
      .where(and(eq(serviceApplication.districtId, districtId), isNull(forgottenOn), lt(endedOn, await keptFrom(db, districtId, clock.today()))))
      .orderBy(asc(id))
      .limit(mostAtOnce);
    for (const row of rows) await performByClock(db, clock, "management.hall.forget", (work) => forget(work, row));
  }
}

/** What ended before this day has been kept for as long as the district keeps it. */
async function keptFrom(db: Queryable, districtId: DistrictId, today: CivilDate): Promise<CivilDate> {
  const { applicationKeptDays } = await getDistrictSettings(db, districtId);
  return addDays(today, -applicationKeptDays);
}

async function forget({ tx, today, audit }: ClockWork, { id, approvalId }: { readonly id: ApplicationId; readonly approvalId: ApprovalId }): Promise<void> {
  await lockApproval(tx, approvalId);
  const row = await lockApplication(tx, id);
  if (row.forgottenOn !== null || row.endedOn === null || row.endedOn >= (await keptFrom(tx, row.districtId, today))) return;
  await tx.delete(serviceApplicant).where(eq(serviceApplicant.applicationId, id));
  const [photos] = await tx.delete(applicationPhoto).where(eq(applicationPhoto.applicationId, id));
  // The inbox names it by the pupil, and the form is full of the same.
  await tx.update(approval).set({ title: row.number, values: {} }).where(eq(approval.id, approvalId));
  await tx.update(approvalEvent).set({ values: null }).where(eq(approvalEvent.approvalId, approvalId));
  await updateApplication(tx, id, { forgottenOn: today });
  audit(auditOf(row, { photos: photos.affectedRows }));
}
