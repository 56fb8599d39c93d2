/** 校区应急联系人: of each campus one list at a time, dated, its contacts in the order of calling. Written by apps/management. */
import { boolean, index, int, json, mysqlTable, primaryKey, tinyint, varchar } from "drizzle-orm/mysql-core";
import type { CampusId, PersonId } from "@qitong/domain";
import type { ContactRole } from "@qitong/domain/management";
import { civilDate, id, instant } from "./columns";
import { campus } from "./legal-entity";
import { person } from "./staffing";

/** A list stands until the next one takes its place; what is kept on the same day corrects it. It belongs to the campus, whatever its entity. */
export const emergencyList = mysqlTable(
  "emergency_list",
  {
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
    /** Counts on from list to list, so that nobody keeps a list over one that they have not seen. */
    version: int("version").notNull(),
    keptBy: id<PersonId>("kept_by").notNull(),
    keptAt: instant("kept_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.campusId, table.startsOn] })],
);

export const emergencyContact = mysqlTable(
  "emergency_contact",
  {
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    /** Of its list. */
    startsOn: civilDate("starts_on").notNull(),
    /** 1, 2, 3 … in the order of calling. */
    ordinal: tinyint("ordinal").notNull(),
    role: varchar("role", { length: 20 }).$type<ContactRole>().notNull(),
    /** A colleague of the register, or the name of a room or an office: one of the two. */
    personId: id<PersonId>("person_id").references(() => person.id),
    officeName: varchar("office_name", { length: 60 }),
    /** Numbers as they are dialled (phone-number.ts in domain). */
    phones: json("phones").$type<readonly string[]>().notNull(),
    isRoundTheClock: boolean("is_round_the_clock").notNull(),
    note: varchar("note", { length: 200 }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.campusId, table.startsOn, table.ordinal] }), index("emergency_contact_person").on(table.personId)],
);
