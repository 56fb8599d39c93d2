/** A first timetable: the hardest lessons first, each where it costs least. */
import type { Solution } from "../model/solution";
import { Insertion } from "./insertion";
import { splitsOf } from "./splits";
import { none } from "./slots";
import type { Workshop } from "./workshop";

// Typed arrays are read inside their bounds throughout: positions come from tables of the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

/** How hard a lesson is to put: much work for few starts. */
function difficultyOf(workshop: Workshop, slot: number): number {
  const { state, tables } = workshop;
  const resources = at(tables.slotPlaceStarts, slot + 1) - at(tables.slotPlaceStarts, slot);
  return (at(state.durationOf, slot) * (1 + resources)) / workshop.startsOf(slot).length;
}

function splitEvents(workshop: Workshop, splits: readonly (readonly (readonly number[])[])[]): void {
  const { state } = workshop;
  for (const [event, choices] of splits.entries()) {
    const first = at(state.slotStarts, event);
    for (const [offset, part] of (choices[0] ?? []).entries()) state.setDuration(first + offset, part);
  }
}

/** Gives every lesson without a time one, with those that are hard to put first; equals in any order. */
export function insertMissing(workshop: Workshop): void {
  const { state, random } = workshop;
  const insertion = new Insertion(workshop);
  const missing = [...state.durationOf.keys()].filter((slot) => at(state.durationOf, slot) > 0 && at(state.timeOf, slot) === none);
  const ranked = missing.map((slot) => ({ slot, rank: difficultyOf(workshop, slot) * (0.9 + 0.2 * random.next()) }));
  for (const { slot } of ranked.toSorted((one, other) => other.rank - one.rank)) insertion.insert(slot);
  workshop.journal.keep();
}

/** @param start lessons to begin from; without, all events are split and put anew */
export function construct(workshop: Workshop, start: Solution | undefined): void {
  const { state, tables } = workshop;
  state.load(start ?? { lessons: [] });
  if (!start) splitEvents(workshop, tables.instance.events.map((_, event) => splitsOf(state, event)));
  insertMissing(workshop);
}
