/** What a post is: a role, at a place of its kind. Which permissions a role has stands with each unification. */
import type { DepartmentId } from "./identifier";
import type { Place } from "./place";

export const roles = [
  "province-officer", // 省教育厅: reads counts of districts; reaches into none of them
  "district-officer", // 人事科: drafts plans, opens merger cases, imports
  "district-leader", // 分管局长: approves
  "district-administrator", // 信息中心: accounts and posts
  "district-auditor", // 督导室: reads, changes nothing
  "principal", // 校长 of a legal entity with all its campuses
  "campus-head", // 执行校长 of one campus
  "department-head", // 部门负责人, reaching the campuses that the department serves
  "department-member",
  "teacher",
  "parent-representative", // 家长代表 of one campus in the parents' council
] as const;
export type Role = (typeof roles)[number];

/** Where a post may be: also in a department, whose reach follows from the campuses that it serves on the day. */
export type PostPlace = Place | { readonly kind: "department"; readonly id: DepartmentId };

/** The kind of place at which a role may be given. */
export const rolePlace = {
  "province-officer": "province",
  "district-officer": "district",
  "district-leader": "district",
  "district-administrator": "district",
  "district-auditor": "district",
  principal: "entity",
  "campus-head": "campus",
  "department-head": "department",
  "department-member": "department",
  teacher: "person",
  "parent-representative": "campus",
} as const satisfies Record<Role, PostPlace["kind"]>;
