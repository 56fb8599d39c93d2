/** Into which lessons an event may be split. */
import { none } from "./slots";
import type { SearchState } from "./state";

// Typed arrays are read inside their bounds throughout: positions come from tables of the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

/** Beyond it the partitions are too many to try, and an event is split into its longest lessons. */
const longestTried = 12;

function partitions(whole: number, largest: number): number[][] {
  if (whole === 0) return [[]];
  const found: number[][] = [];
  for (let part = Math.min(whole, largest); part >= 1; part -= 1) {
    for (const rest of partitions(whole - part, part)) found.push([part, ...rest]);
  }
  return found;
}

/** Lengths that no required split constraint of the event bars. */
function lengthsOf(state: SearchState, event: number): { readonly shortest: number; readonly longest: number } {
  let [shortest, longest] = [1, state.instance.events[event]?.duration ?? 1];
  for (const constraint of state.instance.constraints) {
    if (constraint.kind !== "split-events" || !constraint.required || !constraint.events.includes(event)) continue;
    shortest = Math.max(shortest, constraint.minimumDuration);
    longest = Math.min(longest, constraint.maximumDuration);
  }
  return longest < shortest ? { shortest: 1, longest: shortest } : { shortest, longest };
}

/** Splits to try for an event: those of least infeasibility, the cheapest first; of equals the fewest lessons. */
export function splitsOf(state: SearchState, event: number): readonly (readonly number[])[] {
  const whole = state.instance.events[event]?.duration ?? 0;
  if (whole === 1) return [[1]];
  const { shortest, longest } = lengthsOf(state, event);
  if (whole > longestTried) {
    const parts = Array.from({ length: Math.floor(whole / longest) }, () => longest);
    return [whole % longest === 0 ? parts : [...parts, whole % longest]];
  }
  const tried = partitions(whole, longest).filter((parts) => parts.every((part) => part >= shortest));
  const judged = (tried.length > 0 ? tried : partitions(whole, whole)).map((parts) => ({ parts, ...costsOfSplit(state, event, parts) }));
  const least = Math.min(...judged.map(({ infeasibility }) => infeasibility));
  return judged
    .filter(({ infeasibility }) => infeasibility === least)
    .toSorted((one, other) => one.objective - other.objective || one.parts.length - other.parts.length)
    .map(({ parts }) => parts);
}

/** Tried on the empty slots of the event, which are empty again afterwards. */
function costsOfSplit(state: SearchState, event: number, parts: readonly number[]): { infeasibility: number; objective: number } {
  const first = at(state.slotStarts, event);
  const before = parts.map((_, offset) => at(state.durationOf, first + offset));
  if (before.some((duration) => duration !== 0)) throw new Error("splits are tried on empty slots");
  for (const [offset, part] of parts.entries()) state.setDuration(first + offset, part);
  const { infeasibility, objective } = state.ledger;
  for (const offset of parts.keys()) {
    state.setTime(first + offset, none);
    state.setDuration(first + offset, 0);
  }
  return { infeasibility, objective };
}
