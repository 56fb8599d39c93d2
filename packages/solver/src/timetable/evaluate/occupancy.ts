/** Who is where when, counted once from a solution: what every constraint then reads. */
import type { TimetableInstance } from "../model/instance";
import type { Lesson, Solution } from "../model/solution";

export interface Occupancy {
  readonly instance: TimetableInstance;
  readonly lessons: readonly Lesson[];
  readonly lessonsOf: readonly (readonly Lesson[])[];
  /** Lessons of a resource at a time: `resource * times + time`. */
  readonly attended: Uint16Array;
  /** The buildings of those lessons, a bit for each. */
  readonly buildings: Uint32Array;
}

/** The building of a lesson: the event's own, else of the first of its resources that has one. */
export function buildingOf(instance: TimetableInstance, lesson: Lesson): number | undefined {
  const own = instance.events[lesson.event]?.building;
  if (own !== undefined) return own;
  for (const resource of lesson.resources) {
    const building = resource === undefined ? undefined : instance.resources[resource]?.building;
    if (building !== undefined) return building;
  }
  return undefined;
}

/** The times a lesson runs at; one that reaches beyond the last time ends there. */
export function timesOf(lesson: Lesson, times: number): number[] {
  const { time } = lesson;
  if (time === undefined) return [];
  return Array.from({ length: Math.min(lesson.duration, times - time) }, (_, step) => time + step);
}

export function occupancyOf(instance: TimetableInstance, { lessons }: Solution): Occupancy {
  const times = instance.times.length;
  const attended = new Uint16Array(instance.resources.length * times);
  const buildings = new Uint32Array(attended.length);
  const lessonsOf = instance.events.map((): Lesson[] => []);
  for (const lesson of lessons) {
    lessonsOf[lesson.event]?.push(lesson);
    const building = buildingOf(instance, lesson);
    for (const time of timesOf(lesson, times)) {
      for (const resource of lesson.resources) {
        if (resource === undefined) continue;
        const cell = resource * times + time;
        attended[cell] = (attended[cell] ?? 0) + 1;
        if (building !== undefined) buildings[cell] = (buildings[cell] ?? 0) | (1 << building);
      }
    }
  }
  return { instance, lessons, lessonsOf, attended, buildings };
}

export function isBusy({ instance, attended }: Occupancy, resource: number, time: number): boolean {
  return (attended[resource * instance.times.length + time] ?? 0) > 0;
}
