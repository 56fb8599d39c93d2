/** What one may do in 统一法人, and which role may. */
import type { Role } from "./role";

export const legalEntityPermissions = [
  "registry.read", // entities, campuses, their names, codes and figures
  "registry.import", // schools and their figures from a workbook
  "registry.manage", // names, codes, addresses, certificates, legal representatives; groups of schools
  "merger.read",
  "merger.manage", // open, record steps, schedule, withdraw
  "handover.read", // the ledger of what an absorbed school hands over
  "handover.list", // put things on the ledger
  "handover.count", // the releasing side: count, and explain differences
  "handover.confirm", // the receiving side: confirm, dispute, agree to an explanation
  "handover.manage", // the official: sign off differences, open an item again, close the ledger
] as const;
export type LegalEntityPermission = (typeof legalEntityPermissions)[number];

export const legalEntityGrants: Readonly<Record<Role, readonly LegalEntityPermission[]>> = {
  "province-officer": [],
  "district-officer": [
    "registry.read", "registry.import", "registry.manage", "merger.read", "merger.manage", "handover.read", "handover.list",
    "handover.manage",
  ],
  "district-leader": ["registry.read", "merger.read", "handover.read"],
  "district-administrator": ["registry.read"],
  "district-auditor": ["registry.read", "merger.read", "handover.read"],
  principal: ["registry.read", "merger.read", "handover.read", "handover.list", "handover.count", "handover.confirm"],
  "campus-head": ["registry.read", "handover.read", "handover.list", "handover.count"],
  "department-head": ["registry.read"],
  "department-member": [],
  teacher: [],
  "parent-representative": [],
};
