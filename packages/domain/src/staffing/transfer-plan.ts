/**
 * A transfer plan (交流轮岗方案) from draft to effect. The lifecycle is data: the server enforces it,
 * and the screen reads it to say which button is off, and why.
 */
import { z } from "zod";
import type { CivilDate } from "../civil-date";
import type { AlternativeId, PersonId, TransferPlanId } from "../identifier";
import { defaultTransferSettings, TransferSettings } from "./transfer-settings";

export const planStatuses = [
  "draft", // 草稿
  "returned", // 退回修改: a draft again, with the reason
  "consulting", // 征求意见: both principals answer for each teacher
  "awaiting-approval", // 待审批
  "in-notice", // 公示
  "scheduled", // 待生效
  "effective", // 已生效
  "rejected", // 不予通过
  "withdrawn", // 已撤回
] as const;
export const PlanStatus = z.enum(planStatuses);
export type PlanStatus = z.infer<typeof PlanStatus>;

/** What is done to a plan; `review` is a new look after the facts under it have changed (plan-sight.ts), the last three are done by a date and by no person. */
export const planActs = [
  "edit", "submit", "answer", "review", "forward", "recall", "approve", "return", "reject", "withdraw",
  "end-notice", "apply", "lapse",
] as const;
export type PlanAct = (typeof planActs)[number];

interface Stage {
  /** Its teachers are in no other open plan: table transfer_claim. */
  readonly holdsTeachers: boolean;
  /** Where each act that is possible leads. */
  readonly acts: Partial<Readonly<Record<PlanAct, PlanStatus>>>;
}

const inEditing = { edit: "draft", submit: "consulting", withdraw: "withdrawn" } as const;

export const planLifecycle = {
  draft: { holdsTeachers: false, acts: inEditing },
  returned: { holdsTeachers: false, acts: { ...inEditing, edit: "returned" } },
  consulting: {
    holdsTeachers: true,
    acts: { answer: "consulting", review: "consulting", forward: "awaiting-approval", recall: "returned", withdraw: "withdrawn" },
  },
  "awaiting-approval": {
    holdsTeachers: true,
    acts: { review: "awaiting-approval", approve: "in-notice", return: "returned", reject: "rejected", recall: "returned", withdraw: "withdrawn" },
  },
  // An objection during the notice is a reason to return the plan.
  "in-notice": {
    holdsTeachers: true,
    acts: { "end-notice": "scheduled", return: "returned", withdraw: "withdrawn", lapse: "returned" },
  },
  scheduled: {
    holdsTeachers: true,
    acts: { apply: "effective", return: "returned", withdraw: "withdrawn", lapse: "returned" },
  },
  effective: { holdsTeachers: false, acts: {} },
  rejected: { holdsTeachers: false, acts: {} },
  withdrawn: { holdsTeachers: false, acts: {} },
} as const satisfies Record<PlanStatus, Stage>;

/** The status after an act, or undefined when the status does not allow it. */
export function statusAfter(status: PlanStatus, act: PlanAct): PlanStatus | undefined {
  const acts: Stage["acts"] = planLifecycle[status].acts;
  return acts[act];
}

export function mayAct(status: PlanStatus, act: PlanAct): boolean {
  return statusAfter(status, act) !== undefined;
}

/** Past submission, so that those it concerns may see it: never a draft. */
export const publicPlanStatuses: readonly PlanStatus[] = ["consulting", "awaiting-approval", "in-notice", "scheduled", "effective"];

/** A plan's own figures, taken from the district's settings when it is made. */
export const PlanSettings = z.object({
  transfer: TransferSettings,
  /** 公示期, in working days. */
  noticeWorkingDays: z.int().min(1).max(60),
});
export type PlanSettings = z.infer<typeof PlanSettings>;

/** Five working days is the usual length; a district sets its own. */
export const defaultNoticeWorkingDays = 5;

export const defaultPlanSettings: PlanSettings = {
  transfer: defaultTransferSettings,
  noticeWorkingDays: defaultNoticeWorkingDays,
};

/** What the rules need to know of a plan. */
export interface TransferPlan {
  readonly id: TransferPlanId;
  readonly status: PlanStatus;
  readonly effectiveOn: CivilDate;
  readonly settings: PlanSettings;
  readonly chosenAlternativeId: AlternativeId | null;
  readonly submittedBy: PersonId | null;
  /** First day that is no longer in the notice; null before approval. */
  readonly noticeEndsOn: CivilDate | null;
}

export const PlanTitle = z.string().trim().min(1).max(100);
export const AlternativeName = z.string().trim().min(1).max(60);
export const AnswerReason = z.string().trim().max(300);
export const DecisionReason = z.string().trim().max(500);

interface Words {
  readonly zh: string;
  readonly en: string;
}

export const planStatusWords = {
  draft: { zh: "草稿", en: "Draft" },
  returned: { zh: "退回修改", en: "Returned for changes" },
  consulting: { zh: "征求意见", en: "Consulting principals" },
  "awaiting-approval": { zh: "待审批", en: "Awaiting approval" },
  "in-notice": { zh: "公示中", en: "In public notice" },
  scheduled: { zh: "待生效", en: "Scheduled" },
  effective: { zh: "已生效", en: "Effective" },
  rejected: { zh: "不予通过", en: "Rejected" },
  withdrawn: { zh: "已撤回", en: "Withdrawn" },
} as const satisfies Record<PlanStatus, Words>;
