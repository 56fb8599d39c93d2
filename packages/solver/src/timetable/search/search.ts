/**
 * The search: a first timetable by construction, then coolings, each longer than the one before, from the best so far or anew. It goes
 * the same way for the same seed; only where it is stopped depends on the clock.
 */
import type { TimetableInstance } from "../model/instance";
import type { Solution } from "../model/solution";
import { anneal } from "./anneal";
import { buildTables } from "./build-tables";
import { construct } from "./construct";
import { Incumbent, type Cost } from "./incumbent";
import { Neighbourhood } from "./neighbourhood";
import { Random } from "./random";
import { temperaturesOf } from "./temperature";
import { Workshop } from "./workshop";

export interface SearchOptions {
  readonly seed: number;
  /** Continues from here; without, it begins with nothing. */
  readonly start?: Solution;
  /** Positions in the start's lessons of those that stay as they are. */
  readonly locked?: readonly number[];
  /** Ends after so many moves, wherever the clock stands: the same end for the same seed. */
  readonly mostMoves?: number;
}

export interface SearchWatch {
  readonly shouldStop: () => boolean;
  /** A better timetable than any before; what it is asked for is made then, and its costs by constraint are there during the call only. */
  readonly onImproved: (best: Incumbent) => void;
}

export interface SearchOutcome {
  readonly solution: Solution;
  readonly cost: Cost;
  readonly moves: number;
  /** Coolings begun. */
  readonly coolings: number;
}

/** Moves of the first cooling for each lesson. */
const firstMoves = 150;
const growth = 1.6;
/** A cost of nothing cannot be bettered. */
const isPerfect = ({ infeasibility, objective }: Cost): boolean => infeasibility === 0 && objective === 0;

function lock(workshop: Workshop, { start, locked }: SearchOptions): void {
  const next = workshop.state.slotStarts.slice();
  const positions = new Set(locked);
  for (const [position, { event }] of (start?.lessons ?? []).entries()) {
    const slot = next[event] ?? 0;
    next[event] = slot + 1;
    if (positions.has(position)) workshop.isLocked[slot] = 1;
  }
}

/** Runs until it is stopped or nothing costs anything. */
export function search(instance: TimetableInstance, options: SearchOptions, watch: SearchWatch): SearchOutcome {
  const workshop = new Workshop(buildTables(instance), new Random(options.seed));
  const { state } = workshop;
  const best = new Incumbent(state);
  const temperatures = temperaturesOf(instance);
  workshop.hardWeight = temperatures.hardWeight;
  lock(workshop, options);
  construct(workshop, options.start);
  const neighbourhood = new Neighbourhood(workshop);
  const offer = (): void => {
    if (best.offer()) watch.onImproved(best);
  };
  offer();
  const lessons = Math.max(1, state.toSolution().lessons.length);
  let [moves, coolings, length] = [0, 0, firstMoves * lessons];
  const mostMoves = options.mostMoves ?? Number.POSITIVE_INFINITY;
  const isOver = (): boolean => watch.shouldStop() || isPerfect(best.cost) || moves >= mostMoves;
  while (!isOver()) {
    const isFirst = coolings === 0;
    if (!isFirst) best.restore();
    // What is gone on from would be forgotten at the heat of a first cooling.
    const isHot = coolings % 2 === (options.start ? 1 : 0);
    const from = best.cost.infeasibility > 0 ? temperatures.breaking * workshop.hardWeight : isHot ? temperatures.high : temperatures.middle;
    moves += anneal(workshop, neighbourhood, { from, to: temperatures.low, moves: length, tried: Math.min(length, mostMoves - moves) }, { shouldStop: isOver, onKept: offer });
    workshop.hardWeight *= state.ledger.infeasibility > 0 ? 2 : 1;
    length = Math.ceil(length * growth);
    coolings += 1;
  }
  return { solution: best.lessons, cost: best.cost, moves, coolings };
}
