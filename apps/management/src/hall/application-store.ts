/** Every query on one application from outside. */
import { and, asc, eq } from "drizzle-orm";
import type { ApplicationFileId, ApplicationId, ApprovalId, CampusId, CivilDate, DistrictId, EntityId } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import { approvalEvent, campusAffiliation, serviceApplicant, serviceApplication, applicationPhoto } from "@qitong/db/schema";
import { absent, inForce } from "@qitong/service";

export type ApplicationRow = typeof serviceApplication.$inferSelect;

export async function findApplication(db: Queryable, number: string): Promise<ApplicationRow | undefined> {
  const [row] = await db.select().from(serviceApplication).where(eq(serviceApplication.number, number));
  return row;
}

export async function findApplicationOf(db: Queryable, approvalId: ApprovalId): Promise<ApplicationRow | undefined> {
  const [row] = await db.select().from(serviceApplication).where(eq(serviceApplication.approvalId, approvalId));
  return row;
}

/** Always after its approval: the order of every act on both. */
export async function lockApplication(tx: Transaction, id: ApplicationId): Promise<ApplicationRow> {
  const [row] = await tx.select().from(serviceApplication).where(eq(serviceApplication.id, id)).for("update");
  if (!row) throw absent();
  return row;
}

export async function findApplied(db: Queryable, sendingHash: string) {
  const [row] = await db
    .select({ number: serviceApplication.number, dueOn: serviceApplication.dueOn })
    .from(serviceApplication)
    .where(eq(serviceApplication.sendingHash, sendingHash));
  return row;
}

export async function insertApplication(tx: Transaction, row: typeof serviceApplication.$inferInsert): Promise<void> {
  await tx.insert(serviceApplication).values(row);
}

export async function updateApplication(tx: Transaction, id: ApplicationId, change: Partial<ApplicationRow>): Promise<void> {
  await tx.update(serviceApplication).set(change).where(eq(serviceApplication.id, id));
}

export async function insertApplicant(tx: Transaction, row: typeof serviceApplicant.$inferInsert): Promise<void> {
  await tx.insert(serviceApplicant).values(row);
}

export async function findApplicant(db: Queryable, applicationId: ApplicationId) {
  const [row] = await db.select().from(serviceApplicant).where(eq(serviceApplicant.applicationId, applicationId));
  return row;
}

export async function insertFiles(tx: Transaction, rows: readonly (typeof applicationPhoto.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(applicationPhoto).values([...rows]);
}

export function listFiles(db: Queryable, applicationId: ApplicationId) {
  const { id, fieldId, round, ordinal } = applicationPhoto;
  return db
    .select({ id, fieldId, round })
    .from(applicationPhoto)
    .where(eq(applicationPhoto.applicationId, applicationId))
    .orderBy(asc(round), asc(ordinal));
}

/** @throws absent also for a photo of another application. */
export async function getFileContent(db: Queryable, applicationId: ApplicationId, id: ApplicationFileId): Promise<Buffer> {
  const [row] = await db
    .select({ content: applicationPhoto.content })
    .from(applicationPhoto)
    .where(and(eq(applicationPhoto.id, id), eq(applicationPhoto.applicationId, applicationId)));
  if (!row) throw absent();
  return row.content;
}

export function listEvents(db: Queryable, approvalId: ApprovalId) {
  const { kind, stepId, reason, at, number } = approvalEvent;
  return db.select({ kind, stepId, reason, at }).from(approvalEvent).where(eq(approvalEvent.approvalId, approvalId)).orderBy(asc(number));
}

/** The school that a campus belongs to on a day. @throws absent */
export async function getEntityOf(db: Queryable, campusId: CampusId, on: CivilDate): Promise<EntityId> {
  const [row] = await db.select({ entityId: campusAffiliation.entityId }).from(campusAffiliation).where(and(eq(campusAffiliation.campusId, campusId), inForce(campusAffiliation, on)));
  if (!row) throw absent();
  return row.entityId;
}

export const auditOf = (row: { readonly districtId: DistrictId; readonly id: ApplicationId; readonly number: string }, detail: Readonly<Record<string, unknown>>) => ({
  districtId: row.districtId, subjectKind: "service-application", subjectId: row.id, detail: { number: row.number, ...detail },
});
