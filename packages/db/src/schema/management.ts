/** 统一管理: who holds which post, and the district's settings. Written by apps/management. */
import { index, json, mysqlTable, primaryKey, varchar } from "drizzle-orm/mysql-core";
import type { DistrictId, PersonId, PositionId, PostId, PostPlace, Role } from "@qitong/domain";
import { civilDate, id, instant } from "./columns";
import { district } from "./legal-entity";

/** A role at a place between two dates. A power ends with its post. */
export const post = mysqlTable(
  "post",
  {
    id: id<PostId>("id").primaryKey(),
    personId: id<PersonId>("person_id").notNull(),
    role: varchar("role", { length: 30 }).$type<Role>().notNull(),
    placeKind: varchar("place_kind", { length: 10 }).$type<PostPlace["kind"]>().notNull(),
    placeId: id<string>("place_id").notNull(),
    /** The post's name on paper, e.g. 人事科科长. */
    title: varchar("title", { length: 60 }).notNull(),
    /** The position of a department that it fills; none for posts that the district gives at a school or a campus. */
    positionId: id<PositionId>("position_id"),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [index("post_person").on(table.personId), index("post_place").on(table.placeKind, table.placeId), index("post_position").on(table.positionId)],
);

/** A local figure that replaces the default of the rules page; each change is in the audit. */
export const districtSetting = mysqlTable(
  "district_setting",
  {
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    name: varchar("name", { length: 60 }).notNull(),
    value: json("value").notNull(),
    changedBy: id<PersonId>("changed_by").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.districtId, table.name] })],
);
