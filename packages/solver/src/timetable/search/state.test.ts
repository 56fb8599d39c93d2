import { expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate";
import { buildTables } from "./build-tables";
import { everyKind } from "./every-kind.test-data";
import { Random } from "./random";
import { none } from "./slots";
import { SearchState } from "./state";

type Step = (state: SearchState, random: Random) => void;

function moveLesson(state: SearchState, random: Random): void {
  const slot = random.below(state.durationOf.length);
  if ((state.durationOf[slot] ?? 0) > 0) state.setTime(slot, random.below(state.tables.times + 1) - 1);
}

/** Takes the time of two slots of an event and shares their duration anew. */
function shareDuration(state: SearchState, random: Random): void {
  const event = random.below(state.instance.events.length);
  const first = state.slotStarts[event] ?? 0;
  const slots = (state.slotStarts[event + 1] ?? 0) - first;
  const [one, other] = [first + random.below(slots), first + random.below(slots)];
  if (one === other) return;
  const both = (state.durationOf[one] ?? 0) + (state.durationOf[other] ?? 0);
  const share = random.below(both + 1);
  for (const [slot, duration] of [[one, share], [other, both - share]] as const) {
    state.setTime(slot, none);
    state.setDuration(slot, duration);
  }
}

function fillPlace(state: SearchState, random: Random): void {
  const slot = random.below(state.durationOf.length);
  const event = state.tables.eventOfSlot[slot] ?? 0;
  const places = state.instance.events[event]?.resources ?? [];
  const place = random.below(places.length);
  const preassigned = places[place]?.resource;
  if ((state.durationOf[slot] ?? 0) > 0 && preassigned === undefined) state.setResource(slot, place, random.below(7) - 1);
}

const steps: readonly Step[] = [moveLesson, moveLesson, shareDuration, fillPlace];

function costsOf(state: SearchState): { infeasibility: number; objective: number } {
  const { infeasibility, objective } = evaluate(state.instance, state.toSolution());
  return { infeasibility, objective };
}

test.each([1, 2, 3])("every step costs what the evaluator says, for every kind of constraint (seed %i)", (seed) => {
  const instance = everyKind();
  const state = new SearchState(buildTables(instance));
  state.load({ lessons: instance.events.map(({ duration, time, resources }, event) => ({ event, duration, time, resources: resources.map(({ resource }) => resource) })) });
  const random = new Random(seed);
  for (let count = 0; count < 600; count += 1) {
    steps[random.below(steps.length)]?.(state, random);
    expect({ count, infeasibility: state.ledger.infeasibility, objective: state.ledger.objective }).toEqual({ count, ...costsOf(state) });
  }
});

test("a solution that is loaded comes back", () => {
  const instance = everyKind();
  const state = new SearchState(buildTables(instance));
  const solution = {
    lessons: [
      { event: 0, duration: 2, time: 0, resources: [0, 2] },
      { event: 0, duration: 1, time: undefined, resources: [0, 2] },
      { event: 1, duration: 2, time: 3, resources: [0, 3] },
      { event: 2, duration: 2, time: 6, resources: [0, 1, 3] },
      { event: 3, duration: 1, time: 5, resources: [1, undefined] },
    ],
  };
  state.load(solution);
  state.load(solution);
  expect(state.toSolution()).toEqual(solution);
});
