/**
 * Fewer moves within a limit on balance. As one model this is hard: the limit is a row over every step of every campus.
 * The other way round it is easy: with at most k moves the best balance is found in seconds. So k is looked for, from
 * what the relaxation proves upwards; the plan found is where the run that proves it starts.
 */
import { goalFigures, transferQuota, type TransferMove } from "@qitong/domain/staffing";
import { movesOf } from "./assignment";
import { formulate, type Limit } from "./formulation";
import { optimise, relaxationBound, type OptimiseWatch } from "./optimise";
import type { Suggestion } from "./solve-goals";
import { scaleOf, targetOf, targetValue } from "./target";

export interface FewMovesQuestion {
  readonly limits: readonly Limit[];
  readonly start: readonly TransferMove[];
  readonly seconds: number;
}

class FewMovesSearch {
  private readonly until: number;
  private readonly quiet: OptimiseWatch;

  constructor(
    private readonly question: FewMovesQuestion,
    private readonly lead: Limit,
    private readonly suggestion: Suggestion,
  ) {
    const { now, shouldStop } = suggestion.watch;
    this.until = now() + question.seconds;
    this.quiet = { now, shouldStop, onProgress: () => undefined, onIncumbent: () => undefined };
  }

  get isOver(): boolean {
    return this.suggestion.watch.shouldStop() || this.suggestion.watch.now() >= this.until;
  }

  private get runLimits() {
    const { gapTarget, seed } = this.suggestion.limits;
    return { gapTarget, seed, seconds: (this.until - this.suggestion.watch.now()) / 2 };
  }

  /** Fewer moves than this there cannot be. */
  least(): number | undefined {
    const { facts, settings, limits: { fixed }, highs } = this.suggestion;
    const formulation = formulate({ facts, settings, fixed, target: targetOf("moves"), limits: this.question.limits });
    return relaxationBound(highs, formulation, this.runLimits, this.quiet);
  }

  /** A plan of at most so many moves within all limits, if the time left finds one. */
  planOf(mostMoves: number): readonly TransferMove[] | undefined {
    const { facts, settings, limits: { fixed }, highs } = this.suggestion;
    const limits = this.question.limits.filter((limit) => limit !== this.lead);
    const formulation = formulate({ facts, settings, fixed, target: this.lead.target, limits, demands: { mostMoves } });
    const optimum = optimise(highs, formulation, { ...this.runLimits, enough: this.lead.most }, this.quiet);
    if (optimum.kind !== "plan") return undefined;
    const moves = movesOf(formulation.flows, optimum.columns);
    return targetValue(this.lead.target, goalFigures(moves, facts, settings)) <= this.lead.most ? moves : undefined;
  }
}

/** A plan that keeps the limits with as few moves as the time allows to find; at worst the one to start from. */
export function withFewMoves(question: FewMovesQuestion, suggestion: Suggestion): readonly TransferMove[] {
  const lead = question.limits.find(({ target }) => scaleOf(target) !== 1);
  if (!lead) return question.start;
  const search = new FewMovesSearch(question, lead, suggestion);
  let best = question.start;
  let low = search.least() ?? transferQuota(suggestion.facts, suggestion.settings).needed;
  // The relaxation is all but right, so steps upwards begin small.
  let step = 0;
  while (low < best.length && !search.isOver) {
    const most = Math.min(best.length - 1, low + step);
    const found = search.planOf(most);
    if (found) {
      best = found;
      step = Math.floor((best.length - low) / 2);
    } else {
      low = most + 1;
      step = step * 2 + 1;
    }
  }
  return best;
}
