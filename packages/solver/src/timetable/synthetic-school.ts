/**
 * A made-up school on two campuses from one seed, for the bench and the tests. By default 48 classes, 114 teachers of whom 16 serve both
 * campuses, five days of seven periods, 1,440 lessons.
 *
 * Hard: clashes; teachers' unavailable times; each subject spread over the days; double periods, none over noon or the end of a day; one
 * period free on the way between campuses, at most one change a day. Soft: teachers' gaps (1 each), Chinese and mathematics late (3 a
 * period), PE first (3), and too few periods in the afternoons at which a whole subject group is free (5 for each that lacks).
 */
import type { Constraint } from "./model/constraint";
import type { EventGroup, TimetableEvent, TimetableInstance } from "./model/instance";
import { Random } from "./search/random";

export interface SchoolSize {
  /** Even: half on each campus. */
  readonly classes: number;
  /** Shared out over the subjects as 114 are. */
  readonly teachers: number;
  readonly seed: number;
}

export const standardSchool = (seed: number): SchoolSize => ({ classes: 48, teachers: 114, seed });
/** A large merged school: 120 classes and 300 teachers. */
export const largeSchool = (seed: number): SchoolSize => ({ classes: 120, teachers: 300, seed });

interface Subject {
  readonly name: string;
  /** Periods a week of each class; they add up to 30. */
  readonly periods: number;
  /** Of those, in pairs. */
  readonly doubles: number;
  /** Of 114 teachers; and of these, on both campuses. */
  readonly teachers: number;
  readonly shared: number;
}

const subjects: readonly Subject[] = [
  { name: "语文", periods: 7, doubles: 1, teachers: 28, shared: 0 },
  { name: "数学", periods: 5, doubles: 0, teachers: 20, shared: 0 },
  { name: "英语", periods: 4, doubles: 0, teachers: 16, shared: 0 },
  { name: "科学", periods: 3, doubles: 1, teachers: 11, shared: 3 },
  { name: "道德与法治", periods: 2, doubles: 0, teachers: 8, shared: 2 },
  { name: "体育", periods: 4, doubles: 0, teachers: 14, shared: 0 },
  { name: "音乐", periods: 2, doubles: 0, teachers: 7, shared: 3 },
  { name: "美术", periods: 2, doubles: 1, teachers: 6, shared: 4 },
  { name: "信息科技", periods: 1, doubles: 0, teachers: 4, shared: 4 },
];

const standardTeachers = 114;
const [days, periods] = [5, 7];
const dayNames = ["周一", "周二", "周三", "周四", "周五"];
const dayNumbers = Array.from({ length: days }, (_, day) => day);
const periodNumbers = Array.from({ length: periods }, (_, period) => period);
/** Periods of every day, counted from nought. */
const timesAt = (...chosen: readonly number[]): number[] => dayNumbers.flatMap((day) => chosen.map((period) => day * periods + period));

const named = (id: string) => ({ id, name: id });
const hard = { required: true, weight: 1, costFunction: "linear" } as const;
const soft = (weight: number) => ({ required: false, weight, costFunction: "linear" as const });

interface Teacher {
  readonly subject: number;
  /** Nought and one; both for those who travel. */
  readonly campuses: readonly number[];
  lessons: number;
}

/** So many of the subject's teachers as the size asks, in the standard's shares; the last subject takes what rounding leaves. */
function makeTeachers(size: SchoolSize): Teacher[] {
  const teachers: Teacher[] = [];
  let due = 0;
  for (const [subject, { teachers: standard, shared }] of subjects.entries()) {
    due += (standard * size.teachers) / standardTeachers;
    const count = Math.round(due) - teachers.length;
    const travelling = Math.round((shared * count) / standard);
    for (let number = 0; number < count; number += 1) {
      teachers.push({ subject, campuses: number < travelling ? [0, 1] : [number % 2], lessons: 0 });
    }
  }
  return teachers;
}

/** The least loaded teacher of the subject who serves the campus; of equals, any. */
function chooseTeacher(teachers: readonly Teacher[], subject: number, campus: number, random: Random): number {
  const able = [...teachers.keys()].filter((number) => teachers[number]?.subject === subject && teachers[number]?.campuses.includes(campus));
  const least = Math.min(...able.map((number) => teachers[number]?.lessons ?? 0));
  const free = able.filter((number) => teachers[number]?.lessons === least);
  const chosen = free[random.below(free.length)] ?? 0;
  const teacher = teachers[chosen];
  if (teacher) teacher.lessons += subjects[subject]?.periods ?? 0;
  return chosen;
}

function makeEvents(size: SchoolSize, teachers: readonly Teacher[], random: Random): TimetableEvent[] {
  const classes = Array.from({ length: size.classes }, (_, number) => number);
  return subjects.flatMap(({ name, periods: duration }, subject) => classes.map((number): TimetableEvent => {
    const campus = number % 2;
    const teacher = chooseTeacher(teachers, subject, campus, random);
    return {
      ...named(`${number + 1}班 ${name}`),
      duration,
      building: campus,
      resources: [{ role: "class", type: 0, resource: number }, { role: "teacher", type: 1, resource: size.classes + teacher }],
    };
  }));
}

