/** Goals one after the other: each is brought as far as it goes while those before it keep what they were promised. */
import type { Highs } from "highs";
import {
  goalFigures, goalUnit, transferQuota,
  type GoalFigures, type ReallocationFacts, type SuggestionGoals, type TransferMove, type TransferSettings,
} from "@qitong/domain/staffing";
import { movesOf } from "./assignment";
import { withFewMoves } from "./few-moves";
import { flowsOf, formulate, type ExtraDemands, type Formulation, type Limit } from "./formulation";
import type { Without } from "./demand";
import { optimise, type OptimiseWatch } from "./optimise";
import { gapOf, type Aim, type Alternative, type GoalOrWeighted, type GoalProof, type SuggestionLimits, type SuggestionProgress } from "./suggestion";
import { targetOf, targetValue, type Target } from "./target";

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

export interface Stage {
  readonly goal: GoalOrWeighted;
  readonly target: Target;
  readonly allowance: number;
}

export function stagesOf(goals: SuggestionGoals, facts: ReallocationFacts, settings: TransferSettings): Stage[] {
  if (goals.by === "order") return goals.goals.map(({ goal, allowance }) => ({ goal, target: targetOf(goal), allowance }));
  const parts = goals.goals.map(({ goal, weight }) => ({ goal, weight: weight / goalUnit(goal, facts, settings) }));
  return [{ goal: "weighted", target: { parts }, allowance: 0 }];
}

/** What a later run may not go beyond. A figure below nought does not exist, so an allowance never tightens. */
export const limitAfter = ({ target, allowance }: Stage, best: number): Limit => ({ target, most: best * (1 + allowance) });

export interface Question {
  readonly aim: Aim;
  readonly stages: readonly Stage[];
  readonly limits?: readonly Limit[];
  readonly demands?: ExtraDemands;
  readonly without?: Without;
  /** A plan that keeps the limits, to start from. */
  readonly start?: readonly TransferMove[];
}

export interface Solved {
  readonly kind: "plan";
  readonly alternative: Alternative;
}
export type Answer = Solved | { readonly kind: "infeasible" } | { readonly kind: "nothing-found" };

function watchFor(aim: Aim, goal: GoalOrWeighted, formulation: Formulation, { watch }: Suggestion): OptimiseWatch {
  const startedAt = watch.now();
  return {
    now: watch.now,
    shouldStop: watch.shouldStop,
    onIncumbent: (columns) => watch.onIncumbent(aim, movesOf(formulation.flows, columns)),
    onProgress: (objective, bound) => {
      const gap = objective === undefined ? undefined : gapOf(objective, bound);
      watch.onProgress({ aim, goal, seconds: watch.now() - startedAt, objective, bound, gap });
    },
  };
}

interface Reached {
  readonly moves: readonly TransferMove[];
  readonly figures: GoalFigures;
  readonly proof: GoalProof;
}

function solveStage(stage: Stage, seconds: number, question: Question, suggestion: Suggestion): Reached | Exclude<Answer, Solved> {
  const { highs, facts, settings, limits: { fixed, gapTarget, seed } } = suggestion;
  const { aim, limits = [], demands = {}, without = new Set<string>(), start } = question;
  const formulation = formulate({ facts, settings, fixed, target: stage.target, limits, demands, without });
  const watch = watchFor(aim, stage.goal, formulation, suggestion);
  const optimum = optimise(highs, formulation, { seconds, gapTarget, seed }, watch, start && flowsOf(start, formulation));
  if (optimum.kind !== "plan") return { kind: optimum.kind };
  const moves = movesOf(formulation.flows, optimum.columns);
  const figures = goalFigures(moves, facts, settings);
  const best = targetValue(stage.target, figures);
  const proven = optimum.bound - formulation.moveCost * transferQuota(facts, settings).most;
  const bound = Math.min(best, Math.max(0, proven));
  return { moves, figures, proof: { goal: stage.goal, allowance: stage.allowance, best, bound, gap: gapOf(best, bound), status: optimum.end } };
}

interface Ended {
  readonly proofs: readonly GoalProof[];
  readonly seconds: number;
  /** Why goals at the end of the order were not sought; undefined when all were. */
  readonly cutShort: "time-limit" | "cancelled" | undefined;
}

function alternativeOf(aim: Aim, reached: Pick<Reached, "moves" | "figures">, { proofs, seconds, cutShort }: Ended, { facts, settings }: Suggestion): Alternative {
  const before = goalFigures([], facts, settings);
  const objective = reached.figures["campus-balance"];
  const proof = proofs.findLast(({ goal }) => goal === "campus-balance");
  const bound = proof ? Math.min(objective, proof.bound) : null;
  const unproven = proofs.find(({ status }) => status !== "proven");
  return {
    aim, moves: reached.moves, before: before["campus-balance"], objective, bound,
    gap: bound === null ? null : gapOf(objective, bound),
    status: unproven?.status ?? cutShort ?? "proven", seconds, figures: { before, after: reached.figures }, proofs,
  };
}

/** Few moves are the hardest to find; what follows only balances them anew. */
const fewMovesShare = 0.75;
/** The first goal decides what is left for the others; it gets the larger part. */
const otherShare = 0.6;
/** Of that time: the rest is for the proof. */
const searchShare = 0.7;

function shareOf({ goal }: Stage, isLast: boolean): number {
  if (isLast) return 1;
  return goal === "moves" ? fewMovesShare : otherShare;
}

export function solveGoals(question: Question, suggestion: Suggestion): Answer {
  const { watch, limits: { timeLimitSeconds } } = suggestion;
  const startedAt = watch.now();
  const limits = [...(question.limits ?? [])];
  const proofs: GoalProof[] = [];
  let reached: Pick<Reached, "moves" | "figures"> | undefined;
  let { start } = question;
  for (const [position, stage] of question.stages.entries()) {
    const left = timeLimitSeconds - (watch.now() - startedAt);
    const seconds = left * shareOf(stage, position === question.stages.length - 1);
    if (reached && (watch.shouldStop() || left <= 0)) break;
    const stageStartedAt = watch.now();
    if (stage.goal === "moves" && start && !question.demands) start = withFewMoves({ limits, start, seconds: seconds * searchShare }, suggestion);
    const solved = solveStage(stage, seconds - (watch.now() - stageStartedAt), { ...question, limits, ...(start ? { start } : {}) }, suggestion);
    // What the goals before it reached stands, though this one ran out of time.
    if ("kind" in solved) {
      if (reached) break;
      return solved;
    }
    proofs.push(solved.proof);
    reached = solved;
    start = solved.moves;
    limits.push(limitAfter(stage, solved.proof.best));
  }
  if (!reached) return { kind: "nothing-found" };
  const stopped = watch.shouldStop() ? "cancelled" : "time-limit";
  const cutShort = proofs.length < question.stages.length ? stopped : undefined;
  return { kind: "plan", alternative: alternativeOf(question.aim, reached, { proofs, seconds: watch.now() - startedAt, cutShort }, suggestion) };
}
