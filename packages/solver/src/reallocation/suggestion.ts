/** What the optimiser is asked and what it answers: plain data that crosses the thread's border. */
import type { TransferMove, TransferQuota } from "@qitong/domain/staffing";
import type { ConstraintGroup } from "./formulation";

/**
 * balance: the least imbalance that the constraints allow.
 * pairs-first: within campus pairs first, as far as their own balance asks for it; then the rest of the district.
 * fewest-moves: the least imbalance with no more moves than the quota asks for.
 */
export const aims = ["pairs-first", "balance", "fewest-moves"] as const;
export type Aim = (typeof aims)[number];

export interface SuggestionLimits {
  /** Seconds for each alternative. */
  readonly timeLimitSeconds: number;
  /** An alternative is done when it is proven to be within this share of the best possible. */
  readonly gapTarget: number;
  /** For the solver's own choices; the same input, seed and limits give the same plan unless time runs out. */
  readonly seed: number;
  /** Alternatives wanted; those that the facts do not allow are left out. */
  readonly aims: readonly Aim[];
}

export interface SuggestionProgress {
  readonly aim: Aim;
  readonly seconds: number;
  /** Σ CV² of the best plan so far, as the model counts it; undefined until there is one. */
  readonly objective: number | undefined;
  /** No plan under these constraints can be below this. */
  readonly bound: number;
  readonly gap: number | undefined;
}

export interface Alternative {
  readonly aim: Aim;
  readonly moves: readonly TransferMove[];
  /** Σ CV² before and after, recomputed from the moves themselves. */
  readonly before: number;
  readonly objective: number;
  /** Proven under this alternative's own demands. */
  readonly bound: number;
  /** (objective − bound) / objective. */
  readonly gap: number;
  /** proven: within the gap target. Otherwise the best plan when it was stopped. */
  readonly status: "proven" | "time-limit" | "cancelled";
  readonly seconds: number;
}

export type SuggestionOutcome =
  | { readonly kind: "alternatives"; readonly alternatives: readonly Alternative[] }
  /** Loosening any one of these groups removes the clash; together they cannot be met. */
  | { readonly kind: "infeasible"; readonly clash: readonly ConstraintGroup[]; readonly quota: TransferQuota }
  | { readonly kind: "nothing-found" }
  /** With what was finished before. */
  | { readonly kind: "cancelled"; readonly alternatives: readonly Alternative[] };

export function gapOf(objective: number, bound: number): number {
  return objective > 0 ? (objective - bound) / objective : 0;
}
