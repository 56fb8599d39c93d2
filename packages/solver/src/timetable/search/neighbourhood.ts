/** Chooses a move and makes it in the journal; who calls keeps it or takes it back. */
import { ClearedTimes } from "./cleared-times";
import { Insertion } from "./insertion";
import { KempeChains } from "./kempe";
import { Reshaping } from "./reshape";
import { Ruin } from "./ruin";
import { none } from "./slots";
import type { Workshop } from "./workshop";

// Typed arrays are read inside their bounds throughout: positions come from tables of the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

/** Of a hundred moves; what is left over is a Kempe chain through all resources. */
const shares = { swap: 40, reshape: 10, eject: 2, ruin: 1, refill: 6, clear: 0.3 };
/** How often the lesson is one that something is wrong with. */
const focus = 0.4;

export class Neighbourhood {
  private readonly kempe: KempeChains;
  private readonly insertion: Insertion;
  private readonly reshaping: Reshaping;
  private readonly ruin: Ruin;
  private readonly cleared: ClearedTimes;
  private readonly openPlaces: Int32Array;

  constructor(private readonly workshop: Workshop) {
    this.kempe = new KempeChains(workshop);
    this.insertion = new Insertion(workshop);
    this.reshaping = new Reshaping(workshop, this.insertion);
    this.ruin = new Ruin(workshop, this.insertion);
    this.cleared = new ClearedTimes(workshop, this.kempe);
    const { tables, domains } = workshop;
    this.openPlaces = Int32Array.from([...tables.eventOfSlot.keys()].filter((slot) => {
      const event = at(tables.eventOfSlot, slot);
      return domains.candidates.slice(at(tables.placeStarts, event), at(tables.placeStarts, event + 1)).some(({ length }) => length > 0);
    }));
  }

  /** False when the move could not be made; then the journal is empty. */
  move(): boolean {
    const { random } = this.workshop;
    let roll = random.next() * 100;
    if (this.reshaping.events.length > 0) {
      roll -= shares.reshape;
      if (roll < 0) return this.reshaping.move();
    }
    if (this.openPlaces.length > 0) {
      roll -= shares.refill;
      if (roll < 0) return this.refillSome();
    }
    if (this.cleared.isUseful) {
      roll -= shares.clear;
      if (roll < 0) return this.cleared.move();
    }
    const slot = this.chooseLesson();
    if (slot === none) return false;
    roll -= shares.ruin;
    if (roll < 0) return this.ruin.move(slot);
    const time = this.chooseStart(slot);
    if (time === none) return false;
    roll -= shares.eject;
    if (roll < 0) {
      this.insertion.eject(slot, time, 3);
      return true;
    }
    const only = roll < shares.swap ? this.chooseResource(slot) : none;
    if (!this.kempe.move(slot, time, only)) return false;
    this.refillMoved();
    return true;
  }

  /** A lesson that may move: of a point that costs something, or any. */
  private chooseLesson(): number {
    const { random, state, slotsOfPoint: { starts, items } } = this.workshop;
    const { violated, violatedCount } = state.ledger;
    let slot = random.below(state.durationOf.length);
    if (violatedCount > 0 && random.next() < focus) {
      const point = at(violated, random.below(violatedCount));
      const count = at(starts, point + 1) - at(starts, point);
      if (count > 0) slot = at(items, at(starts, point) + random.below(count));
    }
    const mayMove = at(state.durationOf, slot) > 0 && at(this.workshop.isLocked, slot) === 0 && at(state.timeOf, slot) !== none;
    return mayMove ? slot : none;
  }

  private chooseStart(slot: number): number {
    const starts = this.workshop.startsOf(slot);
    const time = at(starts, this.workshop.random.below(starts.length));
    return time === at(this.workshop.state.timeOf, slot) ? none : time;
  }

  private chooseResource(slot: number): number {
    const { tables, state, random } = this.workshop;
    const first = at(tables.slotPlaceStarts, slot);
    const places = at(tables.slotPlaceStarts, slot + 1) - first;
    return places === 0 ? none : at(state.filledBy, first + random.below(places));
  }

  private refillSome(): boolean {
    const slot = at(this.openPlaces, this.workshop.random.below(this.openPlaces.length));
    if (at(this.workshop.state.durationOf, slot) === 0 || at(this.workshop.isLocked, slot) === 1) return false;
    this.insertion.refill(slot);
    return !this.workshop.journal.isEmpty;
  }

  private refillMoved(): void {
    if (this.openPlaces.length === 0) return;
    for (const slot of new Set(this.workshop.journal.movedSlots())) this.insertion.refill(slot);
  }
}
