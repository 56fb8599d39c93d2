/** Each goal as a sum over columns: CV² cut into steps of one whose slopes are its chords, the others an amount for each flow. */
import {
  countsFor, goalConstant, indexOf, isBalanceGoal, moveAmounts, staffMeasures,
  type BalanceGoal, type Goal, type MoveGoal, type ReallocationFacts, type TransferSettings,
} from "@qitong/domain/staffing";
import { imbalanceTerms, type ImbalanceTerm } from "./imbalance";
import type { LinearProgram, Term } from "./linear-program";
import { netInflow, type Network } from "./network";

export interface GoalTerms {
  readonly constant: number;
  readonly terms: readonly Term[];
}

/** Beyond the mean and so many steps the last chord goes on: below the true curve, so the bound stays a bound. */
const stepsBeyond = 12;

interface Step {
  readonly column: number;
  readonly slope: number;
  readonly direction: 1 | -1;
}

function addSteps(program: LinearProgram, term: ImbalanceTerm, direction: 1 | -1): Step[] {
  const towardsIdeal = Math.max(0, Math.ceil(direction * (term.ideal - term.count)));
  const wanted = towardsIdeal + stepsBeyond;
  const steps = direction === 1 ? wanted : Math.min(wanted, term.count);
  return Array.from({ length: steps }, (_, step) => {
    const from = term.count + direction * step;
    const goesOn = step === wanted - 1;
    const column = program.addColumn(0, 0, goesOn ? Number.POSITIVE_INFINITY : 1, "continuous");
    return { column, slope: term.valueAt(from + direction) - term.valueAt(from), direction };
  });
}

function addBalance(goal: BalanceGoal, program: LinearProgram, { counters }: Network, facts: ReallocationFacts): GoalTerms {
  const inflows = new Map(
    staffMeasures.map((measure) => [measure, netInflow(counters, (teacher) => countsFor(teacher, measure) ?? 0)]),
  );
  const terms: Term[] = [];
  let constant = 0;
  for (const term of imbalanceTerms(facts, goal)) {
    constant += term.valueAt(term.count);
    const inflow = term.campusIds.flatMap((campusId) => inflows.get(term.measure)?.get(campusId) ?? []);
    if (inflow.length === 0) continue;
    const steps = [...addSteps(program, term, 1), ...addSteps(program, term, -1)];
    program.addRow([...inflow, ...steps.map(({ column, direction }) => ({ column, value: -direction }))], 0, 0);
    terms.push(...steps.map(({ column, slope }) => ({ column, value: slope })));
  }
  return { constant, terms };
}

function moveTerms(goal: MoveGoal, { flows, counters }: Network, facts: ReallocationFacts, settings: TransferSettings): GoalTerms {
  const constant = goalConstant(goal, facts);
  if (goal === "moves") {
    const leaving = counters.filter(({ direction }) => direction === -1);
    return { constant, terms: leaving.map(({ column }) => ({ column, value: 1 })) };
  }
  const amountOf = moveAmounts(facts, settings);
  const { campuses } = indexOf(facts);
  const terms = flows.flatMap(({ column, type, way }) => {
    const from = campuses.get(type.campusId);
    const to = campuses.get(way.to);
    const value = from && to ? amountOf(goal, type.example, from, to) : 0;
    return value === 0 ? [] : [{ column, value }];
  });
  return { constant, terms };
}

export function addGoal(goal: Goal, program: LinearProgram, network: Network, facts: ReallocationFacts, settings: TransferSettings): GoalTerms {
  return isBalanceGoal(goal) ? addBalance(goal, program, network, facts) : moveTerms(goal, network, facts, settings);
}
