/** Steps that were taken back: out of the checklist, and kept with their papers for whoever asks how it was. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { DocumentKind, MergerStep, UndoneStep } from "@qitong/domain/legal-entity";
import { civilDateInChina, type FileId, type MergerCaseId, type PersonId } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import { mergerDocument, mergerStep, mergerUndoneDocument, mergerUndoneStep, person, storedFile } from "@qitong/db/schema";
import type { CaseRow, DocumentContent, DocumentRow } from "./store";

/** Moves the step with its papers from what stands to what was taken back. */
export async function takeBackStep(tx: Transaction, row: CaseRow, step: MergerStep, by: { readonly undoneBy: PersonId; readonly undoneAt: Date }): Promise<void> {
  const [stood] = await tx.select().from(mergerStep).where(and(eq(mergerStep.caseId, row.id), eq(mergerStep.step, step)));
  if (!stood) throw new Error(`step ${step} of case ${row.id} has vanished`);
  const { caseId, doneOn, note, recordedBy, recordedAt } = stood;
  const version = row.version + 1;
  const decreeNumber = step === "approval" ? row.decreeNumber : null;
  await tx.insert(mergerUndoneStep).values({ caseId, version, step, doneOn, note, decreeNumber, recordedBy, recordedAt, ...by });
  const ofStep = and(eq(mergerDocument.caseId, caseId), eq(mergerDocument.step, step));
  const papers = await tx.select({ fileId: mergerDocument.fileId, kind: mergerDocument.kind }).from(mergerDocument).where(ofStep);
  if (papers.length > 0) await tx.insert(mergerUndoneDocument).values(papers.map((paper) => ({ caseId, version, ...paper })));
  await tx.delete(mergerDocument).where(ofStep);
  await tx.delete(mergerStep).where(and(eq(mergerStep.caseId, caseId), eq(mergerStep.step, step)));
}

export interface UndoneRow extends UndoneStep {
  readonly caseId: MergerCaseId;
  readonly version: number;
  readonly note: string | null;
  readonly decreeNumber: string | null;
  readonly recordedAt: Date;
  readonly undoneAt: Date;
  readonly undoneByName: string | null;
}

/** The first that was taken back first. */
export async function listUndoneSteps(db: Queryable, caseIds: readonly MergerCaseId[]): Promise<UndoneRow[]> {
  if (caseIds.length === 0) return [];
  const rows = await db
    .select({ undone: mergerUndoneStep, undoneByName: person.name })
    .from(mergerUndoneStep)
    .leftJoin(person, eq(person.id, mergerUndoneStep.undoneBy))
    .where(inArray(mergerUndoneStep.caseId, [...caseIds]))
    .orderBy(asc(mergerUndoneStep.caseId), asc(mergerUndoneStep.version));
  return rows.map(({ undone: { caseId, version, step, doneOn, note, decreeNumber, recordedAt, undoneAt }, undoneByName }) => ({
    caseId, version, doneOn, note, decreeNumber, recordedAt, undoneAt, undoneByName,
    // Only acts of this service write the column, and they write these words.
    step: step as MergerStep,
    recordedOn: civilDateInChina(recordedAt),
    undoneOn: civilDateInChina(undoneAt),
  }));
}

export interface UndoneDocumentRow extends Omit<DocumentRow, "step"> {
  readonly version: number;
  readonly kind: DocumentKind;
}

export async function listUndoneDocuments(db: Queryable, caseId: MergerCaseId): Promise<UndoneDocumentRow[]> {
  return db
    .select({
      version: mergerUndoneDocument.version, fileId: mergerUndoneDocument.fileId, kind: mergerUndoneDocument.kind,
      name: storedFile.name, mediaType: storedFile.mediaType, bytes: storedFile.bytes,
    })
    .from(mergerUndoneDocument)
    .innerJoin(storedFile, eq(storedFile.id, mergerUndoneDocument.fileId))
    .where(eq(mergerUndoneDocument.caseId, caseId))
    .orderBy(asc(storedFile.storedAt), asc(storedFile.id));
}

export async function findUndoneDocument(db: Queryable, caseId: MergerCaseId, fileId: FileId): Promise<DocumentContent | undefined> {
  const [row] = await db
    .select({ name: storedFile.name, mediaType: storedFile.mediaType, content: storedFile.content })
    .from(mergerUndoneDocument)
    .innerJoin(storedFile, eq(storedFile.id, mergerUndoneDocument.fileId))
    .where(and(eq(mergerUndoneDocument.caseId, caseId), eq(mergerUndoneDocument.fileId, fileId)));
  return row;
}
