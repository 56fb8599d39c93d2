/** A merger case as it stood on a day that is past: what was recorded, dated, decided, taken back and withdrawn by then. */
import type { CivilDate } from "../civil-date";
import { type MergerCase, type RecordedStep, statusOfSteps } from "./merger-case";

/** How far a case was: what changes about it from day to day. */
export type MergerCaseState = Pick<MergerCase, "status" | "steps" | "effectiveOn">;

/** A step that was recorded and taken back later: the record held it from the one day until the other. */
export interface UndoneStep extends RecordedStep {
  readonly recordedOn: CivilDate;
  readonly undoneOn: CivilDate;
}

export interface MergerCaseHistory extends MergerCaseState {
  readonly openedOn: CivilDate;
  readonly withdrawnOn: CivilDate | null;
  /** Each time that a day of effect was set, or fell with a step that was taken back (null); the first first. */
  readonly schedulings: readonly { readonly on: CivilDate; readonly effectiveOn: CivilDate | null }[];
  readonly undoneSteps: readonly UndoneStep[];
}

/**
 * The steps that the record held on a day. One that was taken back since stood until then, in place of what is recorded for
 * the same step today.
 */
export function stepsOn<Standing extends RecordedStep, Undone extends UndoneStep>(steps: readonly Standing[], undone: readonly Undone[], on: CivilDate): (Standing | Undone)[] {
  const held = undone.filter(({ doneOn, recordedOn, undoneOn }) => doneOn <= on && recordedOn <= on && on < undoneOn);
  const standing = steps.filter(({ step, doneOn }) => doneOn <= on && !held.some((one) => one.step === step));
  return held.length === 0 ? standing : [...standing, ...held].sort((a, b) => (a.doneOn < b.doneOn ? -1 : Number(a.doneOn > b.doneOn)));
}

/** Undefined before the case was opened. */
export function mergerCaseOn(merger: MergerCaseHistory, on: CivilDate): MergerCaseState | undefined {
  if (on < merger.openedOn) return undefined;
  const steps = stepsOn(merger.steps, merger.undoneSteps, on);
  if (merger.withdrawnOn !== null && merger.withdrawnOn <= on) return { steps, status: "withdrawn", effectiveOn: merger.effectiveOn };
  if (merger.status === "effective" && merger.effectiveOn !== null && merger.effectiveOn <= on) {
    return { steps, status: "effective", effectiveOn: merger.effectiveOn };
  }
  const effectiveOn = merger.schedulings.findLast((one) => one.on <= on)?.effectiveOn ?? null;
  const open = statusOfSteps(steps);
  return effectiveOn !== null && open === "approved" ? { steps, status: "scheduled", effectiveOn } : { steps, status: open, effectiveOn: null };
}
