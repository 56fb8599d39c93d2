/** The points of application of constraints on resources. Definitions: Kingston, "The HSEval High School Timetable Evaluator", the format's pages. */
import type { ConstraintOf } from "../model/constraint";
import { deviationFrom } from "../model/cost";
import { isBusy, type Occupancy } from "./occupancy";
import { deviation, type Point } from "./point";

const timesOfGroup = ({ instance }: Occupancy, timeGroup: number): readonly number[] => instance.timeGroups[timeGroup]?.times ?? [];

const busyTimes = (occupancy: Occupancy, resource: number, times: readonly number[]): number[] =>
  times.filter((time) => isBusy(occupancy, resource, time));

/** Lessons at one time beyond the first. */
export function avoidClashesPoints(constraint: ConstraintOf<"avoid-clashes">, occupancy: Occupancy): Point[] {
  const times = occupancy.instance.times.length;
  return constraint.resources.map((resource) => ({
    place: { kind: "resource", resource },
    deviations: occupancy.instance.times.flatMap((_, time) => deviation((occupancy.attended[resource * times + time] ?? 0) - 1, [time])),
  }));
}

export function avoidUnavailableTimesPoints(constraint: ConstraintOf<"avoid-unavailable-times">, occupancy: Occupancy): Point[] {
  return constraint.resources.map((resource) => ({
    place: { kind: "resource", resource },
    deviations: busyTimes(occupancy, resource, constraint.times).flatMap((time) => deviation(1, [time])),
  }));
}

/** Free times of the group between the first and the last busy one. */
function idleTimes(occupancy: Occupancy, resource: number, times: readonly number[]): number[] {
  const busy = busyTimes(occupancy, resource, times);
  const [first, last] = [busy[0], busy.at(-1)];
  if (first === undefined || last === undefined) return [];
  return times.slice(times.indexOf(first), times.indexOf(last)).filter((time) => !isBusy(occupancy, resource, time));
}

/** The idle times of all groups together are held against the bounds. */
export function limitIdleTimesPoints(constraint: ConstraintOf<"limit-idle-times">, occupancy: Occupancy): Point[] {
  return constraint.resources.map((resource) => {
    const idle = constraint.timeGroups.flatMap((group) => idleTimes(occupancy, resource, timesOfGroup(occupancy, group)));
    return { place: { kind: "resource", resource }, deviations: deviation(deviationFrom(constraint.minimum, constraint.maximum, idle.length), idle) };
  });
}

/** The number of groups in which the resource is busy at all. */
export function clusterBusyTimesPoints(constraint: ConstraintOf<"cluster-busy-times">, occupancy: Occupancy): Point[] {
  return constraint.resources.map((resource) => {
    const busy = constraint.timeGroups.map((group) => busyTimes(occupancy, resource, timesOfGroup(occupancy, group))).filter(({ length }) => length > 0);
    return { place: { kind: "resource", resource }, deviations: deviation(deviationFrom(constraint.minimum, constraint.maximum, busy.length), busy.flat()) };
  });
}

/** Each group is held against the bounds by itself, unless the resource is free all through it. */
export function limitBusyTimesPoints(constraint: ConstraintOf<"limit-busy-times">, occupancy: Occupancy): Point[] {
  return constraint.resources.map((resource) => ({
    place: { kind: "resource", resource },
    deviations: constraint.timeGroups.flatMap((group) => {
      const busy = busyTimes(occupancy, resource, timesOfGroup(occupancy, group));
      return busy.length === 0 ? [] : deviation(deviationFrom(constraint.minimum, constraint.maximum, busy.length), busy);
    }),
  }));
}

/** Room for the rounding of fractions, as KHE has it. */
const tolerance = 0.001;

/** The workload of a resource: of each place that it fills, the lesson's share in the event; whether the lesson has a time or not. */
export function limitWorkloadPoints(constraint: ConstraintOf<"limit-workload">, occupancy: Occupancy): Point[] {
  const { instance, lessons } = occupancy;
  const workloads = new Float64Array(instance.resources.length);
  for (const lesson of lessons) {
    const event = instance.events[lesson.event];
    if (event === undefined) continue;
    for (const [place, resource] of lesson.resources.entries()) {
      if (resource === undefined) continue;
      const whole = event.resources[place]?.workload ?? event.workload ?? event.duration;
      workloads[resource] = (workloads[resource] ?? 0) + (whole * lesson.duration) / event.duration;
    }
  }
  return constraint.resources.map((resource) => {
    const off = deviationFrom(constraint.minimum, constraint.maximum, workloads[resource] ?? 0);
    return { place: { kind: "resource", resource }, deviations: deviation(off <= tolerance ? 0 : Math.ceil(off - tolerance)) };
  });
}

/** One point: how many of the times lack until all the resources have so many free together. */
export function commonFreeTimesPoints(constraint: ConstraintOf<"common-free-times">, occupancy: Occupancy): Point[] {
  const free = constraint.times.filter((time) => constraint.resources.every((resource) => !isBusy(occupancy, resource, time)));
  return [{ place: { kind: "resources", resources: constraint.resources }, deviations: deviation(constraint.minimum - free.length, free) }];
}
