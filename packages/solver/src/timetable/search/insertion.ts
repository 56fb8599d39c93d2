/** Puts lessons where they cost least: the step of construction, of ejection chains, and of rebuilding what was ruined. */
import { none } from "./slots";
import type { Workshop } from "./workshop";

// Typed arrays are read inside their bounds throughout: positions come from tables of the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

/** The chance that a start is passed over, so that the same ruin is not always rebuilt alike. */
const blink = 0.03;

export class Insertion {
  private readonly clashing: number[] = [];

  constructor(private readonly workshop: Workshop) {}

  /** Gives a lesson without a time the start that costs least; of equals, any. */
  insert(slot: number): void {
    const { state, journal, random } = this.workshop;
    const starts = this.workshop.startsOf(slot);
    let [best, bestCost, equals] = [at(starts, 0), Number.POSITIVE_INFINITY, 0];
    for (const time of starts) {
      if (starts.length > 1 && random.next() < blink) continue;
      state.setTime(slot, time);
      const { cost } = this.workshop;
      if (cost > bestCost) continue;
      equals = cost < bestCost ? 1 : equals + 1;
      if (cost === bestCost && random.below(equals) !== 0) continue;
      [best, bestCost] = [time, cost];
    }
    state.setTime(slot, none);
    journal.setTime(slot, best);
    this.refill(slot);
  }

  /** Puts a lesson somewhere, and what it meets there elsewhere, so many times over. */
  eject(slot: number, time: number, depth: number): void {
    const { journal, state, isLocked } = this.workshop;
    if (at(state.timeOf, slot) !== none) journal.setTime(slot, none);
    journal.setTime(slot, time);
    this.refill(slot);
    this.clashing.length = 0;
    this.workshop.findClashing(slot, time, none, this.clashing);
    const ejected = this.clashing.filter((other) => at(isLocked, other) === 0);
    for (const other of ejected) journal.setTime(other, none);
    for (const other of ejected) {
      this.insert(other);
      if (depth > 1) this.ejectFrom(other, depth - 1);
    }
  }

  /** Chooses for each place that is not preassigned the resource that costs least. */
  refill(slot: number): void {
    const { tables, domains } = this.workshop;
    const first = at(tables.placeStarts, at(tables.eventOfSlot, slot));
    const places = at(tables.slotPlaceStarts, slot + 1) - at(tables.slotPlaceStarts, slot);
    for (let place = 0; place < places; place += 1) {
      const candidates = domains.candidates[first + place];
      if (candidates !== undefined && candidates.length > 0) this.fill(slot, place, candidates);
    }
  }

  private ejectFrom(slot: number, depth: number): void {
    this.clashing.length = 0;
    this.workshop.findClashing(slot, at(this.workshop.state.timeOf, slot), none, this.clashing);
    if (this.clashing.length > 0) this.eject(slot, at(this.workshop.state.timeOf, slot), depth);
  }

  private fill(slot: number, place: number, candidates: Int32Array): void {
    const { state, journal, random } = this.workshop;
    const before = at(state.filledBy, at(state.slotPlaceStarts, slot) + place);
    let [best, bestCost, equals] = [before, this.workshop.cost, 1];
    for (const resource of candidates) {
      state.setResource(slot, place, resource);
      const { cost } = this.workshop;
      if (cost > bestCost) continue;
      equals = cost < bestCost ? 1 : equals + 1;
      if (cost === bestCost && random.below(equals) !== 0) continue;
      [best, bestCost] = [resource, cost];
    }
    state.setResource(slot, place, before);
    if (best !== before) journal.setResource(slot, place, best);
  }
}
