/** Temperatures by the weights of an instance: what is let pass at first and at last. */
import type { Tables } from "./tables";

export interface Temperatures {
  readonly high: number;
  readonly middle: number;
  readonly low: number;
  /** For what a unit of infeasibility weighs: hot enough to break a required constraint for a while, until all are met. */
  readonly breaking: number;
  /** What a unit of infeasibility weighs against the objective. */
  readonly hardWeight: number;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}

/** Of all points of application, so that a few dear ones do not set the heat for the many. */
function geometricMeanOf({ points }: Tables): number {
  let [sum, count] = [0, 0];
  for (const [point, weight] of points.weight.entries()) {
    if (points.required[point] === 1) continue;
    sum += Math.log(weight);
    count += 1;
  }
  return count === 0 ? 1 : Math.exp(sum / count);
}

export function temperaturesOf(tables: Tables): Temperatures {
  const { constraints } = tables.instance;
  const weightsOf = (required: boolean): number[] => constraints.filter((constraint) => constraint.required === required && constraint.weight > 0).map(({ weight }) => weight);
  const wishes = weightsOf(false);
  const usual = medianOf(wishes);
  const warm = Math.min(usual, geometricMeanOf(tables));
  return { high: warm * 1.6, middle: warm * 0.8, low: Math.min(usual, ...wishes) * 0.12, breaking: 0.6, hardWeight: (8 * usual) / medianOf(weightsOf(true)) };
}
