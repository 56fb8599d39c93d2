/**
 * The smallest change that makes a week whole again: hard demands and the new absences first, then as few lessons touched as can be,
 * then the school's own wishes. A lesson is untouched when its event still has one of its length at that time.
 */
import { evaluate } from "./evaluate/evaluate";
import type { Constraint } from "./model/constraint";
import type { TimetableInstance } from "./model/instance";
import type { Lesson, Solution } from "./model/solution";
import { anneal } from "./search/anneal";
import { buildTables } from "./search/build-tables";
import { insertMissing } from "./search/construct";
import { Incumbent } from "./search/incumbent";
import { Neighbourhood } from "./search/neighbourhood";
import { Random } from "./search/random";
import { Workshop } from "./search/workshop";

/** A resource that is not there: an ill teacher, a flooded room. */
export interface Absence {
  readonly resource: number;
  readonly times: readonly number[];
}

export interface RepairOptions {
  readonly seed: number;
  /** Positions of lessons that stay, come what may. */
  readonly locked?: readonly number[];
  readonly mostMoves: number;
  readonly shouldStop: () => boolean;
}

export interface Repair {
  readonly solution: Solution;
  /** Lessons of the new timetable that are not where one of their event was. */
  readonly touched: readonly Lesson[];
  /** Nought when the week is whole again, with the absences. */
  readonly infeasibility: number;
  readonly objective: number;
}

/** A lesson touched outweighs what the school wishes, and a hard demand outweighs lessons touched. */
const [touchedWeight, hardWeight] = [1000, 20_000];
/** In lessons touched: at first one more is let pass now and then, at last none. */
const [fromTouched, toTouched] = [0.35, 0.04];
const coolings = 4;

const timesOfEvent = (lessons: readonly Lesson[], event: number, duration: number): number[] =>
  lessons.flatMap((lesson) => (lesson.event === event && lesson.duration === duration && lesson.time !== undefined ? [lesson.time] : []));

/** One constraint for each event and length; each lesson away from their times counts one, however long it is. */
function stayConstraints(lessons: readonly Lesson[]): Constraint[] {
  const kinds = new Map(lessons.map(({ event, duration }) => [`${event} ${duration}`, { event, duration }]));
  return [...kinds].map(([key, { event, duration }]): Constraint => ({
    id: `stay ${key}`, name: "stay", required: false, weight: touchedWeight, costFunction: "sum-of-steps",
    kind: "prefer-times", events: [event], times: timesOfEvent(lessons, event, duration), duration,
  }));
}

function absenceConstraints(absences: readonly Absence[]): Constraint[] {
  return absences.map(({ resource, times }, position): Constraint => ({
    id: `absence ${position}`, name: "absence", required: true, weight: 1, costFunction: "linear",
    kind: "avoid-unavailable-times", resources: [resource], times,
  }));
}

export function touchedLessons(before: Solution, after: Solution): Lesson[] {
  return after.lessons.filter(({ event, duration, time }) => time !== undefined && !timesOfEvent(before.lessons, event, duration).includes(time));
}

function lock(workshop: Workshop, { lessons }: Solution, locked: readonly number[]): void {
  const next = workshop.state.slotStarts.slice();
  const positions = new Set(locked);
  for (const [position, { event }] of lessons.entries()) {
    const slot = next[event] ?? 0;
    next[event] = slot + 1;
    if (positions.has(position)) workshop.isLocked[slot] = 1;
  }
}

/** @param solution the week as it was; lessons without a time are put as well */
export function repair(instance: TimetableInstance, solution: Solution, absences: readonly Absence[], options: RepairOptions): Repair {
  const demanded = { ...instance, constraints: [...instance.constraints, ...absenceConstraints(absences)] };
  const staying = { ...demanded, constraints: [...demanded.constraints, ...stayConstraints(solution.lessons)] };
  const workshop = new Workshop(buildTables(staying), new Random(options.seed));
  workshop.hardWeight = hardWeight;
  lock(workshop, solution, options.locked ?? []);
  workshop.state.load(solution);
  insertMissing(workshop);
  const best = new Incumbent(workshop.state);
  best.offer();
  const neighbourhood = new Neighbourhood(workshop);
  const moves = Math.ceil(options.mostMoves / coolings);
  for (let cooling = 0; cooling < coolings && !options.shouldStop(); cooling += 1) {
    best.restore();
    const heat = { from: fromTouched * touchedWeight, to: toTouched * touchedWeight, moves, tried: moves };
    anneal(workshop, neighbourhood, heat, { shouldStop: options.shouldStop, onKept: () => void best.offer() });
  }
  const repaired = best.lessons;
  const { infeasibility, objective } = evaluate(demanded, repaired);
  return { solution: repaired, touched: touchedLessons(solution, repaired), infeasibility, objective };
}
