/** What every move of the search works with. */
import { findDomains, type Domains } from "./domains";
import { Journal } from "./journal";
import type { FlatLists } from "./lists";
import type { Random } from "./random";
import { findExclusive, findLinked, findSlotsOfPoints, findSlotsOfResources } from "./slot-lists";
import { none } from "./slots";
import { SearchState } from "./state";
import type { Tables } from "./tables";

// Typed arrays are read inside their bounds throughout: positions come from tables of the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

export class Workshop {
  readonly state: SearchState;
  readonly journal: Journal;
  readonly domains: Domains;
  /** By slot: a lesson that stays where it is. */
  readonly isLocked: Uint8Array;
  /** By resource: whether two lessons at once are a fault. */
  readonly isExclusive: Uint8Array;
  /** By resource: slots of events that it is preassigned to, or may fill. */
  readonly slotsOfResource: FlatLists;
  /** By point: slots whose lessons may change its cost. */
  readonly slotsOfPoint: FlatLists;
  /** By event: those that a required link binds it to. */
  readonly linked: FlatLists;
  /** What a unit of infeasibility weighs against the objective. */
  hardWeight = 1;

  constructor(readonly tables: Tables, readonly random: Random) {
    this.state = new SearchState(tables);
    this.journal = new Journal(this.state);
    this.domains = findDomains(tables);
    this.isLocked = new Uint8Array(tables.eventOfSlot.length);
    this.isExclusive = findExclusive(tables);
    this.slotsOfResource = findSlotsOfResources(tables, this.domains);
    this.slotsOfPoint = findSlotsOfPoints(tables, this.slotsOfResource);
    this.linked = findLinked(tables);
  }

  get cost(): number {
    return this.state.ledger.infeasibility * this.hardWeight + this.state.ledger.objective;
  }

  startsOf(slot: number, duration: number = at(this.state.durationOf, slot)): Int32Array {
    return this.domains.starts[this.startKey(slot, duration)] as Int32Array;
  }

  mayStart(slot: number, time: number): boolean {
    if (time < 0 || time >= this.tables.times) return false;
    return this.domains.isStart[this.startKey(slot, at(this.state.durationOf, slot)) * this.tables.times + time] === 1;
  }

  /** Lessons other than this one that would meet a resource of it there; into `found`, each once. */
  findClashing(slot: number, time: number, only: number, found: number[]): void {
    const { state, tables } = this;
    const end = Math.min(tables.times, time + at(state.durationOf, slot));
    for (let key = at(tables.slotPlaceStarts, slot); key < at(tables.slotPlaceStarts, slot + 1); key += 1) {
      const resource = at(state.filledBy, key);
      if (resource === none || at(this.isExclusive, resource) === 0 || (only !== none && resource !== only)) continue;
      for (let now = time; now < end; now += 1) this.addAttending(resource, now, slot, found);
    }
  }

  /** Lessons of a resource at a time, without one of them. */
  private addAttending(resource: number, time: number, without: number, found: number[]): void {
    const { state, tables } = this;
    const presence = resource * tables.times + time;
    const count = at(state.attended, presence);
    if (count === 0) return;
    if (count === 1) {
      const slot = at(state.occupants, presence) - 1;
      if (slot !== without && !found.includes(slot)) found.push(slot);
      return;
    }
    const { starts, items } = this.slotsOfResource;
    for (let position = at(starts, resource); position < at(starts, resource + 1); position += 1) {
      const slot = at(items, position);
      const start = at(state.timeOf, slot);
      if (slot === without || start === none || start > time || start + at(state.durationOf, slot) <= time || found.includes(slot)) continue;
      if (this.holds(slot, resource)) found.push(slot);
    }
  }

  private holds(slot: number, resource: number): boolean {
    for (let key = at(this.tables.slotPlaceStarts, slot); key < at(this.tables.slotPlaceStarts, slot + 1); key += 1) {
      if (at(this.state.filledBy, key) === resource) return true;
    }
    return false;
  }

  private startKey(slot: number, duration: number): number {
    return at(this.tables.slotStarts, at(this.tables.eventOfSlot, slot)) + duration - 1;
  }
}
