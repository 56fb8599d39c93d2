/**
 * Ids that the gate does not look at: a second id beside the gated one, or ids in an array. A foreign one must be
 * answered exactly as one that does not exist, and must change nothing.
 */
import { describe, expect, it } from "vitest";
import type { WorldRole } from "@qitong/service/testing";
import { services } from "../../src/services";
import { knock } from "./knock";
import type { Location } from "./locations";
import { listed } from "./procedures";
import { openWalk, type ServiceKey } from "./walked-world";

const { world, locations, databases } = await openWalk();

interface Nested {
  readonly service: ServiceKey;
  readonly path: string;
  readonly role: WorldRole;
  /** Own in all but one id, which is taken from `other`. */
  readonly input: (own: Location, other: Location) => unknown;
}

const input = (service: ServiceKey, path: string, at: Location) => listed[service][path]?.input(at) as Record<string, unknown>;

const answers = (personIds: readonly string[], toCampusId: string) =>
  personIds.map((personId) => ({ personId, side: "releasing", toCampusId, agrees: true, reason: null }));

const manages = (verb: string, more: (own: Location, other: Location) => object): Nested => ({
  service: "management", path: `policy.${verb}`, role: "principal",
  input: (own, other) => ({ ...input("management", `policy.${verb}`, own), ...more(own, other) }),
});

const afterPlan = (path: string, role: WorldRole, more: (own: Location, other: Location) => object): Nested => ({
  service: "staffing", path, role, input: (own, other) => ({ ...input("staffing", path, own), ...more(own, other) }),
});

