/** A merger case (合并事项): two legal entities of one district on their way to being one. */
import { z } from "zod";
import { addDays, type CivilDate } from "../civil-date";
import { claimsDays } from "./merger-checklist";
import type { MergerStep } from "./merger-step-name";
import type { RepresentativeChange } from "./merger-representative";
import type { MergerSubmission } from "./merger-submission";

export const mergerStatuses = ["preparing", "announced", "approved", "scheduled", "effective", "withdrawn"] as const;
export const MergerStatus = z.enum(mergerStatuses);
export type MergerStatus = z.infer<typeof MergerStatus>;

interface Stage {
  /** An open case holds both schools: neither can be in a second one. */
  readonly isOpen: boolean;
  readonly mayRecordSteps: boolean;
  readonly mayWithdraw: boolean;
}

export const mergerLifecycle = {
  preparing: { isOpen: true, mayRecordSteps: true, mayWithdraw: true },
  announced: { isOpen: true, mayRecordSteps: true, mayWithdraw: true },
  approved: { isOpen: true, mayRecordSteps: true, mayWithdraw: true },
  scheduled: { isOpen: true, mayRecordSteps: true, mayWithdraw: true },
  // The registrations of the two sides may be finished after the merger has taken effect.
  effective: { isOpen: false, mayRecordSteps: true, mayWithdraw: false },
  withdrawn: { isOpen: false, mayRecordSteps: false, mayWithdraw: false },
} as const satisfies Record<MergerStatus, Stage>;

export const openMergerStatuses: readonly MergerStatus[] = mergerStatuses.filter(
  (status) => mergerLifecycle[status].isOpen,
);

/** Someone else changed the case after the official looked at it. */
export type MergerChangedRefusal = { readonly kind: "case-changed"; readonly seen: number; readonly version: number };

export function findMergerChangedRefusals(seen: number, version: number): MergerChangedRefusal[] {
  return seen === version ? [] : [{ kind: "case-changed", seen, version }];
}

export interface RecordedStep {
  readonly step: MergerStep;
  readonly doneOn: CivilDate;
}

/** What the rules need to know of a case; if the representative changes, the change registration needs two papers more. */
export interface MergerCase extends RepresentativeChange {
  readonly status: MergerStatus;
  /** How far the bureau's own decision is, to put the case before the county government. */
  readonly submission: MergerSubmission;
  /** In the order in which they were recorded. */
  readonly steps: readonly RecordedStep[];
  readonly effectiveOn: CivilDate | null;
}

export function doneOn(steps: readonly RecordedStep[], step: MergerStep): CivilDate | undefined {
  return steps.find((recorded) => recorded.step === step)?.doneOn;
}

/** How far the recorded steps alone carry a case. */
export function statusOfSteps(steps: readonly RecordedStep[]): "preparing" | "announced" | "approved" {
  if (doneOn(steps, "approval") !== undefined) return "approved";
  return doneOn(steps, "public-notice") !== undefined ? "announced" : "preparing";
}

/** The day after the time for claims; undefined before the first announcement. */
export function earliestEffectiveDate(steps: readonly RecordedStep[]): CivilDate | undefined {
  const first = doneOn(steps, "announcement-1");
  return first === undefined ? undefined : addDays(first, claimsDays);
}

/**
 * The first day on which both schools may sit the same paper. A common paper of two legal entities is a
 * between-school examination, which is banned for primary and non-graduating grades; undefined while no date is set.
 */
export function unifiedMonitoringStartsOn(merger: MergerCase): CivilDate | undefined {
  const isDated = merger.status === "scheduled" || merger.status === "effective";
  return isDated && merger.effectiveOn !== null ? merger.effectiveOn : undefined;
}

/** The number of an official paper with the year in 〔〕 (GB/T 9704-2012), e.g. 新政字〔2026〕12号. */
const decreeForm = /^[\p{Script=Han}A-Za-z]{1,20}〔(?:19|20)\d{2}〕\d{1,5}号$/u;

/** Other brackets and blanks are typing, not mistakes. */
export function normaliseDecreeNumber(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/\s/g, "")
    .replaceAll(/[([【{［]/g, "〔")
    .replaceAll(/[)\]】}］]/g, "〕");
}

export function isDecreeNumber(text: string): boolean {
  return decreeForm.test(text);
}
