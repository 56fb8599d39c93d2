/** 走教: service at a second campus on named weekdays, and the lessons that teachers give at home. Written by apps/staffing. */
import { index, json, mysqlTable, smallint, varchar } from "drizzle-orm/mysql-core";
import type { CampusId, DistrictId, PartTimeId, PersonId } from "@qitong/domain";
import { civilDate, id, instant } from "./columns";
import { campus, district } from "./legal-entity";
import { person } from "./staffing";

export const partTimeService = mysqlTable(
  "part_time_service",
  {
    id: id<PartTimeId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    homeCampusId: id<CampusId>("home_campus_id").notNull().references(() => campus.id),
    hostCampusId: id<CampusId>("host_campus_id").notNull().references(() => campus.id),
    /** A subject's key in domain/staffing: what is taught there, which may be another than at home. */
    subject: varchar("subject", { length: 30 }).notNull(),
    /** PartTimeSlot[] of domain/staffing: weekdays, each whole or with its lessons. */
    slots: json("slots").notNull(),
    /** Lessons a week at the host campus. */
    lessons: smallint("lessons").notNull(),
    /** Why the load may be above the norm. */
    reason: varchar("reason", { length: 300 }),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
    arrangedBy: id<PersonId>("arranged_by").notNull(),
    arrangedAt: instant("arranged_at").notNull(),
  },
  (table) => [
    index("part_time_service_person").on(table.personId, table.startsOn),
    index("part_time_service_home").on(table.homeCampusId, table.startsOn),
    index("part_time_service_host").on(table.hostCampusId, table.startsOn),
  ],
);

/** Lessons a week at the home campus; a change closes one row and opens the next. */
export const weeklyLessons = mysqlTable(
  "weekly_lessons",
  {
    id: id<string>("id").primaryKey(),
    personId: id<PersonId>("person_id").notNull().references(() => person.id),
    lessons: smallint("lessons").notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
    recordedBy: id<PersonId>("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (table) => [index("weekly_lessons_person").on(table.personId, table.startsOn)],
);
