/** The rows of the demo, table by table, in the order in which they may be inserted. */
import * as schema from "../schema";

/** A table of the demo is written here and nowhere else; one that a row refers to stands before it. */
const order = [
  "district", "province", "provinceDistrict", "person", "legalEntity", "legalEntityName", "legalEntityAddress", "entityCertificate",
  "legalRepresentative", "campus", "campusName",
  "campusSchoolCode", "campusAddress", "campusAffiliation", "schoolClass", "schoolClassName", "schoolGroup", "groupMembership", "campusFigure",
  "employment", "qualification", "assignment", "duty", "exemption", "partTimeService", "weeklyLessons", "storedFile", "mergerCase", "mergerStep",
  "mergerDocument", "entitySuccession", "department", "departmentDetail", "position", "positionNumber", "post", "deputyship", "delegation",
  "districtSetting", "account",
  "policy", "policyVersion", "policyDraft", "policyDraftRevision", "policyInForce", "policyException", "policyAcknowledgement",
  "notice", "noticeFile", "noticeRecipient",
  "approvalFlow", "approvalFlowVersion", "approval", "approvalTask", "approvalTaskOffice", "approvalEvent",
  "serviceItemSetting", "serviceApplication", "serviceApplicant",
  "emergencyList", "emergencyContact",
  "campusCode", "request", "requestContact", "requestEvent", "councilTopic", "councilEntry", "councilVote", "councilElector", "councilBallot",
  "councilVoteResult",
  "handoverLedger", "handoverItem", "handoverEntry",
  "preferenceWindow", "preferenceStatement", "preferenceCampus", "swapProposal", "exemptionPaper",
  "transferPlan", "planAlternative", "transferMove", "transferClaim", "rotation", "rotationStep", "rotationCorrection", "mentoring", "handoverNote",
  "establishment", "pupilProjection", "forecastScenario",
  "curriculumPlan", "curriculumCourse", "curriculumPeriods", "curriculumVariant", "curriculumEvent", "teachingLoad", "teachingPart",
] as const satisfies readonly (keyof typeof schema)[];

export type DemoTable = (typeof order)[number];
export const demoTables: Pick<typeof schema, DemoTable> = schema;
export const demoTableNames: readonly DemoTable[] = order;

export type DemoRow<Table extends DemoTable> = (typeof schema)[Table]["$inferInsert"];
export type DemoRows = { [Table in DemoTable]: DemoRow<Table>[] };

export function emptyRows(): DemoRows {
  return Object.fromEntries(order.map((table) => [table, []])) as unknown as DemoRows;
}
