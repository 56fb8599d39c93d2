/** A merger case as it stood on a day that is past: what was recorded, dated, decided and withdrawn by then. */
import type { CivilDate } from "../civil-date";
import { type MergerCase, statusOfSteps } from "./merger-case";

/** How far a case was: what changes about it from day to day. */
export type MergerCaseState = Pick<MergerCase, "status" | "steps" | "effectiveOn">;

export interface MergerCaseHistory extends MergerCaseState {
  readonly openedOn: CivilDate;
  readonly withdrawnOn: CivilDate | null;
  /** Each time that a day of effect was set, the first first. */
  readonly schedulings: readonly { readonly on: CivilDate; readonly effectiveOn: CivilDate }[];
}

/** Undefined before the case was opened. A step that was undone since counts as never recorded. */
export function mergerCaseOn(merger: MergerCaseHistory, on: CivilDate): MergerCaseState | undefined {
  if (on < merger.openedOn) return undefined;
  const steps = merger.steps.filter(({ doneOn }) => doneOn <= on);
  if (merger.withdrawnOn !== null && merger.withdrawnOn <= on) return { steps, status: "withdrawn", effectiveOn: merger.effectiveOn };
  if (merger.status === "effective" && merger.effectiveOn !== null && merger.effectiveOn <= on) {
    return { steps, status: "effective", effectiveOn: merger.effectiveOn };
  }
  const scheduling = merger.schedulings.findLast((one) => one.on <= on);
  const open = statusOfSteps(steps);
  return scheduling && open === "approved" ? { steps, status: "scheduled", effectiveOn: scheduling.effectiveOn } : { steps, status: open, effectiveOn: null };
}
