/** Takes the times of lessons that belong together, and puts them anew one by one. */
import type { Insertion } from "./insertion";
import { none } from "./slots";
import type { Workshop } from "./workshop";

// Typed arrays are read inside their bounds throughout: positions come from tables of the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

const most = 12;

export class Ruin {
  private readonly ruined: number[] = [];

  constructor(private readonly workshop: Workshop, private readonly insertion: Insertion) {}

  /** @param slot a lesson: one of its resources is ruined for a stretch of times, or for the week */
  move(slot: number): boolean {
    const { journal, state } = this.workshop;
    this.ruined.length = 0;
    const resource = this.resourceOf(slot);
    if (resource === none) return false;
    this.collect(resource, at(state.timeOf, slot));
    if (this.ruined.length < 2) return false;
    for (const member of this.ruined) journal.setTime(member, none);
    for (const member of this.shuffled()) this.insertion.insert(member);
    return true;
  }

  private resourceOf(slot: number): number {
    const { tables, state, random } = this.workshop;
    const first = at(tables.slotPlaceStarts, slot);
    const places = at(tables.slotPlaceStarts, slot + 1) - first;
    return places === 0 ? none : at(state.filledBy, first + random.below(places));
  }

  private collect(resource: number, around: number): void {
    const { state, random, slotsOfResource: { starts, items }, isLocked } = this.workshop;
    const first = at(starts, resource);
    const count = at(starts, resource + 1) - first;
    const reach = random.below(3) === 0 ? this.workshop.tables.times : 2 + random.below(6);
    const offset = random.below(Math.max(1, count));
    const limit = 2 + random.below(most - 1);
    for (let step = 0; step < count && this.ruined.length < limit; step += 1) {
      const slot = at(items, first + ((step + offset) % count));
      const time = at(state.timeOf, slot);
      if (time === none || at(isLocked, slot) === 1 || Math.abs(time - around) > reach) continue;
      this.ruined.push(slot);
    }
  }

  private shuffled(): number[] {
    const { random } = this.workshop;
    const slots = [...this.ruined];
    for (let position = slots.length - 1; position > 0; position -= 1) {
      const other = random.below(position + 1);
      [slots[position], slots[other]] = [at(slots, other), at(slots, position)];
    }
    return slots;
  }
}
