/** What one may do in 统一课程管理, and which role may. */
import type { Role } from "./role";

export const curriculumPermissions = [
  "curriculum.read", // plans of a school for each year, what the check finds and what the teachers there can give
  "curriculum.edit", // open a draft, keep and discard it
  "curriculum.adopt", // put a plan in force, by which the one before is replaced
  "teaching.read", // who gives which course to which class, and what nobody gives: names of teachers with their lessons
  "teaching.edit", // assign teachers to classes
] as const;
export type CurriculumPermission = (typeof curriculumPermissions)[number];

const all = curriculumPermissions;

export const curriculumGrants: Readonly<Record<Role, readonly CurriculumPermission[]>> = {
  "province-officer": [],
  "district-officer": ["curriculum.read", "teaching.read"],
  "district-leader": ["curriculum.read", "teaching.read"],
  "district-administrator": [],
  "district-auditor": ["curriculum.read", "teaching.read"],
  principal: all,
  // Of one campus: the plan is the school's.
  "campus-head": ["curriculum.read", "teaching.read"],
  "department-head": ["curriculum.read", "teaching.read"],
  "department-member": ["curriculum.read"],
  teacher: [],
  "parent-representative": [],
};

/** 教导处（教务处）主任: whoever heads the teaching office has, besides what every head has, what the office is for. */
export const teachingHeadGrants: readonly CurriculumPermission[] = all;
