/** What one run minimises, or must not worsen: a goal, or several weighed against one another. */
import { isBalanceGoal, type Goal, type GoalFigures } from "@qitong/domain/staffing";

export interface Target {
  readonly parts: readonly { readonly goal: Goal; readonly weight: number }[];
}

export const targetOf = (goal: Goal): Target => ({ parts: [{ goal, weight: 1 }] });

export function targetValue({ parts }: Target, figures: GoalFigures): number {
  return parts.reduce((sum, { goal, weight }) => sum + weight * figures[goal], 0);
}

/** Counts of people or wishes: between two whole numbers there is no plan, so a bound may be rounded up. */
export function isWhole({ parts: [first, ...others] }: Target): boolean {
  return first !== undefined && others.length === 0 && first.weight === 1 && !isBalanceGoal(first.goal) && first.goal !== "commute";
}

/** Slopes of CV² are small against the solver's tolerances; a thousandfold objective keeps its steps apart. */
export function scaleOf({ parts }: Target): number {
  return parts.some(({ goal }) => isBalanceGoal(goal)) || parts.length > 1 ? 1000 : 1;
}