/** One in four teachers lacks a half day, one in four two periods. */
function unavailableTimes(random: Random): number[] {
  const day = random.below(days);
  const roll = random.below(4);
  if (roll === 0) return periodNumbers.filter((period) => (random.below(2) === 0 ? period < 4 : period >= 4)).map((period) => day * periods + period).slice(0, 4);
  return roll === 1 ? [day * periods + random.below(periods), ((day + 1) % days) * periods + random.below(periods)] : [];
}

const eventsOf = (size: SchoolSize, name: string): number[] => {
  const subject = subjects.findIndex((candidate) => candidate.name === name);
  return Array.from({ length: size.classes }, (_, number) => subject * size.classes + number);
};

/** Two lessons of a subject on one day only where it has more lessons than there are days. */
function spreadConstraints(size: SchoolSize): Constraint[] {
  return subjects.map(({ name, periods: duration, doubles }): Constraint => {
    const lessons = duration - doubles;
    const bounds = { minimum: Math.floor(lessons / days), maximum: Math.ceil(lessons / days) };
    return {
      ...named(`spread ${name}`), ...hard, kind: "spread-events",
      eventGroups: eventsOf(size, name), timeGroups: dayNumbers.map((timeGroup) => ({ timeGroup, ...bounds })),
    };
  });
}

function doubleConstraints(size: SchoolSize): Constraint[] {
  return subjects.flatMap(({ name, periods: duration, doubles }): Constraint[] => [
    {
      ...named(`split ${name}`), ...hard, kind: "split-events", events: eventsOf(size, name),
      minimumDuration: 1, maximumDuration: doubles > 0 ? 2 : 1, minimumAmount: duration - doubles, maximumAmount: duration - doubles,
    },
    { ...named(`doubles ${name}`), ...hard, kind: "distribute-split-events", events: eventsOf(size, name), duration: 2, minimum: doubles, maximum: doubles },
  ]);
}

function makeConstraints(size: SchoolSize, teachers: readonly Teacher[], events: readonly TimetableEvent[], random: Random): Constraint[] {
  const everyEvent = [...events.keys()];
  const ofTeachers = teachers.map((_, number) => size.classes + number);
  const travelling = ofTeachers.filter((_, number) => teachers[number]?.campuses.length === 2);
  const absences = ofTeachers.map((resource) => ({ resource, times: unavailableTimes(random) })).filter(({ times }) => times.length > 0);
  const groups = subjects.map(({ name }, subject) => ({ name, resources: ofTeachers.filter((_, number) => teachers[number]?.subject === subject) }));
  return [
    { ...named("every lesson has a time"), ...hard, kind: "assign-time", events: everyEvent },
    { ...named("no clashes"), ...hard, kind: "avoid-clashes", resources: [...Array.from({ length: size.classes }, (_, number) => number), ...ofTeachers] },
    ...absences.map(({ resource, times }): Constraint => ({ ...named(`unavailable ${resource}`), ...hard, kind: "avoid-unavailable-times", resources: [resource], times })),
    ...spreadConstraints(size),
    ...doubleConstraints(size),
    { ...named("doubles within half a day"), ...hard, kind: "prefer-times", events: everyEvent, times: timesAt(0, 1, 2, 4, 5), duration: 2 },
    { ...named("a period between campuses"), ...hard, kind: "building-change-gap", resources: travelling, timeGroups: dayNumbers, minimum: 1 },
    { ...named("one change of campus a day"), ...hard, kind: "limit-building-changes", resources: travelling, timeGroups: dayNumbers, maximum: 1 },
    { ...named("gaps"), ...soft(1), kind: "limit-idle-times", resources: ofTeachers, timeGroups: dayNumbers, minimum: 0, maximum: 0 },
    { ...named("main subjects early"), ...soft(3), kind: "prefer-times", events: [...eventsOf(size, "语文"), ...eventsOf(size, "数学")], times: timesAt(0, 1, 2, 3, 4), duration: undefined },
    { ...named("PE not first"), ...soft(3), kind: "prefer-times", events: eventsOf(size, "体育"), times: timesAt(1, 2, 3, 4, 5, 6), duration: undefined },
    ...groups.map(({ name, resources }): Constraint => ({ ...named(`common free ${name}`), ...soft(5), kind: "common-free-times", resources, times: timesAt(4, 5, 6), minimum: 2 })),
  ];
}

/** The same school for the same size and seed, on every machine. */
export function syntheticSchool(size: SchoolSize): TimetableInstance {
  const random = new Random(size.seed);
  const teachers = makeTeachers(size);
  const events = makeEvents(size, teachers, random);
  const times = dayNumbers.flatMap((day) => periodNumbers.map((period) => named(`${dayNames[day]}${period + 1}`)));
  return {
    ...named(`two campuses, ${size.classes} classes, seed ${size.seed}`),
    times,
    timeGroups: dayNumbers.map((day) => ({ ...named(dayNames[day] ?? ""), kind: "day", times: periodNumbers.map((period) => day * periods + period) })),
    resourceTypes: [named("class"), named("teacher")],
    resources: [
      ...Array.from({ length: size.classes }, (_, number) => ({ ...named(`${number + 1}班`), type: 0, building: number % 2 })),
      ...teachers.map(({ subject }, number) => ({ ...named(`${subjects[subject]?.name ?? ""}教师${number + 1}`), type: 1 })),
    ],
    resourceGroups: [],
    events,
    eventGroups: events.map(({ id, name }, event): EventGroup => ({ id, name, kind: "course", events: [event] })),
    buildings: [named("南校区"), named("北校区")],
    constraints: makeConstraints(size, teachers, events, random),
  };
}
