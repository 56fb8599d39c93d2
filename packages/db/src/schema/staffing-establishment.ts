/** 编制与预测: decrees on approved staff, projections of pupils, saved assumptions. Written by apps/staffing. */
import { index, json, mysqlTable, primaryKey, smallint, varchar } from "drizzle-orm/mysql-core";
import type { CampusId, DistrictId, EntityId, ForecastScenarioId, PersonId, Stage } from "@qitong/domain";
import type { ForecastAssumptions } from "@qitong/domain/staffing";
import { civilDate, id, instant } from "./columns";
import { campus, district, legalEntity } from "./legal-entity";

/** 核定编制 of a legal entity: each decree ends where the next one begins. */
export const establishment = mysqlTable(
  "establishment",
  {
    entityId: id<EntityId>("entity_id").notNull().references(() => legalEntity.id),
    approved: smallint("approved").notNull(),
    decreeNumber: varchar("decree_number", { length: 60 }).notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
    recordedBy: id<PersonId>("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.entityId, table.startsOn] })],
);

/** Pupils expected at a campus on 1 September of a year; a new expectation ends the one before on the day it is entered. */
export const pupilProjection = mysqlTable(
  "pupil_projection",
  {
    campusId: id<CampusId>("campus_id").notNull().references(() => campus.id),
    schoolYear: smallint("school_year").notNull(),
    stage: varchar("stage", { length: 12 }).$type<Stage>().notNull(),
    pupils: smallint("pupils").notNull(),
    source: varchar("source", { length: 200 }).notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
    recordedBy: id<PersonId>("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.campusId, table.schoolYear, table.stage, table.startsOn] })],
);

/** A named set of assumptions, shared in the district; one that is taken off the list stays on record. */
export const forecastScenario = mysqlTable(
  "forecast_scenario",
  {
    id: id<ForecastScenarioId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    name: varchar("name", { length: 40 }).notNull(),
    assumptions: json("assumptions").$type<ForecastAssumptions>().notNull(),
    savedBy: id<PersonId>("saved_by").notNull(),
    savedAt: instant("saved_at").notNull(),
    removedAt: instant("removed_at"),
  },
  (table) => [index("forecast_scenario_district").on(table.districtId, table.savedAt)],
);
