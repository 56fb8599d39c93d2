/** 课程计划: of a legal entity for a school year; what is in force is replaced by the next one, never rewritten. Written by apps/curriculum. */
import { index, int, json, mysqlTable, primaryKey, smallint, tinyint, uniqueIndex, varchar } from "drizzle-orm/mysql-core";
import type { CampusId, CurriculumPlanId, DistrictId, EntityId, PersonId } from "@qitong/domain";
import type { CurriculumPlanStatus, Grade, PeriodMinutes } from "@qitong/domain/curriculum";
import { civilDate, id, instant } from "./columns";
import { campus, district, legalEntity } from "./legal-entity";

export const curriculumPlan = mysqlTable(
  "curriculum_plan",
  {
    id: id<CurriculumPlanId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    entityId: id<EntityId>("entity_id").notNull().references(() => legalEntity.id),
    schoolYear: smallint("school_year").notNull(),
    /** draft | in-force | replaced | discarded */
    status: varchar("status", { length: 12 }).$type<CurriculumPlanStatus>().notNull(),
    /** 1 on the one draft and on the one plan in force of a year, null on all others: a second of them is refused by the key below. */
    draftSlot: tinyint("draft_slot"),
    inForceSlot: tinyint("in_force_slot"),
    periodMinutes: tinyint("period_minutes").$type<PeriodMinutes>().notNull(),
    interdisciplinaryPercent: tinyint("interdisciplinary_percent").notNull(),
    /** From when it holds and until when; null for a draft. */
    startsOn: civilDate("starts_on"),
    endsOn: civilDate("ends_on"),
    /** The plan that it was made from. */
    copiedFrom: id<CurriculumPlanId>("copied_from"),
    /** Counts with each keeping. */
    version: int("version").notNull().default(1),
    keptBy: id<PersonId>("kept_by").notNull(),
    keptAt: instant("kept_at").notNull(),
  },
  (table) => [
    uniqueIndex("curriculum_plan_draft").on(table.entityId, table.schoolYear, table.draftSlot),
    uniqueIndex("curriculum_plan_in_force").on(table.entityId, table.schoolYear, table.inForceSlot),
    index("curriculum_plan_district").on(table.districtId, table.schoolYear),
  ],
);

export const curriculumCourse = mysqlTable(
  "curriculum_course",
  {
    planId: id<CurriculumPlanId>("plan_id").notNull().references(() => curriculumPlan.id),
    /** A subject's key for a national course; `local:1`, `school:2` for the school's own. Kept by a copy. */
    code: varchar("code", { length: 30 }).notNull(),
    /** national | local | school */
    kind: varchar("kind", { length: 10 }).$type<"national" | "local" | "school">().notNull(),
    /** Its place among the rows. */
    ordinal: smallint("ordinal").notNull(),
    /** Of an own course. */
    name: varchar("name", { length: 60 }),
    /** Whose teachers give an own course: a subject's key. */
    subject: varchar("subject", { length: 30 }),
  },
  (table) => [primaryKey({ columns: [table.planId, table.code] })],
);

/** Weekly periods in halves: 3 is 1.5 a week, a lesson of every second week. Cells without periods have no row. */
export const curriculumPeriods = mysqlTable(
  "curriculum_periods",
  {
    planId: id<CurriculumPlanId>("plan_id").notNull().references(() => curriculumPlan.id),
    code: varchar("code", { length: 30 }).notNull(),
    grade: tinyint("grade").$type<Grade>().notNull(),
    halfPeriods: smallint("half_periods").notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.code, table.grade] })],
);

/** 校区差异: what one campus does otherwise than the plan in one cell, and why. */
export const curriculumVariant = mysqlTable(
  "curriculum_variant",
  {
    planId: id<CurriculumPlanId>("plan_id").notNull().references(() => curriculumPlan.id),
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    code: varchar("code", { length: 30 }).notNull(),
    grade: tinyint("grade").$type<Grade>().notNull(),
    halfPeriods: smallint("half_periods").notNull(),
    reason: varchar("reason", { length: 400 }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.campusId, table.code, table.grade] }), index("curriculum_variant_campus").on(table.campusId)],
);

/** 办理记录 of a plan, for the school to read; who may look into the audit is another question. */
export const curriculumEvent = mysqlTable(
  "curriculum_event",
  {
    planId: id<CurriculumPlanId>("plan_id").notNull().references(() => curriculumPlan.id),
    ordinal: int("ordinal").notNull(),
    /** created | kept | adopted | replaced | discarded */
    kind: varchar("kind", { length: 12 }).$type<"created" | "kept" | "adopted" | "replaced" | "discarded">().notNull(),
    by: id<PersonId>("by_person").notNull(),
    at: instant("happened_at").notNull(),
    /** What was changed (PlanChanges in domain/curriculum), counted; the origin of a new draft. */
    detail: json("detail").$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.ordinal] })],
);
