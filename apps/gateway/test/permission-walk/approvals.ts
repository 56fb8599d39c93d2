/** The approvals' part of the walk: a flow in each district, and at each location a request of its teacher and one that waits for its principal. */
import type {
  ApplicationFileId, ApplicationId, ApprovalFlowId, ApprovalId, CampusId, DistrictId, EntityId, FileId, FlowVersionId, MergerCaseId, PersonId, TransferPlanId,
} from "@qitong/domain";
import { findShippedFlow, officeKey, type Office } from "@qitong/domain/management/approval";
import { newId, type Database } from "@qitong/db";
import {
  applicationPhoto, approval, approvalEvent, approvalFile, approvalFlow, approvalFlowVersion, approvalTask, approvalTaskOffice, serviceApplicant, serviceApplication,
} from "@qitong/db/schema";
import { civilDate } from "@qitong/domain";
import type { Listed } from "./procedures";
import { worldRoles, type WorldRole } from "@qitong/service/testing";

export interface ApprovalIds {
  /** Returned to the teacher of the location: nobody else takes part in it. */
  readonly approvalId: ApprovalId;
  /** Waits for the principal of the location's school. */
  readonly waitingId: ApprovalId;
  /** The same, of a plan: it is decided through the service that the plan belongs to. */
  readonly planWaitingId: ApprovalId;
  /** The same, of a parent, with a photo of a paper. */
  readonly parentWaitingId: ApprovalId;
  readonly paperId: ApplicationFileId;
  /** And of a merger case. */
  readonly caseWaitingId: ApprovalId;
}

const when = new Date("2026-10-12T02:00:00Z");

export async function insertFlow(db: Database, districtId: DistrictId): Promise<{ versionId: FlowVersionId; liveId: FlowVersionId }> {
  const shipped = findShippedFlow("leave");
  if (!shipped) throw new Error("the product has no leave");
  const flowId = newId<ApprovalFlowId>();
  const [liveId, versionId] = [newId<FlowVersionId>(), newId<FlowVersionId>()];
  await db.insert(approvalFlow).values({ id: flowId, districtId, key: "leave", subjectKind: "form", createdAt: when });
  const { head, flow } = shipped;
  await db.insert(approvalFlowVersion).values([
    { id: liveId, flowId, number: 1, state: "live", head, flow, madeAt: when, liveAt: when },
    { id: versionId, flowId, number: 2, state: "draft", head, flow, madeAt: when },
  ]);
  return { versionId, liveId };
}

interface At {
  readonly districtId: DistrictId;
  readonly entityId: EntityId;
  readonly campusId: CampusId;
  readonly personId: PersonId;
  readonly fileId: FileId;
  readonly liveId: FlowVersionId;
  readonly planId: TransferPlanId;
  readonly caseId: MergerCaseId;
}

const values = { type: "sick", period: { from: "2026-10-13", fromHalf: "am", to: "2026-10-13", toHalf: "pm" }, reason: "发热", cover: "同组代课" };

