/**
 * Every procedure of the product, who may use it, and an input for each location. Written by hand on purpose: it is
 * the second opinion on domain/permission.ts. A procedure that is not listed fails the walk.
 */
import { civilDate } from "@qitong/domain";
import { defaultPlanSettings } from "@qitong/domain/staffing";
import { worldRoles, type WorldRole } from "@qitong/service/testing";
import { afterPlanProcedures } from "./after-plan-procedures";
import { approvalProcedures, mergerApprovalProcedures, planApprovalProcedures } from "./approvals";
import { councilProcedures } from "./council-procedures";
import { curriculumProcedures } from "./curriculum-procedures";
import { emergencyContactProcedures } from "./emergency-contact-procedures";
import { establishmentProcedures } from "./establishment-procedures";
import { hallProcedures } from "./hall-procedures";
import { handoverProcedures } from "./handover-procedures";
import { importProcedures } from "./import-procedures";
import { groupDay, type Location } from "./locations";
import { organisationProcedures } from "./organisation-procedures";
import { partTimeProcedures } from "./part-time-procedures";
import { policyProcedures } from "./policy-procedures";
import { preferenceProcedures } from "./preference-procedures";
import { provinceProcedures } from "./province-procedures";
import { requestProcedures } from "./request-procedures";

/** How far the gate looks: what a post must contain for the procedure to open. */
export type Level = "district" | "case" | "entity" | "owner" | "principal" | "campus" | "self" | "province";

export interface Listed {
  readonly level: Level;
  readonly roles: readonly WorldRole[];
  readonly input: (at: Location) => unknown;
}

const officials = ["district-officer", "district-leader", "district-auditor"] as const satisfies WorldRole[];
const everyReader = [...officials, "principal", "campus-head", "department-head"] as const satisfies WorldRole[];
const foreign = { officer: "foreign-officer", principal: "foreign-principal" } as const satisfies Record<string, WorldRole>;

const readers = [...everyReader, foreign.officer, foreign.principal];
const officer = ["district-officer", foreign.officer] as const satisfies WorldRole[];
const leader = ["district-leader"] as const satisfies WorldRole[];
const administrator = ["district-administrator"] as const satisfies WorldRole[];
const principals = ["principal", foreign.principal] as const satisfies WorldRole[];
const planReaders = [...officials, ...principals, foreign.officer];

const day = civilDate("2026-11-02");
const scoped = ({ scope }: Location) => ({ scope });
const inDistrict = ({ districtId }: Location) => ({ districtId });
const ofPerson = ({ personId }: Location) => ({ personId });
const ofAccount = ({ accountId }: Location) => ({ accountId });
const ofEntity = ({ entityId }: Location) => ({ entityId });
const ofCampus = ({ campusId }: Location) => ({ campusId });
const ofGroup = ({ groupId }: Location) => ({ groupId });
const ofPlan = ({ planId }: Location) => ({ planId });
const ofAlternative = ({ planId, alternativeId }: Location) => ({ planId, alternativeId });
const ofCase = ({ caseId }: Location) => ({ caseId, version: 1 });
const reasoned = ({ planId }: Location) => ({ planId, reason: "理由充分" });
const decided = (at: Location) => ({ ...reasoned(at), version: 0 });

