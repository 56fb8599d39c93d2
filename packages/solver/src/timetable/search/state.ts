/** A timetable in the making: lessons in slots over typed arrays, and its cost after every step. */
import type { Solution } from "../model/solution";
import { CostLedger } from "./ledger";
import type { FlatLists } from "./lists";
import { scannedValue, type LessonsView } from "./scanned-values";
import { none, solutionOf, type Slots } from "./slots";
import type { Tables } from "./tables";

// Typed arrays are read inside their bounds throughout: positions come from tables of the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

export class SearchState implements LessonsView {
  readonly instance;
  readonly slotStarts: Int32Array;
  readonly slotPlaceStarts: Int32Array;
  /** By slot; nought when the slot holds no lesson. */
  readonly durationOf: Int32Array;
  readonly timeOf: Int32Array;
  /** By place of a slot. */
  readonly filledBy: Int32Array;
  readonly workloadOf: Float64Array;
  /** Lessons at `resource × times + time`. */
  readonly attended: Int32Array;
  /** The sum of those lessons' slots, each plus one: where one lesson is, this is which. */
  readonly occupants: Int32Array;
  readonly ledger: CostLedger;
  private readonly atBuilding: Int32Array;
  private readonly running: Int32Array;

  constructor(readonly tables: Tables) {
    const { instance, times } = tables;
    this.instance = instance;
    this.slotStarts = tables.slotStarts;
    this.slotPlaceStarts = tables.slotPlaceStarts;
    const slots = tables.eventOfSlot.length;
    this.durationOf = new Int32Array(slots);
    this.timeOf = new Int32Array(slots).fill(none);
    this.filledBy = new Int32Array(at(tables.slotPlaceStarts, slots));
    for (let slot = 0; slot < slots; slot += 1) this.emptyPlaces(slot);
    this.workloadOf = new Float64Array(instance.resources.length);
    this.attended = new Int32Array(instance.resources.length * times);
    this.occupants = new Int32Array(this.attended.length);
    this.atBuilding = new Int32Array(this.attended.length * tables.buildings);
    this.running = new Int32Array(instance.events.length * times);
    this.ledger = new CostLedger(tables, { attended: this.attended, atBuilding: this.atBuilding });
    for (let scanned = 0; scanned < tables.scanned.length; scanned += 1) this.scan(scanned);
  }

  /** Puts a lesson into a slot that holds none, or changes its length, or (nought) takes it away; it must have no time. */
  setDuration(slot: number, duration: number): void {
    const change = duration - at(this.durationOf, slot);
    if (change === 0) return;
    const event = at(this.tables.eventOfSlot, slot);
    this.countFilled(slot, -at(this.durationOf, slot));
    this.durationOf[slot] = duration;
    this.countFilled(slot, duration);
    this.bumpAll(this.tables.untimedCells, event, change);
    this.scanAll(this.tables.scannedByLessons, event);
    this.scanAll(this.tables.scannedByAssignment, event);
  }

  /** Moves a lesson, or (none) takes its time away. */
  setTime(slot: number, time: number): void {
    const before = at(this.timeOf, slot);
    if (before === time) return;
    const event = at(this.tables.eventOfSlot, slot);
    const duration = at(this.durationOf, slot);
    if (before !== none) this.place(slot, event, before, duration, -1);
    this.timeOf[slot] = time;
    if (time !== none) this.place(slot, event, time, duration, 1);
    if (before === none) this.bumpAll(this.tables.untimedCells, event, -duration);
    if (time === none) this.bumpAll(this.tables.untimedCells, event, duration);
    this.scanAll(this.tables.scannedByLessons, event);
  }

  /** Fills a place of a lesson, or (none) empties it. */
  setResource(slot: number, place: number, resource: number): void {
    const key = at(this.slotPlaceStarts, slot) + place;
    if (at(this.filledBy, key) === resource) return;
    const event = at(this.tables.eventOfSlot, slot);
    const [time, duration] = [at(this.timeOf, slot), at(this.durationOf, slot)];
    // The building of a lesson may change with its resources, for all of them.
    if (time !== none) this.place(slot, event, time, duration, -1);
    this.countFilled(slot, -duration);
    this.filledBy[key] = resource;
    this.countFilled(slot, duration);
    if (time !== none) this.place(slot, event, time, duration, 1);
    this.scanAll(this.tables.scannedByAssignment, event);
  }

  buildingOf(slot: number): number {
    const own = at(this.tables.eventBuilding, at(this.tables.eventOfSlot, slot));
    if (own >= 0) return own;
    for (let key = at(this.slotPlaceStarts, slot); key < at(this.slotPlaceStarts, slot + 1); key += 1) {
      const resource = at(this.filledBy, key);
      const building = resource === none ? none : at(this.tables.resourceBuilding, resource);
      if (building !== none) return building;
    }
    return none;
  }

  /** @param solution of the same instance */
  load({ lessons }: Solution): void {
    this.clear();
    const next = this.slotStarts.slice();
    for (const lesson of lessons) {
      const slot = at(next, lesson.event);
      next[lesson.event] = slot + 1;
      this.setDuration(slot, lesson.duration);
      for (const [place, resource] of lesson.resources.entries()) this.setResource(slot, place, resource ?? none);
      this.setTime(slot, lesson.time ?? none);
    }
  }

  toSolution(): Solution {
    return solutionOf(this.tables, this);
  }

