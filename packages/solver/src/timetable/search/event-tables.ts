/** Points and cells of constraints on events. */
import type { Constraint, ConstraintOf } from "../model/constraint";
import type { TableDraft } from "./table-draft";
import { cellKind, cellPower } from "./tables";

/** A place is judged by its role; without one, when it is not preassigned – as the evaluator has it. */
function judgedPlaces(draft: TableDraft, event: number, role: string | undefined): number[] {
  return (draft.instance.events[event]?.resources ?? []).flatMap((place, position) =>
    (role === undefined ? place.resource === undefined : place.role === role) ? [(draft.placeStarts[event] ?? 0) + position] : [],
  );
}

/** Each lesson is a deviation by itself: an old sum over deviations is the same sum over what each lesson counts. */
const exponents = { "linear": 1, "quadratic": 1, "step": 1, "sum-of-squares": 2, "sum-of-steps": 0 } as const;

function addPreferTimes(draft: TableDraft, constraint: ConstraintOf<"prefer-times">, position: number): void {
  const exponent = exponents[constraint.costFunction];
  const preferred = new Set(constraint.times);
  for (const event of constraint.events) {
    draft.builder.point(constraint, position);
    const cell = draft.builder.cell({ kind: cellKind.count, power: cellPower.none, exponent, duration: constraint.duration ?? 0 });
    for (let time = 0; time < draft.times; time += 1) if (!preferred.has(time)) draft.startCells.add(event * draft.times + time, cell);
  }
}

function addSpread(draft: TableDraft, constraint: ConstraintOf<"spread-events">, position: number): void {
  for (const eventGroup of constraint.eventGroups) {
    draft.builder.point(constraint, position);
    for (const { timeGroup, minimum, maximum } of constraint.timeGroups) {
      const cell = draft.builder.cell({ kind: cellKind.range, minimum, maximum });
      for (const event of draft.eventsOfGroup(eventGroup)) {
        for (const time of draft.timesOfGroup(timeGroup)) draft.startCells.add(event * draft.times + time, cell);
      }
    }
  }
}

function addLink(draft: TableDraft, constraint: ConstraintOf<"link-events">, position: number): void {
  for (const eventGroup of constraint.eventGroups) {
    const events = draft.eventsOfGroup(eventGroup);
    draft.builder.point(constraint, position);
    for (let time = 0; time < draft.times; time += 1) {
      const cell = draft.builder.cell({ kind: cellKind.mixed, maximum: events.length });
      for (const event of events) draft.runCells.add(event * draft.times + time, cell);
    }
  }
}

function addPlaces(draft: TableDraft, constraint: ConstraintOf<"assign-resource" | "prefer-resources">, position: number): void {
  for (const event of constraint.events) {
    for (const place of judgedPlaces(draft, event, constraint.role)) {
      draft.builder.point(constraint, position);
      const cell = draft.builder.cell({ kind: cellKind.count });
      if (constraint.kind === "assign-resource") {
        draft.emptyCells.add(place, cell);
      } else {
        draft.preferCells.add(place, cell);
        draft.preferred.set(cell, new Set(constraint.resources));
      }
    }
  }
}

function addScannedEvents(draft: TableDraft, constraint: ConstraintOf<"split-events" | "distribute-split-events">, position: number): void {
  for (const event of constraint.events) draft.scannedByLessons.add(event, draft.builder.scan(constraint, position, event));
}

function addOrder(draft: TableDraft, constraint: ConstraintOf<"order-events">, position: number): void {
  for (const [pair, { first, second }] of constraint.pairs.entries()) {
    const scanned = draft.builder.scan(constraint, position, pair);
    draft.scannedByLessons.add(first, scanned);
    if (second !== first) draft.scannedByLessons.add(second, scanned);
  }
}

function addScannedGroups(draft: TableDraft, constraint: ConstraintOf<"days-between-events" | "avoid-split-assignments">, position: number): void {
  const lists = constraint.kind === "days-between-events" ? draft.scannedByLessons : draft.scannedByAssignment;
  for (const eventGroup of constraint.eventGroups) {
    const scanned = draft.builder.scan(constraint, position, eventGroup);
    for (const event of draft.eventsOfGroup(eventGroup)) lists.add(event, scanned);
  }
}

/** False when the constraint is not on events. */
export function addEventConstraint(draft: TableDraft, constraint: Constraint, position: number): boolean {
  switch (constraint.kind) {
    case "assign-time":
      for (const event of constraint.events) {
        draft.builder.point(constraint, position);
        draft.untimedCells.add(event, draft.builder.cell({ kind: cellKind.count }));
      }
      return true;
    case "prefer-times":
      addPreferTimes(draft, constraint, position);
      return true;
    case "spread-events":
      addSpread(draft, constraint, position);
      return true;
    case "link-events":
      addLink(draft, constraint, position);
      return true;
    case "assign-resource":
    case "prefer-resources":
      addPlaces(draft, constraint, position);
      return true;
    case "split-events":
    case "distribute-split-events":
      addScannedEvents(draft, constraint, position);
      return true;
    case "order-events":
      addOrder(draft, constraint, position);
      return true;
    case "days-between-events":
    case "avoid-split-assignments":
      addScannedGroups(draft, constraint, position);
      return true;
    default:
      return false;
  }
}
