/**
 * Reads a FET file (versions 5 and 6) into our model. FET is AGPL: nothing of it is here but the names in its files. What a file demands
 * and our model cannot say is reported by name, never dropped in silence.
 */
import type { Constraint } from "../model/constraint";
import type { TimetableInstance } from "../model/instance";
import { child, children, parseXml, textOf, type XmlElement } from "../xml/tree";
import { activityMappings, keepWithin } from "./activity-constraints";
import { FetDraft, resourceTypeNames, type Activity } from "./draft";
import { peopleMappings } from "./people-constraints";
import { homeRoomMappings, roomMappings } from "./room-constraints";
import { mergeLeaves, readLeaves, type Leaves } from "./students";

export interface Unmapped {
  /** Name of the element in the file, or of a part of it. */
  readonly name: string;
  readonly count: number;
}

export interface FetFile {
  readonly instance: TimetableInstance;
  readonly unmapped: readonly Unmapped[];
}

const isActive = (element: XmlElement): boolean => textOf(element, "Active") !== "false";
const texts = (element: XmlElement, name: string): string[] => children(element, name).map(({ text }) => text).filter((text) => text !== "");

/** Version 5 names days and hours in elements of their own in lists; both versions have a `<Name>` in each, the oldest the text alone. */
const namesIn = (list: XmlElement | undefined, name: string): string[] => children(list, name).map((element) => textOf(element, "Name") ?? element.text);

function readActivities(list: XmlElement | undefined): Activity[] {
  const parts = new Map<string, number>();
  const activities: Activity[] = [];
  for (const element of children(list, "Activity")) {
    const [id, group] = [textOf(element, "Id") ?? "", textOf(element, "Activity_Group_Id") ?? "0"];
    const component = group === "0" ? 1 : (parts.get(group) ?? 0) + 1;
    parts.set(group, component);
    if (!isActive(element)) continue;
    activities.push({
      id, component,
      teachers: texts(element, "Teacher"), students: texts(element, "Students"), tags: texts(element, "Activity_Tag"),
      subject: textOf(element, "Subject") ?? "", duration: Number(textOf(element, "Duration") ?? "1"),
      studentCount: Number(textOf(element, "Number_Of_Students") ?? "0"),
    });
  }
  return activities;
}

/** Sets that a constraint may speak of by themselves. */
function usedSets(root: XmlElement, activities: readonly Activity[], leaves: Leaves): Set<string> {
  const used = new Set(activities.flatMap(({ students }) => students));
  for (const constraint of [...(child(root, "Time_Constraints_List")?.children ?? []), ...(child(root, "Space_Constraints_List")?.children ?? [])]) {
    for (const name of ["Students", "Students_Name"]) {
      const set = textOf(constraint, name);
      if (set !== undefined && leaves.has(set)) used.add(set);
    }
  }
  return used;
}

function addRooms(draft: FetDraft, root: XmlElement, buildings: readonly string[]): void {
  for (const room of children(root, "Rooms_List", "Room")) {
    const name = textOf(room, "Name") ?? "";
    const building = buildings.indexOf(textOf(room, "Building") ?? "");
    if (textOf(room, "Virtual") === "true") draft.reportUnmapped("Room/Virtual");
    else draft.addRoom(name, Number(textOf(room, "Capacity") ?? "30000"), building < 0 ? undefined : building);
  }
}

const named = (name: string) => ({ id: name, name, required: true, weight: 1, costFunction: "linear" as const });

/** What every timetable of FET keeps: its basic constraints, and that an activity is not cut by the end of a day. */
function addBasics(draft: FetDraft, root: XmlElement): void {
  const everyEvent = [...draft.activities.keys()];
  const whole = everyEvent.filter((event) => (draft.activities[event]?.duration ?? 1) > 1);
  const basics: readonly Constraint[] = [
    { ...named("every activity has a time"), kind: "assign-time", events: everyEvent },
    { ...named("an activity is one lesson"), kind: "split-events", events: whole, minimumDuration: 1, maximumDuration: draft.hours.length, minimumAmount: 1, maximumAmount: 1 },
    { ...named("nobody is at two places"), kind: "avoid-clashes", resources: [...draft.allStudents, ...draft.allTeachers, ...draft.allRooms] },
  ];
  draft.constraints.push(...basics);
  const times = draft.days.flatMap((_, day) => draft.hours.map((_hour, hour) => draft.timeAt(day, hour)));
  keepWithin(draft, { ...root, name: "an activity within a day", children: [] }, whole, new Set(times));
}

/** Home rooms count where nothing else names a room, so they are read last; who is absent is known before gaps are counted. */
function addConstraints(draft: FetDraft, root: XmlElement): void {
  const elements = ["Time_Constraints_List", "Space_Constraints_List"].flatMap((list) => child(root, list)?.children ?? []).filter(isActive);
  const isAbsence = ({ name }: XmlElement): boolean => name.endsWith("NotAvailableTimes") || name === "ConstraintBreakTimes";
  const isHome = ({ name }: XmlElement): boolean => name in homeRoomMappings;
  const others = elements.filter((element) => !isAbsence(element) && !isHome(element));
  for (const element of [...elements.filter(isAbsence), ...others, ...elements.filter(isHome)]) {
    if (element.name.startsWith("ConstraintBasicCompulsory") || !element.name.startsWith("Constraint")) continue;
    const mapping = activityMappings[element.name] ?? peopleMappings[element.name] ?? roomMappings[element.name] ?? homeRoomMappings[element.name];
    if (mapping) mapping(draft, element);
    else draft.reportUnmapped(element.name);
  }
}

/**
 * @param document the text of a `.fet` file
 * @throws when it is not well formed, or speaks of a teacher that it does not list
 */
export function readFet(document: string): FetFile {
  const root = parseXml(document);
  const [days, hours] = [namesIn(child(root, "Days_List"), "Day"), namesIn(child(root, "Hours_List"), "Hour")];
  const activities = readActivities(child(root, "Activities_List"));
  const leaves = readLeaves(child(root, "Students_List"));
  const draft = new FetDraft(days, hours, activities, mergeLeaves(leaves, usedSets(root, activities, leaves)));
  for (const name of namesIn(child(root, "Teachers_List"), "Teacher")) draft.addTeacher(name);
  draft.fillTeachers();
  const buildings = namesIn(child(root, "Buildings_List"), "Building");
  addRooms(draft, root, buildings);
  const mode = textOf(root, "Mode");
  if (mode !== undefined && mode !== "Official") draft.reportUnmapped(`Mode/${mode}`);
  addBasics(draft, root);
  addConstraints(draft, root);
  const needing = [...draft.places.entries()].flatMap(([event, places]) => (places.some(({ role }) => role === "room") ? [event] : []));
  const name = textOf(root, "Institution_Name") ?? "";
  const assignRooms: Constraint = { ...named("every activity has its room"), kind: "assign-resource", events: needing, role: "room" };
  const instance: TimetableInstance = {
    id: name,
    name,
    times: days.flatMap((day) => hours.map((hour) => ({ id: `${day} ${hour}`, name: `${day} ${hour}` }))),
    timeGroups: draft.timeGroups,
    resourceTypes: resourceTypeNames.map((type) => ({ id: type, name: type })),
    resources: draft.resources,
    resourceGroups: [],
    events: draft.events(),
    eventGroups: draft.eventGroups,
    buildings: buildings.map((building) => ({ id: building, name: building })),
    constraints: [...draft.constraints, assignRooms],
  };
  return { instance, unmapped: [...draft.unmapped].map(([what, count]) => ({ name: what, count })) };
}
