/** The two applications to the registrar that a case's own data fill in, as drafts. */
import { z } from "zod";
import { MergerCaseId } from "../identifier";
import { doneOn, type MergerCase, mergerLifecycle, type MergerStatus } from "./merger-case";
import type { MergerStep } from "./merger-step-name";

export const mergerForms = ["change-registration", "deregistration"] as const satisfies readonly MergerStep[];
export const MergerForm = z.enum(mergerForms);
export type MergerForm = z.infer<typeof MergerForm>;

export const MergerFormWish = z.object({ caseId: MergerCaseId, form: MergerForm });
export type MergerFormWish = z.infer<typeof MergerFormWish>;

export type MergerFormRefusal =
  | { readonly kind: "case-closed"; readonly status: MergerStatus }
  | { readonly kind: "form-before-approval"; readonly form: MergerForm };

/** Approvals come before registration (国务院令第411号): without the decree there is nothing to apply with. */
export function findMergerFormRefusals(merger: MergerCase, form: MergerForm): MergerFormRefusal[] {
  const { status } = merger;
  if (!mergerLifecycle[status].mayRecordSteps) return [{ kind: "case-closed", status }];
  return doneOn(merger.steps, "approval") === undefined ? [{ kind: "form-before-approval", form }] : [];
}
