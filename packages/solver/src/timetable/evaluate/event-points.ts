/** The points of application of constraints on events. Definitions: Kingston, "The HSEval High School Timetable Evaluator", the format's pages. */
import type { ConstraintOf } from "../model/constraint";
import { deviationFrom } from "../model/cost";
import type { Lesson } from "../model/solution";
import { timesOf, type Occupancy } from "./occupancy";
import { deviation, type Point } from "./point";

const lessonsOf = (occupancy: Occupancy, event: number): readonly Lesson[] => occupancy.lessonsOf[event] ?? [];

const totalDuration = (lessons: readonly Lesson[]): number => lessons.reduce((sum, { duration }) => sum + duration, 0);

export function assignTimePoints(constraint: ConstraintOf<"assign-time">, occupancy: Occupancy): Point[] {
  return constraint.events.map((event) => ({
    place: { kind: "event", event },
    deviations: deviation(totalDuration(lessonsOf(occupancy, event).filter(({ time }) => time === undefined))),
  }));
}

/** Lessons that are too short or too long count one each, beside the lessons too few or too many. */
export function splitEventsPoints(constraint: ConstraintOf<"split-events">, occupancy: Occupancy): Point[] {
  const { minimumDuration, maximumDuration, minimumAmount, maximumAmount } = constraint;
  return constraint.events.map((event) => {
    const lessons = lessonsOf(occupancy, event);
    const wrong = lessons.filter(({ duration }) => duration < minimumDuration || duration > maximumDuration).length;
    return {
      place: { kind: "event", event },
      deviations: [...deviation(wrong), ...deviation(deviationFrom(minimumAmount, maximumAmount, lessons.length))],
    };
  });
}

export function distributeSplitEventsPoints(constraint: ConstraintOf<"distribute-split-events">, occupancy: Occupancy): Point[] {
  return constraint.events.map((event) => {
    const amount = lessonsOf(occupancy, event).filter(({ duration }) => duration === constraint.duration).length;
    return { place: { kind: "event", event }, deviations: deviation(deviationFrom(constraint.minimum, constraint.maximum, amount)) };
  });
}

/** The start alone is judged, and a lesson counts its duration; one without a time is judged by another constraint. */
export function preferTimesPoints(constraint: ConstraintOf<"prefer-times">, occupancy: Occupancy): Point[] {
  const preferred = new Set(constraint.times);
  return constraint.events.map((event) => ({
    place: { kind: "event", event },
    deviations: lessonsOf(occupancy, event).flatMap(({ time, duration }) =>
      time === undefined || preferred.has(time) || (constraint.duration !== undefined && constraint.duration !== duration) ? [] : deviation(duration, [time]),
    ),
  }));
}

/** Starts in each time group, over all events of the group. */
export function spreadEventsPoints(constraint: ConstraintOf<"spread-events">, occupancy: Occupancy): Point[] {
  const { instance } = occupancy;
  return constraint.eventGroups.map((eventGroup) => {
    const events = instance.eventGroups[eventGroup]?.events ?? [];
    const starts = events.flatMap((event) => lessonsOf(occupancy, event)).flatMap(({ time }) => (time === undefined ? [] : [time]));
    const deviations = constraint.timeGroups.flatMap(({ timeGroup, minimum, maximum }) => {
      const times = instance.timeGroups[timeGroup]?.times ?? [];
      const within = new Set(times);
      return deviation(deviationFrom(minimum, maximum, starts.filter((time) => within.has(time)).length), times);
    });
    return { place: { kind: "event-group", eventGroup }, deviations };
  });
}

/** Times at which at least one event of the group runs, but not every one. */
export function linkEventsPoints(constraint: ConstraintOf<"link-events">, occupancy: Occupancy): Point[] {
  const { instance } = occupancy;
  return constraint.eventGroups.map((eventGroup) => {
    const running = (instance.eventGroups[eventGroup]?.events ?? []).map(
      (event) => new Set(lessonsOf(occupancy, event).flatMap((lesson) => timesOf(lesson, instance.times.length))),
    );
    const unlinked = instance.times.flatMap((_, time) => {
      const count = running.filter((times) => times.has(time)).length;
      return count > 0 && count < running.length ? [time] : [];
    });
    return { place: { kind: "event-group", eventGroup }, deviations: unlinked.flatMap((time) => deviation(1, [time])) };
  });
}

/** An event without lessons, or with one that has no time, is in no order yet. */
function separationOf(first: readonly Lesson[], second: readonly Lesson[]): number | undefined {
  if (first.length === 0 || second.length === 0) return undefined;
  let end = 0;
  let start = Number.POSITIVE_INFINITY;
  for (const { time, duration } of first) {
    if (time === undefined) return undefined;
    end = Math.max(end, time + duration);
  }
  for (const { time } of second) {
    if (time === undefined) return undefined;
    start = Math.min(start, time);
  }
  return start - end;
}

export function orderEventsPoints(constraint: ConstraintOf<"order-events">, occupancy: Occupancy): Point[] {
  return constraint.pairs.map(({ first, second, minimumSeparation, maximumSeparation }) => {
    const separation = separationOf(lessonsOf(occupancy, first), lessonsOf(occupancy, second));
    return {
      place: { kind: "event-pair", first, second },
      deviations: separation === undefined ? [] : deviation(deviationFrom(minimumSeparation, maximumSeparation, separation)),
    };
  });
}

/** Each two lessons of the group, by the days that they start on. */
export function daysBetweenEventsPoints(constraint: ConstraintOf<"days-between-events">, occupancy: Occupancy): Point[] {
  const { instance } = occupancy;
  const dayOf = new Map(constraint.timeGroups.flatMap((group, day) => (instance.timeGroups[group]?.times ?? []).map((time) => [time, day] as const)));
  return constraint.eventGroups.map((eventGroup) => {
    const starts = (instance.eventGroups[eventGroup]?.events ?? [])
      .flatMap((event) => lessonsOf(occupancy, event))
      .flatMap(({ time }) => (time === undefined ? [] : [time]));
    const deviations = starts.flatMap((one, position) => starts.slice(position + 1).flatMap((other) => {
      const days = Math.abs((dayOf.get(one) ?? 0) - (dayOf.get(other) ?? 0));
      return deviation(deviationFrom(constraint.minimum, constraint.maximum, days), [one, other]);
    }));
    return { place: { kind: "event-group", eventGroup }, deviations };
  });
}
