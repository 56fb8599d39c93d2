/** Shares the duration of two lessons of an event anew, so that doubles come and go. */
import type { Insertion } from "./insertion";
import { splitsOf } from "./splits";
import { none } from "./slots";
import { SearchState } from "./state";
import type { Workshop } from "./workshop";

// Typed arrays are read inside their bounds throughout: positions come from tables of the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

export class Reshaping {
  /** Events with more than one split worth trying. */
  readonly events: Int32Array;
  private readonly longest: Int32Array;

  constructor(private readonly workshop: Workshop, private readonly insertion: Insertion) {
    const { tables, isLocked } = workshop;
    const empty = new SearchState(tables);
    const splits = tables.instance.events.map((_, event) => splitsOf(empty, event));
    this.events = Int32Array.from([...splits.keys()].filter((event) => (splits[event] ?? []).length > 1 && at(isLocked, at(tables.slotStarts, event)) === 0));
    this.longest = Int32Array.from(splits, (choices) => Math.max(0, ...choices.flat()));
  }

  /** False when the chosen lessons cannot be shared otherwise; then nothing has changed. */
  move(): boolean {
    const { state, journal, random, isLocked } = this.workshop;
    const event = at(this.events, random.below(this.events.length));
    const first = at(state.slotStarts, event);
    const slots = at(state.slotStarts, event + 1) - first;
    const one = first + random.below(slots);
    const other = first + ((one - first + 1 + random.below(slots - 1)) % slots);
    if (at(isLocked, one) === 1 || at(isLocked, other) === 1) return false;
    const both = at(state.durationOf, one) + at(state.durationOf, other);
    if (both < 2) return false;
    const share = 1 + random.below(Math.min(both, this.longest[event] ?? both));
    if (share === at(state.durationOf, one) || both - share > (this.longest[event] ?? both)) return false;
    const keptTime = at(state.timeOf, one) === none ? at(state.timeOf, other) : at(state.timeOf, one);
    for (const slot of [one, other]) if (at(state.timeOf, slot) !== none) journal.setTime(slot, none);
    journal.setDuration(one, 0);
    journal.setDuration(other, both - share);
    journal.setDuration(one, share);
    // The lesson stays about where it was: on its time, or ending where it began before.
    const time = random.below(2) === 0 ? keptTime : keptTime - 1;
    const starts = this.workshop.startsOf(one);
    this.insertion.eject(one, this.workshop.mayStart(one, time) ? time : at(starts, random.below(starts.length)), 1);
    if (both > share && at(state.timeOf, other) === none) this.insertion.insert(other);
    return true;
  }
}
