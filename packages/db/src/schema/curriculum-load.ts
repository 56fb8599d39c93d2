/** 任课安排: who gives which course to which class in a school year. Written by apps/curriculum. */
import { index, int, mysqlTable, primaryKey, smallint, tinyint, varchar } from "drizzle-orm/mysql-core";
import type { ClassId, DistrictId, EntityId, PersonId } from "@qitong/domain";
import { civilDate, id, instant } from "./columns";
import { district, legalEntity } from "./legal-entity";
import { schoolClass } from "./school-class";
import { person } from "./staffing";

/** One a school and year: its version is that of all of its cells, so that nobody keeps over what they have not seen. */
export const teachingLoad = mysqlTable(
  "teaching_load",
  {
    entityId: id<EntityId>("entity_id").notNull().references(() => legalEntity.id),
    schoolYear: smallint("school_year").notNull(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    version: int("version").notNull(),
    keptBy: id<PersonId>("kept_by").notNull(),
    keptAt: instant("kept_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.entityId, table.schoolYear] })],
);

/** Belongs to the class, whatever its entity: a merger in the year leaves every class with its teachers. */
export const teachingPart = mysqlTable(
  "teaching_part",
  {
    schoolYear: smallint("school_year").notNull(),
    classId: id<ClassId>("class_id").notNull().references(() => schoolClass.id),
    /** A course of the plan. */
    code: varchar("code", { length: 30 }).notNull(),
    ordinal: tinyint("ordinal").notNull(),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    /** Weekly periods in halves. */
    halfPeriods: smallint("half_periods").notNull(),
    /** Null: from the first day of the year; to its last. */
    startsOn: civilDate("starts_on"),
    endsOn: civilDate("ends_on"),
  },
  (table) => [primaryKey({ columns: [table.schoolYear, table.classId, table.code, table.ordinal] }), index("teaching_part_person").on(table.personId, table.schoolYear)],
);
