/** What each step of a case is waiting for, when it may be done and by when: for display, and for what is late. */
import type { HolidayBasis } from "../calendar/working-day";
import { type CivilDate, daysBetween } from "../civil-date";
import { doneOn, type MergerCase, mergerLifecycle } from "./merger-case";
import { type ChecklistRule, mergerChecklist } from "./merger-checklist";
import { type MergerStep, mergerSteps } from "./merger-step-name";
import type { MergerSettings } from "./merger-settings";
import { endOfSpan } from "./merger-step";

export type StepState =
  | { readonly kind: "done"; readonly on: CivilDate; readonly isLate: boolean }
  /** Can be done today. */
  | { readonly kind: "open" }
  | { readonly kind: "waiting"; readonly missing: readonly MergerStep[] }
  /** Its deadline has passed. */
  | { readonly kind: "overdue"; readonly missing: readonly MergerStep[] };

export interface TimelineStep {
  readonly step: MergerStep;
  readonly rule: ChecklistRule;
  /** The first day on which it may be done; null while a predecessor is missing. */
  readonly earliest: CivilDate | null;
  /** The last day; null when there is none or the step that begins it is missing. */
  readonly due: CivilDate | null;
  /** Whether the two days rest on announced holidays. */
  readonly basis: HolidayBasis;
  readonly state: StepState;
  readonly watch: DeadlineWatch;
  /** The bureau has not agreed yet to ask the county government for it. */
  readonly waitsForSubmission: boolean;
}

/** How a deadline that is not met yet stands today; "none" when the step has none, or is done. */
export type DeadlineWatch = "none" | "fine" | "at-risk" | "overdue";

export function watchDeadline(
  step: { readonly due: CivilDate | null; readonly isDone: boolean },
  today: CivilDate,
  atRiskDays: number,
): DeadlineWatch {
  if (step.isDone || step.due === null) return "none";
  const left = daysBetween(today, step.due);
  if (left < 0) return "overdue";
  return left <= atRiskDays ? "at-risk" : "fine";
}

/** Whether the step may be recorded today: nothing that it needs is missing, no waiting time and no approval runs. */
export function mayRecordToday({ state, earliest, waitsForSubmission }: TimelineStep, today: CivilDate): boolean {
  if (waitsForSubmission || state.kind === "done" || state.kind === "waiting") return false;
  return state.kind === "open" || (state.missing.length === 0 && earliest !== null && earliest <= today);
}

const latest = (dates: readonly CivilDate[]): CivilDate | null =>
  dates.reduce<CivilDate | null>((last, date) => (last === null || date > last ? date : last), null);

function earliestOf(
  rule: ChecklistRule,
  merger: MergerCase,
  waitEnd: CivilDate | undefined,
): CivilDate | null {
  const predecessors = rule.after.map((step) => doneOn(merger.steps, step));
  const known = predecessors.filter((date) => date !== undefined);
  if (known.length < predecessors.length) return null;
  return latest(waitEnd === undefined ? known : [...known, waitEnd]);
}

function timelineStep(
  step: MergerStep,
  rule: ChecklistRule,
  merger: MergerCase,
  { today, atRiskDays }: { readonly today: CivilDate; readonly atRiskDays: number },
): TimelineStep {
  const wait = rule.waits ? endOfSpan(rule.waits, merger.steps) : undefined;
  const deadline = rule.due ? endOfSpan(rule.due, merger.steps) : undefined;
  const due = deadline?.date ?? null;
  const earliest = earliestOf(rule, merger, wait?.date);
  const missing = rule.after.filter((predecessor) => doneOn(merger.steps, predecessor) === undefined);
  const bases = [wait?.basis, deadline?.basis];
  const basis = bases.find((found) => found?.kind === "weekends-only") ?? { kind: "announced" };
  const on = doneOn(merger.steps, step);
  const watch = watchDeadline({ due, isDone: on !== undefined }, today, atRiskDays);
  const waitsForSubmission = step === "approval" && on === undefined && merger.submission !== "agreed";
  return { step, rule, earliest, due, basis, watch, waitsForSubmission, state: stateOf({ on, due, earliest, missing }, today) };
}

interface StepDates {
  readonly on: CivilDate | undefined;
  readonly due: CivilDate | null;
  readonly earliest: CivilDate | null;
  readonly missing: readonly MergerStep[];
}

function stateOf({ on, due, earliest, missing }: StepDates, today: CivilDate): StepState {
  if (on !== undefined) return { kind: "done", on, isLate: due !== null && on > due };
  if (due !== null && due < today) return { kind: "overdue", missing };
  if (missing.length > 0 || (earliest !== null && earliest > today)) return { kind: "waiting", missing };
  return { kind: "open" };
}

/** The whole checklist of a case as of today, in the official order. */
export function mergerTimeline(
  merger: MergerCase,
  today: CivilDate,
  settings: MergerSettings,
): readonly TimelineStep[] {
  const checklist = mergerChecklist(settings);
  return mergerSteps.map((step) => timelineStep(step, checklist[step], merger, { today, atRiskDays: settings.mergerAtRiskDays }));
}

/** Steps whose deadline is near, and that are not done; a withdrawn case owes nothing. */
export function stepsAtRisk(timeline: readonly TimelineStep[], merger: MergerCase): readonly TimelineStep[] {
  return mergerLifecycle[merger.status].mayRecordSteps ? timeline.filter(({ watch }) => watch === "at-risk") : [];
}

/** Steps that missed their deadline, done or not; a withdrawn case owes nothing. */
export function lateSteps(timeline: readonly TimelineStep[], merger: MergerCase): readonly TimelineStep[] {
  if (!mergerLifecycle[merger.status].mayRecordSteps) return [];
  return timeline.filter(({ state }) => state.kind === "overdue" || (state.kind === "done" && state.isLate));
}
