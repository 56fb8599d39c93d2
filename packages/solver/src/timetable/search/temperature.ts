/** Temperatures by the weights of an instance: what is let pass at first and at last. */
import type { TimetableInstance } from "../model/instance";

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

export function temperaturesOf({ constraints }: TimetableInstance): Temperatures {
  const weightsOf = (required: boolean): number[] => constraints.filter((constraint) => constraint.required === required && constraint.weight > 0).map(({ weight }) => weight);
  const soft = medianOf(weightsOf(false));
  const hard = medianOf(weightsOf(true));
  return { high: soft * 1.5, middle: soft * 0.7, low: Math.min(soft, ...weightsOf(false)) * 0.12, breaking: 0.6, hardWeight: (8 * soft) / hard };
}
