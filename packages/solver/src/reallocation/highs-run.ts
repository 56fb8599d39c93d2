/** One run of HiGHS over a loaded model: limits, interruption and progress, without knowledge of what is solved. */
import type { Highs, Model } from "highs";

export interface RunLimits {
  readonly seconds: number;
  readonly relativeGap: number;
  readonly seed: number;
}

/** Heard while the solver works; every call may also stop it. */
export interface RunWatch {
  readonly shouldStop: () => boolean;
  readonly onImproved: (columns: Float64Array, objective: number) => void;
  readonly onBounds: (objective: number, bound: number) => void;
}

export type RunEnd = "done" | "infeasible" | "time-limit" | "interrupted";

export interface RunResult {
  readonly end: RunEnd;
  readonly columns: Float64Array | undefined;
  readonly reducedCosts: Float64Array;
  readonly objective: number;
  /** Of an integer run; −∞ when nothing is proven. */
  readonly bound: number;
}

function endOf(highs: Highs, model: Model): RunEnd {
  const { modelStatus } = highs.constants;
  const status = model.getModelStatus();
  switch (status) {
    case modelStatus.optimal:
    case modelStatus.solutionLimit:
      return "done";
    case modelStatus.infeasible:
    // The reallocation is bounded from below by nought, so what presolve leaves undistinguished is infeasible.
    case modelStatus.unboundedOrInfeasible:
      return "infeasible";
    case modelStatus.timeLimit:
      return "time-limit";
    case modelStatus.interrupted:
      return "interrupted";
    default:
      throw new Error(`HiGHS ended with model status ${status}`);
  }
}

export function runHighs(highs: Highs, model: Model, kind: "relaxation" | "integer", limits: RunLimits, watch: RunWatch): RunResult {
  const { callbackType } = highs.constants;
  model.options.set({
    output_flag: false,
    solve_relaxation: kind === "relaxation",
    time_limit: Math.max(0.01, limits.seconds),
    mip_rel_gap: limits.relativeGap,
    random_seed: limits.seed,
  });
  model.zeroAllClocks();
  const stopWhenAsked = (event: { interrupt(): void }): undefined => {
    if (watch.shouldStop()) event.interrupt();
  };
  model.run({
    [callbackType.simplexInterrupt]: stopWhenAsked,
    [callbackType.mipInterrupt](event) {
      const { mip_primal_bound: objective, mip_dual_bound: bound } = event.data;
      if (objective !== undefined && bound !== undefined) watch.onBounds(objective, bound);
      return stopWhenAsked(event);
    },
    [callbackType.mipImprovingSolution](event) {
      const { mip_solution: columns, objective_function_value: objective } = event.data;
      if (columns && objective !== undefined) watch.onImproved(columns, objective);
    },
  });
  const end = endOf(highs, model);
  const hasSolution = model.info.get("primal_solution_status") === highs.constants.solutionStatus.feasible;
  const { colValue, colDual } = model.getSolution();
  return {
    end,
    columns: hasSolution && end !== "infeasible" ? colValue : undefined,
    reducedCosts: colDual,
    objective: model.getObjectiveValue(),
    bound: kind === "integer" ? Number(model.info.get("mip_dual_bound")) : Number.NEGATIVE_INFINITY,
  };
}
