/** The best timetable so far, kept apart from the state that goes on. */
import type { Solution } from "../model/solution";
import { copyOf, solutionOf, type Slots } from "./slots";
import type { SearchState } from "./state";

export interface Cost {
  readonly infeasibility: number;
  readonly objective: number;
}

/** What remains by one constraint. */
export interface ConstraintShare {
  /** Position in the instance's list. */
  readonly constraint: number;
  readonly cost: number;
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
  private solution: Solution | undefined;
  private readonly slots: Slots;

  constructor(private readonly state: SearchState) {
    this.slots = copyOf(state);
  }

  /** Takes the state as the best if it is better. */
  offer(): boolean {
    const { infeasibility, objective } = this.state.ledger;
    if (!isBetter({ infeasibility, objective }, this.cost)) return false;
    this.cost = { infeasibility, objective };
    this.slots.durationOf.set(this.state.durationOf);
    this.slots.timeOf.set(this.state.timeOf);
    this.slots.filledBy.set(this.state.filledBy);
    this.solution = undefined;
    return true;
  }

  /** What each constraint costs, by its position; those that cost nothing are left out. Of the state as it is now. */
  costsByConstraint(): readonly ConstraintShare[] {
    const { violated, violatedCount, costOfPoint } = this.state.ledger;
    const shares = new Map<number, number>();
    for (const point of violated.subarray(0, violatedCount)) {
      const constraint = this.state.tables.points.constraint[point] ?? 0;
      shares.set(constraint, (shares.get(constraint) ?? 0) + (costOfPoint[point] ?? 0));
    }
    return [...shares].map(([constraint, cost]) => ({ constraint, cost })).toSorted((one, other) => one.constraint - other.constraint);
  }

  /** Sets the state back to the best, each lesson in the slot it had. */
  restore(): void {
    this.state.restore(this.slots);
  }

  /** The lessons, in the order of their slots. */
  get lessons(): Solution {
    this.solution ??= solutionOf(this.state.tables, this.slots);
    return this.solution;
  }
}
