/**
 * 提请审批: the decree is the county government's and is only recorded here; whether the case is put before the government
 * is the bureau's own decision, made in an approval. Until it is agreed to, no decree can be recorded.
 */
import { z } from "zod";
import { doneOn, type MergerCase, mergerLifecycle, type MergerStatus } from "./merger-case";
import { mergerChecklist } from "./merger-checklist";
import type { MergerStep } from "./merger-step-name";
import type { MergerSettings } from "./merger-settings";

export const mergerSubmissions = [
  "none",
  "waiting", // 审批中
  "returned", // 已退回: waits for the official
  "refused", // 未同意
  "agreed", // 已同意
] as const;
export const MergerSubmission = z.enum(mergerSubmissions);
export type MergerSubmission = z.infer<typeof MergerSubmission>;

export const submissionActs = ["submit", "recall", "agree", "refuse", "return", "fall", "give-up"] as const;
export type SubmissionAct = (typeof submissionActs)[number];

/**
 * Where each act that is possible leads. "fall": what was decided on, a step before the decree, was taken back. "give-up": the
 * whole case was withdrawn; a decision that was made stays readable.
 */
export const submissionLifecycle = {
  none: { submit: "waiting", fall: "none", "give-up": "none" },
  waiting: { recall: "none", agree: "agreed", refuse: "refused", return: "returned", "give-up": "none" },
  returned: { submit: "waiting", fall: "returned", "give-up": "none" },
  // A refusal ends the approval and not the case: it may be put forward anew when its grounds have changed, or withdrawn.
  refused: { submit: "waiting", fall: "refused", "give-up": "refused" },
  agreed: { fall: "none", "give-up": "agreed" },
} as const satisfies Record<MergerSubmission, Partial<Record<SubmissionAct, MergerSubmission>>>;

export function submissionAfter(submission: MergerSubmission, act: SubmissionAct): MergerSubmission | undefined {
  const acts: Partial<Record<SubmissionAct, MergerSubmission>> = submissionLifecycle[submission];
  return acts[act];
}

/** What someone is deciding on does not change under his eyes: no step is taken back, no other representative named. */
export type MergerBeingDecidedRefusal = { readonly kind: "being-decided" };

export function findBeingDecidedRefusals({ submission }: Pick<MergerCase, "submission">): MergerBeingDecidedRefusal[] {
  return submission === "waiting" ? [{ kind: "being-decided" }] : [];
}

export type MergerSubmitRefusal =
  | { readonly kind: "case-closed"; readonly status: MergerStatus }
  | { readonly kind: "submission-not-now"; readonly submission: MergerSubmission }
  | { readonly kind: "step-already-done"; readonly field: "step"; readonly step: MergerStep; readonly on: NonNullable<ReturnType<typeof doneOn>> }
  | { readonly kind: "step-out-of-order"; readonly field: "step"; readonly step: MergerStep; readonly missing: MergerStep };

/** Why the case cannot be put forward: all that comes before the decree has to be done. */
export function findMergerSubmitRefusals(merger: MergerCase, settings: MergerSettings): MergerSubmitRefusal[] {
  const { status, submission, steps } = merger;
  const decreedOn = doneOn(steps, "approval");
  const missing = mergerChecklist(settings).approval.after.filter((step) => doneOn(steps, step) === undefined);
  return [
    ...(mergerLifecycle[status].isOpen ? [] : [{ kind: "case-closed", status } as const]),
    ...(submissionAfter(submission, "submit") === undefined ? [{ kind: "submission-not-now", submission } as const] : []),
    ...(decreedOn === undefined ? [] : [{ kind: "step-already-done", field: "step", step: "approval", on: decreedOn } as const]),
    ...missing.map((step) => ({ kind: "step-out-of-order", field: "step", step: "approval", missing: step }) as const),
  ];
}

export type MergerRecallRefusal = { readonly kind: "submission-not-now"; readonly submission: MergerSubmission };

export function findMergerRecallRefusals({ submission }: Pick<MergerCase, "submission">): MergerRecallRefusal[] {
  return submissionAfter(submission, "recall") === undefined ? [{ kind: "submission-not-now", submission }] : [];
}

/** What is left of a submission when a step is taken back: an agreement to other grounds than these is none. */
export function submissionWithout(submission: MergerSubmission, step: MergerStep, settings: MergerSettings): MergerSubmission {
  const isGround = mergerChecklist(settings)[step].phase === "decision" && step !== "approval";
  return isGround ? (submissionAfter(submission, "fall") ?? submission) : submission;
}
