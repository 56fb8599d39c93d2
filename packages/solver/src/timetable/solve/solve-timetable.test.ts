import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate/evaluate";
import { syntheticSchool } from "../synthetic-school";
import { solveTimetable, type SolveProgress } from "./solve-timetable";

const school = syntheticSchool({ classes: 8, teachers: 20, seed: 1 });

describe("a timetable made in threads", () => {
  test("meets all hard demands, says what remains, and costs what the evaluator says", async () => {
    const progress: SolveProgress[] = [];
    const { solution, cost } = await solveTimetable(school, { seconds: 60, seed: 1, workers: 2, mostMoves: 100_000, onProgress: (step) => progress.push(step) });
    const { infeasibility, objective } = evaluate(school, solution);
    expect(infeasibility).toBe(0);
    expect({ infeasibility, objective }).toEqual(cost);
    for (const { cost: { infeasibility: hard, objective: soft }, remaining } of progress) {
      expect(remaining.reduce((sum, share) => sum + share.cost, 0)).toBeCloseTo(hard + soft, 6);
    }
    expect(progress.length).toBeGreaterThan(0);
  });

  test("is the same again for the same seed", async () => {
    const [one, other] = await Promise.all([1, 2].map(() => solveTimetable(school, { seconds: 60, seed: 7, mostMoves: 60_000, horizon: 60_000 })));
    expect(one?.solution).toEqual(other?.solution);
  });

  test("goes on from a timetable, never to a worse one, and leaves what is locked", async () => {
    const first = await solveTimetable(school, { seconds: 60, seed: 3, mostMoves: 2000 });
    const locked = first.solution.lessons.flatMap(({ event }, position) => (event % 3 === 0 ? [position] : []));
    const second = await solveTimetable(school, { seconds: 60, seed: 4, mostMoves: 60_000, start: first.solution, locked });
    const places = (positions: readonly number[], lessons: typeof first.solution.lessons) => positions.map((position) => lessons[position]);
    expect(places(locked, second.solution.lessons)).toEqual(places(locked, first.solution.lessons));
    expect(second.solution).not.toEqual(first.solution);
    expect(second.cost.infeasibility).toBe(0);
    expect(second.cost.objective).toBeLessThanOrEqual(first.cost.objective);
  });

  test("stops when asked, with what it has", async () => {
    const controller = new AbortController();
    const outcome = await solveTimetable(school, { seconds: 600, seed: 1, signal: controller.signal, onProgress: () => controller.abort() });
    expect(outcome.solution.lessons.length).toBeGreaterThan(0);
    const { infeasibility, objective } = evaluate(school, outcome.solution);
    expect({ infeasibility, objective }).toEqual(outcome.cost);
  });
});
