/** Example approvals for stories: a leave with its principal, told for 24 November 2026. */
import { civilDate, type ApprovalId, type EntityId, type PersonId } from "@qitong/domain";
import { findShippedFlow, officeKey, type Office } from "@qitong/domain/management/approval";
import type { ApprovalDetail, InboxRow } from "./approval-rows";

export const today = civilDate("2026-11-24");
const shipped = findShippedFlow("leave");
if (!shipped) throw new Error("the product has no leave");
const { head, flow } = shipped;
const approvalId = "01JAPPR0VA0000000000000001" as ApprovalId;
const applicantId = "01JPERS0N00000000000000001" as PersonId;
const principal: Office = { role: "principal", placeKind: "entity", placeId: "01JENT1TY00000000000000001" as EntityId };
const leader: Office = { role: "district-leader", placeKind: "district", placeId: "01JD1STR1CT000000000000000" };
const names = { zh: "校长审批", en: "Principal" };

export const runningLeave: ApprovalDetail = {
  id: approvalId, title: "公假，12月7日起 5 天", status: "running", round: 1, subjectKind: "form", subjectId: approvalId, flowKey: "leave", head, form: flow.form, today,
  startedAt: "2026-11-23T01:20:00.000Z", endedAt: null,
  values: { type: "official", period: { from: "2026-12-07", fromHalf: "am", to: "2026-12-11", toHalf: "pm" }, reason: "参加省级骨干教师培训", cover: "同年级组调课，已落实到人" },
  applicant: { id: applicantId, name: "李敏" }, outside: null, names: {}, officeNames: { [officeKey(principal)]: "宁安路小学" }, files: [],
  events: [
    { number: 1, kind: "started", round: 1, stepId: null, step: null, reason: null, at: "2026-11-23T01:20:00.000Z", personName: "李敏", forPersonName: null },
    { number: 2, kind: "approved", round: 1, stepId: "campus", step: { zh: "校区审批", en: "Campus head" }, reason: "课务已落实", at: "2026-11-23T02:05:00.000Z", personName: "周凯", forPersonName: null },
  ],
  open: [{
    number: 2, round: 1, nodeId: "school", branch: 0, stepId: "school", step: names, state: "open", offices: [principal], openedOn: civilDate("2026-11-23"), dueOn: civilDate("2026-11-25"),
    isAtTop: false, decidedBy: null, decidedAs: null, deciders: [{ personName: "王芳", via: "holder" }], isMine: true,
  }],
  ahead: [],
  acts: {
    task: 2, approve: [], reject: [], return: [], withdraw: [{ kind: "not-the-applicant" }], mayResubmit: false, returnTargets: [{ id: "campus", name: { zh: "校区审批", en: "Campus head" } }],
  },
};

const notMine = [{ kind: "own-approval" }] as const;

const certificate = findShippedFlow("study-certificate");
if (!certificate) throw new Error("the product has no certificate");

/** A parent's application, seen by the head of the campus. */
export const parentsApplication: ApprovalDetail = {
  ...runningLeave, title: "王小明（三年级2班）", subjectKind: "service-application", flowKey: "study-certificate", head: certificate.head, form: certificate.flow.form,
  values: { receiver: "新华区少年宫", purpose: "合唱团报名材料" }, applicant: { id: null, name: "王建国" },
  outside: {
    number: "B261123-004213", itemKey: "study-certificate", receivedOn: civilDate("2026-11-23"), dueOn: civilDate("2026-11-25"), forgottenOn: null, photos: [],
    applicant: { name: "王建国", pupilName: "王小明", pupilClass: "三年级2班", maskedPhone: "138****1234" },
  },
  events: [{ number: 1, kind: "started", round: 1, stepId: null, step: null, reason: null, at: "2026-11-23T01:20:00.000Z", personName: null, forPersonName: null }],
};

export const seenByApplicant: ApprovalDetail = {
  ...runningLeave, acts: { ...runningLeave.acts, approve: [...notMine], reject: [...notMine], return: [...notMine], withdraw: [] },
};

export const returnedLeave: ApprovalDetail = {
  ...runningLeave, status: "returned", open: [],
  events: [...runningLeave.events, { number: 3, kind: "returned", round: 1, stepId: "school", step: names, reason: "请附培训通知", at: "2026-11-24T01:00:00.000Z", personName: "王芳", forPersonName: null }],
  acts: { ...seenByApplicant.acts, task: null, mayResubmit: true, returnTargets: [] },
};

export const overdueLeave: ApprovalDetail = {
  ...runningLeave,
  open: runningLeave.open.map((task) => ({ ...task, offices: [principal, leader], dueOn: civilDate("2026-11-20"), deciders: [...task.deciders, { personName: "赵刚", via: "holder" as const }] })),
  events: [...runningLeave.events, { number: 3, kind: "escalated", round: 1, stepId: "school", step: names, reason: null, at: "2026-11-24T01:00:00.000Z", personName: null, forPersonName: null }],
};

export const agreedLeave: ApprovalDetail = {
  ...seenByApplicant, status: "approved", open: [], acts: { ...seenByApplicant.acts, withdraw: [{ kind: "act-not-now", status: "approved", act: "withdraw" }], task: null },
  events: [...runningLeave.events, { number: 3, kind: "agreed", round: 1, stepId: null, step: null, reason: null, at: "2026-11-24T01:00:00.000Z", personName: null, forPersonName: null }],
};

const row = (id: number, more: Partial<InboxRow>): InboxRow => ({
  id: `01JAPPR0VA000000000000000${id}` as ApprovalId, title: "公假，12月7日起 5 天", status: "running", subjectKind: "form", startedAt: "2026-11-23T01:20:00.000Z", applicantName: "李敏", isFromOutside: false,
  at: "2026-11-23T02:05:00.000Z", task: 2, flow: head.name, steps: [{ name: names, state: "open", dueOn: civilDate("2026-11-25") }], ...more,
});

export const waiting: readonly InboxRow[] = [
  row(1, {}),
  row(2, { title: "校园广播系统改造，68,000 元", flow: { zh: "采购", en: "Purchase" }, applicantName: "陈静", steps: [{ name: { zh: "校长会签", en: "Principal" }, state: "open", dueOn: civilDate("2026-11-20") }] }),
  row(3, { title: "操场东侧围墙，校舍", flow: { zh: "设施报修", en: "Facility repair" }, applicantName: "刘伟" }),
  row(7, { title: "王小明（三年级2班）", flow: { zh: "在读证明", en: "Certificate of attendance" }, subjectKind: "service-application", applicantName: "王建国", isFromOutside: true }),
];

export const own: readonly InboxRow[] = [
  row(4, { status: "returned", steps: [], task: null }),
  row(5, { status: "approved", steps: [], task: null, title: "病假，10月20日起 1 天" }),
  row(6, { task: null }),
];
