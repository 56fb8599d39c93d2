/** 办事大厅: what a district sets for its items, and what parents apply for. Written by apps/management. */
import { bigint, boolean, char, customType, index, int, mysqlTable, tinyint, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import type { ApplicationFileId, ApplicationId, ApprovalId, CampusId, DistrictId, EntityId, PersonId } from "@qitong/domain";
import type { ApprovalStatus } from "@qitong/domain/management/approval";
import { civilDate, id, instant } from "./columns";
import { campus, district, legalEntity } from "./legal-entity";
import { approval } from "./management-approval";

const mediumBlob = customType<{ data: Buffer }>({ dataType: () => "mediumblob" });

/** What holds for an item from a day on. A change ends the row and opens the next; of two on one day the later has the day. */
export const serviceItemSetting = mysqlTable(
  "service_item_setting",
  {
    id: bigint("id", { mode: "number", unsigned: true }).autoincrement().primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    itemKey: varchar("item_key", { length: 40 }).notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
    /** 1 while it holds, null after: an item has one at a time. */
    isCurrent: tinyint("is_current"),
    isOpen: boolean("is_open").notNull(),
    closedReason: varchar("closed_reason", { length: 800 }).notNull(),
    promisedDays: int("promised_days"),
    notes: varchar("notes", { length: 2000 }).notNull(),
    changedBy: id<PersonId>("changed_by").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (table) => [uniqueIndex("service_item_setting_current").on(table.districtId, table.itemKey, table.isCurrent)],
);

/** An application from outside. How far it is stands with its approval; here are its number, its promise and its end. */
export const serviceApplication = mysqlTable(
  "service_application",
  {
    id: id<ApplicationId>("id").primaryKey(),
    /** What the applicant is told, e.g. B261124-004213. */
    number: varchar("number", { length: 20 }).notNull().unique(),
    /** SHA-256 of the secret that opens it together with the number. */
    secretHash: char("secret_hash", { length: 64 }).notNull(),
    /** SHA-256 of the phone's own key of the sending: the same sending is never stored twice. */
    sendingHash: char("sending_hash", { length: 64 }).notNull().unique(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    /** The school on the day on which it was asked. */
    entityId: id<EntityId>("entity_id").notNull().references(() => legalEntity.id),
    itemKey: varchar("item_key", { length: 40 }).notNull(),
    approvalId: id<ApprovalId>("approval_id").notNull().references(() => approval.id),
    status: varchar("status", { length: 10 }).$type<ApprovalStatus>().notNull(),
    rounds: int("rounds").notNull(),
    receivedAt: instant("received_at").notNull(),
    receivedOn: civilDate("received_on").notNull(),
    promisedDays: int("promised_days").notNull(),
    /** By when the result is promised, from the day on which it came in or was completed. */
    dueOn: civilDate("due_on").notNull(),
    endedOn: civilDate("ended_on"),
    /** What was given is deleted by now. */
    forgottenOn: civilDate("forgotten_on"),
  },
  (table) => [
    index("service_application_campus").on(table.campusId, table.receivedOn),
    index("service_application_open").on(table.campusId, table.status, table.dueOn),
    index("service_application_ended").on(table.districtId, table.forgottenOn, table.endedOn),
  ],
);

/** Who applied and for whom, apart from the application, so that it is neither read by chance nor kept for long. */
export const serviceApplicant = mysqlTable("service_applicant", {
  applicationId: id<ApplicationId>("application_id").primaryKey().references(() => serviceApplication.id),
  name: varchar("name", { length: 120 }).notNull(),
  phone: varchar("phone", { length: 20 }).notNull(),
  pupilName: varchar("pupil_name", { length: 120 }).notNull(),
  pupilClass: varchar("pupil_class", { length: 120 }).notNull(),
});

/** Photos of papers as they were written anew: without place, device and whatever else the phone had put into them. */
export const applicationPhoto = mysqlTable(
  "application_photo",
  {
    id: id<ApplicationFileId>("id").primaryKey(),
    applicationId: id<ApplicationId>("application_id").notNull().references(() => serviceApplication.id),
    fieldId: varchar("field_id", { length: 30 }).notNull(),
    round: int("round").notNull(),
    ordinal: tinyint("ordinal").notNull(),
    bytes: int("bytes").notNull(),
    content: mediumBlob("content").notNull(),
  },
  (table) => [index("application_photo_of").on(table.applicationId, table.round, table.ordinal)],
);
