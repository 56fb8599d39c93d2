/** Reads times, resources and events of an XHSTT instance. Format: Post et al. 2012, and Kingston's pages of HSEval. */
import type { EventGroup, EventResource, Resource, ResourceGroup, TimeGroup, TimetableEvent, TimetableInstance } from "../model/instance";
import { child, children, textOf, type XmlElement } from "../xml/tree";
import { Lookup, nameOf, numberOf, requiredNumber } from "./lookup";
import { readConstraint } from "./read-constraint";

export interface Lookups {
  readonly times: Lookup;
  readonly timeGroups: Lookup;
  readonly resourceTypes: Lookup;
  readonly resources: Lookup;
  readonly resourceGroups: Lookup;
  readonly events: Lookup;
  readonly eventGroups: Lookup;
}

export interface ReadInstance {
  readonly instance: TimetableInstance;
  readonly lookups: Lookups;
}

/** Elements of a list that are not its groups: the groups stand in one element of their own. */
const members = (list: XmlElement | undefined, name: string): readonly XmlElement[] => children(list, name);

/** Members say to which groups they belong; a group lists them in their order. */
function membersByGroup(elements: readonly XmlElement[], groups: Lookup, references: (element: XmlElement) => readonly XmlElement[]): Map<number, number[]> {
  const byGroup = new Map<number, number[]>();
  for (const [position, element] of elements.entries()) {
    for (const group of new Set(references(element).map((reference) => groups.referenceOf(reference)))) {
      byGroup.set(group, [...(byGroup.get(group) ?? []), position]);
    }
  }
  return byGroup;
}

const timeGroupKinds: Readonly<Record<string, TimeGroup["kind"]>> = { Week: "week", Day: "day", TimeGroup: "group" };

function readTimeGroups(list: XmlElement | undefined, times: readonly XmlElement[], lookup: Lookup): TimeGroup[] {
  const groups = (child(list, "TimeGroups")?.children ?? []).filter(({ name }) => name in timeGroupKinds);
  for (const group of groups) lookup.add(nameOf(group).id);
  const members = membersByGroup(times, lookup, (time) => [...children(time, "Week"), ...children(time, "Day"), ...children(time, "TimeGroups", "TimeGroup")]);
  return groups.map((group, position) => ({ ...nameOf(group), kind: timeGroupKinds[group.name] ?? "group", times: members.get(position) ?? [] }));
}

function readResourceGroups(list: XmlElement | undefined, resources: readonly XmlElement[], lookup: Lookup): ResourceGroup[] {
  const groups = children(list, "ResourceGroups", "ResourceGroup");
  for (const group of groups) lookup.add(nameOf(group).id);
  const members = membersByGroup(resources, lookup, (resource) => children(resource, "ResourceGroups", "ResourceGroup"));
  return groups.map((group, position) => ({ ...nameOf(group), resources: members.get(position) ?? [] }));
}

/** A course is a group of events by another name. */
function readEventGroups(list: XmlElement | undefined, events: readonly XmlElement[], lookup: Lookup): EventGroup[] {
  const groups = (child(list, "EventGroups")?.children ?? []).filter(({ name }) => name === "EventGroup" || name === "Course");
  for (const group of groups) lookup.add(nameOf(group).id);
  const members = membersByGroup(events, lookup, (event) => [...children(event, "Course"), ...children(event, "EventGroups", "EventGroup")]);
  return groups.map((group, position) => ({ ...nameOf(group), kind: group.name === "Course" ? "course" : "group", events: members.get(position) ?? [] }));
}

function readResources(elements: readonly XmlElement[], types: Lookup, lookup: Lookup): Resource[] {
  return elements.map((element) => {
    lookup.add(nameOf(element).id);
    const type = child(element, "ResourceType");
    if (!type) throw new Error(`the resource "${nameOf(element).id}" has no type`);
    return { ...nameOf(element), type: types.referenceOf(type) };
  });
}

