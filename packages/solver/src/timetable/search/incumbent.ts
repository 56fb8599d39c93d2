/** The best timetable so far, kept apart from the state that goes on. */
import type { Solution } from "../model/solution";
import type { SearchState } from "./state";

export interface Cost {
  readonly infeasibility: number;
  readonly objective: number;
}

/** Costs are sums of weights that may be fractions: what differs by less is the same. */
const precision = 1e-6;

/** Infeasibility first, as XHSTT ranks solutions. */
export function isBetter(one: Cost, other: Cost): boolean {
  if (Math.abs(one.infeasibility - other.infeasibility) > precision) return one.infeasibility < other.infeasibility;
  return one.objective < other.objective - precision;
}

export class Incumbent {
  cost: Cost = { infeasibility: Number.POSITIVE_INFINITY, objective: Number.POSITIVE_INFINITY };
  private solution: Solution = { lessons: [] };
  private isStale = false;
  private readonly durations: Int32Array;
  private readonly times: Int32Array;
  private readonly filled: Int32Array;

  constructor(private readonly state: SearchState) {
    this.durations = state.durationOf.slice();
    this.times = state.timeOf.slice();
    this.filled = state.filledBy.slice();
  }

  /** Takes the state as the best if it is better. */
  offer(): boolean {
    const { infeasibility, objective } = this.state.ledger;
    if (!isBetter({ infeasibility, objective }, this.cost)) return false;
    this.cost = { infeasibility, objective };
    this.durations.set(this.state.durationOf);
    this.times.set(this.state.timeOf);
    this.filled.set(this.state.filledBy);
    this.isStale = true;
    return true;
  }

  /** Sets the state back to the best, each lesson in the slot it had. */
  restore(): void {
    this.state.restore(this.durations, this.times, this.filled);
  }

  /** The lessons, in the order of their events. */
  get lessons(): Solution {
    if (this.isStale) {
      this.solution = this.state.toSolutionOf(this.durations, this.times, this.filled);
      this.isStale = false;
    }
    return this.solution;
  }
}
