/** 统一法人, 移交清册: what an absorbed school hands over, item by item, with every act on it. Written by apps/legal-entity. */
import { bigint, index, int, mysqlTable, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import type { DistrictId, HandoverItemId, ImportId, MergerCaseId, PersonId } from "@qitong/domain";
import type { HandoverAct, HandoverKind, HandoverStatus } from "@qitong/domain/legal-entity";
import { id, instant } from "./columns";
import { district, mergerCase } from "./legal-entity";

/** A case's ledger, from its first import. Locked by every act that asks whether it is closed. */
export const handoverLedger = mysqlTable("handover_ledger", {
  caseId: id<MergerCaseId>("case_id").primaryKey().references(() => mergerCase.id),
  districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
  closedAt: instant("closed_at"),
  closedBy: id<PersonId>("closed_by"),
});

export const handoverItem = mysqlTable(
  "handover_item",
  {
    id: id<HandoverItemId>("id").primaryKey(),
    caseId: id<MergerCaseId>("case_id").notNull().references(() => mergerCase.id),
    kind: varchar("kind", { length: 12 }).$type<HandoverKind>().notNull(),
    number: varchar("number", { length: 40 }).notNull(),
    name: varchar("name", { length: 120 }).notNull(),
    location: varchar("location", { length: 120 }),
    unit: varchar("unit", { length: 20 }),
    note: varchar("note", { length: 300 }),
    listedQuantity: int("listed_quantity").notNull(),
    /** Fen, so that sums are exact. */
    listedFen: bigint("listed_fen", { mode: "number" }).notNull(),
    /** What was found; null before it is counted. */
    countedQuantity: int("counted_quantity"),
    countedFen: bigint("counted_fen", { mode: "number" }),
    status: varchar("status", { length: 12 }).$type<HandoverStatus>().notNull(),
    /** Why the count differs, as the releasing side explains it. */
    explanation: varchar("explanation", { length: 500 }),
    version: int("version").notNull().default(1),
    importId: id<ImportId>("import_id"),
  },
  (table) => [uniqueIndex("handover_item_number").on(table.caseId, table.kind, table.number)],
);

/** Every act on an item, in its order, and never changed: corrections stand beside what they correct. */
export const handoverEntry = mysqlTable(
  "handover_entry",
  {
    id: bigint("id", { mode: "number", unsigned: true }).autoincrement().primaryKey(),
    itemId: id<HandoverItemId>("item_id").notNull().references(() => handoverItem.id),
    act: varchar("act", { length: 12 }).$type<HandoverAct>().notNull(),
    status: varchar("status", { length: 12 }).$type<HandoverStatus>().notNull(),
    quantity: int("quantity"),
    fen: bigint("fen", { mode: "number" }),
    text: varchar("text", { length: 500 }),
    personId: id<PersonId>("person_id").notNull(),
    /** For whom the person acted as deputy or delegate. */
    onBehalfOf: id<PersonId>("on_behalf_of"),
    at: instant("at").notNull(),
  },
  (table) => [index("handover_entry_item").on(table.itemId, table.id)],
);
