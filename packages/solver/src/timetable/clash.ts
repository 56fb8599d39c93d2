/**
 * Which demands clash: a set of required constraints that no timetable was found for, and none of which can be left out without finding
 * one (a deletion filter, first by halves). The search proves nothing: "clash" here means that so many moves have found no way.
 */
import { evaluate, type Violation } from "./evaluate/evaluate";
import type { Constraint } from "./model/constraint";
import type { TimetableInstance } from "./model/instance";
import type { Solution } from "./model/solution";
import { search } from "./search/search";

export interface ClashOptions {
  readonly seed: number;
  /** Of each trial. */
  readonly mostMoves: number;
  /** Stops the filter; what has not been tried by then stays in the set. */
  readonly shouldStop: () => boolean;
}

export interface ClashMember {
  /** Position in the instance's list. */
  readonly constraint: number;
  /** Where it is not met in the best timetable under the set: who and when it is about. Empty when that one meets it at others' cost. */
  readonly violations: readonly Violation[];
}

export type ClashOutcome =
  | { readonly kind: "possible"; readonly solution: Solution }
  /** Minimal unless the filter was stopped. */
  | { readonly kind: "clash"; readonly members: readonly ClashMember[]; readonly isMinimal: boolean };

/** What makes a timetable a timetable: without these, nothing has to be anywhere. */
const isGiven = ({ kind }: Constraint): boolean => kind === "assign-time" || kind === "assign-resource" || kind === "split-events" || kind === "distribute-split-events";

class ClashFilter {
  constructor(private readonly instance: TimetableInstance, private readonly options: ClashOptions) {}

  /** The best timetable under these and what is given; soft constraints are left out, which makes hard ones easier to meet. */
  best(kept: readonly number[]): Solution {
    const given = this.instance.constraints.filter((constraint) => constraint.required && isGiven(constraint));
    const constraints = [...given, ...kept.flatMap((position) => this.instance.constraints[position] ?? [])];
    const { seed, mostMoves, shouldStop } = this.options;
    return search({ ...this.instance, constraints }, { seed, mostMoves }, { shouldStop, onImproved: () => undefined }).solution;
  }

  isMet(solution: Solution, kept: readonly number[]): boolean {
    const { constraints } = evaluate(this.instance, solution);
    const isKept = new Set(kept);
    return constraints.every(({ constraint, cost }) => {
      const judged = this.instance.constraints[constraint];
      return cost === 0 || judged === undefined || !judged.required || !(isGiven(judged) || isKept.has(constraint));
    });
  }

  /** Leaves out what it can: halves, then quarters, at last one by one. */
  reduce(all: readonly number[]): { readonly kept: readonly number[]; readonly isMinimal: boolean } {
    let kept = [...all];
    for (let size = Math.ceil(kept.length / 2); ; size = Math.ceil(size / 2)) {
      for (let first = 0; first < kept.length; ) {
        if (this.options.shouldStop()) return { kept, isMinimal: false };
        const without = kept.filter((_, position) => position < first || position >= first + size);
        if (this.isMet(this.best(without), without)) first += size;
        else kept = without;
      }
      if (size === 1) return { kept, isMinimal: true };
    }
  }
}

export function findClash(instance: TimetableInstance, options: ClashOptions): ClashOutcome {
  const filter = new ClashFilter(instance, options);
  const all = instance.constraints.flatMap((constraint, position) => (constraint.required && constraint.weight > 0 && !isGiven(constraint) ? [position] : []));
  const solution = filter.best(all);
  if (filter.isMet(solution, all)) return { kind: "possible", solution };
  const { kept, isMinimal } = filter.reduce(all);
  const { constraints } = evaluate(instance, filter.best(kept));
  const members = kept.map((constraint) => ({ constraint, violations: constraints[constraint]?.violations ?? [] }));
  return { kind: "clash", members, isMinimal };
}
