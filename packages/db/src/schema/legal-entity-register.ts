/** 统一法人, the register: what stands on certificates and in appointments, and the groups that do not merge; each dated. */
import { index, int, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import type { CampusId, DistrictId, EntityId, SchoolGroupId } from "@qitong/domain";
import type { GroupRole, SchoolGroupKind } from "@qitong/domain/legal-entity";
import { civilDate, id } from "./columns";
import { campus, district, legalEntity } from "./legal-entity";

/** 住所 of a legal entity, as registered. */
export const legalEntityAddress = mysqlTable(
  "legal_entity_address",
  {
    entityId: id<EntityId>("entity_id").notNull().references(() => legalEntity.id),
    address: varchar("address", { length: 200 }).notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [primaryKey({ columns: [table.entityId, table.startsOn] })],
);

/** 校址 of a campus. */
export const campusAddress = mysqlTable(
  "campus_address",
  {
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    address: varchar("address", { length: 200 }).notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [primaryKey({ columns: [table.campusId, table.startsOn] })],
);

/** 事业单位法人证书. It starts on the day of issue and ends where the next one takes its place; that is not its printed last day. */
export const entityCertificate = mysqlTable(
  "entity_certificate",
  {
    entityId: id<EntityId>("entity_id").notNull().references(() => legalEntity.id),
    number: varchar("number", { length: 60 }).notNull(),
    issuingBody: varchar("issuing_body", { length: 100 }).notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
    /** The last day on which it is valid, as printed. */
    validUntil: civilDate("valid_until").notNull(),
  },
  (table) => [primaryKey({ columns: [table.entityId, table.startsOn] }), index("entity_certificate_number").on(table.number)],
);

/** 法定代表人, by name: who held the office years ago may be no person of the staff register. */
export const legalRepresentative = mysqlTable(
  "legal_representative",
  {
    entityId: id<EntityId>("entity_id").notNull().references(() => legalEntity.id),
    name: varchar("name", { length: 60 }).notNull(),
    /** Numbers of the two documents; that of the removal stands on the one who was removed. */
    appointmentDocument: varchar("appointment_document", { length: 60 }).notNull(),
    removalDocument: varchar("removal_document", { length: 60 }),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [primaryKey({ columns: [table.entityId, table.startsOn] })],
);

/** 集团、学区、托管、领办、联办: schools that belong together without merging. It begins with its first membership. */
export const schoolGroup = mysqlTable(
  "school_group",
  {
    id: id<SchoolGroupId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    kind: varchar("kind", { length: 20 }).$type<SchoolGroupKind>().notNull().default("zone"),
    name: varchar("name", { length: 100 }).notNull(),
    /** The number of the document that it rests on. */
    basis: varchar("basis", { length: 60 }),
    endedOn: civilDate("ended_on"),
    version: int("version").notNull().default(1),
  },
  (table) => [index("school_group_district").on(table.districtId, table.kind)],
);

export const groupMembership = mysqlTable(
  "group_membership",
  {
    groupId: id<SchoolGroupId>("group_id").notNull().references(() => schoolGroup.id),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    /** lead | member (牵头 成员) */
    role: varchar("role", { length: 10 }).$type<GroupRole>().notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.campusId, table.startsOn] }),
    index("group_membership_campus").on(table.campusId, table.startsOn),
  ],
);
