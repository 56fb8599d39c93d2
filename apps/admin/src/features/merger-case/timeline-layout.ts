/** Where each step of a case stands on one line of time: pure, so that the drawing has nothing to decide. */
import { addDays, addMonths, civilDate, daysBetween, type CivilDate } from "@qitong/domain";
import { doneOn, type ChecklistRule, type MergerStep, type RecordedStep, type TimelineStep } from "@qitong/domain/legal-entity";

export interface TimelineBar {
  /** In per cent of the whole line. */
  readonly start: number;
  readonly width: number;
  /** wait: a time that has to run; done: within or after its deadline; else how the deadline stands. */
  readonly tone: "wait" | "done" | "fine" | "at-risk" | "overdue";
}

export interface TimelineRow {
  readonly step: MergerStep;
  readonly lane: ChecklistRule["phase"];
  readonly bar: TimelineBar | null;
  /** Where the step was done, in per cent. */
  readonly doneAt: number | null;
  readonly isLate: boolean;
  /** Where it was recorded once and taken back since. */
  readonly undoneAt: readonly { readonly at: number; readonly on: CivilDate; readonly undoneOn: CivilDate }[];
  readonly on: CivilDate | null;
  readonly due: CivilDate | null;
  readonly earliest: CivilDate | null;
  readonly watch: TimelineStep["watch"];
}

export interface TimelineLayout {
  readonly rows: readonly TimelineRow[];
  readonly months: readonly { readonly on: CivilDate; readonly at: number }[];
  readonly today: number;
  readonly effective: number | null;
}

interface Facts {
  readonly timeline: readonly TimelineStep[];
  readonly steps: readonly RecordedStep[];
  readonly undone: readonly { readonly step: MergerStep; readonly doneOn: CivilDate; readonly undoneOn: CivilDate }[];
  readonly today: CivilDate;
  readonly openedOn: CivilDate;
  readonly effectiveOn: CivilDate | null;
}

const margin = 7;
const mostMonths = 10;

export function layOutTimeline({ timeline, steps, undone, today, openedOn, effectiveOn }: Facts): TimelineLayout {
  const days = [
    openedOn, today, effectiveOn, ...[...steps, ...undone].map((step) => step.doneOn), ...timeline.flatMap(({ due, earliest }) => [due, earliest]),
  ].filter((day) => day !== null);
  const from = addDays(days.reduce((a, b) => (b < a ? b : a)), -margin);
  const to = addDays(days.reduce((a, b) => (b > a ? b : a)), margin);
  const whole = daysBetween(from, to);
  const at = (day: CivilDate) => (daysBetween(from, day) / whole) * 100;
  const barOf = (start: CivilDate | undefined, end: CivilDate | null, tone: TimelineBar["tone"]): TimelineBar | null =>
    start === undefined || end === null || end <= start ? null : { start: at(start), width: at(end) - at(start), tone };

  const rows = timeline.map(({ step, rule, due, earliest, state, watch }): TimelineRow => {
    const on = state.kind === "done" ? state.on : null;
    const waits = rule.waits === null ? null : barOf(doneOn(steps, rule.waits.from), earliest, "wait");
    const tone = watch === "none" ? "done" : watch;
    const deadline = rule.due === null ? null : barOf(doneOn(steps, rule.due.from), due, tone);
    const isLate = state.kind === "done" && state.isLate;
    const undoneAt = undone.filter((one) => one.step === step).map((one) => ({ at: at(one.doneOn), on: one.doneOn, undoneOn: one.undoneOn }));
    return { step, lane: rule.phase, bar: deadline ?? waits, doneAt: on === null ? null : at(on), isLate, undoneAt, on, due, earliest, watch };
  });
  return { rows, months: monthsBetween(from, to).map((on) => ({ on, at: at(on) })), today: at(today), effective: effectiveOn === null ? null : at(effectiveOn) };
}

/** The firsts of months within the line; of a long one every second, third … only, so that their names do not touch. */
function monthsBetween(from: CivilDate, to: CivilDate): CivilDate[] {
  const months: CivilDate[] = [];
  for (let on = addMonths(civilDate(`${from.slice(0, 7)}-01`), 1); on <= to; on = addMonths(on, 1)) months.push(on);
  const every = Math.max(1, Math.ceil(months.length / mostMonths));
  return months.filter((_, index) => index % every === 0);
}