const legalEntity: Record<string, Listed> = {
  "registry.list": { level: "campus", roles: [...readers, ...administrator], input: scoped },
  "registry.entity": { level: "entity", roles: [...readers, ...administrator], input: ofEntity },
  "registry.lineage": { level: "campus", roles: [...readers, ...administrator], input: scoped },
  "registry.nameEntity": { level: "entity", roles: officer, input: (at) => ({ ...ofEntity(at), name: "新名小学", startsOn: day }) },
  "registry.nameCampus": { level: "campus", roles: officer, input: (at) => ({ ...ofCampus(at), name: "新名校区", startsOn: day }) },
  "registry.addressEntity": { level: "entity", roles: officer, input: (at) => ({ ...ofEntity(at), address: "某路 1 号", startsOn: day }) },
  "registry.addressCampus": { level: "campus", roles: officer, input: (at) => ({ ...ofCampus(at), address: "某路 1 号", startsOn: day }) },
  "registry.giveCreditCode": { level: "entity", roles: officer, input: (at) => ({ ...ofEntity(at), creditCode: "x" }) },
  "registry.giveSchoolCode": { level: "campus", roles: officer, input: (at) => ({ ...ofCampus(at), schoolCode: "2113000001", startsOn: day }) },
  "registry.recordCertificate": {
    level: "entity",
    roles: officer,
    input: (at) => ({ ...ofEntity(at), number: "事证第1号", issuedOn: civilDate("2026-09-01"), validUntil: civilDate("2031-08-31"), issuingBody: "登记局" }),
  },
  "registry.appointRepresentative": {
    level: "entity",
    roles: officer,
    input: (at) => ({ ...ofEntity(at), name: "某校长", startsOn: day, appointmentDocument: "新教党〔2026〕1号", removalDocument: null }),
  },
  "schoolGroup.list": { level: "campus", roles: [...readers, ...administrator], input: scoped },
  "schoolGroup.open": {
    level: "district",
    roles: officer,
    input: ({ districtId, campusId }) => ({ districtId, kind: "joint", name: "联办", leadCampusId: campusId, startsOn: day, basis: null }),
  },
  "schoolGroup.join": { level: "district", roles: officer, input: (at) => ({ ...ofGroup(at), ...ofCampus(at), role: "member", startsOn: day }) },
  "schoolGroup.leave": { level: "district", roles: officer, input: (at) => ({ ...ofGroup(at), campusId: at.groupLeadId, startsOn: groupDay, endsOn: day }) },
  "schoolGroup.end": { level: "district", roles: officer, input: (at) => ({ ...ofGroup(at), endsOn: day }) },
  "registry.byId": { level: "campus", roles: [...readers, ...administrator], input: ({ campusId }) => ({ campusId }) },
  "mergerCase.list": { level: "campus", roles: planReaders, input: scoped },
  "mergerCase.byId": { level: "case", roles: planReaders, input: ({ caseId }) => ({ caseId }) },
  "mergerCase.document": { level: "case", roles: planReaders, input: ({ caseId, fileId }) => ({ caseId, fileId }) },
  "mergerCase.form": { level: "case", roles: planReaders, input: ({ caseId }) => ({ caseId, form: "deregistration" }) },
  "mergerCase.rehearsal": { level: "district", roles: planReaders, input: ({ caseId }) => ({ caseId }) },
  "mergerCase.choices": { level: "district", roles: officer, input: inDistrict },
  "mergerCase.open": {
    level: "entity",
    roles: officer,
    input: ({ entityId }) => ({
      absorbingEntityId: entityId, absorbedEntityId: entityId, absorbingCreditCode: "x", absorbedCreditCode: "y",
      newEntityName: null, newAbsorbedCampusName: null, newRepresentative: null, note: null,
    }),
  },
  "mergerCase.recordStep": {
    level: "case",
    roles: officer,
    input: (at) => ({ ...ofCase(at), step: "argumentation", doneOn: day, note: null, decreeNumber: null, documents: [] }),
  },
  "mergerCase.setRepresentative": { level: "case", roles: officer, input: (at) => ({ ...ofCase(at), newRepresentative: "沈思颖", appointmentDocument: null, removalDocument: null }) },
  "mergerCase.submit": { level: "case", roles: officer, input: ofCase },
  "mergerCase.recall": { level: "case", roles: officer, input: ofCase },
  ...mergerApprovalProcedures,
  "mergerCase.answerConflicts": {
    level: "case",
    roles: officer,
    input: (at) => ({ ...ofCase(at), answers: [{ key: `post:${at.postId}`, answer: { kind: "end-post" } }] }),
  },
  "mergerCase.undoStep": { level: "case", roles: officer, input: ofCase },
  "mergerCase.schedule": { level: "case", roles: officer, input: (at) => ({ ...ofCase(at), effectiveOn: day }) },
  "mergerCase.withdraw": { level: "case", roles: officer, input: (at) => ({ ...ofCase(at), reason: "不再合并" }) },
};

