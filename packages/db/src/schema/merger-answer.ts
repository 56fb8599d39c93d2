/** How the conflicts of a merger's rehearsal are to be settled on the day of effect. Written by apps/legal-entity. */
import { json, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import type { MergerCaseId, PersonId } from "@qitong/domain";
import { id, instant } from "./columns";
import { mergerCase } from "./legal-entity";

export const mergerAnswer = mysqlTable(
  "merger_answer",
  {
    caseId: id<MergerCaseId>("case_id").notNull().references(() => mergerCase.id),
    /** The conflict's key in domain/legal-entity: what it is about, so that an answer stays with it. */
    conflictKey: varchar("conflict_key", { length: 80 }).notNull(),
    /** ConflictAnswer in domain/legal-entity. */
    answer: json("answer").notNull(),
    answeredBy: id<PersonId>("answered_by").notNull(),
    answeredAt: instant("answered_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.conflictKey] })],
);
