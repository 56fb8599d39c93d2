/** Steps of a merger's checklist that were taken back, with their papers: what the record held until then. Written by apps/legal-entity. */
import { index, int, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import type { FileId, MergerCaseId, PersonId } from "@qitong/domain";
import type { DocumentKind } from "@qitong/domain/legal-entity";
import { civilDate, id, instant } from "./columns";
import { mergerCase } from "./legal-entity";

export const mergerUndoneStep = mysqlTable(
  "merger_undone_step",
  {
    caseId: id<MergerCaseId>("case_id").notNull().references(() => mergerCase.id),
    /** The version of the case with which it was taken back: one step a version. */
    version: int("version").notNull(),
    step: varchar("step", { length: 40 }).notNull(),
    doneOn: civilDate("done_on").notNull(),
    note: varchar("note", { length: 1000 }),
    /** Of the decree, when that was the step. */
    decreeNumber: varchar("decree_number", { length: 60 }),
    recordedBy: id<PersonId>("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    undoneBy: id<PersonId>("undone_by").notNull(),
    undoneAt: instant("undone_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.version] })],
);

export const mergerUndoneDocument = mysqlTable(
  "merger_undone_document",
  {
    caseId: id<MergerCaseId>("case_id").notNull().references(() => mergerCase.id),
    version: int("version").notNull(),
    fileId: id<FileId>("file_id").notNull(),
    kind: varchar("kind", { length: 12 }).$type<DocumentKind>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.fileId] }), index("merger_undone_document_step").on(table.caseId, table.version)],
);
