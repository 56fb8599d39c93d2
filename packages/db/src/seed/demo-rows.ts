/** The rows of the demo, table by table, in the order in which they may be inserted. */
import type { MySqlTable } from "drizzle-orm/mysql-core";
import {
  account, approval, approvalEvent, approvalFlow, approvalFlowVersion, approvalTask, approvalTaskOffice, assignment, campus,
  campusAddress, campusAffiliation, campusCode, campusFigure, campusName, campusSchoolCode, councilBallot, councilElector,
  councilEntry, councilTopic, councilVote, councilVoteResult, delegation, department, departmentDetail, deputyship,
  district, districtSetting, duty, emergencyContact, emergencyList, employment, entityCertificate, entitySuccession, establishment, exemption, exemptionPaper, forecastScenario, groupMembership,
  handoverEntry, handoverItem, handoverLedger, legalEntity, legalEntityAddress, legalEntityName, legalRepresentative,
  mergerCase, mergerDocument, mergerStep, notice, noticeFile, noticeRecipient, partTimeService, person, policy, policyAcknowledgement,
  policyDraft, policyDraftRevision, policyException, policyInForce, policyVersion, position, positionNumber, post,
  preferenceCampus, preferenceStatement, preferenceWindow, province, provinceDistrict, pupilProjection,
  qualification, request, requestContact, requestEvent, schoolClass, schoolClassName, schoolGroup, serviceApplicant, serviceApplication,
  serviceItemSetting, storedFile, handoverNote, mentoring, planAlternative, rotation, rotationCorrection, rotationStep,
  transferClaim, transferMove, transferPlan, swapProposal, weeklyLessons,
} from "../schema";

const tables = {
  district, province, provinceDistrict, person, legalEntity, legalEntityName, legalEntityAddress, entityCertificate, legalRepresentative, campus, campusName,
  campusSchoolCode, campusAddress, campusAffiliation, schoolClass, schoolClassName, schoolGroup, groupMembership, campusFigure, employment, qualification, assignment, duty, exemption, partTimeService, weeklyLessons, storedFile, mergerCase, mergerStep,
  mergerDocument, entitySuccession, department, departmentDetail, position, positionNumber, post, deputyship, delegation, districtSetting, account,
  policy, policyVersion, policyDraft, policyDraftRevision, policyInForce, policyException, policyAcknowledgement,
  notice, noticeFile, noticeRecipient,
  approvalFlow, approvalFlowVersion, approval, approvalTask, approvalTaskOffice, approvalEvent,
  serviceItemSetting, serviceApplication, serviceApplicant,
  emergencyList, emergencyContact,
  campusCode, request, requestContact, requestEvent, councilTopic, councilEntry, councilVote, councilElector, councilBallot, councilVoteResult,
  handoverLedger, handoverItem, handoverEntry,
  preferenceWindow, preferenceStatement, preferenceCampus, swapProposal, exemptionPaper,
  transferPlan, planAlternative, transferMove, transferClaim, rotation, rotationStep, rotationCorrection, mentoring, handoverNote,
  establishment, pupilProjection, forecastScenario,
} as const satisfies Record<string, MySqlTable>;

export type DemoTable = keyof typeof tables;
export type DemoRow<Table extends DemoTable> = (typeof tables)[Table]["$inferInsert"];
export type DemoRows = { [Table in DemoTable]: DemoRow<Table>[] };

export const demoTables = tables;

export function emptyRows(): DemoRows {
  return {
    district: [], province: [], provinceDistrict: [], person: [], legalEntity: [], legalEntityName: [], legalEntityAddress: [], entityCertificate: [],
    legalRepresentative: [], campus: [], campusName: [], campusSchoolCode: [], campusAddress: [],
    campusAffiliation: [], schoolClass: [], schoolClassName: [], schoolGroup: [], groupMembership: [], campusFigure: [], employment: [], qualification: [],
    assignment: [], duty: [], exemption: [], partTimeService: [], weeklyLessons: [], storedFile: [], mergerCase: [], mergerStep: [], mergerDocument: [],
    entitySuccession: [], department: [], departmentDetail: [], position: [], positionNumber: [], post: [], deputyship: [], delegation: [],
    districtSetting: [], account: [], handoverLedger: [], handoverItem: [], handoverEntry: [],
    policy: [], policyVersion: [], policyDraft: [], policyDraftRevision: [], policyInForce: [], policyException: [], policyAcknowledgement: [],
    notice: [], noticeFile: [], noticeRecipient: [],
    approvalFlow: [], approvalFlowVersion: [], approval: [], approvalTask: [], approvalTaskOffice: [], approvalEvent: [],
    serviceItemSetting: [], serviceApplication: [], serviceApplicant: [],
    emergencyList: [], emergencyContact: [],
    campusCode: [], request: [], requestContact: [], requestEvent: [], councilTopic: [], councilEntry: [], councilVote: [],
    councilElector: [], councilBallot: [], councilVoteResult: [],
    preferenceWindow: [], preferenceStatement: [], preferenceCampus: [], swapProposal: [], exemptionPaper: [],
    transferPlan: [], planAlternative: [], transferMove: [], transferClaim: [], rotation: [], rotationStep: [], rotationCorrection: [], mentoring: [], handoverNote: [],
    establishment: [], pupilProjection: [], forecastScenario: [],
  };
}
