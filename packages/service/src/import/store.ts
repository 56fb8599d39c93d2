/** Import runs, their rows and the remembered mappings. */
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { ImportKind, type Mapping, type OutcomeCounts, type Value } from "@qitong/domain/import";
import type { DistrictId, ImportId, PersonId } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import { importMapping, importRow, importRun, person } from "@qitong/db/schema";
import type { Page } from "../page";
import { eachChunk } from "./chunks";

export interface ImportRunRow {
  readonly id: ImportId;
  readonly kind: ImportKind;
  readonly aboutId: string | null;
  readonly fileName: string;
  readonly counts: OutcomeCounts;
  readonly importedAt: Date;
  readonly importedByName: string | null;
}

const runColumns = {
  id: importRun.id, kind: importRun.kind, aboutId: importRun.aboutId, fileName: importRun.fileName, counts: importRun.counts,
  importedAt: importRun.importedAt, importedByName: person.name,
};

/** `counts` was written from OutcomeCounts by insertImport, and by nothing else. */
const toRun = (row: { kind: string; counts: unknown } & Omit<ImportRunRow, "kind" | "counts">): ImportRunRow => ({
  ...row, kind: ImportKind.parse(row.kind), counts: row.counts as OutcomeCounts,
});

export async function listImports(
  db: Queryable, districtId: DistrictId, kinds: readonly ImportKind[],
  page: Page & { readonly aboutId?: string | undefined },
): Promise<ImportRunRow[]> {
  const rows = await db.select(runColumns).from(importRun).leftJoin(person, eq(person.id, importRun.importedBy))
    .where(and(eq(importRun.districtId, districtId), inArray(importRun.kind, [...kinds]), page.aboutId === undefined ? undefined : eq(importRun.aboutId, page.aboutId)))
    .orderBy(desc(importRun.importedAt), desc(importRun.id)).limit(page.limit).offset(page.offset);
  return rows.map(toRun);
}

export async function findImport(db: Queryable, id: ImportId): Promise<(ImportRunRow & { readonly districtId: DistrictId }) | undefined> {
  const [row] = await db.select({ ...runColumns, districtId: importRun.districtId }).from(importRun)
    .leftJoin(person, eq(person.id, importRun.importedBy)).where(eq(importRun.id, id));
  return row && { ...toRun(row), districtId: row.districtId };
}

/** The last time that a file with these bytes was imported as this kind. */
export async function findEarlierImport(db: Queryable, districtId: DistrictId, kind: ImportKind, sha256: string): Promise<ImportRunRow | undefined> {
  const [row] = await db.select(runColumns).from(importRun).leftJoin(person, eq(person.id, importRun.importedBy))
    .where(and(eq(importRun.districtId, districtId), eq(importRun.kind, kind), eq(importRun.sha256, sha256)))
    .orderBy(desc(importRun.importedAt)).limit(1);
  return row && toRun(row);
}

export interface ImportedRow {
  readonly rowNumber: number;
  readonly outcome: string;
  readonly subjectId: string | null;
  readonly before: Readonly<Record<string, Value | null>>;
  readonly after: Readonly<Record<string, Value | null>>;
}

export async function listImportedRows(
  db: Queryable, importId: ImportId, page: Page,
): Promise<ImportedRow[]> {
  const rows = await db.select().from(importRow).where(eq(importRow.importId, importId))
    .orderBy(asc(importRow.rowNumber)).limit(page.limit).offset(page.offset);
  return rows.map((row) => ({
    rowNumber: row.rowNumber, outcome: row.outcome, subjectId: row.subjectId,
    // Written by insertImport from the changes of a decision.
    before: (row.before ?? {}) as ImportedRow["before"],
    after: (row.after ?? {}) as ImportedRow["after"],
  }));
}

export interface NewImport {
  readonly id: ImportId;
  readonly districtId: DistrictId;
  readonly kind: ImportKind;
  readonly aboutId: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly counts: OutcomeCounts;
  readonly importedBy: PersonId;
  readonly importedAt: Date;
}

export async function insertImport(tx: Transaction, run: NewImport, rows: readonly ImportedRow[]): Promise<void> {
  await tx.insert(importRun).values(run);
  await eachChunk(rows, (chunk) => tx.insert(importRow).values(chunk.map((row) => ({ ...row, importId: run.id }))));
}

export async function findMapping(db: Queryable, districtId: DistrictId, kind: ImportKind, headerHash: string): Promise<unknown> {
  const [row] = await db.select({ mapping: importMapping.mapping }).from(importMapping)
    .where(and(eq(importMapping.districtId, districtId), eq(importMapping.kind, kind), eq(importMapping.headerHash, headerHash)));
  return row?.mapping;
}

export async function rememberMapping(
  tx: Transaction, row: { districtId: DistrictId; kind: ImportKind; headerHash: string; mapping: Mapping; usedAt: Date },
): Promise<void> {
  await tx.insert(importMapping).values(row).onDuplicateKeyUpdate({ set: { mapping: row.mapping, usedAt: row.usedAt } });
}
