/** Changes of a state that can be taken back together. */
import type { SearchState } from "./state";

export class Journal {
  /** Slot, place and value before, three numbers a change; the place says what was changed. */
  private readonly changes: number[] = [];

  constructor(readonly state: SearchState) {}

  get isEmpty(): boolean {
    return this.changes.length === 0;
  }

  setTime(slot: number, time: number): void {
    this.changes.push(slot, timeChange, this.state.timeOf[slot] as number);
    this.state.setTime(slot, time);
  }

  setDuration(slot: number, duration: number): void {
    this.changes.push(slot, durationChange, this.state.durationOf[slot] as number);
    this.state.setDuration(slot, duration);
  }

  setResource(slot: number, place: number, resource: number): void {
    const key = (this.state.slotPlaceStarts[slot] as number) + place;
    this.changes.push(slot, place, this.state.filledBy[key] as number);
    this.state.setResource(slot, place, resource);
  }

  /** A point to which changes can be taken back. */
  get mark(): number {
    return this.changes.length;
  }

  /** Slots whose lesson has moved since the last keep; one may stand there twice. */
  movedSlots(): number[] {
    const slots: number[] = [];
    for (let position = 0; position < this.changes.length; position += 3) {
      if (this.changes[position + 1] === timeChange) slots.push(this.changes[position] as number);
    }
    return slots;
  }

  keep(): void {
    this.changes.length = 0;
  }

  undo(): void {
    this.undoTo(0);
  }

  /** @param mark a point that this journal gave since the last keep */
  undoTo(mark: number): void {
    const { changes, state } = this;
    for (let position = changes.length - 3; position >= mark; position -= 3) {
      const slot = changes[position] as number;
      const place = changes[position + 1] as number;
      const before = changes[position + 2] as number;
      if (place === timeChange) state.setTime(slot, before);
      else if (place === durationChange) state.setDuration(slot, before);
      else state.setResource(slot, place, before);
    }
    changes.length = mark;
  }
}

const timeChange = -1;
const durationChange = -2;