const nested: readonly Nested[] = [
  { service: "staffing", path: "province.check", role: "province-officer", input: (own, other) => ({ provinceId: own.provinceId, districtIds: [own.districtId, other.districtId] }) },
  afterPlan("rotationEnd.decideEnds", "district-officer", (own, other) => ({
    choices: [own, other].map(({ rotationId }) => ({ rotationId, decision: "return", reason: "", version: 1 })),
  })),
  {
    service: "curriculum", path: "plan.keep", role: "principal",
    input: (own, other) => ({
      ...input("curriculum", "plan.keep", own),
      content: { ...(input("curriculum", "plan.keep", own)["content"] as object), variants: [{ campusId: other.campusId, code: "pe", grade: 3, halfPeriods: 8, reason: "足球特色校区" }] },
    }),
  },
  ...(["classId", "personId"] as const).map((field): Nested => ({
    service: "curriculum", path: "teachingLoad.keep", role: "principal",
    input: ({ entityId, personId, curriculumClassId }, other) => ({
      entityId, schoolYear: 2026, version: 0,
      cells: [{
        classId: field === "classId" ? other.curriculumClassId : curriculumClassId, code: "pe",
        parts: [{ personId: field === "personId" ? other.personId : personId, halfPeriods: 6, startsOn: null, endsOn: null }],
      }],
    }),
  })),
  afterPlan("rotationEnd.proposeCorrection", "district-officer", (_own, { campusId: toCampusId }) => ({ kind: "other-campus", toCampusId })),
  afterPlan("mentoring.add", "district-officer", (_own, { personId: mentorId }) => ({ mentorId })),
  afterPlan("mentoring.add", "district-officer", (_own, { rotationId }) => ({ rotationId })),
  ...["receive", "refuse"].map((verb) => afterPlan(`handoverNote.${verb}`, "teacher", (_own, { noteId }) => ({ noteId }))),
  ...["write", "hand", "receivers"].map((verb) => afterPlan(`handoverNote.${verb}`, "teacher", (_own, { decidedPlanId: planId }) => ({ planId }))),
  afterPlan("handoverNote.write", "teacher", (_own, { personId: receiverId }) => ({ receiverId })),
  ...["byId", "version", "acknowledgements", "print"].map((verb) => manages(verb, (_own, { policyId }) => ({ policyId }))),
  manages("print", (_own, { campusId }) => ({ campusId })),
  manages("publish", ({ campusId: own }, { campusId }) => ({ campusIds: [own, campusId] })),
  manages("recordException", (_own, { campusId }) => ({ campusId })),
  manages("endException", (_own, { exceptionId }) => ({ exceptionId })),
  ...["ownById", "ownPrint", "acknowledge"].map((verb): Nested => ({
    service: "management", path: `policy.${verb}`, role: "teacher",
    input: (own, other) => ({ ...input("management", `policy.${verb}`, own), policyId: other.policyId }),
  })),
  ...["ownById", "ownFile", "open", "confirm"].map((verb): Nested => ({
    service: "management", path: `notice.${verb}`, role: "teacher",
    input: (own, other) => ({ ...input("management", `notice.${verb}`, own), noticeId: other.noticeId }),
  })),
  ...["ownFile", "file", "detach"].map((verb): Nested => ({
    service: "management", path: `notice.${verb}`, role: verb === "ownFile" ? "teacher" : "campus-head",
    input: (own, other) => ({ ...input("management", `notice.${verb}`, own), fileId: other.fileId }),
  })),
  ...["create", "change"].map((verb): Nested => ({
    service: "management", path: `notice.${verb}`, role: "campus-head",
    input: (own, other) => ({ ...input("management", `notice.${verb}`, own), content: (input("management", `notice.${verb}`, other) as { content: unknown }).content }),
  })),
  {
    service: "legal-entity", path: "mergerCase.open", role: "district-officer",
    input: (own, other) => ({ ...input("legal-entity", "mergerCase.open", own), absorbedEntityId: other.entityId }),
  },
  {
    service: "legal-entity", path: "schoolGroup.open", role: "district-officer",
    input: (own, other) => ({ ...input("legal-entity", "schoolGroup.open", own), leadCampusId: other.campusId }),
  },
  {
    service: "legal-entity", path: "schoolGroup.join", role: "district-officer",
    input: (own, other) => ({ ...input("legal-entity", "schoolGroup.join", own), campusId: other.campusId }),
  },
  {
    service: "legal-entity", path: "schoolGroup.leave", role: "district-officer",
    input: (own, other) => ({ ...input("legal-entity", "schoolGroup.leave", own), campusId: other.groupLeadId }),
  },
  { service: "legal-entity", path: "mergerCase.document", role: "district-officer", input: (own, other) => ({ caseId: own.caseId, fileId: other.fileId }) },
  {
    service: "legal-entity", path: "mergerCase.answerConflicts", role: "district-officer",
    input: (own, other) => ({ caseId: own.caseId, version: 1, answers: [{ key: `post:${other.postId}`, answer: { kind: "end-post" } }] }),
  },
  {
    service: "management", path: "post.appoint", role: "district-administrator",
    input: (own, other) => ({ ...input("management", "post.appoint", own), place: { kind: "campus", id: other.campusId } }),
  },
  {
    service: "management", path: "post.appoint", role: "district-administrator",
    input: (own, other) => ({ ...input("management", "post.appoint", own), role: "principal", place: { kind: "entity", id: other.entityId } }),
  },
  { service: "management", path: "approval.file", role: "teacher", input: (own, other) => ({ approvalId: own.approvalId, fileId: other.fileId }) },
  {
    service: "management", path: "approval.start", role: "teacher",
    input: (own, other) => ({
      personId: own.personId, flowKey: "repair", attachments: [],
      values: { campus: other.campusId, spot: "三楼", what: "water", urgency: "ordinary", text: "漏水" },
    }),
  },
  {
    service: "management", path: "emergencyContact.keep", role: "principal",
    input: (own, other) => ({ ...input("management", "emergencyContact.keep", other), campusId: own.campusId }),
  },
  { service: "management", path: "request.photo", role: "district-officer", input: (own, other) => ({ requestId: own.requestId, photoId: other.photoId }) },
  {
    service: "management", path: "council.toRequest", role: "principal",
    input: (own, other) => ({ ...input("management", "council.toRequest", own), campusId: other.campusId }),
  },
  {
    service: "management", path: "council.nameSupervisor", role: "principal",
    input: (own, other) => ({ ...input("management", "council.nameSupervisor", own), personId: other.personId }),
  },
  {
    service: "management", path: "request.dispatch", role: "principal",
    input: (own, other) => ({ ...input("management", "request.dispatch", own), handlerId: other.personId }),
  },
  ...(["parentId", "campusId"] as const).flatMap((field) =>
    ["openDepartment", "changeDepartment"].map((verb): Nested => ({
      service: "management", path: `organisation.${verb}`, role: "principal",
      input: (own, other) => ({ ...input("management", `organisation.${verb}`, own), [field]: field === "parentId" ? other.departmentId : other.campusId }),
    })),
  ),
  ...["previewMerge", "mergeDepartments"].map((verb): Nested => ({
    service: "management", path: `organisation.${verb}`, role: "principal",
    input: (own, other) => ({ ...input("management", `organisation.${verb}`, own), fromIds: [other.departmentId] }),
  })),
  ...["entries", "settle", "sendBack", "reopen"].map((verb): Nested => ({
    service: "legal-entity", path: `handover.${verb}`, role: "district-officer",
    input: (own, other) => input("legal-entity", `handover.${verb}`, { ...own, itemId: other.itemId }),
  })),
  {
    service: "legal-entity", path: "handoverImport.preview", role: "district-officer",
    input: (own, other) => ({ ...input("legal-entity", "handoverImport.preview", own), aboutId: other.caseId }),
  },
  ...["organisation.appoint", "deputy.arrange"].map((path): Nested => ({
    service: "management", path, role: "principal", input: (own, other) => ({ ...input("management", path, own), personId: other.personId }),
  })),
  {
    service: "management", path: "delegation.delegate", role: "teacher",
    input: (own, other) => ({ ...input("management", "delegation.delegate", own), postId: other.postId }),
  },
  { service: "management", path: "delegation.candidates", role: "teacher", input: (own, other) => ({ personId: own.personId, postId: other.postId, search: "老师" }) },
  { service: "management", path: "delegation.revoke", role: "teacher", input: (own, other) => ({ personId: own.personId, delegationId: other.delegationId }) },
  ...["principal", "district-officer"].flatMap((role) =>
    (["personId", "hostCampusId"] as const).map((field): Nested => ({
      service: "staffing", path: "partTime.arrange", role: role as WorldRole,
      input: (own, other) => ({ ...input("staffing", "partTime.arrange", own), [field]: field === "personId" ? other.personId : other.campusId }),
    })),
  ),
  {
    service: "staffing", path: "transferPlan.setMove", role: "district-officer",
    input: (own, other) => ({ ...input("staffing", "transferPlan.setMove", own), personId: other.personId }),
  },
  {
    service: "staffing", path: "transferPlan.setMove", role: "district-officer",
    input: (own, other) => ({ ...input("staffing", "transferPlan.setMove", own), toCampusId: other.campusId }),
  },
  ...["setMove", "moves", "export", "impactPaper", "renameAlternative", "removeAlternative", "chooseAlternative"].map((verb): Nested => ({
    service: "staffing", path: `transferPlan.${verb}`, role: "district-officer",
    input: (own, other) => ({ ...input("staffing", `transferPlan.${verb}`, own), alternativeId: other.alternativeId }),
  })),
  {
    service: "staffing", path: "suggestion.whatIf", role: "district-officer",
    input: (own, other) => ({ ...input("staffing", "suggestion.whatIf", own), alternativeId: other.alternativeId }),
  },
  {
    service: "staffing", path: "suggestion.start", role: "district-officer",
    input: (own, other) => ({ ...input("staffing", "suggestion.start", own), keep: other.alternativeId }),
  },
  { service: "staffing", path: "transferPlan.notices", role: "district-officer", input: (own, other) => ({ planId: own.planId, personId: other.personId }) },
  {
    service: "staffing", path: "transferPlan.createAlternative", role: "district-officer",
    input: (own, other) => ({ planId: own.planId, name: "复制", copyOf: other.alternativeId }),
  },
  {
    service: "staffing", path: "transferPlan.answer", role: "principal",
    input: (own, other) => ({ planId: other.planId, entityId: own.entityId, answers: answers([own.personId], own.campusId) }),
  },
  {
    service: "staffing", path: "transferPlan.answer", role: "principal",
    input: (own, other) => ({ planId: own.planId, entityId: own.entityId, answers: answers([own.personId, other.personId], own.campusId) }),
  },
];

describe("a foreign id beside one's own", () => {
  it.each(nested)("$service $path answers it as absent", async ({ service, path, role, input: build }) => {
    const ask = (other: Location) => knock(service, services[service], databases[service], world.principals[role], path, build(locations.own, other));
    const [foreign, absent] = [await ask(locations.otherDistrict), await ask(locations.absent)];
    expect(foreign).toEqual(absent);
    expect(foreign.outcome).not.toBe("fault");
    // Past the gate is not enough: something must have refused it.
    expect(foreign.told).not.toBe("");
  });
});
