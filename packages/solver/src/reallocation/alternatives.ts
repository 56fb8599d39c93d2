/** The alternatives of one suggestion, one after the other, in this thread: the worker calls it, the tests too. */
import type { Highs } from "highs";
import { planImpact, transferQuota, type ReallocationFacts, type TransferMove, type TransferSettings } from "@qitong/domain/staffing";
import { movesOf } from "./assignment";
import { findClash } from "./clash";
import { formulate, objectiveScale, type ConstraintGroup, type ExtraDemands, type Formulation } from "./formulation";
import { optimise, type OptimiseWatch } from "./optimise";
import { gapOf, type Aim, type Alternative, type SuggestionLimits, type SuggestionOutcome, type SuggestionProgress } from "./suggestion";

export interface SuggestionWatch {
  readonly shouldStop: () => boolean;
  readonly onProgress: (progress: SuggestionProgress) => void;
  /** The best moves so far, for the case that the thread has to be ended. */
  readonly onIncumbent: (aim: Aim, moves: readonly TransferMove[]) => void;
  readonly onFinished: (alternative: Alternative) => void;
  readonly now: () => number;
}

export interface Suggestion {
  readonly highs: Highs;
  readonly facts: ReallocationFacts;
  readonly settings: TransferSettings;
  readonly limits: SuggestionLimits;
  readonly watch: SuggestionWatch;
}

/** Keeps moves that gain nothing out of a plan: 1e-7 of Σ CV² each, taken off the bound again. */
const moveCost = 1e-7 * objectiveScale;
const noGroups: ReadonlySet<ConstraintGroup> = new Set();

type Solved = Alternative | { readonly kind: "infeasible" } | { readonly kind: "nothing-found" };

function watchFor(aim: Aim, formulation: Formulation, { watch }: Suggestion): OptimiseWatch {
  const startedAt = watch.now();
  return {
    now: watch.now,
    shouldStop: watch.shouldStop,
    onIncumbent: (columns) => watch.onIncumbent(aim, movesOf(formulation.flows, columns)),
    onProgress: (objective, bound) => {
      const gap = objective === undefined ? undefined : gapOf(objective, bound);
      watch.onProgress({ aim, seconds: watch.now() - startedAt, objective, bound, gap });
    },
  };
}

function solve(aim: Aim, demands: ExtraDemands, without: ReadonlySet<ConstraintGroup>, suggestion: Suggestion): Solved {
  const { highs, facts, settings, limits, watch } = suggestion;
  const startedAt = watch.now();
  const formulation = formulate({ facts, settings, demands: { moveCost, ...demands }, without });
  const { timeLimitSeconds: seconds, gapTarget, seed } = limits;
  const optimum = optimise(highs, formulation, { seconds, gapTarget, seed }, watchFor(aim, formulation, suggestion));
  if (optimum.kind !== "plan") return { kind: optimum.kind };
  const moves = movesOf(formulation.flows, optimum.columns);
  const { before, after: objective } = planImpact(moves, facts).imbalance;
  const costOfMoves = (moveCost / objectiveScale) * transferQuota(facts, settings).most;
  const bound = Math.min(objective, Math.max(0, optimum.bound - costOfMoves));
  return {
    aim,
    moves,
    before,
    objective,
    bound,
    gap: gapOf(objective, bound),
    status: optimum.end,
    seconds: watch.now() - startedAt,
  };
}

/** How many moves each pair needs for its own balance, were it alone; that many the plan makes there first. */
function pairDemands(suggestion: Suggestion): ExtraDemands | undefined {
  const { pairs } = suggestion.facts;
  // Not yet a plan: it meets no quota, so nobody hears of it.
  const watch = { ...suggestion.watch, onProgress: () => undefined, onIncumbent: () => undefined };
  const alone = solve("pairs-first", { onlyPairs: true }, new Set<ConstraintGroup>(["quota"]), { ...suggestion, watch });
  if (!("moves" in alone) || alone.moves.length === 0) return undefined;
  const joins = (move: TransferMove, [a, b]: readonly [string, string]): boolean =>
    (move.fromCampusId === a && move.toCampusId === b) || (move.fromCampusId === b && move.toCampusId === a);
  return { leastMovesOfPair: pairs.map((pair) => alone.moves.filter((move) => joins(move, pair)).length) };
}

function demandsOf(aim: Aim, balance: Alternative, suggestion: Suggestion): ExtraDemands | undefined {
  if (aim === "pairs-first") return pairDemands(suggestion);
  const { needed } = transferQuota(suggestion.facts, suggestion.settings);
  return needed > 0 && needed < balance.moves.length ? { mostMoves: needed } : undefined;
}

const samePlan = (a: Alternative, b: Alternative): boolean => {
  const moves = new Set(a.moves.map(({ personId, toCampusId }) => `${personId} ${toCampusId}`));
  return a.moves.length === b.moves.length && b.moves.every(({ personId, toCampusId }) => moves.has(`${personId} ${toCampusId}`));
};

/** Balance is solved first: what it cannot meet, no alternative can. */
export function findAlternatives(suggestion: Suggestion): SuggestionOutcome {
  const { highs, facts, settings, limits, watch } = suggestion;
  const balance = solve("balance", {}, noGroups, suggestion);
  if (!("moves" in balance)) {
    if (watch.shouldStop()) return { kind: "cancelled", alternatives: [] };
    if (balance.kind === "nothing-found") return { kind: "nothing-found" };
    const clash = findClash(highs, facts, settings, { seconds: limits.timeLimitSeconds, seed: limits.seed, shouldStop: watch.shouldStop });
    if (watch.shouldStop()) return { kind: "cancelled", alternatives: [] };
    return { kind: "infeasible", clash, quota: transferQuota(facts, settings) };
  }
  const found: Alternative[] = [];
  const keep = (alternative: Alternative): void => {
    if (!limits.aims.includes(alternative.aim) || found.some((other) => samePlan(other, alternative))) return;
    found.push(alternative);
    watch.onFinished(alternative);
  };
  keep(balance);
  for (const aim of limits.aims) {
    if (aim === "balance" || watch.shouldStop()) continue;
    const demands = demandsOf(aim, balance, suggestion);
    const solved = demands && solve(aim, demands, noGroups, suggestion);
    if (solved && "moves" in solved) keep(solved);
  }
  const alternatives = found.sort((a, b) => limits.aims.indexOf(a.aim) - limits.aims.indexOf(b.aim));
  return watch.shouldStop() ? { kind: "cancelled", alternatives } : { kind: "alternatives", alternatives };
}
