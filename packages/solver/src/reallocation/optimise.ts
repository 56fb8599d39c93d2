/**
 * Solves one formulation in steps, each short where the one before was good:
 * 0. a plan that an earlier run found, completed to this model's columns;
 * 1. the relaxation, which proves the bound (measured: within 0.01 % of the optimum);
 * 2. whole numbers in the core: the flows that the relaxation uses, rounded up or down, and those it all but uses;
 * 3. only if the gap is still too wide, all flows, starting from the core's plan.
 */
import type { Highs, Model } from "highs";
import type { Formulation } from "./formulation";
import { runHighs, type RunLimits, type RunResult, type RunWatch } from "./highs-run";

export interface OptimiseLimits {
  readonly seconds: number;
  /** Stop when (objective − bound) / objective is not above this. */
  readonly gapTarget: number;
  readonly seed: number;
  /** Of the target: a plan that reaches it will do, and without hope of one the search ends. */
  readonly enough?: number;
}

export interface OptimiseWatch {
  readonly shouldStop: () => boolean;
  readonly onProgress: (objective: number | undefined, bound: number) => void;
  readonly onIncumbent: (columns: Float64Array) => void;
  /** Seconds on a clock that only runs forward. */
  readonly now: () => number;
}

export type Optimum =
  | { readonly kind: "plan"; readonly columns: Float64Array; readonly bound: number; readonly end: "proven" | "time-limit" | "cancelled" }
  | { readonly kind: "infeasible" }
  | { readonly kind: "nothing-found"; readonly end: "time-limit" | "cancelled" };

/** Flows kept in the core; the relaxation of 60 schools × 6,000 teachers uses about 225, of which 20 are broken. */
const coreFlows = 1000;
const tolerance = 1e-6;
/** Counts up to some thousands, in the solver's arithmetic. */
const wholeTolerance = 1e-4;

interface Incumbent {
  readonly columns: Float64Array;
  readonly objective: number;
}

class Search {
  bound = 0;
  best: Incumbent | undefined;
  private readonly startedAt: number;

  constructor(
    private readonly formulation: Formulation,
    private readonly limits: OptimiseLimits,
    private readonly watch: OptimiseWatch,
  ) {
    this.startedAt = watch.now();
  }

  get runLimits(): RunLimits {
    const seconds = this.limits.seconds - (this.watch.now() - this.startedAt);
    return { seconds, relativeGap: this.limits.gapTarget / 2, seed: this.limits.seed };
  }

  get isOver(): boolean {
    return this.watch.shouldStop() || this.runLimits.seconds <= 0 || this.isHopeless;
  }

  private get isHopeless(): boolean {
    const { scale, moveCost, flows } = this.formulation;
    const { enough = Number.POSITIVE_INFINITY } = this.limits;
    return this.bound / scale - moveCost * flows.length > enough;
  }

  get isProven(): boolean {
    const { enough = Number.NEGATIVE_INFINITY } = this.limits;
    if (this.best && this.best.objective <= enough * this.formulation.scale) return true;
    return this.best !== undefined && this.best.objective - this.bound <= this.limits.gapTarget * this.best.objective + tolerance;
  }

  /** `provesBound`: the run covers all flows, so its bound is one for the whole model. */
  runWatch(provesBound: boolean): RunWatch {
    return {
      // Judged by the bound of the whole model, which the run itself may not know.
      shouldStop: () => this.watch.shouldStop() || this.isProven,
      onImproved: (columns, objective) => this.improve({ columns, objective }),
      onBounds: (_, bound) => {
        if (provesBound) this.prove(bound);
        this.report();
      },
    };
  }

  prove(bound: number): void {
    if (!Number.isFinite(bound)) return;
    // Between two whole numbers there is no plan.
    this.bound = Math.max(this.bound, this.formulation.isWhole ? Math.ceil(bound - wholeTolerance) : bound);
  }

  improve(found: Incumbent): void {
    if (this.best && this.best.objective <= found.objective) return;
    this.best = found;
    this.watch.onIncumbent(found.columns);
    this.report();
  }

  take({ columns, objective }: RunResult): void {
    if (columns) this.improve({ columns, objective });
  }

  report(): void {
    const { scale } = this.formulation;
    this.watch.onProgress(this.best && this.best.objective / scale, this.bound / scale);
  }

  result(): Optimum {
    const stopped = this.watch.shouldStop() ? "cancelled" : "time-limit";
    if (!this.best) return { kind: "nothing-found", end: stopped };
    const end = this.isProven ? "proven" : stopped;
    return { kind: "plan", columns: this.best.columns, bound: this.bound / this.formulation.scale, end };
  }
}

