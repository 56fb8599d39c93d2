/**
 * Kempe chains: a lesson moves by some times, what it meets there moves as far the other way, and so on until nothing meets. The chain
 * follows all resources, or one alone – then it is a swap in that resource's week, and others may clash.
 */
import { none } from "./slots";
import type { Workshop } from "./workshop";

// Typed arrays are read inside their bounds throughout: positions come from tables of the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

/** Longer ones turn half the school round and are hardly ever taken. */
const longestChain = 30;

export class KempeChains {
  /** By slot: the chain that last reached it; positive moves forward, negative back. */
  private readonly mark: Int32Array;
  private chain = 0;
  private readonly members: number[] = [];
  private readonly clashing: number[] = [];

  constructor(private readonly workshop: Workshop) {
    this.mark = new Int32Array(workshop.tables.eventOfSlot.length);
  }

  /**
   * @param only the resource that the chain follows, or none for all
   * @returns false, with nothing changed, when a lesson of the chain is locked or may not start where it would have to
   */
  move(slot: number, time: number, only: number): boolean {
    const shift = time - at(this.workshop.state.timeOf, slot);
    if (shift === 0 || !this.collect(slot, shift, only)) return false;
    const { journal, state } = this.workshop;
    for (const member of this.members) {
      const to = at(state.timeOf, member) + (at(this.mark, member) > 0 ? shift : -shift);
      journal.setTime(member, to);
    }
    return true;
  }

  private collect(slot: number, shift: number, only: number): boolean {
    this.chain += 1;
    this.members.length = 0;
    if (!this.join(slot, this.chain, shift)) return false;
    const { state } = this.workshop;
    for (let position = 0; position < this.members.length; position += 1) {
      const member = at(this.members, position);
      const sign = at(this.mark, member) > 0 ? 1 : -1;
      this.clashing.length = 0;
      this.workshop.findClashing(member, at(state.timeOf, member) + sign * shift, only, this.clashing);
      for (const other of this.clashing) {
        const mark = at(this.mark, other);
        if (mark === this.chain || mark === -this.chain) continue;
        if (!this.join(other, -sign * this.chain, shift)) return false;
      }
    }
    return true;
  }

  /** With what a required link binds to it. */
  private join(slot: number, mark: number, shift: number): boolean {
    const { state, isLocked } = this.workshop;
    if (at(isLocked, slot) === 1 || this.members.length >= longestChain) return false;
    if (!this.workshop.mayStart(slot, at(state.timeOf, slot) + (mark > 0 ? shift : -shift))) return false;
    this.mark[slot] = mark;
    this.members.push(slot);
    return this.joinLinked(slot, mark, shift);
  }

  private joinLinked(slot: number, mark: number, shift: number): boolean {
    const { state, tables, linked } = this.workshop;
    const event = at(tables.eventOfSlot, slot);
    for (let position = at(linked.starts, event); position < at(linked.starts, event + 1); position += 1) {
      const other = at(linked.items, position);
      for (let twin = at(tables.slotStarts, other); twin < at(tables.slotStarts, other + 1); twin += 1) {
        if (at(state.timeOf, twin) !== at(state.timeOf, slot) || at(state.durationOf, twin) !== at(state.durationOf, slot)) continue;
        const known = at(this.mark, twin);
        if (known !== this.chain && known !== -this.chain && at(state.timeOf, twin) !== none && !this.join(twin, mark, shift)) return false;
      }
    }
    return true;
  }
}
