/** What a school's timetable must keep to, in the model's terms; `checkTimetable` in the domain says the same in its own. */
import { daysOfWeek, mostWaysADay, periodsOfDay, weekdays, type RoomKind } from "@qitong/domain/curriculum";
import type { CampusId, PersonId } from "@qitong/domain";
import type { Constraint } from "../model/constraint";
import type { EventGroup } from "../model/instance";
import { grouped } from "./grouped";
import { roomKindsOf, roomRole, type SchoolLayout } from "./school-layout";
import { periodsOnTheWay } from "./school-week";

const required = (name: string) => ({ id: name, name, required: true, weight: 1, costFunction: "linear" }) as const;
export const eachDay = weekdays.map((_, index) => index);

/** Teachers who give lessons at more than one campus. */
export function travellers({ units }: SchoolLayout): PersonId[] {
  const campuses = new Map<PersonId, Set<CampusId>>();
  for (const { campusId, members } of units) for (const personId of members.flatMap((member) => member.personIds)) campuses.set(personId, (campuses.get(personId) ?? new Set()).add(campusId));
  return [...campuses].filter(([, at]) => at.size > 1).map(([personId]) => personId);
}

/** Each unit in so many lessons, of them so many double. */
function lengths({ units }: SchoolLayout): Constraint[] {
  const shapes = new Map<string, { periods: number; doubles: number; events: number[] }>();
  for (const [event, { periods, doubles }] of units.entries()) {
    const shape = shapes.get(`${periods} ${doubles}`) ?? { periods, doubles, events: [] };
    shape.events.push(event);
    shapes.set(`${periods} ${doubles}`, shape);
  }
  return [...shapes.values()].flatMap(({ periods, doubles, events }): Constraint[] => [
    { ...required(`lengths ${periods}/${doubles}`), kind: "split-events", events, minimumDuration: 1, maximumDuration: doubles > 0 ? 2 : 1, minimumAmount: periods - doubles, maximumAmount: periods - doubles },
    { ...required(`doubles ${periods}/${doubles}`), kind: "distribute-split-events", events, duration: 2, minimum: doubles, maximum: doubles },
  ]);
}

/** A double lesson begins where noon or the end of the day does not cut it. */
function doublesWithinHalves({ campuses, units, week, problem }: SchoolLayout): Constraint[] {
  return campuses.flatMap((campusId): Constraint[] => {
    const bells = problem.facts.bells.get(campusId);
    const events = [...units.keys()].filter((event) => units[event]?.campusId === campusId && (units[event]?.doubles ?? 0) > 0);
    if (!bells || events.length === 0) return [];
    const times = week.timesWhere((period) => period < periodsOfDay(bells) && period !== bells.morning.length);
    return [{ ...required(`doubles within half a day, ${campusId}`), kind: "prefer-times", events, times, duration: 2 }];
  });
}

function spread({ units }: SchoolLayout, groups: readonly EventGroup[]): Constraint[] {
  const most = ({ id, events }: EventGroup): number => {
    const lessons = events.reduce((sum, event) => {
      const unit = units[event];
      const members = unit?.members.filter(({ code }) => id.endsWith(` ${code}`)).length ?? 0;
      return sum + (unit ? members * (unit.periods - unit.doubles) : 0);
    }, 0);
    return Math.max(1, Math.ceil(lessons / daysOfWeek));
  };
  const byMost = grouped([...groups.keys()], (index) => most(groups[index] as EventGroup));
  return [...byMost].map(([maximum, eventGroups]) => ({
    ...required(`at most ${maximum} a day`), kind: "spread-events", eventGroups, timeGroups: eachDay.map((timeGroup) => ({ timeGroup, minimum: 0, maximum })),
  }));
}

/** Where a campus has fewer periods than the other, its classes are not there for the rest. */
function shortDays({ problem, classes, classAt, week }: SchoolLayout): Constraint[] {
  const campusOf = new Map(problem.facts.demands.map(({ class: one }) => [one.classId, one.campusId]));
  return [...problem.facts.bells].flatMap(([campusId, bells]): Constraint[] => {
    const times = week.timesWhere((period) => period > periodsOfDay(bells));
    const resources = classes.filter((classId) => campusOf.get(classId) === campusId).map(classAt);
    return times.length === 0 || resources.length === 0 ? [] : [{ ...required(`the day of ${campusId}`), kind: "avoid-unavailable-times", resources, times }];
  });
}

function absences({ problem, teachers, teacherAt, week }: SchoolLayout): Constraint[] {
  return teachers.flatMap((personId): Constraint[] => {
    const times = (problem.facts.unavailable.get(personId) ?? []).filter(({ period }) => period <= week.periods).map(week.timeOf);
    return times.length === 0 ? [] : [{ ...required(`away ${personId}`), kind: "avoid-unavailable-times", resources: [teacherAt(personId)], times }];
  });
}

function rooms(layout: SchoolLayout): Constraint[] {
  const needs = new Map<string, { kind: RoomKind; campusId: CampusId; events: number[] }>();
  for (const [event, unit] of layout.units.entries()) {
    for (const kind of roomKindsOf(unit, layout)) {
      const need = needs.get(`${kind} ${unit.campusId}`) ?? { kind, campusId: unit.campusId, events: [] };
      need.events.push(event);
      needs.set(`${kind} ${unit.campusId}`, need);
    }
  }
  return [...needs.values()].flatMap(({ kind, campusId, events }): Constraint[] => {
    const resources = layout.rooms.flatMap((room, place) => (room.kind === kind && room.campusId === campusId ? [layout.roomAt(place)] : []));
    return [
      { ...required(`a room ${kind}, ${campusId}`), kind: "assign-resource", events, role: roomRole(kind) },
      { ...required(`which room ${kind}, ${campusId}`), kind: "prefer-resources", events, role: roomRole(kind), resources },
    ];
  });
}

function ways(layout: SchoolLayout): Constraint[] {
  const resources = travellers(layout).map(layout.teacherAt);
  if (resources.length === 0) return [];
  return [
    { ...required("time on the way"), kind: "building-change-gap", resources, timeGroups: eachDay, minimum: periodsOnTheWay(layout.problem.facts, layout.campuses) },
    { ...required("one way a day"), kind: "limit-building-changes", resources, timeGroups: eachDay, maximum: mostWaysADay },
  ];
}

export function requiredConstraints(layout: SchoolLayout, groups: readonly EventGroup[]): Constraint[] {
  const everyone = [...layout.classes.map(layout.classAt), ...layout.teachers.map(layout.teacherAt), ...layout.rooms.map((_, place) => layout.roomAt(place))];
  return [
    { ...required("every lesson has a time"), kind: "assign-time", events: [...layout.units.keys()] },
    { ...required("no clashes"), kind: "avoid-clashes", resources: everyone },
    ...lengths(layout), ...doublesWithinHalves(layout), ...spread(layout, groups), ...shortDays(layout), ...absences(layout), ...rooms(layout), ...ways(layout),
  ];
}
