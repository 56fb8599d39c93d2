/** 通知公告: notices, whom they went to, who has read and confirmed them. Written by apps/management. */
import { boolean, index, int, json, mysqlTable, primaryKey, text, varchar } from "drizzle-orm/mysql-core";
import type { CampusId, DistrictId, FileId, NoticeId, PersonId } from "@qitong/domain";
import { civilDate, id, instant } from "./columns";
import { district } from "./legal-entity";
import { storedFile } from "./service";

export const notice = mysqlTable(
  "notice",
  {
    id: id<NoticeId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    /** From where it comes: the district, a school, a campus. */
    placeKind: varchar("place_kind", { length: 10 }).$type<"district" | "entity" | "campus">().notNull(),
    placeId: id<string>("place_id").notNull(),
    title: varchar("title", { length: 120 }).notNull(),
    text: text("text").notNull(),
    /** Places and groups (domain/management/audience). */
    audience: json("audience").notNull(),
    needsConfirmation: boolean("needs_confirmation").notNull(),
    confirmBy: civilDate("confirm_by"),
    remindDaysBefore: int("remind_days_before").notNull(),
    currentUntil: civilDate("current_until"),
    /** draft | scheduled | published | withdrawn */
    status: varchar("status", { length: 12 }).$type<"draft" | "scheduled" | "published" | "withdrawn">().notNull(),
    publishOn: civilDate("publish_on"),
    publishedOn: civilDate("published_on"),
    publishedAt: instant("published_at"),
    withdrawnAt: instant("withdrawn_at"),
    withdrawnBy: id<PersonId>("withdrawn_by"),
    withdrawReason: varchar("withdraw_reason", { length: 500 }),
    createdBy: id<PersonId>("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    version: int("version").notNull().default(1),
  },
  (table) => [
    index("notice_district").on(table.districtId, table.status),
    index("notice_place").on(table.placeKind, table.placeId),
    index("notice_due").on(table.status, table.publishOn),
  ],
);

export const noticeFile = mysqlTable(
  "notice_file",
  {
    noticeId: id<NoticeId>("notice_id").notNull().references(() => notice.id),
    fileId: id<FileId>("file_id").notNull().references(() => storedFile.id),
  },
  (table) => [primaryKey({ columns: [table.noticeId, table.fileId] })],
);

/** The audience, fixed when the notice went out; who came to a post later is added when they open it. */
export const noticeRecipient = mysqlTable(
  "notice_recipient",
  {
    noticeId: id<NoticeId>("notice_id").notNull().references(() => notice.id),
    personId: id<PersonId>("person_id").notNull(),
    /** Where the person belonged then; null for people of the bureau and of a whole school. */
    campusId: id<CampusId>("campus_id"),
    /** published | joined */
    origin: varchar("origin", { length: 10 }).$type<"published" | "joined">().notNull(),
    openedAt: instant("opened_at"),
    confirmedAt: instant("confirmed_at"),
    remindedAt: instant("reminded_at"),
    reminders: int("reminders").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.noticeId, table.personId] }), index("notice_recipient_person").on(table.personId)],
);

export const noticeReminder = mysqlTable(
  "notice_reminder",
  {
    id: id<string>("id").primaryKey(),
    noticeId: id<NoticeId>("notice_id").notNull().references(() => notice.id),
    /** Null when the clock reminded, before the last day for confirming. */
    remindedBy: id<PersonId>("reminded_by"),
    remindedAt: instant("reminded_at").notNull(),
    people: int("people").notNull(),
  },
  (table) => [index("notice_reminder_notice").on(table.noticeId, table.remindedAt)],
);
