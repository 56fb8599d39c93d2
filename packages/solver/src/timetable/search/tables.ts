/**
 * An instance laid flat for the search. A *point* is a point of application with its cost. A *cell* counts one thing for a point – the
 * busy times of a resource in a day, the starts of a group in a day – and what it contributes to the point's value follows from the
 * count. What changes when a lesson is put somewhere is found by lists from (resource, time) and (event, time) to cells.
 * Constraints that no count can tell (order, splits, distances, split assignments, workloads) are *scanned* points, reckoned anew when
 * an event they are about has changed.
 */
import type { Constraint } from "../model/constraint";
import type { TimetableInstance } from "../model/instance";
import type { FlatLists } from "./lists";

/** What a cell contributes, from its count. */
export const cellKind = {
  /** What it lies outside of its bounds. */
  range: 0,
  /** The same, but nothing when the count is nought. */
  rangeUnlessFree: 1,
  positive: 2,
  count: 3,
  zero: 4,
  /** One, when it is neither nought nor the upper bound. */
  mixed: 5,
  /** Free times between the first and the last busy one. */
  idle: 6,
  buildingChanges: 7,
  buildingGap: 8,
} as const;

export const pointFunction = { linear: 0, quadratic: 1, step: 2 } as const;

/** A form of old costs: what a cell contributes is squared, or taken as one. */
export const cellPower = { none: 0, square: 1, step: 2 } as const;

export interface Cells {
  readonly kind: Uint8Array;
  readonly power: Uint8Array;
  readonly point: Int32Array;
  readonly minimum: Int32Array;
  readonly maximum: Int32Array;
  /** Of cells on starts: only lessons of this duration when not nought. */
  readonly duration: Int32Array;
  /** Of cells on starts: a lesson counts its duration to this power. */
  readonly exponent: Uint8Array;
  /** Of cells that look at a time group: the resource, and the group's times. */
  readonly resource: Int32Array;
  readonly times: FlatLists;
}

export interface Points {
  readonly constraint: Int32Array;
  readonly required: Uint8Array;
  readonly weight: Float64Array;
  readonly function: Uint8Array;
  readonly minimum: Float64Array;
  readonly maximum: Float64Array;
}

/** A point that is reckoned from its constraint; `of` is the event, the event group, the pair or the resource in the constraint's list. */
export interface ScannedPoint {
  readonly point: number;
  readonly constraint: Constraint;
  readonly of: number;
}

export interface Tables {
  readonly instance: TimetableInstance;
  readonly times: number;
  readonly buildings: number;
  /** Slots for lessons: an event has as many as its duration, `slotStarts[event] … slotStarts[event + 1] - 1`. */
  readonly slotStarts: Int32Array;
  readonly eventOfSlot: Int32Array;
  /** Places of events, laid flat like slots. */
  readonly placeStarts: Int32Array;
  readonly placeResource: Int32Array;
  /** Places of slots: `slotPlaceStarts[slot] + place`. */
  readonly slotPlaceStarts: Int32Array;
  readonly resourceBuilding: Int32Array;
  readonly eventBuilding: Int32Array;
  readonly points: Points;
  readonly cells: Cells;
  readonly scanned: readonly ScannedPoint[];
  /** By `resource * times + time`: cells that count lessons; busy times; and that look at buildings. */
  readonly attendCells: FlatLists;
  readonly busyCells: FlatLists;
  readonly buildingCells: FlatLists;
  /** By `event * times + time`: cells that count starts; and running times. */
  readonly startCells: FlatLists;
  readonly runCells: FlatLists;
  /** By event: cells that count the duration without a time. */
  readonly untimedCells: FlatLists;
  /** By place: cells that count the duration without a resource. */
  readonly emptyCells: FlatLists;
  /** By `place`: cells that count the duration with a resource that is not preferred, and the sets of those that are. */
  readonly preferCells: FlatLists;
  readonly preferred: ReadonlyMap<number, ReadonlySet<number>>;
  /** By event: scanned points to reckon when its lessons change their times or lengths; or who fills them. */
  readonly scannedByLessons: FlatLists;
  readonly scannedByAssignment: FlatLists;
  /** By resource: scanned workloads. */
  readonly scannedByResource: FlatLists;
}
