/** The deviation of points that no count can tell, from the lessons of the events they are about. */
import type { Constraint } from "../model/constraint";
import { deviationFrom } from "../model/cost";
import type { TimetableInstance } from "../model/instance";

/** What a scan reads of the search's state. */
export interface LessonsView {
  readonly instance: TimetableInstance;
  readonly slotStarts: Int32Array;
  readonly slotPlaceStarts: Int32Array;
  readonly durationOf: Int32Array;
  readonly timeOf: Int32Array;
  readonly filledBy: Int32Array;
  readonly workloadOf: Float64Array;
}

// Typed arrays are read inside their bounds throughout: the lists that lead here were built from the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

function splitValue(view: LessonsView, constraint: Extract<Constraint, { kind: "split-events" }>, event: number): number {
  let [amount, wrong] = [0, 0];
  for (let slot = at(view.slotStarts, event); slot < at(view.slotStarts, event + 1); slot += 1) {
    const duration = at(view.durationOf, slot);
    if (duration === 0) continue;
    amount += 1;
    if (duration < constraint.minimumDuration || duration > constraint.maximumDuration) wrong += 1;
  }
  return wrong + deviationFrom(constraint.minimumAmount, constraint.maximumAmount, amount);
}

function distributeValue(view: LessonsView, constraint: Extract<Constraint, { kind: "distribute-split-events" }>, event: number): number {
  let amount = 0;
  for (let slot = at(view.slotStarts, event); slot < at(view.slotStarts, event + 1); slot += 1) {
    if (at(view.durationOf, slot) === constraint.duration) amount += 1;
  }
  return deviationFrom(constraint.minimum, constraint.maximum, amount);
}

function orderValue(view: LessonsView, constraint: Extract<Constraint, { kind: "order-events" }>, pair: number): number {
  const bounds = constraint.pairs[pair];
  if (!bounds) return 0;
  let [end, start, lessons] = [0, Number.POSITIVE_INFINITY, 0];
  for (let slot = at(view.slotStarts, bounds.first); slot < at(view.slotStarts, bounds.first + 1); slot += 1) {
    if (at(view.durationOf, slot) === 0) continue;
    if (at(view.timeOf, slot) < 0) return 0;
    lessons += 1;
    end = Math.max(end, at(view.timeOf, slot) + at(view.durationOf, slot));
  }
  if (lessons === 0) return 0;
  for (let slot = at(view.slotStarts, bounds.second); slot < at(view.slotStarts, bounds.second + 1); slot += 1) {
    if (at(view.durationOf, slot) === 0) continue;
    if (at(view.timeOf, slot) < 0) return 0;
    start = Math.min(start, at(view.timeOf, slot));
  }
  return start === Number.POSITIVE_INFINITY ? 0 : deviationFrom(bounds.minimumSeparation, bounds.maximumSeparation, start - end);
}

/** Days of times for a constraint, made once. */
const dayTables = new WeakMap<Constraint, Int32Array>();

function daysOf(instance: TimetableInstance, constraint: Extract<Constraint, { kind: "days-between-events" }>): Int32Array {
  const known = dayTables.get(constraint);
  if (known) return known;
  const days = new Int32Array(instance.times.length);
  for (const [day, group] of constraint.timeGroups.entries()) for (const time of instance.timeGroups[group]?.times ?? []) days[time] = day;
  dayTables.set(constraint, days);
  return days;
}

function daysBetweenValue(view: LessonsView, constraint: Extract<Constraint, { kind: "days-between-events" }>, eventGroup: number): number {
  const days = daysOf(view.instance, constraint);
  const starts: number[] = [];
  let value = 0;
  for (const event of view.instance.eventGroups[eventGroup]?.events ?? []) {
    for (let slot = at(view.slotStarts, event); slot < at(view.slotStarts, event + 1); slot += 1) {
      if (at(view.durationOf, slot) === 0 || at(view.timeOf, slot) < 0) continue;
      const day = at(days, at(view.timeOf, slot));
      for (const other of starts) value += deviationFrom(constraint.minimum, constraint.maximum, Math.abs(day - other));
      starts.push(day);
    }
  }
  return value;
}

function splitAssignmentValue(view: LessonsView, constraint: Extract<Constraint, { kind: "avoid-split-assignments" }>, eventGroup: number): number {
  const assigned = new Set<number>();
  for (const event of view.instance.eventGroups[eventGroup]?.events ?? []) {
    for (const [place, { role }] of (view.instance.events[event]?.resources ?? []).entries()) {
      if (role !== constraint.role) continue;
      for (let slot = at(view.slotStarts, event); slot < at(view.slotStarts, event + 1); slot += 1) {
        const resource = at(view.durationOf, slot) === 0 ? -1 : at(view.filledBy, at(view.slotPlaceStarts, slot) + place);
        if (resource >= 0) assigned.add(resource);
      }
    }
  }
  return Math.max(0, assigned.size - 1);
}

/** As the evaluator has it: room for the rounding of fractions. */
const tolerance = 0.001;

function workloadValue(view: LessonsView, constraint: Extract<Constraint, { kind: "limit-workload" }>, resource: number): number {
  const off = deviationFrom(constraint.minimum, constraint.maximum, at(view.workloadOf, resource));
  return off <= tolerance ? 0 : Math.ceil(off - tolerance);
}

export function scannedValue(view: LessonsView, constraint: Constraint, of: number): number {
  switch (constraint.kind) {
    case "split-events": return splitValue(view, constraint, of);
    case "distribute-split-events": return distributeValue(view, constraint, of);
    case "order-events": return orderValue(view, constraint, of);
    case "days-between-events": return daysBetweenValue(view, constraint, of);
    case "avoid-split-assignments": return splitAssignmentValue(view, constraint, of);
    case "limit-workload": return workloadValue(view, constraint, of);
    default: throw new Error(`constraints of the kind ${constraint.kind} are counted, not scanned`);
  }
}
