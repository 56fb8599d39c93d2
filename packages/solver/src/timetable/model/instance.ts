/**
 * A timetabling problem in the terms of XHSTT (Post et al., "An XML format for benchmarks in High School Timetabling", 2012), with
 * the buildings of FET. Whatever refers to something else does so by its position in the instance's list.
 */
import type { Constraint } from "./constraint";

export interface Time {
  readonly id: string;
  readonly name: string;
}

export interface TimeGroup {
  readonly id: string;
  readonly name: string;
  readonly kind: "week" | "day" | "group";
  /** Positions of times, in chronological order. */
  readonly times: readonly number[];
}

export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  /** Where it stands, for a room or a class that does not travel. */
  readonly building?: number;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ResourceGroup extends Named {
  readonly resources: readonly number[];
}

export interface EventGroup extends Named {
  readonly kind: "course" | "group";
  readonly events: readonly number[];
}

/** A place in an event that one resource fills. */
export interface EventResource {
  /** Absent where the place is preassigned and no constraint speaks of it. */
  readonly role?: string;
  readonly type: number;
  /** The preassigned resource. */
  readonly resource?: number;
  /** Of the whole event; the event's own when absent. */
  readonly workload?: number;
}

export interface TimetableEvent extends Named {
  /** In times; its lessons together last that long. */
  readonly duration: number;
  /** Counted as its duration when absent. */
  readonly workload?: number;
  /** The preassigned starting time. */
  readonly time?: number;
  readonly resources: readonly EventResource[];
  /** Where it takes place, when that does not follow from its resources. */
  readonly building?: number;
}

export interface TimetableInstance extends Named {
  /** In chronological order. */
  readonly times: readonly Time[];
  readonly timeGroups: readonly TimeGroup[];
  readonly resourceTypes: readonly Named[];
  readonly resources: readonly Resource[];
  readonly resourceGroups: readonly ResourceGroup[];
  readonly events: readonly TimetableEvent[];
  readonly eventGroups: readonly EventGroup[];
  readonly buildings: readonly Named[];
  readonly constraints: readonly Constraint[];
}
