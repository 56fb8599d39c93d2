/** FET's time constraints on activities, by what their documentation and the file's own fields say. */
import { children, textOf, type XmlElement } from "../xml/tree";
import type { Activity, FetDraft } from "./draft";

export type Mapping = (draft: FetDraft, element: XmlElement) => void;

/** Of times that an activity runs at in one go, those that it may start at. */
function startsWithin(draft: FetDraft, slots: ReadonlySet<number>, duration: number): number[] {
  return [...slots].filter((time) => {
    if ((time % draft.hours.length) + duration > draft.hours.length) return false;
    return Array.from({ length: duration }, (_, step) => time + step).every((running) => slots.has(running));
  }).toSorted((one, other) => one - other);
}

/** One constraint for each length: what an activity may start at depends on how long it runs. */
export function keepWithin(draft: FetDraft, element: XmlElement, events: readonly number[], slots: ReadonlySet<number>): void {
  const durationOf = (event: number): number => draft.activities[event]?.duration ?? 1;
  for (const duration of new Set(events.map(durationOf))) {
    const same = events.filter((event) => durationOf(event) === duration);
    draft.add(element, { kind: "prefer-times", events: same, times: startsWithin(draft, slots, duration), duration: undefined });
  }
}

function timesIn(draft: FetDraft, element: XmlElement, list: string, day: string, hour: string): number[] {
  return children(element, list).flatMap((each) => draft.timeOf(each, day, hour) ?? []);
}

const slotsOf = (draft: FetDraft, element: XmlElement): Set<number> => new Set(timesIn(draft, element, "Preferred_Time_Slot", "Preferred_Day", "Preferred_Hour"));

const startsOf = (draft: FetDraft, element: XmlElement): number[] =>
  timesIn(draft, element, "Preferred_Starting_Time", "Preferred_Starting_Day", "Preferred_Starting_Hour");

/** An empty field asks nothing. */
function matching(draft: FetDraft, element: XmlElement): number[] {
  const [teacher, students, subject, tag] = ["Teacher_Name", "Students_Name", "Subject_Name", "Activity_Tag_Name"].map((name) => textOf(element, name));
  const [duration, component] = ["Duration", "Component_Number"].map((name) => textOf(element, name));
  const asked = students === undefined ? undefined : new Set(draft.studentsOf(students));
  const isAsked = (activity: Activity): boolean =>
    (teacher === undefined || activity.teachers.includes(teacher)) &&
    (asked === undefined || activity.students.some((set) => draft.studentsOf(set).some((resource) => asked.has(resource)))) &&
    (subject === undefined || activity.subject === subject) &&
    (tag === undefined || activity.tags.includes(tag)) &&
    (duration === undefined || activity.duration === Number(duration)) &&
    (component === undefined || activity.component === Number(component));
  return [...draft.activities.entries()].flatMap(([event, activity]) => (isAsked(activity) ? [event] : []));
}

/** Days between each two; what FET asks of two on one day beyond that has no constraint here. */
function daysBetween(draft: FetDraft, element: XmlElement): void {
  const minimum = Number(textOf(element, "MinDays") ?? "0");
  const maximum = Number(textOf(element, "MaxDays") ?? String(draft.days.length));
  const events = draft.eventsOf(element);
  if (events.length < 2) return;
  const isSoft = Number(textOf(element, "Weight_Percentage") ?? "100") < 100;
  if (isSoft && textOf(element, "Consecutive_If_Same_Day") === "true") draft.reportUnmapped(`${element.name}/Consecutive_If_Same_Day`);
  draft.add(element, { kind: "days-between-events", eventGroups: [draft.addEventGroup(events)], timeGroups: draft.dayGroups, minimum, maximum });
}

/** Those of equal length are linked; of others each starts when the first does, which for whole events is an order with overlap. */
function sameStart(draft: FetDraft, element: XmlElement): void {
  const events = draft.eventsOf(element);
  const [first, ...rest] = events;
  if (first === undefined || rest.length === 0) return;
  const durationOf = (event: number): number => draft.activities[event]?.duration ?? 1;
  if (rest.every((event) => durationOf(event) === durationOf(first))) {
    draft.add(element, { kind: "link-events", eventGroups: [draft.addEventGroup(events)] });
    return;
  }
  const separation = -durationOf(first);
  draft.add(element, { kind: "order-events", pairs: rest.map((second) => ({ first, second, minimumSeparation: separation, maximumSeparation: separation })) });
}