const management: Record<string, Listed> = {
  "account.list": { level: "district", roles: administrator, input: inDistrict },
  "account.byId": { level: "campus", roles: administrator, input: ofAccount },
  "account.disable": { level: "campus", roles: administrator, input: (at) => ({ ...ofAccount(at), reason: "调离" }) },
  "account.enable": { level: "campus", roles: administrator, input: ofAccount },
  "account.revokeSessions": { level: "campus", roles: administrator, input: ofAccount },
  "account.create": { level: "campus", roles: administrator, input: (at) => ({ ...ofPerson(at), login: "walk-001" }) },
  "account.resetPassword": { level: "campus", roles: administrator, input: ofAccount },
  "post.list": { level: "district", roles: administrator, input: inDistrict },
  "post.candidates": { level: "district", roles: administrator, input: (at) => ({ ...inDistrict(at), search: "老师" }) },
  "post.appoint": {
    level: "campus",
    roles: administrator,
    input: ({ personId, campusId }) => ({
      personId, role: "campus-head", place: { kind: "campus", id: campusId }, title: "执行校长", startsOn: day, endsOn: null,
    }),
  },
  "post.end": { level: "campus", roles: administrator, input: ({ postId }) => ({ postId, endsOn: day }) },
  "setting.byDistrict": { level: "district", roles: [...officials, ...administrator, foreign.officer], input: inDistrict },
  "setting.change": {
    level: "district",
    roles: [...officer, ...administrator],
    input: (at) => ({ ...inDistrict(at), name: "noticeWorkingDays", value: 7, seen: 5 }),
  },
  "audit.list": { level: "district", roles: [...administrator, "district-auditor"], input: inDistrict },
  ...approvalProcedures,
  "audit.acts": { level: "district", roles: [...administrator, "district-auditor"], input: inDistrict },
};

