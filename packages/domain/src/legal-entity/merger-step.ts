/** Recording the steps of the official checklist, and taking back the last one. */
import { addDays, type CivilDate } from "../civil-date";
import { addWorkingDays, type HolidayBasis } from "../calendar/working-day";
import { doneOn, type MergerCase, mergerLifecycle, type MergerStatus, isDecreeNumber, normaliseDecreeNumber, type RecordedStep } from "./merger-case";
import { type DocumentKind, mergerChecklist, type Span } from "./merger-checklist";
import type { MergerStep } from "./merger-step-name";
import type { MergerSettings } from "./merger-settings";
import { findBeingDecidedRefusals, type MergerBeingDecidedRefusal, type MergerSubmission } from "./merger-submission";

export interface SpanEnd {
  readonly date: CivilDate;
  readonly basis: HolidayBasis;
}

/** Where a span ends; undefined while the step that begins it is not done. */
export function endOfSpan(span: Span, steps: readonly RecordedStep[]): SpanEnd | undefined {
  const start = doneOn(steps, span.from);
  if (start === undefined) return undefined;
  return span.unit === "working-days"
    ? addWorkingDays(start, span.count)
    : { date: addDays(start, span.count), basis: { kind: "announced" } };
}

export interface StepEntry {
  readonly step: MergerStep;
  readonly doneOn: CivilDate;
  readonly decreeNumber: string | null;
  /** What the attached papers are. */
  readonly documents: readonly DocumentKind[];
}

export type MergerStepRefusal =
  | { readonly kind: "case-closed"; readonly status: MergerStatus }
  | { readonly kind: "step-already-done"; readonly field: "step"; readonly step: MergerStep; readonly on: CivilDate }
  | { readonly kind: "step-out-of-order"; readonly field: "step"; readonly step: MergerStep; readonly missing: MergerStep }
  | { readonly kind: "not-put-forward"; readonly field: "step"; readonly submission: MergerSubmission }
  | { readonly kind: "step-in-future"; readonly field: "doneOn"; readonly today: CivilDate }
  | {
      readonly kind: "step-before-predecessor";
      readonly field: "doneOn";
      readonly predecessor: MergerStep;
      readonly on: CivilDate;
    }
  | {
      readonly kind: "step-too-early";
      readonly field: "doneOn";
      readonly earliest: CivilDate;
      readonly waits: Span;
      readonly basis: HolidayBasis;
    }
  | { readonly kind: "document-missing"; readonly field: "documents"; readonly step: MergerStep }
  | { readonly kind: "representative-paper-missing"; readonly field: "documents"; readonly paper: "removal" | "appointment"; readonly name: string }
  | { readonly kind: "decree-number-missing"; readonly field: "decreeNumber" }
  | { readonly kind: "decree-number-form"; readonly field: "decreeNumber"; readonly text: string };

function findOrderRefusals(merger: MergerCase, entry: StepEntry, settings: MergerSettings): MergerStepRefusal[] {
  const rule = mergerChecklist(settings)[entry.step];
  const refusals: MergerStepRefusal[] = [];
  for (const predecessor of rule.after) {
    const on = doneOn(merger.steps, predecessor);
    if (on === undefined) {
      refusals.push({ kind: "step-out-of-order", field: "step", step: entry.step, missing: predecessor });
    } else if (entry.doneOn < on) {
      refusals.push({ kind: "step-before-predecessor", field: "doneOn", predecessor, on });
    }
  }
  const wait = rule.waits ? endOfSpan(rule.waits, merger.steps) : undefined;
  if (rule.waits && wait && entry.doneOn < wait.date) {
    const { date: earliest, basis } = wait;
    refusals.push({ kind: "step-too-early", field: "doneOn", earliest, waits: rule.waits, basis });
  }
  return refusals;
}

/** No decree without the bureau's own decision to ask for it. */
function findSubmissionRefusals({ submission }: MergerCase, { step }: StepEntry): MergerStepRefusal[] {
  return step === "approval" && submission !== "agreed" ? [{ kind: "not-put-forward", field: "step", submission }] : [];
}

function findDecreeRefusals(entry: StepEntry): MergerStepRefusal[] {
  if (entry.step !== "approval") return [];
  const text = normaliseDecreeNumber(entry.decreeNumber ?? "");
  if (text === "") return [{ kind: "decree-number-missing", field: "decreeNumber" }];
  return isDecreeNumber(text) ? [] : [{ kind: "decree-number-form", field: "decreeNumber", text }];
}

/** A change of the legal representative needs the removal and the appointment documents (国务院令第411号). */
function findRepresentativeRefusals({ newRepresentative: name }: MergerCase, entry: StepEntry): MergerStepRefusal[] {
  if (entry.step !== "change-registration" || name === null) return [];
  return (["removal", "appointment"] as const)
    .filter((paper) => !entry.documents.includes(paper))
    .map((paper) => ({ kind: "representative-paper-missing", field: "documents", paper, name }));
}

/** Why the step cannot be recorded as done. */
export function findMergerStepRefusals(
  merger: MergerCase,
  entry: StepEntry,
  today: CivilDate,
  settings: MergerSettings,
): MergerStepRefusal[] {
  const refusals: MergerStepRefusal[] = [];
  if (!mergerLifecycle[merger.status].mayRecordSteps) refusals.push({ kind: "case-closed", status: merger.status });
  const before = doneOn(merger.steps, entry.step);
  if (before !== undefined) refusals.push({ kind: "step-already-done", field: "step", step: entry.step, on: before });
  const order = findOrderRefusals(merger, entry, settings);
  // A step that lacks its predecessors is refused for those; they also come before the decision to put the case forward.
  refusals.push(...order, ...(order.some(({ kind }) => kind === "step-out-of-order") ? [] : findSubmissionRefusals(merger, entry)));
  if (entry.doneOn > today) refusals.push({ kind: "step-in-future", field: "doneOn", today });
  if (!entry.documents.includes("paper")) refusals.push({ kind: "document-missing", field: "documents", step: entry.step });
  refusals.push(...findRepresentativeRefusals(merger, entry));
  refusals.push(...findDecreeRefusals(entry));
  return refusals;
}

export type MergerUndoRefusal =
  | { readonly kind: "case-closed"; readonly status: MergerStatus }
  | MergerBeingDecidedRefusal
  | { readonly kind: "no-step-to-undo" }
  | { readonly kind: "step-already-in-effect"; readonly step: MergerStep; readonly effectiveOn: CivilDate };

/** Why the last recorded step cannot be taken back. */
export function findMergerUndoRefusals(merger: MergerCase, settings: MergerSettings): MergerUndoRefusal[] {
  const { status, effectiveOn } = merger;
  if (!mergerLifecycle[status].mayRecordSteps) return [{ kind: "case-closed", status }];
  const last = merger.steps.at(-1);
  if (!last) return [{ kind: "no-step-to-undo" }];
  if (merger.submission === "waiting") return findBeingDecidedRefusals(merger);
  const isFixed = status === "effective" && mergerChecklist(settings)[last.step].isNeededForEffect;
  return isFixed && effectiveOn !== null ? [{ kind: "step-already-in-effect", step: last.step, effectiveOn }] : [];
}
