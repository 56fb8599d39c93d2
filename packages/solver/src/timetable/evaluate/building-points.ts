/** Changes of building, as FET counts them: between two lessons next to each other in a day (or week) whose buildings differ. */
import type { ConstraintOf } from "../model/constraint";
import type { Occupancy } from "./occupancy";
import { deviation, type Deviation, type Point } from "./point";

interface Change {
  readonly from: number;
  readonly to: number;
  /** Times between the two, of the time group. */
  readonly free: number;
}

/** Where a resource has two lessons at once, that is a clash, and the first building of the list counts. */
const firstBuilding = (bits: number): number => 31 - Math.clz32(bits & -bits);

function changesIn({ instance, buildings }: Occupancy, resource: number, timeGroup: number): Change[] {
  const changes: Change[] = [];
  let last: { time: number; position: number; building: number } | undefined;
  for (const [position, time] of (instance.timeGroups[timeGroup]?.times ?? []).entries()) {
    const bits = buildings[resource * instance.times.length + time] ?? 0;
    if (bits === 0) continue;
    const building = firstBuilding(bits);
    if (last !== undefined && last.building !== building) changes.push({ from: last.time, to: time, free: position - last.position - 1 });
    last = { time, position, building };
  }
  return changes;
}

type DeviationsOf = (changes: readonly Change[]) => readonly Deviation[];

function pointsOf(constraint: ConstraintOf<"limit-building-changes" | "building-change-gap">, occupancy: Occupancy, deviationsOf: DeviationsOf): Point[] {
  return constraint.resources.map((resource) => ({
    place: { kind: "resource", resource },
    deviations: constraint.timeGroups.flatMap((timeGroup) => deviationsOf(changesIn(occupancy, resource, timeGroup))),
  }));
}

export function limitBuildingChangesPoints(constraint: ConstraintOf<"limit-building-changes">, occupancy: Occupancy): Point[] {
  return pointsOf(constraint, occupancy, (changes) => deviation(changes.length - constraint.maximum, changes.map(({ to }) => to)));
}

export function buildingChangeGapPoints(constraint: ConstraintOf<"building-change-gap">, occupancy: Occupancy): Point[] {
  return pointsOf(constraint, occupancy, (changes) => changes.flatMap(({ from, to, free }) => deviation(constraint.minimum - free, [from, to])));
}
