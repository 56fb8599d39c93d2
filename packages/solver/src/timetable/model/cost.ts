/** What deviations cost, as HSEval reckons it: the weight times a function of the deviations at one point of application. */
import type { CostFunction } from "./constraint";

const total = (deviations: readonly number[]): number => deviations.reduce((sum, deviation) => sum + deviation, 0);

/** The cost of one point of application without its weight; deviations are not negative. */
export function costOf(costFunction: CostFunction, deviations: readonly number[]): number {
  switch (costFunction) {
    case "linear":
      return total(deviations);
    case "quadratic":
      return total(deviations) ** 2;
    case "step":
      return total(deviations) > 0 ? 1 : 0;
    case "sum-of-squares":
      return total(deviations.map((deviation) => deviation ** 2));
    case "sum-of-steps":
      return deviations.filter((deviation) => deviation > 0).length;
  }
}

/** How far a value lies outside of its bounds. */
export function deviationFrom(minimum: number, maximum: number, value: number): number {
  if (value < minimum) return minimum - value;
  return value > maximum ? value - maximum : 0;
}
