/** Which groups of constraints clash: a smallest set that cannot be met together. */
import type { Highs } from "highs";
import type { ReallocationFacts, TransferSettings } from "@qitong/domain/staffing";
import { constraintGroups, formulate, type ConstraintGroup } from "./formulation";
import { runHighs } from "./highs-run";

export interface ClashLimits {
  readonly seconds: number;
  readonly seed: number;
  readonly shouldStop: () => boolean;
}

/** Any plan will do: the search ends with the first. What is not proven in time counts as possible. */
const anyGap = 1e12;

function isImpossible(
  highs: Highs,
  facts: ReallocationFacts,
  settings: TransferSettings,
  without: ReadonlySet<ConstraintGroup>,
  limits: ClashLimits,
): boolean {
  const { program } = formulate({ facts, settings, demands: {}, without });
  return highs.withModel(program.toModelData(), (model) => {
    const runLimits = { seconds: limits.seconds, relativeGap: anyGap, seed: limits.seed };
    const watch = { shouldStop: limits.shouldStop, onImproved: () => undefined, onBounds: () => undefined };
    return runHighs(highs, model, "integer", runLimits, watch).end === "infeasible";
  });
}

/** Takes away one group after the other; a group without which it stays impossible has no part in the clash. */
export function findClash(highs: Highs, facts: ReallocationFacts, settings: TransferSettings, limits: ClashLimits): ConstraintGroup[] {
  const apart = new Set<ConstraintGroup>();
  for (const group of constraintGroups) {
    if (isImpossible(highs, facts, settings, new Set([...apart, group]), limits)) apart.add(group);
  }
  return constraintGroups.filter((group) => !apart.has(group));
}
