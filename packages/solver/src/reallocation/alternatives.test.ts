import * as fc from "fast-check";
import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import {
  defaultTransferSettings,
  findTransferRefusals,
  planImpact,
  transferQuota,
  type ReallocationFacts,
  type TransferSettings,
} from "@qitong/domain/staffing";
import { findAlternatives } from "./alternatives";
import { syntheticDistrict } from "./synthetic-district";
import { aims, type Aim, type Alternative, type SuggestionOutcome } from "./suggestion";

const highs = await loadHighs();

function suggest(facts: ReallocationFacts, settings: TransferSettings, wanted: readonly Aim[] = aims): SuggestionOutcome {
  return findAlternatives({
    highs,
    facts,
    settings,
    limits: { timeLimitSeconds: 30, gapTarget: 0.001, seed: 0, aims: wanted },
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
          expect(bound).toBeLessThanOrEqual(objective);
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
    const { objective, gap } = of("balance");
    for (const other of all) expect(objective * (1 - gap)).toBeLessThanOrEqual(other.objective + 1e-9);
  });

  it("fewest-moves has no more moves than the quota asks for", () => {
    expect(of("fewest-moves").moves).toHaveLength(transferQuota(facts, settings).needed);
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

describe("a clash", () => {
  const facts = syntheticDistrict({ schools: 5, teachers: 200, pairs: 1, seed: 3 }, settings);

  it("of quota and most moves is named, and nothing else", () => {
    const outcome = suggest(facts, { ...settings, mostMoves: 2 });
    expect(outcome).toMatchObject({ kind: "infeasible", clash: ["quota", "most-moves"] });
  });

  it("of quota and commute is named, and nothing else", () => {
    const outcome = suggest(facts, { ...settings, commuteLimitMinutes: 0.01 });
    expect(outcome).toMatchObject({ kind: "infeasible", clash: ["quota", "commute"] });
  });

  it("of quota and backbone share is named when no backbone teacher may move", () => {
    const teachers = facts.teachers.map((teacher) => (teacher.backbone ? { ...teacher, bars: [{ kind: "protected" as const }] } : teacher));
    const outcome = suggest({ ...facts, teachers }, settings);
    expect(outcome).toMatchObject({ kind: "infeasible", clash: ["quota", "backbone-share"] });
  });
});
