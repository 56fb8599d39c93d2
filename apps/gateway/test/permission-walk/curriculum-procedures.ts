/** 课程计划: who reads, who edits. The department of the world is the teaching office, so its head edits too. */
import { worldRoles } from "@qitong/service/testing";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const readers = [
  "district-officer", "district-leader", "district-auditor", "principal", "campus-head", "department-head", "department-member", "foreign-officer", "foreign-principal",
] as const satisfies Listed["roles"];
const editors = ["principal", "department-head", "foreign-principal"] as const satisfies Listed["roles"];

const loadReaders = readers.filter((role) => role !== "department-member");

const scoped = ({ scope }: Location) => ({ scope, schoolYear: 2026 });
const ofDraft = ({ curriculumDraftId }: Location) => ({ planId: curriculumDraftId, version: 1 });
const content = { periodMinutes: 40, interdisciplinaryPercent: 10, courses: [{ kind: "national", code: "pe" }], cells: [{ code: "pe", grade: 3, halfPeriods: 6 }], variants: [] };

export const curriculumProcedures: Record<string, Listed> = {
  "plan.board": { level: "district", roles: readers, input: ({ districtId }) => ({ districtId, schoolYear: 2026 }) },
  "plan.own": { level: "self", roles: worldRoles, input: ({ personId }) => ({ personId }) },
  "plan.ofSchool": { level: "campus", roles: readers, input: scoped },
  "plan.export": { level: "campus", roles: readers, input: (at) => ({ ...scoped(at), which: "in-force" }) },
  "plan.print": { level: "campus", roles: readers, input: (at) => ({ ...scoped(at), which: "draft" }) },
  "plan.open": { level: "entity", roles: editors, input: ({ entityId }) => ({ entityId, schoolYear: 2027, origin: "example" }) },
  "plan.keep": { level: "entity", roles: editors, input: (at) => ({ ...ofDraft(at), content }) },
  "plan.discard": { level: "entity", roles: editors, input: ofDraft },
  "plan.adopt": { level: "entity", roles: editors, input: ofDraft },
  "teachingLoad.ofSchool": { level: "campus", roles: loadReaders, input: scoped },
  "teachingLoad.export": { level: "campus", roles: loadReaders, input: scoped },
  "teachingLoad.keep": {
    level: "entity",
    roles: editors,
    input: ({ entityId, personId, curriculumClassId }) => ({
      entityId, schoolYear: 2026, version: 0, cells: [{ classId: curriculumClassId, code: "pe", parts: [{ personId, halfPeriods: 6, startsOn: null, endsOn: null }] }],
    }),
  },
};