interface ColumnBounds {
  readonly column: number;
  readonly lower: number;
  readonly upper: number;
}

/** Used flows between the neighbouring whole numbers; the others, by how much the relaxation says each would cost, free or shut. */
function coreBounds({ flows }: Formulation, relaxed: RunResult): ColumnBounds[] {
  const valueOf = (column: number): number => relaxed.columns?.[column] ?? 0;
  const price = (column: number): number => Math.abs(relaxed.reducedCosts[column] ?? 0);
  const columns = flows.map(({ column }) => column);
  const used = columns.filter((column) => valueOf(column) > tolerance);
  const unused = columns.filter((column) => valueOf(column) <= tolerance).sort((a, b) => price(a) - price(b) || a - b);
  const shut = unused.slice(Math.max(0, coreFlows - used.length));
  return [
    ...used.map((column) => ({
      column,
      lower: Math.floor(valueOf(column) + tolerance),
      upper: Math.ceil(valueOf(column) - tolerance),
    })),
    ...shut.map((column) => ({ column, lower: 0, upper: 0 })),
  ];
}

function solveCore(highs: Highs, model: Model, search: Search, bounds: readonly ColumnBounds[]): void {
  for (const { column, lower, upper } of bounds) model.changeColBounds(column, lower, upper);
  search.take(runHighs(highs, model, "integer", search.runLimits, search.runWatch(false)));
}

function solveWhole(highs: Highs, model: Model, search: Search, { flows }: Formulation): RunResult {
  for (const { column, type } of flows) model.changeColBounds(column, 0, type.teachers.length);
  if (search.best) model.setSolution({ colValue: search.best.columns });
  const whole = runHighs(highs, model, "integer", search.runLimits, search.runWatch(true));
  if (whole.end !== "infeasible") search.prove(whole.bound);
  search.take(whole);
  search.report();
  return whole;
}

/** A known plan is never lost to a clock that has run out: with every flow held there is little left to solve. */
const startSeconds = 2;

/** Holds the flows at a known plan and lets the solver fill in the rest: nothing when the plan breaks a demand. */
function takeStart(highs: Highs, model: Model, search: Search, formulation: Formulation, start: ReadonlyMap<number, number>): void {
  for (const { column } of formulation.flows) model.changeColBounds(column, start.get(column) ?? 0, start.get(column) ?? 0);
  const { runLimits } = search;
  const seconds = Math.max(runLimits.seconds, startSeconds);
  const completed = runHighs(highs, model, "relaxation", { ...runLimits, seconds }, search.runWatch(false));
  if (completed.end === "done") search.take(completed);
  for (const { column, type } of formulation.flows) model.changeColBounds(column, 0, type.teachers.length);
}

function solve(highs: Highs, model: Model, formulation: Formulation, limits: OptimiseLimits, watch: OptimiseWatch, start?: Start): Optimum {
  const search = new Search(formulation, limits, watch);
  if (start) takeStart(highs, model, search, formulation, start);
  const relaxed = runHighs(highs, model, "relaxation", search.runLimits, search.runWatch(false));
  if (relaxed.end === "infeasible") return { kind: "infeasible" };
  if (relaxed.end === "done") search.prove(relaxed.objective);
  search.report();
  if (search.isProven || search.isOver) return search.result();
  if (relaxed.end === "done") solveCore(highs, model, search, coreBounds(formulation, relaxed));
  if (search.isProven || search.isOver) return search.result();
  const whole = solveWhole(highs, model, search, formulation);
  return whole.end === "infeasible" && !search.best ? { kind: "infeasible" } : search.result();
}

/** What the relaxation alone proves of the target, rounded up where there is nothing between whole numbers. */
export function relaxationBound(highs: Highs, formulation: Formulation, limits: OptimiseLimits, watch: OptimiseWatch): number | undefined {
  const search = new Search(formulation, limits, watch);
  const relaxed = highs.withModel(formulation.program.toModelData(), (model) =>
    runHighs(highs, model, "relaxation", search.runLimits, search.runWatch(false)),
  );
  if (relaxed.end !== "done") return undefined;
  search.prove(relaxed.objective);
  return search.bound / formulation.scale;
}

/** Whole numbers for flows, by column. */
type Start = ReadonlyMap<number, number>;

export function optimise(highs: Highs, formulation: Formulation, limits: OptimiseLimits, watch: OptimiseWatch, start?: Start): Optimum {
  return highs.withModel(formulation.program.toModelData(), (model) => solve(highs, model, formulation, limits, watch, start));
}
