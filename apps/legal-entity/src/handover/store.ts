/** Every query on the ledger, its items, and what was done with each. */
import { alias } from "drizzle-orm/mysql-core";
import { and, asc, eq, inArray, max } from "drizzle-orm";
import type { DistrictId, HandoverItemId, MergerCaseId, PersonId } from "@qitong/domain";
import type { HandoverFigure, HandoverItem } from "@qitong/domain/legal-entity";
import type { Queryable, Transaction } from "@qitong/db";
import { handoverEntry, handoverItem, handoverLedger, person } from "@qitong/db/schema";
import { eachChunk, inChunks } from "@qitong/service/import";

export type ItemRow = typeof handoverItem.$inferSelect;

export async function findLedger(db: Queryable, caseId: MergerCaseId) {
  const [row] = await db.select().from(handoverLedger).where(eq(handoverLedger.caseId, caseId));
  return row;
}

/** Held by every act, so that none slips in while the ledger is closed. */
export async function lockLedger(tx: Queryable, caseId: MergerCaseId) {
  const [row] = await tx.select().from(handoverLedger).where(eq(handoverLedger.caseId, caseId)).for("update");
  return row;
}

export async function ensureLedger(tx: Transaction, caseId: MergerCaseId, districtId: DistrictId): Promise<void> {
  await tx.insert(handoverLedger).values({ caseId, districtId }).onDuplicateKeyUpdate({ set: { districtId } });
}

export async function updateLedger(tx: Transaction, caseId: MergerCaseId, change: { closedAt: Date | null; closedBy: PersonId | null }): Promise<void> {
  await tx.update(handoverLedger).set(change).where(eq(handoverLedger.caseId, caseId));
}

export async function listItems(db: Queryable, caseId: MergerCaseId, lock = false): Promise<ItemRow[]> {
  const select = db.select().from(handoverItem).where(eq(handoverItem.caseId, caseId)).orderBy(asc(handoverItem.id));
  return lock ? select.for("update") : select;
}

/** Those of the case among the ids, held in id order. */
export async function lockItems(tx: Transaction, caseId: MergerCaseId, ids: readonly HandoverItemId[]): Promise<ItemRow[]> {
  return tx
    .select()
    .from(handoverItem)
    .where(and(eq(handoverItem.caseId, caseId), inArray(handoverItem.id, [...ids])))
    .orderBy(asc(handoverItem.id))
    .for("update");
}

export function figures(row: ItemRow): Pick<HandoverItem, "listed" | "counted"> {
  const { listedQuantity, listedFen, countedQuantity, countedFen } = row;
  const counted: HandoverFigure | null = countedQuantity === null || countedFen === null ? null : { quantity: countedQuantity, fen: countedFen };
  return { listed: { quantity: listedQuantity, fen: listedFen }, counted };
}

export async function insertItems(tx: Transaction, rows: readonly (typeof handoverItem.$inferInsert)[]): Promise<void> {
  await eachChunk(rows, (chunk) => tx.insert(handoverItem).values(chunk));
}

export type ItemChange = Partial<Omit<ItemRow, "id" | "caseId" | "version">>;

/** Writes the change and counts the version up, so that whoever looked before is told. */
export async function updateItem(tx: Transaction, row: Pick<ItemRow, "id" | "version">, change: ItemChange): Promise<void> {
  await tx.update(handoverItem).set({ ...change, version: row.version + 1 }).where(eq(handoverItem.id, row.id));
}

export async function insertEntries(tx: Transaction, rows: readonly (typeof handoverEntry.$inferInsert)[]): Promise<void> {
  await eachChunk(rows, (chunk) => tx.insert(handoverEntry).values(chunk));
}

const actor = alias(person, "actor");
const absentPerson = alias(person, "absent_person");

const entryColumns = {
  id: handoverEntry.id, itemId: handoverEntry.itemId, act: handoverEntry.act, status: handoverEntry.status, quantity: handoverEntry.quantity,
  fen: handoverEntry.fen, text: handoverEntry.text, at: handoverEntry.at, personId: handoverEntry.personId, personName: actor.name,
  onBehalfOf: handoverEntry.onBehalfOf, onBehalfOfName: absentPerson.name,
};

function entries(db: Queryable) {
  return db
    .select(entryColumns)
    .from(handoverEntry)
    .leftJoin(actor, eq(actor.id, handoverEntry.personId))
    .leftJoin(absentPerson, eq(absentPerson.id, handoverEntry.onBehalfOf))
    .$dynamic();
}

/** All that was done with an item, from its listing on. */
export async function listEntries(db: Queryable, itemId: HandoverItemId) {
  return entries(db).where(eq(handoverEntry.itemId, itemId)).orderBy(asc(handoverEntry.id));
}
export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number];

/** The last entry of each item, and the last count of each. */
export async function listLastEntries(db: Queryable, itemIds: readonly HandoverItemId[]): Promise<{ last: Map<HandoverItemId, EntryRow>; counts: Map<HandoverItemId, EntryRow> }> {
  const newest = async (of: "any" | "count") => {
    const ids = await inChunks(itemIds, (chunk) =>
      db
        .select({ id: max(handoverEntry.id) })
        .from(handoverEntry)
        .where(and(inArray(handoverEntry.itemId, chunk), of === "count" ? eq(handoverEntry.act, "count") : undefined))
        .groupBy(handoverEntry.itemId),
    );
    const found = ids.flatMap(({ id }) => (id === null ? [] : [id]));
    const rows = await inChunks(found, (chunk) => entries(db).where(inArray(handoverEntry.id, chunk)));
    return new Map(rows.map((row) => [row.itemId, row]));
  };
  return { last: await newest("any"), counts: await newest("count") };
}
