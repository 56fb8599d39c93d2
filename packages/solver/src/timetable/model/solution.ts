/** A timetable: what XHSTT calls solution events, and a school lessons. */

export interface Lesson {
  /** Position of the event it is part of. */
  readonly event: number;
  /** In times. */
  readonly duration: number;
  /** Position of the starting time. */
  readonly time: number | undefined;
  /** For each place of the event, in its order, the resource that fills it. */
  readonly resources: readonly (number | undefined)[];
}

export interface Solution {
  readonly lessons: readonly Lesson[];
}
