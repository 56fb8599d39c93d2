/** 校区应急联系人. */
import { worldRoles } from "@qitong/service/testing";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const readers = [
  "district-officer", "district-leader", "district-administrator", "district-auditor", "principal", "campus-head", "foreign-officer", "foreign-principal",
] as const satisfies Listed["roles"];
const keepers = ["principal", "campus-head", "foreign-principal"] as const satisfies Listed["roles"];
const lookers = ["district-officer", "principal", "foreign-officer", "foreign-principal"] as const satisfies Listed["roles"];

const ofCampus = ({ campusId }: Location) => ({ campusId });

export const emergencyContactProcedures: Record<string, Listed> = {
  "emergencyContact.own": { level: "self", roles: worldRoles, input: ({ personId }) => ({ personId }) },
  "emergencyContact.board": { level: "campus", roles: readers, input: ({ scope }) => ({ scope }) },
  "emergencyContact.ofCampus": { level: "campus", roles: readers, input: ofCampus },
  "emergencyContact.colleagues": { level: "campus", roles: keepers, input: (at) => ({ ...ofCampus(at), search: "老师" }) },
  "emergencyContact.keep": {
    level: "campus",
    roles: keepers,
    input: (at) => ({
      ...ofCampus(at), version: 0,
      contacts: [{ role: "safety-lead", holder: { kind: "colleague", personId: at.personId }, phones: ["13800001234"], isRoundTheClock: true, note: "" }],
    }),
  },
  // Nobody has kept a list: past the gate the rule says that it has changed.
  "emergencyContact.reveal": { level: "campus", roles: lookers, input: (at) => ({ ...ofCampus(at), version: 1, ordinal: 1, reason: "突发事件联络" }) },
};
