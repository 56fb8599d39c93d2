import * as fc from "fast-check";
import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import {
  defaultGiveWay,
  defaultSuggestionGoals,
  defaultTransferSettings,
  findTransferRefusals,
  planImpact,
  transferQuota,
  type ReallocationFacts,
  type TransferSettings,
} from "@qitong/domain/staffing";
import { findAlternatives } from "./alternatives";
import { nothingFixed } from "./demand";
import { syntheticDistrict } from "./synthetic-district";
import { aims, type Aim, type Alternative, type SuggestionLimits, type SuggestionOutcome } from "./suggestion";

const highs = await loadHighs();

function suggest(facts: ReallocationFacts, settings: TransferSettings, wanted: readonly Aim[] = aims, more: Partial<SuggestionLimits> = {}): SuggestionOutcome {
  return findAlternatives({
    highs,
    facts,
    settings,
    limits: {
      timeLimitSeconds: 30, gapTarget: 0.001, seed: 0, aims: wanted,
      goals: defaultSuggestionGoals, giveWay: defaultGiveWay, fixed: nothingFixed, ...more,
    },
    watch: {
      shouldStop: () => false,
      now: () => performance.now() / 1000,
      onProgress: () => undefined,
      onIncumbent: () => undefined,
      onFinished: () => undefined,
    },
  });
}

function alternativesOf(outcome: SuggestionOutcome): readonly Alternative[] {
  if (outcome.kind !== "alternatives") throw new Error(JSON.stringify(outcome));
  return outcome.alternatives;
}

const settings: TransferSettings = { ...defaultTransferSettings, commuteLimitMinutes: 40 };
const instance = fc.record({
  schools: fc.integer({ min: 3, max: 8 }),
  perSchool: fc.integer({ min: 25, max: 45 }),
  seed: fc.integer({ min: 1, max: 100_000 }),
  insideEntityCounts: fc.boolean(),
  headCountChangeLimit: fc.constantFrom(0, 2, 5, null),
});

describe("every suggested plan", () => {
  it("has no refusals, keeps everybody in one place, and is proven by a bound below it", () => {
    let plans = 0;
    fc.assert(
      fc.property(instance, ({ schools, perSchool, seed, ...choices }) => {
        const own = { ...settings, ...choices };
        const facts = syntheticDistrict({ schools, teachers: schools * perSchool, pairs: 1, seed }, own);
        const outcome = suggest(facts, own);
        const found = outcome.kind === "infeasible" ? [] : alternativesOf(outcome);
        expect(found.length > 0 || (outcome.kind === "infeasible" && outcome.clash.length > 0)).toBe(true);
        for (const { moves, objective, bound, status, before } of found) {
          plans += 1;
          expect(findTransferRefusals(moves, facts, own)).toEqual([]);
          expect(new Set(moves.map(({ personId }) => personId)).size).toBe(moves.length);
          expect(objective).toBeCloseTo(planImpact(moves, facts).imbalance.after, 12);
          expect(before).toBeCloseTo(planImpact([], facts).imbalance.after, 12);
          expect(bound).not.toBeNull();
          expect(bound ?? Number.NaN).toBeLessThanOrEqual(objective);
          expect(status).toBe("proven");
          const headCount = planImpact(moves, facts).stages.flatMap((stage) => stage.campuses.map(({ incoming, outgoing }) => incoming - outgoing));
          expect(headCount.reduce((sum, change) => sum + change, 0)).toBe(0);
        }
      }),
      { numRuns: 10, seed: 7 },
    );
    expect(plans).toBeGreaterThan(10);
  }, 180_000);

  it("is never worse than leaving all as it is, when no quota forces moves", () => {
    fc.assert(
      fc.property(instance, ({ schools, perSchool, seed }) => {
        const own = { ...settings, quotaShare: 0 };
        const facts = syntheticDistrict({ schools, teachers: schools * perSchool, pairs: 1, seed }, own);
        for (const { objective, before } of alternativesOf(suggest(facts, own, ["balance"]))) {
          expect(objective).toBeLessThanOrEqual(before + 1e-12);
        }
      }),
      { numRuns: 8, seed: 7 },
    );
  });
});

describe("the alternatives", () => {
  const facts = syntheticDistrict({ schools: 8, teachers: 400, pairs: 2, seed: 5 }, settings);
  const all = alternativesOf(suggest(facts, settings));
  const of = (aim: Aim): Alternative => {
    const found = all.find((alternative) => alternative.aim === aim);
    if (!found) throw new Error(aim);
    return found;
  };

  it("come in the order in which they were asked for", () => {
    expect(all.map(({ aim }) => aim)).toEqual(aims);
  });

  it("balance is at least as balanced as the others, which ask for more", () => {
    const { bound } = of("balance");
    for (const other of all) expect(bound ?? Number.NaN).toBeLessThanOrEqual(other.objective + 1e-9);
  });

  it("fewest-moves moves no more than any other, and gives way in balance by no more than allowed", () => {
    const fewest = of("fewest-moves");
    for (const other of all.filter(({ aim }) => aim !== "pairs-first")) expect(fewest.moves.length).toBeLessThanOrEqual(other.moves.length);
    expect(fewest.moves.length).toBeLessThan(of("balance").moves.length);
    expect(fewest.objective).toBeLessThanOrEqual(of("balance").objective * (1 + defaultGiveWay) + 1e-9);
    expect(fewest.moves.length).toBeGreaterThanOrEqual(transferQuota(facts, settings).needed);
  });

  it("nearby has the shortest ways, and gives way in balance by no more than allowed", () => {
    const nearby = of("nearby");
    const minutes = ({ figures }: Alternative): number => figures.after.commute;
    expect(minutes(nearby)).toBeLessThan(minutes(of("balance")));
    expect(nearby.objective).toBeLessThanOrEqual(of("balance").objective * (1 + defaultGiveWay) + 1e-9);
    expect(nearby.proofs.map(({ goal }) => goal)).toEqual(["commute", "campus-balance"]);
  });

  it("pairs-first moves more teachers within pairs than balance does", () => {
    const within = ({ moves }: Alternative): number =>
      moves.filter((move) => facts.pairs.some((pair) => pair.includes(move.fromCampusId) && pair.includes(move.toCampusId))).length;
    expect(within(of("pairs-first"))).toBeGreaterThan(within(of("balance")));
  });

  it("are the same for the same input, in whatever order the facts come", () => {
    const shuffled = { ...facts, teachers: facts.teachers.toReversed() };
    const plans = (found: readonly Alternative[]): unknown => found.map(({ aim, moves }) => [aim, moves]);
    expect(plans(alternativesOf(suggest(shuffled, settings)))).toEqual(plans(all));
  });
});

describe("a measure that the source does not give", () => {
  it("is left out of the objective, and the plan stands on the others", () => {
    const whole = syntheticDistrict({ schools: 5, teachers: 200, pairs: 1, seed: 3 }, settings);
    const facts = { ...whole, teachers: whole.teachers.map((teacher) => ({ ...teacher, peOrArts: null })) };
    const [plan] = alternativesOf(suggest(facts, settings, ["balance"]));
    expect(plan?.objective).toBeLessThan(plan?.before ?? 0);
    const peArts = planImpact([], facts).stages[0]?.measures.find(({ measure }) => measure === "peArts");
    expect(peArts?.byCampus.before.kind).toBe("missing");
  });
});