function readPlace(element: XmlElement, lookups: Lookups, resources: readonly Resource[]): EventResource {
  const role = textOf(element, "Role");
  const workload = numberOf(element, "Workload");
  const resource = element.attributes["Reference"] === undefined ? undefined : lookups.resources.referenceOf(element);
  const type = child(element, "ResourceType");
  const ownType = resource === undefined ? undefined : resources[resource]?.type;
  if (type === undefined && ownType === undefined) throw new Error("a resource of an event has neither a reference nor a type");
  return {
    type: type ? lookups.resourceTypes.referenceOf(type) : (ownType ?? 0),
    ...(role === undefined ? {} : { role }),
    ...(resource === undefined ? {} : { resource }),
    ...(workload === undefined ? {} : { workload }),
  };
}

/** Each resource of a group that is preassigned as a whole has a place without a role. */
function placesOfGroups(event: XmlElement, lookups: Lookups, groups: readonly ResourceGroup[], resources: readonly Resource[]): EventResource[] {
  return children(event, "ResourceGroups", "ResourceGroup").flatMap((group) =>
    (groups[lookups.resourceGroups.referenceOf(group)]?.resources ?? []).map((resource) => ({ type: resources[resource]?.type ?? 0, resource })),
  );
}

function readEvent(element: XmlElement, lookups: Lookups, groups: readonly ResourceGroup[], resources: readonly Resource[]): TimetableEvent {
  lookups.events.add(nameOf(element).id);
  const workload = numberOf(element, "Workload");
  const time = child(element, "Time");
  return {
    ...nameOf(element),
    duration: requiredNumber(element, "Duration"),
    resources: [
      ...children(element, "Resources", "Resource").map((place) => readPlace(place, lookups, resources)),
      ...placesOfGroups(element, lookups, groups, resources),
    ],
    ...(workload === undefined ? {} : { workload }),
    ...(time === undefined ? {} : { time: lookups.times.referenceOf(time) }),
  };
}

function newLookups(): Lookups {
  return {
    times: new Lookup("time"),
    timeGroups: new Lookup("time group"),
    resourceTypes: new Lookup("resource type"),
    resources: new Lookup("resource"),
    resourceGroups: new Lookup("resource group"),
    events: new Lookup("event"),
    eventGroups: new Lookup("event group"),
  };
}

/** @throws when the instance refers to what it does not have */
export function readInstance(element: XmlElement): ReadInstance {
  const lookups = newLookups();
  const [timeList, resourceList, eventList] = [child(element, "Times"), child(element, "Resources"), child(element, "Events")];
  const timeElements = members(timeList, "Time");
  for (const time of timeElements) lookups.times.add(nameOf(time).id);
  const resourceTypes = children(resourceList, "ResourceTypes", "ResourceType").map(nameOf);
  for (const { id } of resourceTypes) lookups.resourceTypes.add(id);
  const resourceElements = members(resourceList, "Resource");
  const resources = readResources(resourceElements, lookups.resourceTypes, lookups.resources);
  const resourceGroups = readResourceGroups(resourceList, resourceElements, lookups.resourceGroups);
  const eventElements = members(eventList, "Event");
  const name = textOf(child(element, "MetaData"), "Name");
  const id = element.attributes["Id"] ?? name ?? "";
  const withoutConstraints: TimetableInstance = {
    id,
    name: name ?? id,
    times: timeElements.map(nameOf),
    timeGroups: readTimeGroups(timeList, timeElements, lookups.timeGroups),
    resourceTypes,
    resources,
    resourceGroups,
    events: eventElements.map((event) => readEvent(event, lookups, resourceGroups, resources)),
    eventGroups: readEventGroups(eventList, eventElements, lookups.eventGroups),
    buildings: [],
    constraints: [],
  };
  const constraints = (child(element, "Constraints")?.children ?? []).map((constraint) => readConstraint(constraint, withoutConstraints, lookups));
  return { instance: { ...withoutConstraints, constraints }, lookups };
}
