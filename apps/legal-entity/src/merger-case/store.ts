/** Every query on merger cases, their steps and papers. */
import { and, asc, desc, eq, inArray, lte, or } from "drizzle-orm";
import {
  openMergerStatuses, mergerSteps, type DocumentKind, type MergerStatus, type MergerStep, type RecordedStep,
} from "@qitong/domain/legal-entity";
import type { CivilDate, DistrictId, EntityId, FileId, MergerCaseId, PersonId } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import { district, mergerCase, mergerDocument, mergerStep, person, storedFile } from "@qitong/db/schema";

export type CaseRow = Omit<typeof mergerCase.$inferSelect, "status"> & { readonly status: MergerStatus };

// The column is text; only acts of this service write it, and they write these words.
const asCase = (row: typeof mergerCase.$inferSelect): CaseRow => ({ ...row, status: row.status as MergerStatus });

export async function findCase(db: Queryable, id: MergerCaseId): Promise<CaseRow | undefined> {
  const [row] = await db.select().from(mergerCase).where(eq(mergerCase.id, id));
  return row && asCase(row);
}

/** The case, held until the transaction ends. */
export async function getLockedCase(tx: Transaction, id: MergerCaseId): Promise<CaseRow> {
  const [row] = await tx.select().from(mergerCase).where(eq(mergerCase.id, id)).for("update");
  if (!row) throw new Error(`merger case ${id} has vanished`);
  return asCase(row);
}

/** The cases of a district, or those that concern the entities named; the newest first. */
export async function listCases(
  db: Queryable,
  of: { readonly districtId: DistrictId } | { readonly entityIds: readonly EntityId[] },
): Promise<CaseRow[]> {
  if ("entityIds" in of && of.entityIds.length === 0) return [];
  const where = "districtId" in of ? eq(mergerCase.districtId, of.districtId) : concerns(of.entityIds);
  const rows = await db.select().from(mergerCase).where(where).orderBy(desc(mergerCase.openedAt), desc(mergerCase.id));
  return rows.map(asCase);
}

const concerns = (entityIds: readonly EntityId[]) =>
  or(inArray(mergerCase.absorbingEntityId, [...entityIds]), inArray(mergerCase.absorbedEntityId, [...entityIds]));

/**
 * Open cases that hold any of the entities, read with a lock: a case that a rival has opened since this
 * transaction's snapshot is seen, or sends the transaction back to its start.
 */
export async function lockOpenCases(tx: Transaction, entityIds: readonly EntityId[]): Promise<CaseRow[]> {
  const isOpen = inArray(mergerCase.status, [...openMergerStatuses]);
  const rows = await tx.select().from(mergerCase).where(and(concerns(entityIds), isOpen)).orderBy(asc(mergerCase.id)).for("update");
  return rows.map(asCase);
}

/** Scheduled cases whose day has come, in the order in which they take effect. */
export async function listDueCaseIds(db: Queryable, today: CivilDate): Promise<MergerCaseId[]> {
  const rows = await db
    .select({ id: mergerCase.id })
    .from(mergerCase)
    .where(and(eq(mergerCase.status, "scheduled"), lte(mergerCase.effectiveOn, today)))
    .orderBy(asc(mergerCase.effectiveOn), asc(mergerCase.id));
  return rows.map(({ id }) => id);
}

export async function insertCase(tx: Transaction, row: typeof mergerCase.$inferInsert): Promise<void> {
  await tx.insert(mergerCase).values(row);
}

type CaseChange = Partial<
  Pick<CaseRow, "status" | "submission" | "decreeNumber" | "effectiveOn" | "note" | "newRepresentative" | "appointmentDocument" | "removalDocument" | "appliedAt">
>;

/** Writes the change and counts the version up, so that a decision on what was seen before is noticed. */
export async function updateCase(tx: Transaction, row: CaseRow, change: CaseChange): Promise<void> {
  const version = row.version + 1;
  await tx.update(mergerCase).set({ ...change, version }).where(eq(mergerCase.id, row.id));
}

export interface StepRow extends RecordedStep {
  readonly caseId: MergerCaseId;
  readonly note: string | null;
  readonly recordedByName: string | null;
  readonly recordedAt: Date;
}

/** The steps of the cases in the order in which they were recorded. */
export async function listSteps(db: Queryable, caseIds: readonly MergerCaseId[]): Promise<StepRow[]> {
  if (caseIds.length === 0) return [];
  const rows = await db
    .select({
      caseId: mergerStep.caseId,
      step: mergerStep.step,
      doneOn: mergerStep.doneOn,
      note: mergerStep.note,
      recordedByName: person.name,
      recordedAt: mergerStep.recordedAt,
    })
    .from(mergerStep)
    .leftJoin(person, eq(person.id, mergerStep.recordedBy))
    .where(inArray(mergerStep.caseId, [...caseIds]))
    .orderBy(asc(mergerStep.recordedAt));
  return rows
    .map((row) => ({ ...row, step: row.step as MergerStep }))
    .sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime() || placeOf(a.step) - placeOf(b.step));
}

const placeOf = (step: MergerStep): number => mergerSteps.indexOf(step);

export async function insertStep(
  tx: Transaction,
  row: RecordedStep & { caseId: MergerCaseId; note: string | null; recordedBy: PersonId; recordedAt: Date },
): Promise<void> {
  await tx.insert(mergerStep).values(row);
}

export interface DocumentRow {
  readonly fileId: FileId;
  readonly step: MergerStep;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export async function listDocuments(db: Queryable, caseId: MergerCaseId): Promise<DocumentRow[]> {
  const rows = await db
    .select({
      fileId: mergerDocument.fileId,
      step: mergerDocument.step,
      kind: mergerDocument.kind,
      name: storedFile.name,
      mediaType: storedFile.mediaType,
      bytes: storedFile.bytes,
    })
    .from(mergerDocument)
    .innerJoin(storedFile, eq(storedFile.id, mergerDocument.fileId))
    .where(eq(mergerDocument.caseId, caseId))
    .orderBy(asc(storedFile.storedAt), asc(storedFile.id));
  return rows.map((row) => ({ ...row, step: row.step as MergerStep }));
}

export interface DocumentContent {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

export async function findDocument(
  db: Queryable,
  caseId: MergerCaseId,
  fileId: FileId,
): Promise<DocumentContent | undefined> {
  const [row] = await db
    .select({ name: storedFile.name, mediaType: storedFile.mediaType, content: storedFile.content })
    .from(mergerDocument)
    .innerJoin(storedFile, eq(storedFile.id, mergerDocument.fileId))
    .where(and(eq(mergerDocument.caseId, caseId), eq(mergerDocument.fileId, fileId)));
  return row;
}

export async function insertStepDocuments(
  tx: Transaction,
  of: { readonly caseId: MergerCaseId; readonly step: MergerStep },
  files: readonly { readonly id: FileId; readonly kind: DocumentKind }[],
): Promise<void> {
  if (files.length === 0) return;
  await tx.insert(mergerDocument).values(files.map(({ id: fileId, kind }) => ({ ...of, fileId, kind })));
}

export async function getAreaCode(db: Queryable, id: DistrictId): Promise<string> {
  const [row] = await db.select({ code: district.code }).from(district).where(eq(district.id, id));
  if (!row) throw new Error(`district ${id} has vanished`);
  return row.code;
}

