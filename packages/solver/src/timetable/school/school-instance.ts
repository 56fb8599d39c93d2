/** A school's problem in the model's terms, and the way back from a solution to the school's lessons. */
import type { LessonId } from "@qitong/domain";
import { weekdays, type TimetableLesson } from "@qitong/domain/curriculum";
import type { EventGroup, EventResource, TimetableEvent, TimetableInstance } from "../model/instance";
import type { Solution } from "../model/solution";
import { requiredConstraints } from "./school-requirements";
import { wishedConstraints } from "./school-wishes";
import { morningOf, roomKindsOf, roomRole, type SchoolLayout } from "./school-layout";
import type { TeachingUnit } from "./teaching-units";

const [classType, teacherType, roomType] = [0, 1, 2];

function resourcesOf(unit: TeachingUnit, layout: SchoolLayout): EventResource[] {
  const people = new Set(unit.members.flatMap(({ personIds }) => personIds));
  const fixedRoom = layout.rooms.findIndex(({ roomId }) => roomId === unit.fixed?.roomId);
  return [
    ...unit.classIds.map((classId) => ({ role: "class", type: classType, resource: layout.classAt(classId) })),
    ...[...people].map((personId) => ({ role: "teacher", type: teacherType, resource: layout.teacherAt(personId) })),
    ...roomKindsOf(unit, layout).map((kind) => ({ role: roomRole(kind), type: roomType, ...(fixedRoom >= 0 ? { resource: layout.roomAt(fixedRoom) } : {}) })),
  ];
}

function eventOf(unit: TeachingUnit, index: number, layout: SchoolLayout): TimetableEvent {
  const name = `${unit.classIds.join("、")} ${unit.members.map(({ code }) => code).join("/")}`;
  return {
    id: `event ${index}`, name, duration: unit.periods, building: layout.campuses.indexOf(unit.campusId), resources: resourcesOf(unit, layout),
    ...(unit.fixed ? { time: layout.week.timeOf(unit.fixed) } : {}),
  };
}

/** Of each class, the events of one course. */
function eventGroups({ units }: SchoolLayout): EventGroup[] {
  const groups = new Map<string, Set<number>>();
  for (const [event, { classIds, members }] of units.entries()) {
    for (const classId of classIds) for (const { code } of members) groups.set(`${classId} ${code}`, (groups.get(`${classId} ${code}`) ?? new Set()).add(event));
  }
  return [...groups].map(([id, events]) => ({ id, name: id, kind: "course", events: [...events] }));
}

export function schoolInstance(layout: SchoolLayout): TimetableInstance {
  const { week, campuses, classes, teachers, rooms, problem, units } = layout;
  const periodsOfWeek = Array.from({ length: week.periods }, (_, index) => index + 1);
  const morning = morningOf(layout);
  const dayName = (day: number): string => `day ${day}`;
  const events = units.map((unit, index) => eventOf(unit, index, layout));
  const groups = eventGroups(layout);
  const campusOf = new Map(problem.facts.demands.map(({ class: one }) => [one.classId, campuses.indexOf(one.campusId)]));
  return {
    id: "school", name: "school",
    times: weekdays.flatMap((day) => periodsOfWeek.map((period) => ({ id: `${day}.${period}`, name: `${day}.${period}` }))),
    timeGroups: [
      ...weekdays.map((day) => ({ id: dayName(day), name: dayName(day), kind: "day" as const, times: periodsOfWeek.map((period) => week.timeOf({ day, period })) })),
      ...weekdays.map((day) => ({ id: `afternoon ${day}`, name: `afternoon ${day}`, kind: "group" as const, times: periodsOfWeek.filter((period) => period > morning).map((period) => week.timeOf({ day, period })) })),
    ],
    resourceTypes: ["class", "teacher", "room"].map((name) => ({ id: name, name })),
    resources: [
      ...classes.map((id) => ({ id, name: id, type: classType, building: campusOf.get(id) ?? 0 })),
      ...teachers.map((id) => ({ id, name: id, type: teacherType })),
      ...rooms.map(({ roomId, name, campusId }, place) => ({ id: `${roomId} ${place}`, name, type: roomType, building: campuses.indexOf(campusId) })),
    ],
    resourceGroups: [],
    events, eventGroups: groups,
    buildings: campuses.map((id) => ({ id, name: id })),
    constraints: [...requiredConstraints(layout, groups), ...wishedConstraints(layout)],
  };
}

/** The school's lessons; one that found no time is left out, and the check tells of it. */
export function schoolLessons(solution: Solution, layout: SchoolLayout, newId: () => LessonId): TimetableLesson[] {
  const { week, units, rooms, roomAt } = layout;
  return solution.lessons.flatMap(({ event, duration, time, resources }): TimetableLesson[] => {
    const unit = units[event];
    if (!unit || time === undefined || (duration !== 1 && duration !== 2)) return [];
    const kinds = roomKindsOf(unit, layout);
    const before = resources.length - kinds.length;
    return unit.members.map(({ code, personIds, weeks }) => {
      const kind = layout.problem.facts.roomOf.get(code);
      const filled = kind === undefined ? undefined : resources[before + kinds.indexOf(kind)];
      const roomId = filled === undefined ? null : (rooms[filled - roomAt(0)]?.roomId ?? null);
      return { id: unit.fixed?.id ?? newId(), classIds: unit.classIds, code, personIds, roomId, duration, weeks, ...week.slotOf(time) };
    });
  });
}
