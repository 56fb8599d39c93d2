/** The points of application of constraints on who fills the places of events. */
import type { ConstraintOf } from "../model/constraint";
import type { EventResource } from "../model/instance";
import { timesOf, type Occupancy } from "./occupancy";
import { deviation, type Point } from "./point";

/** Places of the events that have the role; when none is asked, those that are not preassigned. KHE judges a preassigned place by its role too. */
function judgedPlaces(occupancy: Occupancy, events: readonly number[], role: string | undefined): { event: number; place: number }[] {
  const isJudged = (place: EventResource): boolean => (role === undefined ? place.resource === undefined : place.role === role);
  return events.flatMap((event) =>
    (occupancy.instance.events[event]?.resources ?? []).flatMap((resource, place) => (isJudged(resource) ? [{ event, place }] : [])),
  );
}

export function assignResourcePoints(constraint: ConstraintOf<"assign-resource">, occupancy: Occupancy): Point[] {
  return judgedPlaces(occupancy, constraint.events, constraint.role).map(({ event, place }) => ({
    place: { kind: "event-resource", event, place },
    deviations: (occupancy.lessonsOf[event] ?? []).flatMap((lesson) =>
      lesson.resources[place] === undefined ? deviation(lesson.duration, timesOf(lesson, occupancy.instance.times.length)) : [],
    ),
  }));
}

/** A lesson counts its duration; one whose place is empty is judged by another constraint. */
export function preferResourcesPoints(constraint: ConstraintOf<"prefer-resources">, occupancy: Occupancy): Point[] {
  const preferred = new Set(constraint.resources);
  return judgedPlaces(occupancy, constraint.events, constraint.role).map(({ event, place }) => ({
    place: { kind: "event-resource", event, place },
    deviations: (occupancy.lessonsOf[event] ?? []).flatMap((lesson) => {
      const resource = lesson.resources[place];
      return resource === undefined || preferred.has(resource) ? [] : deviation(lesson.duration, timesOf(lesson, occupancy.instance.times.length));
    }),
  }));
}

/** Different resources in the role over all lessons of the group, beyond the first. */
export function avoidSplitAssignmentsPoints(constraint: ConstraintOf<"avoid-split-assignments">, occupancy: Occupancy): Point[] {
  const { instance } = occupancy;
  return constraint.eventGroups.map((eventGroup) => {
    const assigned = new Set<number>();
    for (const event of instance.eventGroups[eventGroup]?.events ?? []) {
      for (const [place, { role }] of (instance.events[event]?.resources ?? []).entries()) {
        if (role !== constraint.role) continue;
        for (const { resources } of occupancy.lessonsOf[event] ?? []) {
          const resource = resources[place];
          if (resource !== undefined) assigned.add(resource);
        }
      }
    }
    return { place: { kind: "event-group", eventGroup }, deviations: deviation(assigned.size - 1) };
  });
}