  /** Each lesson into the slot it had. */
  restore({ durationOf, timeOf, filledBy }: Slots): void {
    for (let slot = 0; slot < durationOf.length; slot += 1) {
      this.setTime(slot, none);
      this.setDuration(slot, at(durationOf, slot));
      const start = at(this.slotPlaceStarts, slot);
      for (let key = start; key < at(this.slotPlaceStarts, slot + 1); key += 1) this.setResource(slot, key - start, at(filledBy, key));
    }
    for (let slot = 0; slot < durationOf.length; slot += 1) this.setTime(slot, at(timeOf, slot));
  }

  private clear(): void {
    for (let slot = 0; slot < this.durationOf.length; slot += 1) {
      this.setTime(slot, none);
      this.setDuration(slot, 0);
      this.emptyPlaces(slot);
    }
  }

  /** Leaves what is preassigned. */
  private emptyPlaces(slot: number): void {
    const first = at(this.tables.placeStarts, at(this.tables.eventOfSlot, slot));
    const start = at(this.slotPlaceStarts, slot);
    for (let key = start; key < at(this.slotPlaceStarts, slot + 1); key += 1) this.filledBy[key] = at(this.tables.placeResource, first + key - start);
  }

  private place(slot: number, event: number, time: number, duration: number, by: number): void {
    const { tables, attended } = this;
    const { times } = tables;
    this.bumpStarts(event * times + time, duration, by);
    const building = tables.buildings === 0 ? none : this.buildingOf(slot);
    const end = Math.min(times, time + duration);
    for (let now = time; now < end; now += 1) {
      const run = event * times + now;
      const runs = at(this.running, run);
      this.running[run] = runs + by;
      if (runs === 0 || runs + by === 0) this.bumpAll(tables.runCells, run, by);
      for (let key = at(this.slotPlaceStarts, slot); key < at(this.slotPlaceStarts, slot + 1); key += 1) {
        const resource = at(this.filledBy, key);
        if (resource === none) continue;
        const presence = resource * times + now;
        const attendance = at(attended, presence);
        attended[presence] = attendance + by;
        this.occupants[presence] = at(this.occupants, presence) + by * (slot + 1);
        this.bumpAll(tables.attendCells, presence, by);
        if (attendance === 0 || attendance + by === 0) this.bumpAll(tables.busyCells, presence, by);
        if (building !== none) this.stand(presence, building, by);
      }
    }
  }

  private stand(presence: number, building: number, by: number): void {
    const key = presence * this.tables.buildings + building;
    const before = at(this.atBuilding, key);
    this.atBuilding[key] = before + by;
    if (before !== 0 && before + by !== 0) return;
    const { starts, items } = this.tables.buildingCells;
    const end = at(starts, presence + 1);
    for (let position = at(starts, presence); position < end; position += 1) this.ledger.renew(at(items, position));
  }

  private bumpStarts(key: number, duration: number, by: number): void {
    const { cells, startCells: { starts, items } } = this.tables;
    const end = at(starts, key + 1);
    for (let position = at(starts, key); position < end; position += 1) {
      const cell = at(items, position);
      const only = at(cells.duration, cell);
      if (only === 0 || only === duration) this.ledger.bump(cell, by * duration ** at(cells.exponent, cell));
    }
  }

  private bumpAll({ starts, items }: FlatLists, key: number, by: number): void {
    const end = at(starts, key + 1);
    for (let position = at(starts, key); position < end; position += 1) this.ledger.bump(at(items, position), by);
  }

  /** Counts the places of a lesson, empty or filled, for so many times; negative takes them away. */
  private countFilled(slot: number, duration: number): void {
    if (duration === 0) return;
    const { tables } = this;
    const event = at(tables.eventOfSlot, slot);
    const first = at(tables.placeStarts, event);
    const start = at(this.slotPlaceStarts, slot);
    for (let key = start; key < at(this.slotPlaceStarts, slot + 1); key += 1) {
      const place = first + key - start;
      const resource = at(this.filledBy, key);
      if (resource === none) {
        this.bumpAll(tables.emptyCells, place, duration);
        continue;
      }
      const { starts, items } = tables.preferCells;
      for (let position = at(starts, place); position < at(starts, place + 1); position += 1) {
        const cell = at(items, position);
        if (tables.preferred.get(cell)?.has(resource) !== true) this.ledger.bump(cell, duration);
      }
      this.countWorkload(event, key - start, resource, duration);
    }
  }

  private countWorkload(event: number, place: number, resource: number, duration: number): void {
    const { starts } = this.tables.scannedByResource;
    if (at(starts, resource) === at(starts, resource + 1)) return;
    const of = this.instance.events[event];
    if (!of) return;
    const whole = of.resources[place]?.workload ?? of.workload ?? of.duration;
    this.workloadOf[resource] = at(this.workloadOf, resource) + (whole * duration) / of.duration;
    this.scanAll(this.tables.scannedByResource, resource);
  }

  private scanAll({ starts, items }: FlatLists, key: number): void {
    const end = at(starts, key + 1);
    for (let position = at(starts, key); position < end; position += 1) this.scan(at(items, position));
  }

  private scan(scanned: number): void {
    const found = this.tables.scanned[scanned];
    if (found) this.ledger.setValue(found.point, scannedValue(this, found.constraint, found.of));
  }
}
