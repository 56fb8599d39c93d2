/**
 * Writes an instance as a FET file, version 6.8: each lesson of an event's split is an activity. FET has a week of equal days, so the
 * instance must have one; what has no like in FET is reported by name, never dropped in silence.
 */
import type { TimetableInstance } from "../model/instance";
import { homeRooms, readWeek, resourcesOf, type FetWeek, type FetWriteOptions, type WrittenActivity } from "./week";
import { constraintElements } from "./write-constraints";
import { element, fields, type Xml } from "./write-xml";

export interface WrittenFet {
  readonly document: string;
  readonly activities: readonly WrittenActivity[];
  /** Kinds of constraints that are not in the file, and how many. */
  readonly unwritten: ReadonlyMap<string, number>;
}

const list = (name: string, elements: readonly Xml[]): Xml => element(name, elements);
const namedElement = (name: string, text: string, ...more: readonly Xml[]): Xml => element(name, [fields({ Name: text }), ...more]);

function activityElements(week: FetWeek): Xml[] {
  const { instance, options } = week;
  return week.activities.map(({ event, duration }, position) => {
    const of = instance.events[event];
    const filled = (of?.resources ?? []).flatMap(({ resource }) => (resource === undefined ? [] : [instance.resources[resource]]));
    const named = (types: readonly number[], tag: string): Xml[] => filled.flatMap((resource) => (resource && types.includes(resource.type) ? [fields({ [tag]: resource.id })] : []));
    const [group = position + 1] = week.idsOfEvent[event] ?? [];
    const isSplit = (week.idsOfEvent[event] ?? []).length > 1;
    return element("Activity", [
      ...named(options.teacherTypes, "Teacher"),
      fields({ Subject: of?.id ?? "" }),
      ...named(options.studentTypes, "Students"),
      fields({ Duration: duration, Total_Duration: of?.duration ?? duration, Id: position + 1, Activity_Group_Id: isSplit ? group : 0, Active: true, Comments: "" }),
    ]);
  });
}

/** @throws when the week has no equal days */
export function writeFet(instance: TimetableInstance, options: FetWriteOptions): WrittenFet {
  const week = readWeek(instance, options);
  const { time, space, unwritten } = constraintElements(week);
  const rooms = homeRooms(week).map(({ room, building }) => namedElement("Room", room, fields({ Building: building, Capacity: 30_000, Virtual: false, Comments: "" })));
  const root: Xml = [
    fields({ Mode: "Official", Institution_Name: instance.name, Comments: "" }),
    element("Days_List", [fields({ Number_of_Days: week.days.length }), ...week.days.map((day) => namedElement("Day", day))]),
    element("Hours_List", [fields({ Number_of_Hours: week.hours.length }), ...week.hours.map((hour) => namedElement("Hour", hour))]),
    list("Subjects_List", instance.events.map(({ id }) => namedElement("Subject", id, fields({ Comments: "" })))),
    list("Activity_Tags_List", []),
    list("Teachers_List", resourcesOf(week, options.teacherTypes).map((id) => namedElement("Teacher", id, fields({ Target_Number_of_Hours: 0 }), element("Qualified_Subjects", []), fields({ Comments: "" })))),
    list("Students_List", resourcesOf(week, options.studentTypes).map((id) => namedElement("Year", id, fields({ Number_of_Students: 0, Comments: "", Number_of_Categories: 0, Separator: " " })))),
    list("Activities_List", activityElements(week)),
    list("Buildings_List", instance.buildings.map(({ id }) => namedElement("Building", id, fields({ Comments: "" })))),
    list("Rooms_List", rooms),
    list("Time_Constraints_List", time),
    list("Space_Constraints_List", space),
  ].join("");
  return { document: `<?xml version="1.0" encoding="UTF-8"?>\n<fet version="6.8.5">\n${root}</fet>\n`, activities: week.activities, unwritten };
}
