/**
 * The reallocation as a mixed-integer linear model (../shared/docs/models.md): whole numbers y[type, destination],
 * and for each campus and measure its count after the moves, cut into steps of one whose slopes are the chords of CV².
 */
import type { CampusId } from "@qitong/domain";
import {
  countsFor,
  indexOf,
  mustKeep,
  staffMeasures,
  transferQuota,
  type ReallocationFacts,
  type TransferSettings,
  type TransferTeacher,
} from "@qitong/domain/staffing";
import { imbalanceTerms, type ImbalanceTerm } from "./imbalance";
import { LinearProgram, type Term } from "./linear-program";
import { groupTeachers, type TeacherType } from "./teacher-types";
import { waysFrom, type Way } from "./ways";

/** Groups of constraints, each of which an official can loosen; a clash names them. */
export const constraintGroups = ["quota", "most-moves", "backbone-share", "subject-coverage", "head-count", "commute"] as const;
export type ConstraintGroup = (typeof constraintGroups)[number];

/** What an alternative asks beyond the plan's own constraints. */
export interface ExtraDemands {
  readonly onlyPairs?: boolean;
  readonly mostMoves?: number;
  /** Fewest moves within each pair, by its position in the facts. */
  readonly leastMovesOfPair?: readonly number[];
  /** A cost for each move, to leave out moves that gain nothing. */
  readonly moveCost?: number;
}

export interface Flow {
  readonly column: number;
  readonly type: TeacherType;
  readonly way: Way;
}

export interface Formulation {
  readonly program: LinearProgram;
  readonly flows: readonly Flow[];
  readonly types: number;
}

/** Slopes are small against the solver's tolerances; a thousandfold objective keeps its steps apart. */
export const objectiveScale = 1000;
/** Beyond the mean and so many steps the last chord goes on: below the true curve, so the bound stays a bound. */
const stepsBeyond = 12;

const one = ({ column }: { readonly column: number }): Term => ({ column, value: 1 });

/** People of one kind who leave or reach a campus: what the demands and the objective speak of. */
interface Counter {
  readonly column: number;
  readonly campusId: CampusId;
  readonly direction: 1 | -1;
  readonly example: TransferTeacher;
}

interface Network {
  readonly flows: readonly Flow[];
  readonly counters: readonly Counter[];
}

function addFlows(program: LinearProgram, types: readonly TeacherType[], ways: ReadonlyMap<CampusId, Way[]>, demands: ExtraDemands): Flow[] {
  const flows: Flow[] = [];
  for (const type of types) {
    for (const way of ways.get(type.campusId) ?? []) {
      if (demands.onlyPairs && way.pair === undefined) continue;
      flows.push({ column: program.addColumn(demands.moveCost ?? 0, 0, type.teachers.length, "integer"), type, way });
    }
  }
  return flows;
}

function groupFlows(flows: readonly Flow[], keyOf: (flow: Flow) => string): Flow[][] {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const key = keyOf(flow);
    const group = groups.get(key);
    if (group) group.push(flow);
    else groups.set(key, [flow]);
  }
  return [...groups.values()];
}

/** A column for each sum of flows keeps every flow in two rows: the model stays a sparse network and solves many times faster. */
function addCounters(program: LinearProgram, groups: readonly Flow[][], direction: 1 | -1): Counter[] {
  return groups.flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const most = direction === -1 ? first.type.teachers.length : Number.POSITIVE_INFINITY;
    const column = program.addColumn(0, 0, most, "continuous");
    program.addRow([...group.map(one), { column, value: -1 }], 0, 0);
    return [{ column, campusId: direction === -1 ? first.type.campusId : first.way.to, direction, example: first.type.example }];
  });
}

function addNetwork(program: LinearProgram, flows: readonly Flow[]): Network {
  const leaving = groupFlows(flows, ({ type }) => type.key);
  const arriving = groupFlows(flows, ({ type, way }) => `${way.to} ${type.kindKey}`);
  return { flows, counters: [...addCounters(program, leaving, -1), ...addCounters(program, arriving, 1)] };
}

/** Net inflow of each campus, weighted by what a teacher counts for. */
function netInflow(counters: readonly Counter[], weightOf: (teacher: TransferTeacher) => number): Map<CampusId, Term[]> {
  const terms = new Map<CampusId, Term[]>();
  for (const { column, campusId, direction, example } of counters) {
    const weight = weightOf(example);
    if (weight === 0) continue;
    const own = terms.get(campusId);
    if (own) own.push({ column, value: direction * weight });
    else terms.set(campusId, [{ column, value: direction * weight }]);
  }
  return terms;
}

