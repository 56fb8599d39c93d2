/** Empties one time of a group that lacks common free times: no single lesson moved away from it would show in the cost. */
import type { ConstraintOf } from "../model/constraint";
import type { KempeChains } from "./kempe";
import { none } from "./slots";
import type { Workshop } from "./workshop";

// Typed arrays are read inside their bounds throughout: positions come from tables of the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

/** Starts that are tried for each lesson that has to go. */
const tries = 6;

export class ClearedTimes {
  private readonly groups: readonly ConstraintOf<"common-free-times">[];

  constructor(private readonly workshop: Workshop, private readonly kempe: KempeChains) {
    this.groups = workshop.tables.instance.constraints.flatMap((constraint) => (constraint.kind === "common-free-times" && constraint.weight > 0 ? [constraint] : []));
  }

  get isUseful(): boolean {
    return this.groups.length > 0;
  }

  move(): boolean {
    const { random } = this.workshop;
    const first = random.below(this.groups.length);
    for (let step = 0; step < this.groups.length; step += 1) {
      const group = this.groups[(first + step) % this.groups.length];
      const busy = group?.times.map((time) => group.resources.filter((resource) => this.isBusy(resource, time)).length) ?? [];
      if (group && busy.filter((count) => count === 0).length < group.minimum) return this.clear(group, busy);
    }
    return false;
  }

  private clear(group: ConstraintOf<"common-free-times">, busy: readonly number[]): boolean {
    const time = this.chooseTime(group.times, busy);
    if (time === none) return false;
    for (const resource of group.resources) if (this.isBusy(resource, time) && !this.moveAway(resource, time)) return false;
    return true;
  }

  private isBusy(resource: number, time: number): boolean {
    return at(this.workshop.state.attended, resource * this.workshop.tables.times + time) > 0;
  }

  /** The less there is to move, the likelier. */
  private chooseTime(times: readonly number[], busy: readonly number[]): number {
    const { random } = this.workshop;
    let [chosen, least] = [none, Number.POSITIVE_INFINITY];
    for (const [position, time] of times.entries()) {
      const count = busy[position] ?? 0;
      const rank = count + 3 * random.next();
      if (count === 0 || rank >= least) continue;
      [chosen, least] = [time, rank];
    }
    return chosen;
  }

  /** Takes the best of some starts at which the lesson leaves the time alone. */
  private moveAway(resource: number, time: number): boolean {
    const { workshop } = this;
    const { journal, random, state, tables } = workshop;
    const slot = at(state.occupants, resource * tables.times + time) - 1;
    if (at(state.attended, resource * tables.times + time) !== 1 || at(workshop.isLocked, slot) === 1) return false;
    const starts = workshop.startsOf(slot);
    const mark = journal.mark;
    let [best, bestCost] = [none, Number.POSITIVE_INFINITY];
    for (let tried = 0; tried < tries; tried += 1) {
      const start = at(starts, random.below(starts.length));
      if (!this.kempe.move(slot, start, none)) continue;
      if (workshop.cost < bestCost && at(state.attended, resource * tables.times + time) === 0) [best, bestCost] = [start, workshop.cost];
      journal.undoTo(mark);
    }
    return best !== none && this.kempe.move(slot, best, none);
  }
}
