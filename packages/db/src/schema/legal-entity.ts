/** 统一法人: entities, campuses, their names, codes and belonging, each with its history. Written by apps/legal-entity. */
import { decimal, double, index, int, mysqlTable, primaryKey, smallint, text, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import type { CampusId, DistrictId, EntityId, FileId, MergerCaseId, PersonId } from "@qitong/domain";
import type { MergerSubmission } from "@qitong/domain/legal-entity";
import { civilDate, id, instant } from "./columns";

export const district = mysqlTable("district", {
  id: id<DistrictId>("id").primaryKey(),
  /** GB/T 2260 area code; other codes only for districts outside China. */
  code: varchar("code", { length: 12 }).notNull().unique(),
  name: varchar("name", { length: 100 }).notNull(),
  /** What must be said on screen about where the data come from; null for a district's own data. */
  dataNoteZh: varchar("data_note_zh", { length: 300 }),
  dataNoteEn: varchar("data_note_en", { length: 300 }),
});

export const legalEntity = mysqlTable(
  "legal_entity",
  {
    id: id<EntityId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    /** GB 32100-2015; unknown for imported schools until someone fills it in. Never given again. */
    creditCode: varchar("credit_code", { length: 18 }).unique(),
    registeredOn: civilDate("registered_on").notNull(),
    dissolvedOn: civilDate("dissolved_on"),
    version: int("version").notNull().default(1),
  },
  (table) => [index("legal_entity_district").on(table.districtId)],
);

export const legalEntityName = mysqlTable(
  "legal_entity_name",
  {
    entityId: id<EntityId>("entity_id").notNull().references(() => legalEntity.id),
    name: varchar("name", { length: 100 }).notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [primaryKey({ columns: [table.entityId, table.startsOn] })],
);

export const campus = mysqlTable(
  "campus",
  {
    id: id<CampusId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    /** The district's own number of the school; what its workbooks use as a key. */
    localNumber: varchar("local_number", { length: 40 }).notNull(),
    /** primary | junior | nine-year (小学 初中 九年一贯) */
    stage: varchar("stage", { length: 12 }).$type<"primary" | "junior" | "nine-year">().notNull(),
    streetCode: varchar("street_code", { length: 12 }),
    longitude: double("longitude"),
    latitude: double("latitude"),
    openedOn: civilDate("opened_on").notNull(),
    closedOn: civilDate("closed_on"),
    version: int("version").notNull().default(1),
  },
  (table) => [uniqueIndex("campus_local_number").on(table.districtId, table.localNumber)],
);

export const campusName = mysqlTable(
  "campus_name",
  {
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    name: varchar("name", { length: 100 }).notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [primaryKey({ columns: [table.campusId, table.startsOn] })],
);

/** 学校标识码 of a campus over time. A code stands in one row only, for ever: a retired one is never given again. */
export const campusSchoolCode = mysqlTable(
  "campus_school_code",
  {
    code: varchar("code", { length: 10 }).primaryKey(),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [index("campus_school_code_campus").on(table.campusId)],
);

/** Which legal entity a campus belongs to, over time. A merger closes one row and opens the next. */
export const campusAffiliation = mysqlTable(
  "campus_affiliation",
  {
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    entityId: id<EntityId>("entity_id").notNull().references(() => legalEntity.id),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [
    primaryKey({ columns: [table.campusId, table.startsOn] }),
    index("campus_affiliation_entity").on(table.entityId, table.startsOn),
  ],
);

/** What a campus has in a school year, one row a measure; the measures are named in domain/quality. */
export const campusFigure = mysqlTable(
  "campus_figure",
  {
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    schoolYear: smallint("school_year").notNull(),
    measure: varchar("measure", { length: 40 }).notNull(),
    value: decimal("value", { precision: 16, scale: 2, mode: "number" }).notNull(),
    /** The file or system that the figure was taken from, as shown beside it. */
    source: varchar("source", { length: 200 }).notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.campusId, table.schoolYear, table.measure] })],
);

export const mergerCase = mysqlTable(
  "merger_case",
  {
    id: id<MergerCaseId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    absorbingEntityId: id<EntityId>("absorbing_entity_id").notNull().references(() => legalEntity.id),
    absorbedEntityId: id<EntityId>("absorbed_entity_id").notNull().references(() => legalEntity.id),
    status: varchar("status", { length: 20 }).notNull(),
    /** The bureau's own decision to ask the county government (MergerSubmission in domain/legal-entity); its course is the approval's. */
    submission: varchar("submission", { length: 10 }).$type<MergerSubmission>().notNull().default("none"),
    /** The county government's approval, known once its step is recorded. */
    decreeNumber: varchar("decree_number", { length: 60 }),
    /** The day on which two schools become one legal entity. */
    effectiveOn: civilDate("effective_on"),
    /** The names after the merger; null keeps the present ones. */
    newEntityName: varchar("new_entity_name", { length: 100 }),
    newAbsorbedCampusName: varchar("new_absorbed_campus_name", { length: 100 }),
    /** Who will represent the merged entity; null when that does not change. */
    newRepresentative: varchar("new_representative", { length: 60 }),
    /** The numbers of the two papers of that change. */
    appointmentDocument: varchar("appointment_document", { length: 60 }),
    removalDocument: varchar("removal_document", { length: 60 }),
    note: text("note"),
    openedBy: id<PersonId>("opened_by").notNull(),
    openedAt: instant("opened_at").notNull(),
    appliedAt: instant("applied_at"),
    version: int("version").notNull().default(1),
  },
  (table) => [
    index("merger_case_district").on(table.districtId, table.status),
    index("merger_case_absorbing").on(table.absorbingEntityId),
    index("merger_case_absorbed").on(table.absorbedEntityId),
  ],
);

export const mergerStep = mysqlTable(
  "merger_step",
  {
    caseId: id<MergerCaseId>("case_id").notNull().references(() => mergerCase.id),
    /** The step's key in the official checklist (domain/legal-entity). */
    step: varchar("step", { length: 40 }).notNull(),
    doneOn: civilDate("done_on").notNull(),
    note: varchar("note", { length: 1000 }),
    recordedBy: id<PersonId>("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.step] })],
);

export const mergerDocument = mysqlTable(
  "merger_document",
  {
    caseId: id<MergerCaseId>("case_id").notNull().references(() => mergerCase.id),
    fileId: id<FileId>("file_id").notNull(),
    step: varchar("step", { length: 40 }).notNull(),
    /** paper | removal | appointment (免职、任职文件) */
    kind: varchar("kind", { length: 12 }).$type<"paper" | "removal" | "appointment">().notNull().default("paper"),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.fileId] })],
);

/** Rights and duties pass from one entity to another on a day; who employs whom follows it, no contract is rewritten. */
export const entitySuccession = mysqlTable("entity_succession", {
  fromEntityId: id<EntityId>("from_entity_id").primaryKey().references(() => legalEntity.id),
  toEntityId: id<EntityId>("to_entity_id").notNull().references(() => legalEntity.id),
  succeededOn: civilDate("succeeded_on").notNull(),
  mergerCaseId: id<MergerCaseId>("merger_case_id").references(() => mergerCase.id),
});
