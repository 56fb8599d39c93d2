/** Lessons in slots: an event has as many slots as times, and a slot without a duration holds no lesson. */
import type { Lesson, Solution } from "../model/solution";
import type { Tables } from "./tables";

/** No time, no resource. */
export const none = -1;

export interface Slots {
  /** By slot. */
  readonly durationOf: Int32Array;
  readonly timeOf: Int32Array;
  /** By place of a slot. */
  readonly filledBy: Int32Array;
}

export function copyOf({ durationOf, timeOf, filledBy }: Slots): Slots {
  return { durationOf: durationOf.slice(), timeOf: timeOf.slice(), filledBy: filledBy.slice() };
}

/** The lessons, in the order of their slots. */
export function solutionOf({ eventOfSlot, slotPlaceStarts }: Tables, { durationOf, timeOf, filledBy }: Slots): Solution {
  const lessons: Lesson[] = [];
  for (const [slot, duration] of durationOf.entries()) {
    if (duration === 0) continue;
    const time = timeOf[slot] ?? none;
    const places = filledBy.subarray(slotPlaceStarts[slot], slotPlaceStarts[slot + 1]);
    lessons.push({
      event: eventOfSlot[slot] ?? 0,
      duration,
      time: time === none ? undefined : time,
      resources: Array.from(places, (resource) => (resource === none ? undefined : resource)),
    });
  }
  return { lessons };
}
