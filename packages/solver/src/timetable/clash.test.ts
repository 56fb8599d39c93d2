import { describe, expect, test } from "vitest";
import { findClash } from "./clash";
import type { Constraint } from "./model/constraint";
import type { TimetableInstance } from "./model/instance";
import { syntheticSchool } from "./synthetic-school";

const options = { seed: 1, mostMoves: 20_000, shouldStop: () => false };
const school = syntheticSchool({ classes: 4, teachers: 12, seed: 1 });

/** With a teacher who is there on two days only, though each class is to be taught on five; a second wish has nothing to do with it. */
function impossible(): TimetableInstance {
  const event = school.events.findIndex(({ name }) => name.endsWith("数学"));
  const teacher = school.events[event]?.resources[1]?.resource ?? 0;
  const base = { required: true, weight: 1, costFunction: "linear" } as const;
  const added: Constraint[] = [
    { ...base, id: "harmless", name: "harmless", kind: "prefer-times", events: [event], times: school.times.map((_, time) => time), duration: 1 },
    { ...base, id: "two days", name: "two days", kind: "avoid-unavailable-times", resources: [teacher], times: Array.from({ length: 21 }, (_, time) => time + 14) },
  ];
  return { ...school, constraints: [...school.constraints, ...added] };
}

describe("demands that clash", () => {
  test("are none where a timetable is found", () => {
    expect(findClash(school, options).kind).toBe("possible");
  });

  test("are named, without those that could stay away", () => {
    const instance = impossible();
    const outcome = findClash(instance, options);
    if (outcome.kind !== "clash") throw new Error("found a timetable that cannot be");
    const names = outcome.members.map(({ constraint }) => instance.constraints[constraint]?.name);
    expect(names.toSorted()).toEqual(["spread 数学", "two days"]);
    expect(outcome.isMinimal).toBe(true);
  });

  test("are not said to be the fewest when the filter was stopped", () => {
    let asked = 0;
    const outcome = findClash(impossible(), { ...options, mostMoves: 2000, shouldStop: () => (asked += 1) > 20 });
    expect(outcome).toMatchObject({ kind: "clash", isMinimal: false });
  });
});
