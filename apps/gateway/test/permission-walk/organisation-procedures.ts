/** The organisation's part of the list (procedures.ts): departments, their posts, deputies, delegations. */
import { civilDate } from "@qitong/domain";
import { worldRoles, type WorldRole } from "@qitong/service/testing";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const readers: readonly WorldRole[] = [
  "district-officer", "district-leader", "district-auditor", "district-administrator", "principal", "campus-head", "department-head", "department-member",
  "foreign-officer", "foreign-principal",
];
const managers: readonly WorldRole[] = ["district-administrator", "principal", "foreign-principal"];

const day = civilDate("2026-11-02");
const managed = { level: "entity", roles: managers } as const;
const own = { level: "self", roles: worldRoles } as const;
const ofDepartment = ({ departmentId }: Location) => ({ departmentId });
const ofPosition = ({ positionId }: Location) => ({ positionId });
const merge = ({ departmentId }: Location) => ({ intoId: departmentId, fromIds: [departmentId], mergesOn: day });

export const organisationProcedures: Record<string, Listed> = {
  "organisation.byScope": { level: "campus", roles: readers, input: ({ scope }) => ({ scope }) },
  "organisation.department": { level: "entity", roles: readers, input: ofDepartment },
  "organisation.candidates": { ...managed, input: ({ entityId }) => ({ entityId, search: "老师" }) },
  "organisation.previewMerge": { ...managed, input: merge },
  "organisation.mergeDepartments": { ...managed, input: (at) => ({ ...merge(at), people: 0 }) },
  "organisation.openDepartment": {
    ...managed,
    input: ({ entityId }) => ({ entityId, kind: "office", name: "办公室", parentId: null, campusId: null, opensOn: day }),
  },
  "organisation.changeDepartment": { ...managed, input: (at) => ({ ...ofDepartment(at), version: 1, name: "后勤处", parentId: null, campusId: null, startsOn: day }) },
  "organisation.closeDepartment": { ...managed, input: (at) => ({ ...ofDepartment(at), version: 1, closesOn: day }) },
  "organisation.openPosition": {
    ...managed,
    input: (at) => ({ ...ofDepartment(at), title: "干事", rank: "member", role: "department-member", planned: 2, opensOn: day }),
  },
  "organisation.planPosition": { ...managed, input: (at) => ({ ...ofPosition(at), planned: 2, seen: 1, startsOn: day }) },
  "organisation.appoint": { ...managed, input: (at) => ({ ...ofPosition(at), personId: at.personId, startsOn: day, endsOn: null }) },
  "organisation.endPost": { ...managed, input: ({ departmentPostId: postId }) => ({ postId, endsOn: day }) },
  "deputy.candidates": { ...managed, input: ({ departmentPostId: postId }) => ({ postId, search: "老师" }) },
  "deputy.arrange": {
    ...managed,
    input: ({ departmentPostId: postId, personId }) => ({
      postId, personId, kind: "vice", permissions: ["staff.read"], startsOn: day, endsOn: null, reason: "协助工作",
    }),
  },
  "deputy.end": { ...managed, input: ({ deputyshipId }) => ({ deputyshipId }) },
  "delegation.own": { ...own, input: ({ personId }) => ({ personId }) },
  "delegation.candidates": { ...own, input: ({ personId, postId }) => ({ personId, postId, search: "老师" }) },
  "delegation.delegate": {
    ...own,
    input: ({ personId, postId, campusId }) => ({
      personId, postId, toPersonId: personId, permissions: ["own.read"], place: { kind: "campus", id: campusId }, startsOn: day, endsOn: civilDate("2026-12-02"), reason: "外出培训",
    }),
  },
  "delegation.revoke": { ...own, input: ({ personId, delegationId }) => ({ personId, delegationId }) },
};