const staffing: Record<string, Listed> = {
  "balance.board": { level: "campus", roles: readers, input: scoped },
  "balance.keyFacts": { level: "campus", roles: readers, input: scoped },
  "balance.export": { level: "campus", roles: readers, input: scoped },
  "own.file": { level: "self", roles: worldRoles, input: ofPerson },
  ...planApprovalProcedures,
  "staff.list": { level: "campus", roles: readers, input: scoped },
  "staff.byId": { level: "campus", roles: readers, input: ofPerson },
  "staff.export": { level: "campus", roles: readers, input: scoped },
  "staff.revealIdentity": { level: "campus", roles: [...officer, ...principals], input: (at) => ({ ...ofPerson(at), reason: "核对档案" }) },
  "staff.addExemption": {
    level: "campus",
    roles: officer,
    input: (at) => ({ ...ofPerson(at), kind: "ill", startsOn: day, endsOn: civilDate("2027-02-01"), evidence: "诊断证明" }),
  },
  "staff.endExemption": { level: "campus", roles: officer, input: (at) => ({ ...ofPerson(at), kind: "ill", startsOn: day, endsOn: civilDate("2026-12-01") }) },
  ...partTimeProcedures,
  "suggestion.latest": { level: "district", roles: planReaders, input: ofPlan },
  "suggestion.start": { level: "district", roles: officer, input: (at) => ({ ...ofPlan(at), seconds: 10, wanted: [{ aim: "balance", name: "建议方案" }] }) },
  "suggestion.whatIf": { level: "district", roles: officer, input: (at) => ({ ...ofAlternative(at), personId: at.personId, seconds: 10 }) },
  "suggestion.cancel": { level: "district", roles: officer, input: ({ runId }) => ({ runId }) },
  "transferPlan.list": { level: "campus", roles: planReaders, input: scoped },
  "transferPlan.byId": { level: "district", roles: planReaders, input: ofPlan },
  "transferPlan.facts": { level: "district", roles: planReaders, input: ofPlan },
  "transferPlan.decisionFacts": { level: "district", roles: planReaders, input: ofPlan },
  "transferPlan.impactPaper": { level: "district", roles: planReaders, input: ofPlan },
  "transferPlan.factChanges": { level: "district", roles: planReaders, input: ofPlan },
  "transferPlan.moves": { level: "district", roles: planReaders, input: ofAlternative },
  "transferPlan.compare": { level: "district", roles: planReaders, input: ofPlan },
  "transferPlan.answers": { level: "district", roles: planReaders, input: ofPlan },
  "transferPlan.export": { level: "district", roles: planReaders, input: ofPlan },
  "transferPlan.notices": { level: "district", roles: planReaders, input: ofPlan },
  "transferPlan.consultation": { level: "campus", roles: principals, input: scoped },
  "transferPlan.create": {
    level: "district",
    roles: officer,
    input: (at) => ({ ...inDistrict(at), title: "又一计划", schoolYear: 2027, effectiveOn: civilDate("2027-08-25"), alternativeName: "方案一" }),
  },
  "transferPlan.change": {
    level: "district",
    roles: officer,
    input: (at) => ({ ...ofPlan(at), title: "改名", effectiveOn: civilDate("2027-08-26"), settings: defaultPlanSettings }),
  },
  "transferPlan.createAlternative": { level: "district", roles: officer, input: (at) => ({ ...ofPlan(at), name: "方案二" }) },
  "transferPlan.renameAlternative": { level: "district", roles: officer, input: (at) => ({ ...ofAlternative(at), name: "方案甲" }) },
  "transferPlan.removeAlternative": { level: "district", roles: officer, input: ofAlternative },
  "transferPlan.chooseAlternative": { level: "district", roles: officer, input: ofAlternative },
  "transferPlan.setMove": {
    level: "district",
    roles: officer,
    input: ({ planId, alternativeId, personId, campusId }) => ({ planId, alternativeId, personId, toCampusId: campusId, expected: null }),
  },
  "transferPlan.submit": { level: "district", roles: officer, input: (at) => ({ ...ofPlan(at), moves: [] }) },
  "transferPlan.review": { level: "district", roles: officer, input: (at) => ({ ...ofPlan(at), version: 1, changes: 1 }) },
  "transferPlan.forward": { level: "district", roles: officer, input: ofPlan },
  "transferPlan.recall": { level: "district", roles: officer, input: ofPlan },
  "transferPlan.withdraw": { level: "district", roles: officer, input: reasoned },
  "transferPlan.answer": {
    level: "entity",
    roles: principals,
    input: ({ planId, entityId, personId, campusId }) => ({
      planId, entityId, answers: [{ personId, side: "releasing", toCampusId: campusId, agrees: true, reason: null }],
    }),
  },
  "transferPlan.approve": { level: "district", roles: leader, input: decided },
  "transferPlan.return": { level: "district", roles: leader, input: decided },
  "transferPlan.reject": { level: "district", roles: leader, input: decided },
};

export const listed: Record<"curriculum" | "legal-entity" | "management" | "staffing", Record<string, Listed>> = {
  curriculum: curriculumProcedures,
  "legal-entity": { ...legalEntity, ...handoverProcedures, ...importProcedures["legal-entity"] },
  management: { ...management, ...organisationProcedures, ...policyProcedures, ...requestProcedures, ...councilProcedures, ...hallProcedures, ...emergencyContactProcedures },
  staffing: { ...staffing, ...establishmentProcedures, ...preferenceProcedures, ...provinceProcedures, ...afterPlanProcedures, ...importProcedures.staffing },
};
