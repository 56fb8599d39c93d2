/** 诉求, 一校一码: what parents and teachers ask for, and what became of it. Written by apps/management. */
import { bigint, boolean, char, customType, index, int, json, mysqlTable, smallint, tinyint, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import type { CampusId, DistrictId, PersonId, PhotoId, RequestId } from "@qitong/domain";
import type { Asker, Disclosure, RequestCategory, RequestStatus, TraceKind } from "@qitong/domain/management";
import { civilDate, id, instant } from "./columns";
import { campus, district } from "./legal-entity";

const mediumBlob = customType<{ data: Buffer }>({ dataType: () => "mediumblob" });

/** The public code of a campus over time: random, replaceable, never an id. A replaced one is never given again. */
export const campusCode = mysqlTable(
  "campus_code",
  {
    code: char("code", { length: 12 }).primaryKey(),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at"),
    /** 1 while it is the campus's code, null after: a campus has one at a time. */
    isCurrent: tinyint("is_current"),
    issuedBy: id<PersonId>("issued_by").notNull(),
    reason: varchar("reason", { length: 200 }),
  },
  (table) => [uniqueIndex("campus_code_current").on(table.campusId, table.isCurrent)],
);

export const request = mysqlTable(
  "request",
  {
    id: id<RequestId>("id").primaryKey(),
    /** What the asker is told, e.g. S261124-004213. */
    number: varchar("number", { length: 20 }).notNull().unique(),
    /** SHA-256 of the secret that opens it together with the number. */
    secretHash: char("secret_hash", { length: 64 }).notNull(),
    /** SHA-256 of the phone's own key of the sending: the same sending is never stored twice, however late it is repeated. */
    sendingHash: char("sending_hash", { length: 64 }).notNull().unique(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    category: varchar("category", { length: 30 }).$type<RequestCategory>().notNull(),
    text: varchar("text", { length: 4000 }).notNull(),
    place: varchar("place", { length: 200 }).notNull(),
    asker: varchar("asker", { length: 10 }).$type<Asker>().notNull(),
    status: varchar("status", { length: 12 }).$type<RequestStatus>().notNull(),
    receivedAt: instant("received_at").notNull(),
    receivedOn: civilDate("received_on").notNull(),
    /** When the clock of the present round began, and the day by which an answer is promised. */
    clockFrom: civilDate("clock_from").notNull(),
    dueOn: civilDate("due_on").notNull(),
    firstDueOn: civilDate("first_due_on").notNull(),
    handlerId: id<PersonId>("handler_id"),
    reopened: smallint("reopened").notNull().default(0),
    firstAnsweredOn: civilDate("first_answered_on"),
    /** The day of the present answer; null while there is none. */
    answeredOn: civilDate("answered_on"),
    /** The day on which it came to its end, from which photos and contact are forgotten. */
    endedOn: civilDate("ended_on"),
    rating: tinyint("rating"),
    isSolved: boolean("is_solved"),
    mergedInto: id<RequestId>("merged_into"),
    /** The due day for which the handler was reminded, and the one that was noted as past. */
    remindedFor: civilDate("reminded_for"),
    overdueFor: civilDate("overdue_for"),
    version: int("version").notNull().default(1),
  },
  (table) => [
    index("request_district").on(table.districtId, table.status, table.dueOn),
    index("request_campus").on(table.campusId, table.status, table.dueOn),
    index("request_received").on(table.campusId, table.receivedOn),
    index("request_handler").on(table.handlerId, table.status),
    index("request_merged").on(table.mergedInto),
  ],
);

/** Who asked, where they said so; apart from the request, so that it is neither read by chance nor kept for long. */
export const requestContact = mysqlTable("request_contact", {
  requestId: id<RequestId>("request_id").primaryKey().references(() => request.id),
  name: varchar("name", { length: 120 }).notNull(),
  phone: varchar("phone", { length: 20 }).notNull(),
  disclosure: varchar("disclosure", { length: 10 }).$type<Disclosure>().notNull(),
});

/** Photos as they were written anew: without place, device and whatever else the phone had put into them. */
export const requestPhoto = mysqlTable(
  "request_photo",
  {
    id: id<PhotoId>("id").primaryKey(),
    requestId: id<RequestId>("request_id").notNull().references(() => request.id),
    ordinal: tinyint("ordinal").notNull(),
    width: smallint("width").notNull(),
    height: smallint("height").notNull(),
    bytes: int("bytes").notNull(),
    content: mediumBlob("content").notNull(),
  },
  (table) => [index("request_photo_request").on(table.requestId, table.ordinal)],
);

/** The trace: who did what and when. Rows are added and never changed. */
export const requestEvent = mysqlTable(
  "request_event",
  {
    id: bigint("id", { mode: "number", unsigned: true }).autoincrement().primaryKey(),
    requestId: id<RequestId>("request_id").notNull().references(() => request.id),
    at: instant("at").notNull(),
    on: civilDate("on_day").notNull(),
    kind: varchar("kind", { length: 20 }).$type<TraceKind>().notNull(),
    /** Null for the asker and for the clock. */
    personId: id<PersonId>("person_id"),
    text: varchar("text", { length: 8000 }),
    detail: json("detail").notNull(),
  },
  (table) => [index("request_event_request").on(table.requestId, table.id)],
);
