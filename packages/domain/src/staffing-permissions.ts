/** What one may do in 统一调配师资, and what a province counts of it, and which role may. */
import type { Role } from "./role";

export const staffingPermissions = [
  "balance.read",
  "staff.read",
  "staff.import",
  "staff.manage", // exemptions from rotation, with their evidence
  "staff.arrange", // part-time service at a second campus, and the lessons a teacher gives at home
  "staff.identity.reveal", // see an identity number or phone in clear; each look is logged
  "staff.evidence.read", // open the paper behind an exemption; each look is logged
  "preference.read", // what teachers wish and refuse for a school year, and whom they would swap with
  "preference.manage", // open and close the time in which they state it
  "establishment.read", // approved staff, titles, vacancies and the forecast: numbers of people, nobody's name
  "establishment.manage", // enter decrees and projections of pupils, save sets of assumptions
  "plan.read",
  "plan.draft", // create, suggest, edit, submit, withdraw
  "plan.answer", // a principal's yes or no for each teacher
  "plan.approve", // never the one who submitted
  "province.read", // the standing of each district of a province: counts and coefficients, no school and no person
  "province.check", // count districts again and compare with what is kept
] as const;
export type StaffingPermission = (typeof staffingPermissions)[number];

export const staffingGrants: Readonly<Record<Role, readonly StaffingPermission[]>> = {
  "province-officer": ["province.read", "province.check"],
  "district-officer": [
    "balance.read", "staff.read", "staff.import", "staff.manage", "staff.arrange", "staff.identity.reveal", "staff.evidence.read",
    "preference.read", "preference.manage", "establishment.read", "establishment.manage", "plan.read", "plan.draft",
  ],
  "district-leader": ["balance.read", "staff.read", "establishment.read", "plan.read", "plan.approve"],
  "district-administrator": [],
  "district-auditor": ["balance.read", "staff.read", "establishment.read", "plan.read"],
  principal: [
    "balance.read", "staff.read", "staff.arrange", "staff.identity.reveal", "staff.evidence.read", "preference.read", "establishment.read",
    "plan.read", "plan.answer",
  ],
  "campus-head": ["balance.read", "staff.read", "establishment.read"],
  "department-head": ["balance.read", "staff.read"],
  "department-member": [],
  teacher: [],
  "parent-representative": [],
};
