/** Reads a solution of XHSTT, and completes it: what it leaves out of an event is one more lesson, with all that is preassigned. */
import type { TimetableEvent } from "../model/instance";
import type { Lesson, Solution } from "../model/solution";
import { child, children, textOf, type XmlElement } from "../xml/tree";
import { attribute, numberOf } from "./lookup";
import type { ReadInstance } from "./read-instance";

/** The place a resource of the solution fills: the one of its role, else the one preassigned to it, else the first that is open. */
function placeOf(event: TimetableEvent, role: string | undefined, resource: number, filled: readonly (number | undefined)[]): number {
  const ofRole = role === undefined ? -1 : event.resources.findIndex((place, position) => place.role === role && (place.resource === resource || filled[position] === undefined));
  if (ofRole >= 0) return ofRole;
  const preassigned = event.resources.findIndex((place) => place.resource === resource);
  if (preassigned >= 0) return preassigned;
  return role === undefined ? event.resources.findIndex((place, position) => place.resource === undefined && filled[position] === undefined) : -1;
}

function readLesson(element: XmlElement, { instance, lookups }: ReadInstance): Lesson {
  const position = lookups.events.of(attribute(element, "Reference"));
  const event = instance.events[position];
  if (!event) throw new Error(`no event "${attribute(element, "Reference")}"`);
  const resources = event.resources.map(({ resource }) => resource);
  for (const reference of children(element, "Resources", "Resource")) {
    const resource = lookups.resources.referenceOf(reference);
    const place = placeOf(event, textOf(reference, "Role"), resource, resources);
    if (place < 0) throw new Error(`the event "${event.id}" has no place for the resource "${attribute(reference, "Reference")}"`);
    resources[place] = resource;
  }
  const time = child(element, "Time");
  return {
    event: position,
    duration: numberOf(element, "Duration") ?? event.duration,
    time: time ? lookups.times.referenceOf(time) : event.time,
    resources,
  };
}

/** What an event still lasts beyond the lessons of the solution, as KHE completes it. */
function missingLessons(events: readonly TimetableEvent[], lessons: readonly Lesson[]): Lesson[] {
  const given = new Float64Array(events.length);
  for (const { event, duration } of lessons) given[event] = (given[event] ?? 0) + duration;
  return events.flatMap((event, position) => {
    const duration = event.duration - (given[position] ?? 0);
    if (duration < 0) throw new Error(`the lessons of the event "${event.id}" last longer than the event`);
    return duration === 0 ? [] : [{ event: position, duration, time: event.time, resources: event.resources.map(({ resource }) => resource) }];
  });
}

/** @throws when the solution names what the instance does not have, or makes an event longer than it is */
export function readSolution(element: XmlElement, read: ReadInstance): Solution {
  const lessons = children(element, "Events", "Event").map((event) => readLesson(event, read));
  return { lessons: [...lessons, ...missingLessons(read.instance.events, lessons)] };
}
