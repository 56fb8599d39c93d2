/**
 * 统一管理, 组织: departments and their posts over time, and who stands in for whom. Written by apps/management.
 * Who is appointed to a position is a row of `post` (schema/management.ts) with its `position_id`.
 */
import { index, int, json, mysqlTable, primaryKey, smallint, varchar } from "drizzle-orm/mysql-core";
import type {
  CampusId, DelegationId, DepartmentId, DeputyshipId, DistrictId, EntityId, Permission, PersonId, Place, PositionId, PostId,
} from "@qitong/domain";
import type { DepartmentKind, DeputyKind, PositionRank, PositionRole } from "@qitong/domain/management";
import { civilDate, id, instant } from "./columns";
import { district, legalEntity } from "./legal-entity";
import { post } from "./management";

export const department = mysqlTable(
  "department",
  {
    id: id<DepartmentId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull().references(() => district.id),
    /** The school that it was set up in; after a merger it is found through entity_succession, no row is rewritten. */
    entityId: id<EntityId>("entity_id").notNull().references(() => legalEntity.id),
    kind: varchar("kind", { length: 20 }).$type<DepartmentKind>().notNull(),
    openedOn: civilDate("opened_on").notNull(),
    closedOn: civilDate("closed_on"),
    /** The department that took over, when it was closed by a merger of departments. */
    mergedIntoId: id<DepartmentId>("merged_into_id"),
    version: int("version").notNull().default(1),
  },
  (table) => [index("department_entity").on(table.entityId)],
);

/** Name, parent and campus of a department from one day until another. */
export const departmentDetail = mysqlTable(
  "department_detail",
  {
    departmentId: id<DepartmentId>("department_id").notNull().references(() => department.id),
    name: varchar("name", { length: 60 }).notNull(),
    parentId: id<DepartmentId>("parent_id"),
    /** Null: all campuses of its school. */
    campusId: id<CampusId>("campus_id"),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [primaryKey({ columns: [table.departmentId, table.startsOn] })],
);

export const position = mysqlTable(
  "position",
  {
    id: id<PositionId>("id").primaryKey(),
    departmentId: id<DepartmentId>("department_id").notNull().references(() => department.id),
    title: varchar("title", { length: 60 }).notNull(),
    rank: varchar("rank_name", { length: 10 }).$type<PositionRank>().notNull(),
    role: varchar("role", { length: 30 }).$type<PositionRole>().notNull(),
  },
  (table) => [index("position_department").on(table.departmentId)],
);

/** How many of a position are planned (职数), from one day until another. */
export const positionNumber = mysqlTable(
  "position_number",
  {
    positionId: id<PositionId>("position_id").notNull().references(() => position.id),
    planned: smallint("planned").notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
  },
  (table) => [primaryKey({ columns: [table.positionId, table.startsOn] })],
);

/** 副职、代理: a person who has powers of a post beside its holder. Over at once when the post ends or it is revoked. */
export const deputyship = mysqlTable(
  "deputyship",
  {
    id: id<DeputyshipId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull(),
    postId: id<PostId>("post_id").notNull().references(() => post.id),
    deputyPersonId: id<PersonId>("deputy_person_id").notNull(),
    kind: varchar("kind", { length: 10 }).$type<DeputyKind>().notNull(),
    permissions: json("permissions").$type<Permission[]>().notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on"),
    reason: varchar("reason", { length: 200 }).notNull(),
    arrangedBy: id<PersonId>("arranged_by").notNull(),
    arrangedAt: instant("arranged_at").notNull(),
    revokedBy: id<PersonId>("revoked_by"),
    revokedAt: instant("revoked_at"),
  },
  (table) => [index("deputyship_post").on(table.postId), index("deputyship_deputy").on(table.deputyPersonId)],
);

/** 授权: named powers of one's post, handed on for a place within it and a time. Over at once when the post ends or it is revoked. */
export const delegation = mysqlTable(
  "delegation",
  {
    id: id<DelegationId>("id").primaryKey(),
    districtId: id<DistrictId>("district_id").notNull(),
    postId: id<PostId>("post_id").notNull().references(() => post.id),
    delegatePersonId: id<PersonId>("delegate_person_id").notNull(),
    permissions: json("permissions").$type<Permission[]>().notNull(),
    placeKind: varchar("place_kind", { length: 10 }).$type<Exclude<Place["kind"], "person" | "province">>().notNull(),
    placeId: id<string>("place_id").notNull(),
    startsOn: civilDate("starts_on").notNull(),
    endsOn: civilDate("ends_on").notNull(),
    reason: varchar("reason", { length: 200 }).notNull(),
    delegatedAt: instant("delegated_at").notNull(),
    revokedBy: id<PersonId>("revoked_by"),
    revokedAt: instant("revoked_at"),
  },
  (table) => [index("delegation_post").on(table.postId), index("delegation_delegate").on(table.delegatePersonId)],
);
