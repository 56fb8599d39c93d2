/** The service hall's part of the list (procedures.ts). */
import { civilDate } from "@qitong/domain";
import { worldRoles, type WorldRole } from "@qitong/service/testing";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const readers = [
  "district-officer", "district-leader", "district-administrator", "district-auditor", "principal", "campus-head", "foreign-officer", "foreign-principal",
] as const satisfies WorldRole[];
const administrator = ["district-administrator"] as const satisfies WorldRole[];

const period = ({ scope }: Location) => ({ scope, startsOn: civilDate("2026-09-01"), endsOn: civilDate("2026-12-01") });
const waiting = ({ parentWaitingId }: Location) => ({ approvalId: parentWaitingId });
const decided = { task: 1, verdict: "reject", reason: "材料不全", to: null } as const;
const self = { level: "self", roles: worldRoles } as const;
const handler = { level: "principal", roles: worldRoles } as const;
const manage = { level: "district", roles: administrator } as const;

export const hallProcedures: Record<string, Listed> = {
  "hall.catalogue": { ...self, input: ({ personId }) => ({ personId }) },
  "hall.item": { ...self, input: ({ personId }) => ({ personId, itemKey: "leave" }) },
  "hall.photo": { ...handler, input: (at) => ({ ...waiting(at), photoId: at.paperId }) },
  "hall.revealPhone": { ...handler, input: (at) => ({ ...waiting(at), reason: "电话核实" }) },
  "hall.decide": { ...handler, input: (at) => ({ ...waiting(at), ...decided }) },
  "hall.list": { level: "campus", roles: readers, input: ({ scope }) => ({ scope }) },
  "hall.board": { level: "campus", roles: readers, input: period },
  "hall.export": { level: "campus", roles: readers, input: period },
  "hall.settings": { ...manage, input: ({ districtId }) => ({ districtId }) },
  "hall.history": { ...manage, input: ({ districtId }) => ({ districtId, itemKey: "leave" }) },
  "hall.set": { ...manage, input: ({ districtId }) => ({ districtId, itemKey: "leave", seen: null, isOpen: true, closedReason: "", promisedDays: null, notes: "请提前一天" }) },
};