function addSteps(program: LinearProgram, term: ImbalanceTerm, direction: 1 | -1): Term[] {
  const towardsIdeal = Math.max(0, Math.ceil(direction * (term.ideal - term.count)));
  const wanted = towardsIdeal + stepsBeyond;
  const steps = direction === 1 ? wanted : Math.min(wanted, term.count);
  return Array.from({ length: steps }, (_, step) => {
    const from = term.count + direction * step;
    const slope = (term.valueAt(from + direction) - term.valueAt(from)) * objectiveScale;
    const goesOn = step === wanted - 1;
    const column = program.addColumn(slope, 0, goesOn ? Number.POSITIVE_INFINITY : 1, "continuous");
    return { column, value: -direction };
  });
}

function addImbalance(program: LinearProgram, terms: readonly ImbalanceTerm[], { counters }: Network): void {
  const inflows = new Map(
    staffMeasures.map((measure) => [measure, netInflow(counters, (teacher) => countsFor(teacher, measure) ?? 0)]),
  );
  for (const term of terms) {
    const inflow = inflows.get(term.measure)?.get(term.campusId) ?? [];
    if (inflow.length === 0) continue;
    program.addRow([...inflow, ...addSteps(program, term, 1), ...addSteps(program, term, -1)], 0, 0);
  }
}

function addHeadCount(program: LinearProgram, { counters }: Network, limit: number): void {
  for (const terms of netInflow(counters, () => 1).values()) program.addRow(terms, -limit, limit);
}

function addCoverage(program: LinearProgram, { counters }: Network, facts: ReallocationFacts): void {
  const { campuses } = indexOf(facts);
  for (const subject of new Set(counters.map(({ example }) => example.subject))) {
    for (const [campusId, terms] of netInflow(counters, (teacher) => (teacher.subject === subject ? 1 : 0))) {
      const campus = campuses.get(campusId);
      if (!campus) continue;
      const keep = mustKeep(campus, subject);
      if (keep > 0) program.addRow(terms, keep - (campus.bySubject.get(subject) ?? 0), Number.POSITIVE_INFINITY);
    }
  }
}

function addPairDemands(program: LinearProgram, flows: readonly Flow[], least: readonly number[]): void {
  for (const [pair, moves] of least.entries()) {
    if (moves > 0) program.addRow(flows.filter(({ way }) => way.pair === pair).map(one), moves, Number.POSITIVE_INFINITY);
  }
}

/** Sums over the leaving counters; moves that do not count towards the quota are taken off again. */
function addQuotas(program: LinearProgram, { flows, counters }: Network, { facts, settings, demands, without }: FormulationInput): void {
  const { needed, most } = transferQuota(facts, settings);
  const leaving = counters.filter(({ direction }) => direction === -1);
  const uncounted = flows.filter(({ way }) => !way.counts);
  const countedSum = (weightOf: (teacher: TransferTeacher) => number): Term[] =>
    [
      ...leaving.map(({ column, example }) => ({ column, value: weightOf(example) })),
      ...uncounted.map(({ column, type }) => ({ column, value: -weightOf(type.example) })),
    ].filter(({ value }) => value !== 0);
  if (!without.has("quota")) program.addRow(countedSum(() => 1), needed, Number.POSITIVE_INFINITY);
  if (!without.has("most-moves")) program.addRow(leaving.map(one), 0, Math.min(most, demands.mostMoves ?? most));
  if (!without.has("backbone-share")) {
    const excess = countedSum(({ backbone }) => (backbone === true ? 1 : 0) - settings.backboneShare);
    program.addRow(excess, 0, Number.POSITIVE_INFINITY);
  }
}

export interface FormulationInput {
  readonly facts: ReallocationFacts;
  readonly settings: TransferSettings;
  readonly demands: ExtraDemands;
  readonly without: ReadonlySet<ConstraintGroup>;
}

export function formulate(input: FormulationInput): Formulation {
  const { facts, settings, demands, without } = input;
  const terms = imbalanceTerms(facts);
  const before = terms.reduce((sum, term) => sum + term.valueAt(term.count), 0);
  const program = new LinearProgram();
  // The constant part as a column: a model where nobody may move still has one, and HiGHS judges its rows.
  program.addColumn(before * objectiveScale, 1, 1, "continuous");
  const types = groupTeachers(facts);
  const flows = addFlows(program, types, waysFrom(facts, settings, without.has("commute")), demands);
  const network = addNetwork(program, flows);
  addImbalance(program, terms, network);
  addQuotas(program, network, input);
  addPairDemands(program, flows, demands.leastMovesOfPair ?? []);
  if (!without.has("subject-coverage")) addCoverage(program, network, facts);
  if (!without.has("head-count") && settings.headCountChangeLimit !== null) {
    addHeadCount(program, network, settings.headCountChangeLimit);
  }
  return { program, flows, types: types.length };
}
