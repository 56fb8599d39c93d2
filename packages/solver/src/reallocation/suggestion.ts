/** What the optimiser is asked and what it answers: plain data that crosses the thread's border. */
import type { ClashMember, Goal, GoalFigures, SuggestionGoals, TransferMove, TransferQuota } from "@qitong/domain/staffing";
import type { FixedMoves } from "./demand";

/**
 * Plans that differ in kind:
 * balance: the official's goals, in their order or by their weights.
 * fewest-moves: as few teachers as possible, giving way in the first goal by no more than the official allows.
 * nearby: the shortest ways, likewise.
 * pairs-first: within campus pairs first, as far as their own balance asks for it; then the rest of the district.
 */
export const aims = ["balance", "fewest-moves", "nearby", "pairs-first"] as const;
export type Aim = (typeof aims)[number];
export const defaultAims: readonly Aim[] = ["balance", "fewest-moves", "nearby"];

/** A goal, or all of them by their weights. */
export type GoalOrWeighted = Goal | "weighted";

export interface SuggestionLimits {
  /** Seconds for each alternative. */
  readonly timeLimitSeconds: number;
  /** A goal is done when it is proven to be within this share of the best possible. */
  readonly gapTarget: number;
  /** For the solver's own choices; the same input, seed and limits give the same plan unless time runs out. */
  readonly seed: number;
  /** Alternatives wanted; those that the facts do not allow are left out. */
  readonly aims: readonly Aim[];
  readonly goals: SuggestionGoals;
  /** By what share fewest-moves and nearby may be worse than the best in the first goal. */
  readonly giveWay: number;
  readonly fixed: FixedMoves;
}

export interface SuggestionProgress {
  readonly aim: Aim;
  readonly goal: GoalOrWeighted;
  readonly seconds: number;
  /** Of the goal in work: the best plan so far, as the model counts it; undefined until there is one. */
  readonly objective: number | undefined;
  /** No plan under these demands can be below this. */
  readonly bound: number;
  readonly gap: number | undefined;
}

export type ProofStatus = "proven" | "time-limit" | "cancelled";

/** How far one goal was brought, under the limits that the goals before it had set. */
export interface GoalProof {
  readonly goal: GoalOrWeighted;
  /** The share by which later goals were allowed to worsen it. */
  readonly allowance: number;
  /** Recomputed from the moves of its own run. */
  readonly best: number;
  readonly bound: number;
  /** (best − bound) / best. */
  readonly gap: number;
  readonly status: ProofStatus;
}

export interface Alternative {
  readonly aim: Aim;
  readonly moves: readonly TransferMove[];
  /** Σ CV² across campuses before and after, recomputed from the moves themselves. */
  readonly before: number;
  readonly objective: number;
  /** Of Σ CV² across campuses, proven under this alternative's own demands; null when that was no goal of it. */
  readonly bound: number | null;
  /** (objective − bound) / objective. */
  readonly gap: number | null;
  /** proven: each goal within the gap target. Otherwise the best plan when it was stopped. */
  readonly status: ProofStatus;
  readonly seconds: number;
  /** Every goal's figure, sought or not: what the plan gives up is seen beside the others. */
  readonly figures: { readonly before: GoalFigures; readonly after: GoalFigures };
  readonly proofs: readonly GoalProof[];
}

export type SuggestionOutcome =
  | { readonly kind: "alternatives"; readonly alternatives: readonly Alternative[] }
  /** The smallest set of demands that clash: giving up any one of them removes it. */
  | { readonly kind: "infeasible"; readonly clash: readonly ClashMember[]; readonly quota: TransferQuota }
  | { readonly kind: "nothing-found" }
  /** With what was finished before. */
  | { readonly kind: "cancelled"; readonly alternatives: readonly Alternative[] };

export function gapOf(objective: number, bound: number): number {
  return objective > 0 ? (objective - bound) / objective : 0;
}
