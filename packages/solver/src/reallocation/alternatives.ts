/** The alternatives of one suggestion, one after the other, in this thread: the worker calls it, the tests too. */
import { findTransferRefusals, transferQuota, type TransferMove } from "@qitong/domain/staffing";
import { findClash } from "./clash";
import type { ExtraDemands } from "./formulation";
import { limitAfter, solveGoals, stagesOf, type Answer, type Question, type Stage, type Suggestion } from "./solve-goals";
import type { Aim, Alternative, SuggestionOutcome } from "./suggestion";
import { targetOf, targetValue } from "./target";

/** How many moves each pair needs for its own balance, were it alone; that many the plan makes there first. */
function pairDemands(lead: Stage, suggestion: Suggestion): ExtraDemands | undefined {
  const { pairs } = suggestion.facts;
  // Not yet a plan: it meets no quota, so nobody hears of it.
  const watch = { ...suggestion.watch, onProgress: () => undefined, onIncumbent: () => undefined };
  const question: Question = { aim: "pairs-first", stages: [lead], demands: { onlyPairs: true }, without: new Set(["quota"]) };
  const alone = solveGoals(question, { ...suggestion, watch });
  if (alone.kind !== "plan" || alone.alternative.moves.length === 0) return undefined;
  const { moves } = alone.alternative;
  const joins = (move: TransferMove, [a, b]: readonly [string, string]): boolean =>
    (move.fromCampusId === a && move.toCampusId === b) || (move.fromCampusId === b && move.toCampusId === a);
  return { leastMovesOfPair: pairs.map((pair) => moves.filter((move) => joins(move, pair)).length) };
}

/** The other kinds start from the best in the first goal, and give way in it by so much and no more. */
function questionOf(aim: Exclude<Aim, "balance">, stages: readonly Stage[], balance: Alternative, suggestion: Suggestion): Question | undefined {
  const [lead] = stages;
  if (!lead) return undefined;
  if (aim === "pairs-first") {
    const demands = pairDemands(lead, suggestion);
    return demands && { aim, stages, demands };
  }
  const goal = aim === "nearby" ? "commute" : "moves";
  if (lead.goal === goal) return undefined;
  const best = balance.proofs[0]?.best ?? targetValue(lead.target, balance.figures.after);
  const sought: Stage = { goal, target: targetOf(goal), allowance: 0 };
  return {
    aim,
    stages: [sought, { ...lead, allowance: 0 }],
    limits: [limitAfter({ ...lead, allowance: suggestion.limits.giveWay }, best)],
    start: balance.moves,
  };
}

const samePlan = (a: Alternative, b: Alternative): boolean => {
  const moves = new Set(a.moves.map(({ personId, toCampusId }) => `${personId} ${toCampusId}`));
  return a.moves.length === b.moves.length && b.moves.every(({ personId, toCampusId }) => moves.has(`${personId} ${toCampusId}`));
};

/** The model and the rules are two writings of one thing; should they ever differ, no plan goes out. */
function checkRules({ aim, moves }: Alternative, { facts, settings }: Suggestion): void {
  const [first] = findTransferRefusals(moves, facts, settings);
  if (first) throw new Error(`the optimiser's plan ${aim} breaks a rule: ${JSON.stringify(first)}`);
}

function withoutPlan(answer: Exclude<Answer, { kind: "plan" }>, suggestion: Suggestion): SuggestionOutcome {
  const { highs, facts, settings, limits, watch } = suggestion;
  if (watch.shouldStop()) return { kind: "cancelled", alternatives: [] };
  if (answer.kind === "nothing-found") return { kind: "nothing-found" };
  const clash = findClash({
    highs, facts, settings, fixed: limits.fixed,
    limits: { seconds: limits.timeLimitSeconds, seed: limits.seed, shouldStop: watch.shouldStop, now: watch.now },
  });
  if (watch.shouldStop()) return { kind: "cancelled", alternatives: [] };
  return { kind: "infeasible", clash, quota: transferQuota(facts, settings) };
}

/** The official's own goals are solved first: what they cannot meet, no alternative can. */
export function findAlternatives(suggestion: Suggestion): SuggestionOutcome {
  const { facts, settings, limits, watch } = suggestion;
  const stages = stagesOf(limits.goals, facts, settings);
  const balance = solveGoals({ aim: "balance", stages }, suggestion);
  if (balance.kind !== "plan") return withoutPlan(balance, suggestion);
  const found: Alternative[] = [];
  const keep = (alternative: Alternative): void => {
    checkRules(alternative, suggestion);
    if (!limits.aims.includes(alternative.aim) || found.some((other) => samePlan(other, alternative))) return;
    found.push(alternative);
    watch.onFinished(alternative);
  };
  keep(balance.alternative);
  for (const aim of limits.aims) {
    if (aim === "balance" || watch.shouldStop()) continue;
    const question = questionOf(aim, stages, balance.alternative, suggestion);
    const solved = question && solveGoals(question, suggestion);
    if (solved?.kind === "plan") keep(solved.alternative);
  }
  const alternatives = found.sort((a, b) => limits.aims.indexOf(a.aim) - limits.aims.indexOf(b.aim));
  return watch.shouldStop() ? { kind: "cancelled", alternatives } : { kind: "alternatives", alternatives };
}
