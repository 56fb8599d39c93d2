import { expect, test } from "vitest";
import type { Constraint } from "../model/constraint";
import type { TimetableInstance } from "../model/instance";
import { evaluate } from "./evaluate";

/** Two days of four times; teachers A and B (0, 1); single lessons, even events on the south campus (0), odd ones on the north (1). */
function instanceWith(constraint: Constraint): TimetableInstance {
  const named = (id: string) => ({ id, name: id });
  return {
    ...named("two campuses"),
    times: ["Mo1", "Mo2", "Mo3", "Mo4", "Tu1", "Tu2", "Tu3", "Tu4"].map(named),
    timeGroups: [
      { ...named("Mo"), kind: "day", times: [0, 1, 2, 3] },
      { ...named("Tu"), kind: "day", times: [4, 5, 6, 7] },
    ],
    resourceTypes: [named("Teacher")],
    resources: [{ ...named("A"), type: 0 }, { ...named("B"), type: 0 }],
    resourceGroups: [],
    events: [0, 1, 2, 3].map((event) => ({
      ...named(`lesson ${event}`),
      duration: 1,
      building: event % 2,
      resources: [{ type: 0, resource: event < 3 ? 0 : 1 }],
    })),
    eventGroups: [{ ...named("all"), kind: "group", events: [0, 1, 2, 3] }],
    buildings: [named("south"), named("north")],
    constraints: [constraint],
  };
}

const base = { id: "own", name: "own", required: false, weight: 1, costFunction: "linear" } as const;

/** A's lessons are south, north, south; B's is north. */
function costAt(constraint: Constraint, times: readonly (number | undefined)[]): number {
  const lessons = times.map((time, event) => ({ event, duration: 1, time, resources: [event < 3 ? 0 : 1] }));
  return evaluate(instanceWith(constraint), { lessons }).objective;
}

const days = [0, 1];

test("changes of building are counted in each day", () => {
  const constraint: Constraint = { ...base, kind: "limit-building-changes", resources: [0], timeGroups: days, maximum: 1 };
  expect(costAt(constraint, [0, 2, 3, undefined])).toBe(1); // south, north, south: two changes
  expect(costAt(constraint, [0, 3, 4, undefined])).toBe(0); // one on Monday; the night is no change
});

test("between two buildings so many times lie free", () => {
  const constraint: Constraint = { ...base, kind: "building-change-gap", resources: [0], timeGroups: days, minimum: 2 };
  expect(costAt(constraint, [0, 2, 3, undefined])).toBe(3); // one free time of two, then none of two
  expect(costAt(constraint, [0, 3, 4, undefined])).toBe(0);
});

test("a group has so many times free together", () => {
  const constraint: Constraint = { ...base, kind: "common-free-times", resources: [0, 1], times: [0, 1, 2, 3], minimum: 2 };
  expect(costAt(constraint, [0, 1, 4, 2])).toBe(1); // only Mo4 is free for both
  expect(costAt(constraint, [0, 1, 4, 1])).toBe(0);
});

test("each two lessons of a group lie so many days apart", () => {
  const constraint: Constraint = { ...base, kind: "days-between-events", eventGroups: [0], timeGroups: days, minimum: 1, maximum: 6 };
  expect(costAt(constraint, [0, 4, 1, undefined])).toBe(1); // two of three on Monday: one pair
  expect(costAt(constraint, [0, 1, 2, 3])).toBe(6);
});
