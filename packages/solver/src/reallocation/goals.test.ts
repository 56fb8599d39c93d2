/** The goals, against every plan that there is: the optimiser finds the best of them, in the official's order. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTransferRefusals, goalFigures, goalKeys, goalUnit, type Goal, type GoalFigures, type SuggestionGoals } from "@qitong/domain/staffing";
import { everyPlan, planOf, smallDistrict, smallSettings as settings, suggest } from "./small-district.test-data";

const inOrder = (...goals: readonly { readonly goal: Goal; readonly allowance: number }[]): SuggestionGoals => ({ by: "order", goals: [...goals] });
const least = (all: readonly GoalFigures[], goal: Goal): number => Math.min(...all.map((figures) => figures[goal]));
const twoGoals = fc.tuple(fc.constantFrom(...goalKeys), fc.constantFrom(...goalKeys)).filter(([a, b]) => a !== b);

describe("a single goal", () => {
  it.each(goalKeys)("%s: the plan is the best of all plans that the rules let pass, and proven so", (goal) => {
    let solved = 0;
    fc.assert(
      fc.property(smallDistrict, (facts) => {
        const all = everyPlan(facts, settings).map((plan) => goalFigures(plan, facts, settings));
        const outcome = suggest(facts, settings, { goals: inOrder({ goal, allowance: 0 }) });
        expect(outcome.kind).toBe(all.length > 0 ? "alternatives" : "infeasible");
        if (all.length === 0) return;
        solved += 1;
        const { figures, moves, proofs, status } = planOf(outcome);
        expect(figures.after[goal]).toBeCloseTo(least(all, goal), 5);
        expect(figures.after).toEqual(goalFigures(moves, facts, settings));
        expect(proofs[0]?.bound ?? Number.NaN).toBeLessThanOrEqual(least(all, goal) + 1e-9);
        expect(status).toBe("proven");
        expect(findTransferRefusals(moves, facts, settings)).toEqual([]);
      }),
      { numRuns: 12, seed: 11 },
    );
    expect(solved).toBeGreaterThan(5);
  }, 60_000);
});

describe("goals in order", () => {
  it("the second is the best of the plans that worsen the first by no more than its allowance", () => {
    fc.assert(
      fc.property(smallDistrict, twoGoals, fc.constantFrom(0, 0.05, 0.5), (facts, [first, second], allowance) => {
        const all = everyPlan(facts, settings).map((plan) => goalFigures(plan, facts, settings));
        if (all.length === 0) return;
        const most = least(all, first) * (1 + allowance);
        const within = all.filter((figures) => figures[first] <= most + 1e-6);
        const { figures } = planOf(suggest(facts, settings, { goals: inOrder({ goal: first, allowance }, { goal: second, allowance: 0 }) }));
        expect(figures.after[first]).toBeLessThanOrEqual(most + 1e-6);
        expect(figures.after[second]).toBeCloseTo(least(within, second), 4);
      }),
      { numRuns: 30, seed: 12 },
    );
  }, 120_000);
});

describe("goals by weights", () => {
  it("the sum of the weighed figures is the least of all plans", () => {
    fc.assert(
      fc.property(smallDistrict, twoGoals, fc.integer({ min: 1, max: 10 }), (facts, [a, b], weight) => {
        const sumOf = (figures: GoalFigures): number => figures[a] / goalUnit(a, facts, settings) + (weight * figures[b]) / goalUnit(b, facts, settings);
        const all = everyPlan(facts, settings).map((plan) => sumOf(goalFigures(plan, facts, settings)));
        if (all.length === 0) return;
        const goals: SuggestionGoals = { by: "weights", goals: [{ goal: a, weight: 1 }, { goal: b, weight }] };
        const { figures, proofs } = planOf(suggest(facts, settings, { goals }));
        expect(sumOf(figures.after)).toBeCloseTo(Math.min(...all), 4);
        expect(proofs).toMatchObject([{ goal: "weighted", status: "proven" }]);
      }),
      { numRuns: 25, seed: 13 },
    );
  }, 120_000);
});

describe("a move that an official fixed", () => {
  it("stays when it is pinned and stays away when it is forbidden, and the rest is the best around it", () => {
    let tried = 0;
    fc.assert(
      fc.property(smallDistrict, fc.nat(), (facts, pick) => {
        const all = everyPlan(facts, settings);
        const plan = all[pick % Math.max(1, all.length)];
        const move = plan?.[0];
        if (!move) return;
        tried += 1;
        const { personId, toCampusId } = move;
        const isMade = (moves: readonly { personId: string; toCampusId: string }[]): boolean => moves.some((one) => one.personId === personId && one.toCampusId === toCampusId);
        const best = (plans: readonly (typeof plan)[]): number => least(plans.map((one) => goalFigures(one, facts, settings)), "campus-balance");
        const pinned = planOf(suggest(facts, settings, { fixed: { pinned: [{ personId, toCampusId }], forbidden: [] } }));
        expect(isMade(pinned.moves)).toBe(true);
        expect(pinned.objective).toBeCloseTo(best(all.filter(isMade)), 5);
        const others = all.filter((one) => !one.some((other) => other.personId === personId));
        const without = suggest(facts, settings, { fixed: { pinned: [], forbidden: [{ personId, toCampusId: null }] } });
        const found = without.kind === "alternatives" ? (without.alternatives[0]?.objective ?? Number.NaN) : Number.POSITIVE_INFINITY;
        // No plan at all is as bad as can be, on both sides.
        expect(Number.isFinite(found)).toBe(others.length > 0);
        expect(1 / found).toBeCloseTo(1 / best(others), 4);
      }),
      { numRuns: 25, seed: 14 },
    );
    expect(tried).toBeGreaterThan(10);
  }, 120_000);
});
