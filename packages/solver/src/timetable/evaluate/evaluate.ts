/** The exact cost of a timetable, from the definitions alone: the judge of the search, which reckons by steps. */
import type { Constraint } from "../model/constraint";
import { costOf } from "../model/cost";
import type { TimetableInstance } from "../model/instance";
import type { Solution } from "../model/solution";
import { assignResourcePoints, avoidSplitAssignmentsPoints, preferResourcesPoints } from "./assignment-points";
import { buildingChangeGapPoints, limitBuildingChangesPoints } from "./building-points";
import {
  assignTimePoints, daysBetweenEventsPoints, distributeSplitEventsPoints, linkEventsPoints, orderEventsPoints, preferTimesPoints,
  splitEventsPoints, spreadEventsPoints,
} from "./event-points";
import { occupancyOf, type Occupancy } from "./occupancy";
import type { Deviation, Place, Point } from "./point";
import {
  avoidClashesPoints, avoidUnavailableTimesPoints, clusterBusyTimesPoints, commonFreeTimesPoints, limitBusyTimesPoints,
  limitIdleTimesPoints, limitWorkloadPoints,
} from "./resource-points";

/** One point of application at which a constraint is not met. */
export interface Violation {
  readonly place: Place;
  readonly deviations: readonly Deviation[];
  /** With the weight. */
  readonly cost: number;
}

export interface ConstraintCost {
  /** Position in the instance's list. */
  readonly constraint: number;
  readonly cost: number;
  readonly violations: readonly Violation[];
}

export interface Evaluation {
  /** The cost of the required constraints. */
  readonly infeasibility: number;
  /** The cost of the others. */
  readonly objective: number;
  /** Every constraint, in the instance's order. */
  readonly constraints: readonly ConstraintCost[];
}

function pointsOf(constraint: Constraint, occupancy: Occupancy): readonly Point[] {
  switch (constraint.kind) {
    case "assign-resource": return assignResourcePoints(constraint, occupancy);
    case "assign-time": return assignTimePoints(constraint, occupancy);
    case "split-events": return splitEventsPoints(constraint, occupancy);
    case "distribute-split-events": return distributeSplitEventsPoints(constraint, occupancy);
    case "prefer-resources": return preferResourcesPoints(constraint, occupancy);
    case "prefer-times": return preferTimesPoints(constraint, occupancy);
    case "avoid-split-assignments": return avoidSplitAssignmentsPoints(constraint, occupancy);
    case "spread-events": return spreadEventsPoints(constraint, occupancy);
    case "link-events": return linkEventsPoints(constraint, occupancy);
    case "order-events": return orderEventsPoints(constraint, occupancy);
    case "avoid-clashes": return avoidClashesPoints(constraint, occupancy);
    case "avoid-unavailable-times": return avoidUnavailableTimesPoints(constraint, occupancy);
    case "limit-idle-times": return limitIdleTimesPoints(constraint, occupancy);
    case "cluster-busy-times": return clusterBusyTimesPoints(constraint, occupancy);
    case "limit-busy-times": return limitBusyTimesPoints(constraint, occupancy);
    case "limit-workload": return limitWorkloadPoints(constraint, occupancy);
    case "limit-building-changes": return limitBuildingChangesPoints(constraint, occupancy);
    case "building-change-gap": return buildingChangeGapPoints(constraint, occupancy);
    case "common-free-times": return commonFreeTimesPoints(constraint, occupancy);
    case "days-between-events": return daysBetweenEventsPoints(constraint, occupancy);
  }
}

function violationsOf(constraint: Constraint, occupancy: Occupancy): Violation[] {
  return pointsOf(constraint, occupancy).flatMap(({ place, deviations }) => {
    if (deviations.length === 0) return [];
    const cost = constraint.weight * costOf(constraint.costFunction, deviations.map(({ amount }) => amount));
    return [{ place, deviations, cost }];
  });
}

/** Costs have no unit but the instance's weights. A solution's lessons must be of the instance; what is missing counts as not assigned. */
export function evaluate(instance: TimetableInstance, solution: Solution): Evaluation {
  const occupancy = occupancyOf(instance, solution);
  const costs = { infeasibility: 0, objective: 0 };
  const constraints = instance.constraints.map((constraint, position) => {
    const violations = violationsOf(constraint, occupancy);
    const cost = violations.reduce((sum, violation) => sum + violation.cost, 0);
    costs[constraint.required ? "infeasibility" : "objective"] += cost;
    return { constraint: position, cost, violations };
  });
  return { ...costs, constraints };
}
