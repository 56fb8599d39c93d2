/** Reads the timetable that FET writes beside its other results (`…_activities.xml`), for a file that we wrote. */
import type { Lesson, Solution } from "../model/solution";
import type { TimetableInstance } from "../model/instance";
import { children, parseXml, textOf } from "../xml/tree";
import type { WrittenFet } from "./write-fet";

/** @throws when an activity is not of the file; one without a day or an hour has no time */
export function readFetTimetable(document: string, instance: TimetableInstance, { activities }: WrittenFet): Solution {
  const days = instance.timeGroups.filter(({ kind }) => kind === "day");
  const lessons = children(parseXml(document), "Activity").map((element): Lesson => {
    const activity = activities[Number(textOf(element, "Id")) - 1];
    if (!activity) throw new Error(`the activity ${textOf(element, "Id") ?? ""} is not of this file`);
    const times = days.find(({ name }) => name === textOf(element, "Day"))?.times;
    const resources = (instance.events[activity.event]?.resources ?? []).map(({ resource }) => resource);
    return { ...activity, time: times?.[Number(textOf(element, "Hour")) - 1], resources };
  });
  return { lessons };
}