export async function insertApprovals(db: Database, { districtId, entityId, campusId, personId, fileId, liveId, planId, caseId }: At): Promise<ApprovalIds> {
  const ids: ApprovalIds = { approvalId: newId(), waitingId: newId(), planWaitingId: newId(), parentWaitingId: newId(), paperId: newId(), caseWaitingId: newId() };
  const nobody = newId<PersonId>();
  const applicationId = newId<ApplicationId>();
  const row = { districtId, flowVersionId: liveId, subjectKind: "form", title: "病假", values, round: 1, startedAt: when } as const;
  await db.insert(approval).values([
    { ...row, id: ids.approvalId, subjectId: ids.approvalId, applicantId: personId, status: "returned" },
    { ...row, id: ids.waitingId, subjectId: ids.waitingId, applicantId: nobody, status: "running" },
    { ...row, id: ids.planWaitingId, subjectKind: "transfer-plan", subjectId: planId, applicantId: nobody, status: "running" },
    { ...row, id: ids.parentWaitingId, subjectKind: "service-application", subjectId: applicationId, applicantId: null, campusId, entityId, status: "running" },
    { ...row, id: ids.caseWaitingId, subjectKind: "merger-case", subjectId: caseId, applicantId: nobody, status: "running" },
  ]);
  await db.insert(approvalEvent).values({ approvalId: ids.approvalId, number: 1, kind: "started", round: 1, personId, at: when });
  await db.insert(approvalFile).values({ approvalId: ids.approvalId, fileId, fieldId: "proof", round: 1 });
  const office: Office = { role: "principal", placeKind: "entity", placeId: entityId };
  for (const id of [ids.waitingId, ids.planWaitingId, ids.parentWaitingId, ids.caseWaitingId]) {
    await db.insert(approvalTask).values({
      approvalId: id, number: 1, round: 1, nodeId: "campus", branch: 0, stepId: "campus", state: "open", openedOn: civilDate("2026-10-12"), isAtTop: false,
    });
    await db.insert(approvalTaskOffice).values({ approvalId: id, taskNumber: 1, rank: 0, office: officeKey(office), ...office, isOpen: true, waitingSince: when, applicantId: id === ids.parentWaitingId ? null : nobody });
  }
  const day = civilDate("2026-10-12");
  await db.insert(serviceApplication).values({
    id: applicationId, number: `B261012-${applicationId.slice(-6)}`, secretHash: "0".repeat(64), sendingHash: applicationId.padEnd(64, "0"), districtId, campusId, entityId,
    itemKey: "study-certificate", approvalId: ids.parentWaitingId, status: "running", rounds: 1, receivedAt: when, receivedOn: day, promisedDays: 2, dueOn: civilDate("2026-10-14"),
  });
  await db.insert(serviceApplicant).values({ applicationId, name: "王建国", phone: "13800001234", pupilName: "王小明", pupilClass: "三年级2班" });
  await db.insert(applicationPhoto).values({ id: ids.paperId, applicationId, fieldId: "proof", round: 1, ordinal: 0, bytes: 1, content: Buffer.from([0]) });
  return ids;
}

const decided = { task: 1, verdict: "reject", reason: "材料不全", to: null } as const;

export const planApprovalProcedures: Record<string, Listed> = {
  "planApproval.decide": { level: "principal", roles: worldRoles, input: ({ planWaitingId }) => ({ approvalId: planWaitingId, ...decided }) },
};

export const mergerApprovalProcedures: Record<string, Listed> = {
  "mergerApproval.decide": { level: "principal", roles: worldRoles, input: ({ caseWaitingId }) => ({ approvalId: caseWaitingId, ...decided }) },
};

const administrator = ["district-administrator"] as const satisfies WorldRole[];
const self = { level: "self", roles: worldRoles } as const;
const design = { level: "district", roles: administrator } as const;
const again = { values, attachments: [] };
const head = { name: { zh: "外出", en: "" }, about: { zh: "", en: "" } };
const seen = ({ versionId }: { readonly versionId: FlowVersionId }) => ({ versionId, revision: 1 });

export const approvalProcedures: Record<string, Listed> = {
  "approval.inbox": { ...self, input: ({ personId }) => ({ personId, tab: "todo" }) },
  "approval.counts": { ...self, input: ({ personId }) => ({ personId }) },
  "approval.startable": { ...self, input: ({ personId }) => ({ personId }) },
  "approval.prepare": { ...self, input: ({ personId }) => ({ personId, flowKey: "leave" }) },
  "approval.people": { ...self, input: ({ personId }) => ({ personId, search: "老师" }) },
  "approval.byId": { ...self, input: ({ approvalId }) => ({ approvalId }) },
  "approval.file": { ...self, input: ({ approvalId, fileId }) => ({ approvalId, fileId }) },
  "approval.start": { ...self, input: ({ personId }) => ({ personId, flowKey: "leave", ...again }) },
  "approval.decide": { level: "principal", roles: worldRoles, input: ({ waitingId }) => ({ approvalId: waitingId, ...decided }) },
  "approval.withdraw": { ...self, input: ({ approvalId }) => ({ approvalId, reason: null }) },
  "approval.resubmit": { ...self, input: ({ approvalId }) => ({ approvalId, ...again }) },
  "approvalFlow.list": { ...design, input: ({ districtId }) => ({ districtId }) },
  "approvalFlow.byId": { ...design, input: ({ versionId }) => ({ versionId }) },
  "approvalFlow.create": { ...design, input: ({ districtId }) => ({ districtId, head }) },
  "approvalFlow.draft": { ...design, input: ({ districtId }) => ({ districtId, key: "purchase" }) },
  "approvalFlow.save": { ...design, input: (at) => ({ ...seen(at), head, flow: { form: { fields: [] }, start: null, nodes: [] } }) },
  "approvalFlow.check": { ...design, input: seen },
  "approvalFlow.setLive": { ...design, input: seen },
  "approvalFlow.retire": { ...design, input: seen },
  "approvalFlow.discard": { ...design, input: seen },
};
