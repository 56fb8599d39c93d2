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
  /** Moves that the time is thought to be enough for; the coolings are shared out over them. Without, the watch is asked. */
  readonly horizon?: number;
}

export interface SearchWatch {
  readonly shouldStop: () => boolean;
  /** After the first, short cooling: how many moves there may be in all, judged by the clock. */
  readonly expectMoves?: (moves: number) => number;
  /** A better timetable than any before; what it is asked for is made then, and its costs by constraint are there during the call only. */
  readonly onImproved: (best: Incumbent) => void;
}

export interface SearchOutcome {
  readonly solution: Solution;
  readonly cost: Cost;
  readonly moves: number;
  /** Coolings begun. */
  readonly coolings: number;
  /** What the coolings were shared out over: with it and the seed the search goes the same way again. */
  readonly horizon: number;
}

/** Moves of a cooling for each lesson: of the first, and of the longest – beyond it, another go finds more than a slower one. */
const [firstMoves, longestMoves] = [150, 40_000];
/** Of the horizon, after the first: a look, the long one, and what polishes its result; further ones are like the last. */
const shares = [0.1, 0.52, 0.3];
/** When nobody knows how long there is, of the first cooling. */
const defaultHorizon = 100;
/** Coolings that keep to what required constraints weigh; then they are broken for a while, until a timetable meets them all. */
const gentleCoolings = 2;
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
  const temperatures = temperaturesOf(workshop.tables);
  workshop.hardWeight = temperatures.hardWeight;
  lock(workshop, options);
  construct(workshop, options.start);
  const neighbourhood = new Neighbourhood(workshop);
  const offer = (): void => {
    if (best.offer()) watch.onImproved(best);
  };
  offer();
  const lessons = Math.max(1, state.toSolution().lessons.length);
  const first = firstMoves * lessons;
  let [moves, coolings, length, horizon] = [0, 0, first, options.horizon ?? 0];
  const mostMoves = options.mostMoves ?? Number.POSITIVE_INFINITY;
  const isOver = (): boolean => watch.shouldStop() || isPerfect(best.cost) || moves >= mostMoves;
  while (!isOver()) {
    const isFirst = coolings === 0;
    if (!isFirst) best.restore();
    // What is gone on from would be forgotten at the heat of a first cooling.
    const isHot = coolings === 2 || (coolings !== 3 && coolings % 2 === (options.start ? 1 : 0));
    const mustBreak = best.cost.infeasibility > 0 && coolings >= gentleCoolings;
    const from = mustBreak ? temperatures.breaking * workshop.hardWeight : isHot ? temperatures.high : temperatures.middle;
    moves += anneal(workshop, neighbourhood, { from, to: temperatures.low, moves: length, tried: Math.min(length, mostMoves - moves) }, { shouldStop: isOver, onKept: offer });
    // A cooling that ends worse than it could says that the wishes outweigh the demands.
    if (state.ledger.infeasibility > 0 && best.cost.infeasibility === 0) workshop.hardWeight *= 2;
    horizon ||= Math.ceil(watch.expectMoves?.(moves) ?? first * defaultHorizon);
    const share = shares[Math.min(coolings, shares.length - 1)] ?? 1;
    length = Math.max(first, Math.min(Math.ceil(share * horizon), longestMoves * lessons));
    coolings += 1;
  }
  return { solution: best.lessons, cost: best.cost, moves, coolings, horizon };
}