function ordered(draft: FetDraft, element: XmlElement, isConsecutive: boolean): void {
  const [[first], [second]] = [draft.eventsOf(element, "First_Activity_Id"), draft.eventsOf(element, "Second_Activity_Id")];
  if (first === undefined || second === undefined) return;
  const maximumSeparation = isConsecutive ? 0 : draft.days.length * draft.hours.length;
  draft.add(element, { kind: "order-events", pairs: [{ first, second, minimumSeparation: 0, maximumSeparation }] });
  if (!isConsecutive) return;
  draft.add(element, { kind: "days-between-events", eventGroups: [draft.addEventGroup([first, second])], timeGroups: draft.dayGroups, minimum: 0, maximum: 0 });
}

function sameDay(draft: FetDraft, element: XmlElement): void {
  const eventGroups = [draft.addEventGroup(draft.eventsOf(element))];
  draft.add(element, { kind: "days-between-events", eventGroups, timeGroups: draft.dayGroups, minimum: 0, maximum: 0 });
}

function preferDay(draft: FetDraft, element: XmlElement): void {
  const day = draft.days.indexOf(textOf(element, "Preferred_Day") ?? "");
  const times = draft.hours.map((_, hour) => draft.timeAt(Math.max(0, day), hour));
  draft.add(element, { kind: "prefer-times", events: draft.eventsOf(element), times, duration: undefined });
}

/** An empty day or hour leaves it open. */
function preferStart(draft: FetDraft, element: XmlElement): void {
  const [day, hour] = [textOf(element, "Preferred_Day"), textOf(element, "Preferred_Hour")];
  const times = draft.days.flatMap((dayName, dayNumber) => draft.hours.flatMap((hourName, hourNumber) =>
    (day === undefined || day === dayName) && (hour === undefined || hour === hourName) ? [draft.timeAt(dayNumber, hourNumber)] : []));
  draft.add(element, { kind: "prefer-times", events: draft.eventsOf(element), times, duration: undefined });
}

function breakTimes(draft: FetDraft, element: XmlElement): void {
  const pauses = timesIn(draft, element, "Break_Time", "Day", "Hour");
  const others = draft.days.flatMap((_, day) => draft.hours.map((_hour, hour) => draft.timeAt(day, hour))).filter((time) => !pauses.includes(time));
  draft.markAbsent([...draft.allStudents, ...draft.allTeachers], pauses);
  keepWithin(draft, element, [...draft.activities.keys()], new Set(others));
}

export const activityMappings: Readonly<Record<string, Mapping>> = {
  ConstraintMinDaysBetweenActivities: daysBetween,
  ConstraintMaxDaysBetweenActivities: daysBetween,
  ConstraintActivitiesSameStartingTime: sameStart,
  ConstraintActivitiesSameStartingDay: sameDay,
  ConstraintActivityPreferredStartingTime: preferStart,
  ConstraintActivityPreferredDay: preferDay,
  ConstraintActivityPreferredStartingTimes: (draft, element) =>
    draft.add(element, { kind: "prefer-times", events: draft.eventsOf(element), times: startsOf(draft, element), duration: undefined }),
  ConstraintActivitiesPreferredStartingTimes: (draft, element) =>
    draft.add(element, { kind: "prefer-times", events: matching(draft, element), times: startsOf(draft, element), duration: undefined }),
  ConstraintSubactivitiesPreferredStartingTimes: (draft, element) =>
    draft.add(element, { kind: "prefer-times", events: matching(draft, element), times: startsOf(draft, element), duration: undefined }),
  ConstraintActivityPreferredTimeSlots: (draft, element) => keepWithin(draft, element, draft.eventsOf(element), slotsOf(draft, element)),
  ConstraintActivitiesPreferredTimeSlots: (draft, element) => keepWithin(draft, element, matching(draft, element), slotsOf(draft, element)),
  ConstraintSubactivitiesPreferredTimeSlots: (draft, element) => keepWithin(draft, element, matching(draft, element), slotsOf(draft, element)),
  ConstraintTwoActivitiesConsecutive: (draft, element) => ordered(draft, element, true),
  ConstraintTwoActivitiesOrdered: (draft, element) => ordered(draft, element, false),
  ConstraintActivitiesNotOverlapping: (draft, element) =>
    draft.add(element, { kind: "avoid-clashes", resources: [draft.addApart(element.name, draft.eventsOf(element))] }),
  ConstraintBreakTimes: breakTimes,
};
