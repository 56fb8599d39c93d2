import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluate/evaluate";
import type { TimetableInstance } from "./model/instance";
import { repair } from "./repair";
import { search } from "./search/search";
import { syntheticSchool } from "./synthetic-school";

const options = { seed: 1, mostMoves: 60_000, shouldStop: () => false };
const named = (id: string) => ({ id, name: id });

/**
 * One class, five times, four lessons: A at 0 and 1, B at 2, C at 3; time 4 is free. When A cannot be there at 0, the one lesson can go
 * to 4: one lesson touched is the fewest. When B is away at 4 and 2, B's has to change places with another: two.
 */
function smallSchool(): TimetableInstance {
  const base = { required: true, weight: 1, costFunction: "linear" } as const;
  return {
    ...named("small"),
    times: ["1", "2", "3", "4", "5"].map(named),
    timeGroups: [{ ...named("day"), kind: "day", times: [0, 1, 2, 3, 4] }],
    resourceTypes: [named("class"), named("teacher")],
    resources: [{ ...named("class"), type: 0 }, ...["A", "B", "C"].map((id) => ({ ...named(id), type: 1 }))],
    resourceGroups: [],
    events: [1, 1, 2, 3].map((teacher, event) => ({ ...named(`lesson ${event}`), duration: 1, resources: [{ type: 0, resource: 0 }, { type: 1, resource: teacher }] })),
    eventGroups: [],
    buildings: [],
    constraints: [
      { ...base, ...named("times"), kind: "assign-time", events: [0, 1, 2, 3] },
      { ...base, ...named("clashes"), kind: "avoid-clashes", resources: [0, 1, 2, 3] },
    ],
  };
}

const week = { lessons: [1, 1, 2, 3].map((teacher, event) => ({ event, duration: 1, time: event, resources: [0, teacher] })) };

describe("a week with an absence", () => {
  test.each([
    { absence: { resource: 1, times: [0] }, fewest: 1 },
    { absence: { resource: 2, times: [2, 4] }, fewest: 2 },
    { absence: { resource: 3, times: [0] }, fewest: 0 },
  ])("touches as few lessons as can be: $absence gives $fewest", ({ absence, fewest }) => {
    const { touched, infeasibility } = repair(smallSchool(), week, [absence], options);
    expect({ touched: touched.length, infeasibility }).toEqual({ touched: fewest, infeasibility: 0 });
  });

  test("leaves what is locked: then more is touched", () => {
    const { solution, touched } = repair(smallSchool(), week, [{ resource: 2, times: [2, 4] }], { ...options, locked: [0, 3] });
    expect(solution.lessons.filter(({ event }) => event === 0 || event === 3).map(({ time }) => time)).toEqual([0, 3]);
    expect(touched.map(({ event }) => event)).toEqual([1, 2]);
  });

  test("of a whole school is made whole with few more lessons than the absent teacher's", () => {
    const school = syntheticSchool({ classes: 8, teachers: 20, seed: 2 });
    const { solution } = search(school, { seed: 1, mostMoves: 60_000 }, { shouldStop: () => false, onImproved: () => undefined });
    const teacher = 8;
    const morning = [0, 1, 2]; // not the whole day: each class has Chinese every day
    const lost = solution.lessons.filter(({ resources, time = -1 }) => resources.includes(teacher) && morning.includes(time)).length;
    const { touched, infeasibility, solution: repaired } = repair(school, solution, [{ resource: teacher, times: morning }], options);
    expect(lost).toBeGreaterThan(0);
    expect(infeasibility).toBe(0);
    expect(evaluate(school, repaired).infeasibility).toBe(0);
    expect(touched.length).toBeGreaterThanOrEqual(lost);
    expect(touched.length).toBeLessThanOrEqual(lost * 4);
  });
});
