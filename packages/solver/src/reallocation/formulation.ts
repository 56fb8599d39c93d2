/**
 * The reallocation as a mixed-integer linear model (../shared/docs/models.md): whole numbers y[type, destination],
 * the demands as rows over them, and the goals as sums, one of which is minimised while earlier ones keep their limit.
 */
import type { Goal, ReallocationFacts, TransferMove, TransferSettings } from "@qitong/domain/staffing";
import type { Demand, DemandKey, FixedMoves, Without } from "./demand";
import { DemandRows } from "./demand-rows";
import { addGoal, type GoalTerms } from "./goal-terms";
import { LinearProgram, type Term } from "./linear-program";
import { addNetwork, one, type Flow, type Network } from "./network";
import { isWhole, scaleOf, type Target } from "./target";
import { groupTeachers } from "./teacher-types";
import { waysFrom } from "./ways";

/** What an alternative asks beyond the plan's own demands. */
export interface ExtraDemands {
  readonly onlyPairs?: boolean;
  readonly mostMoves?: number;
  /** Fewest moves within each pair, by its position in the facts. */
  readonly leastMovesOfPair?: readonly number[];
}

/** An earlier goal, and how far it may be worsened. */
export interface Limit {
  readonly target: Target;
  readonly most: number;
}

export interface FormulationInput {
  readonly facts: ReallocationFacts;
  readonly settings: TransferSettings;
  readonly target: Target;
  readonly limits?: readonly Limit[];
  readonly fixed: FixedMoves;
  readonly demands?: ExtraDemands;
  readonly without?: Without;
  /** The demand that may give way: then its slack is minimised, and nothing else. */
  readonly soft?: DemandKey;
}

export interface Formulation {
  readonly program: LinearProgram;
  readonly flows: readonly Flow[];
  readonly demands: readonly Demand[];
  readonly slack: number | undefined;
  /** The model's objective over the target's value. */
  readonly scale: number;
  /** Taken off a bound again: what the moves cost by themselves. */
  readonly moveCost: number;
  readonly isWhole: boolean;
}

/** Keeps moves that gain nothing out of a plan: so much of Σ CV² each. */
const thrift = 1e-7;
/** Of a limit: so that the plan that set it still keeps it in the solver's arithmetic. */
const limitTolerance = 1e-9;

function addPairDemands(program: LinearProgram, flows: readonly Flow[], least: readonly number[]): void {
  for (const [pair, moves] of least.entries()) {
    if (moves > 0) program.addRow(flows.filter(({ way }) => way.pair === pair).map(one), moves, Number.POSITIVE_INFINITY);
  }
}

/** Terms of a target with its weights; the constant part apart. */
function weigh(target: Target, goals: ReadonlyMap<Goal, GoalTerms>): { constant: number; terms: Term[] } {
  let constant = 0;
  const terms: Term[] = [];
  for (const { goal, weight } of target.parts) {
    const own = goals.get(goal);
    if (!own) continue;
    constant += weight * own.constant;
    for (const { column, value } of own.terms) terms.push({ column, value: weight * value });
  }
  return { constant, terms };
}

/** Two goals may speak of the same column; a row names each once. */
function summed(terms: readonly Term[]): Term[] {
  const values = new Map<number, number>();
  for (const { column, value } of terms) values.set(column, (values.get(column) ?? 0) + value);
  return [...values].map(([column, value]) => ({ column, value }));
}

/** The goals that a run speaks of: what the others would tell apart stays together, and the model small. */
function goalsOf({ target, limits = [] }: FormulationInput): Set<Goal> {
  return new Set([target, ...limits.map((limit) => limit.target)].flatMap(({ parts }) => parts.map(({ goal }) => goal)));
}

function addTargets(program: LinearProgram, network: Network, input: FormulationInput): void {
  const { facts, settings, target, limits = [] } = input;
  const named = goalsOf(input);
  const goals = new Map([...named].map((goal) => [goal, addGoal(goal, program, network, facts, settings)]));
  for (const limit of limits) {
    const { constant, terms } = weigh(limit.target, goals);
    const scale = scaleOf(limit.target);
    const most = (limit.most - constant + limitTolerance * Math.max(1, limit.most)) * scale;
    program.addRow(summed(terms).map(({ column, value }) => ({ column, value: value * scale })), Number.NEGATIVE_INFINITY, most);
  }
  const scale = scaleOf(target);
  const { constant, terms } = weigh(target, goals);
  // The constant part as a column: a model where nobody may move still has one, and HiGHS judges its rows.
  program.addColumn(constant * scale, 1, 1, "continuous");
  for (const { column, value } of terms) program.addCost(column, value * scale);
}

export function formulate(input: FormulationInput): Formulation {
  const { facts, settings, target, fixed, demands = {}, without = new Set<DemandKey>(), soft } = input;
  const program = new LinearProgram();
  const types = groupTeachers(facts, fixed, goalsOf(input));
  const network = addNetwork(program, types, waysFrom(facts, settings, without.has("commute")), demands.onlyPairs ?? false);
  const rows = new DemandRows(program, network, { facts, settings, fixed, without, soft, mostMoves: demands.mostMoves });
  addPairDemands(program, network.flows, demands.leastMovesOfPair ?? []);
  const scale = scaleOf(target);
  const moveCost = scale === 1 ? 0 : thrift;
  if (rows.slack === undefined) {
    addTargets(program, network, input);
    for (const { column } of network.flows) program.addCost(column, moveCost * scale);
  } else {
    program.addCost(rows.slack, 1);
  }
  return { program, flows: network.flows, demands: rows.demands, slack: rows.slack, scale, moveCost, isWhole: isWhole(target) };
}

/** The flows of a plan, by column: where a search may start. Undefined when the model has no flow for one of its moves. */
export function flowsOf(moves: readonly TransferMove[], { flows }: Formulation): Map<number, number> | undefined {
  const columnOf = new Map<string, number>();
  for (const { column, type, way } of flows) {
    for (const { personId } of type.teachers) columnOf.set(`${personId} ${way.to}`, column);
  }
  const counts = new Map<number, number>();
  for (const { personId, toCampusId } of moves) {
    const column = columnOf.get(`${personId} ${toCampusId}`);
    if (column === undefined) return undefined;
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}
