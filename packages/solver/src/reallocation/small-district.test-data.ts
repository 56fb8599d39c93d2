/** Districts so small that every plan can be looked at, and a run of the optimiser on them. */
import * as fc from "fast-check";
import loadHighs from "highs";
import type { CampusId, EntityId, PersonId } from "@qitong/domain";
import {
  defaultGiveWay, defaultSuggestionGoals, defaultTransferSettings, findTransferRefusals,
  type ReallocationFacts, type TransferMove, type TransferSettings, type TransferTeacher,
} from "@qitong/domain/staffing";
import { findAlternatives } from "./alternatives";
import { nothingFixed } from "./demand";
import type { Alternative, SuggestionLimits, SuggestionOutcome } from "./suggestion";

const highs = await loadHighs();

export function suggest(facts: ReallocationFacts, settings: TransferSettings, limits: Partial<SuggestionLimits> = {}): SuggestionOutcome {
  return findAlternatives({
    highs, facts, settings,
    limits: {
      timeLimitSeconds: 30, gapTarget: 1e-9, seed: 0, aims: ["balance"],
      goals: defaultSuggestionGoals, giveWay: defaultGiveWay, fixed: nothingFixed, ...limits,
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

export function planOf(outcome: SuggestionOutcome): Alternative {
  const plan = outcome.kind === "alternatives" ? outcome.alternatives[0] : undefined;
  if (!plan) throw new Error(JSON.stringify(outcome));
  return plan;
}

export const campusAt = (number: number): CampusId => `C${number}` as CampusId;
export const personAt = (number: number): PersonId => `P${number}` as PersonId;

/** Two of the three campuses are one legal entity. */
function districtOf(pupils: readonly number[], teachers: readonly TransferTeacher[], preferences: ReallocationFacts["preferences"]): ReallocationFacts {
  return {
    teachers,
    campuses: pupils.map((count, number) => ({
      campusId: campusAt(number),
      entityId: `E${number === 2 ? 1 : number}` as EntityId,
      stage: "primary" as const,
      pupils: count,
      location: { lon: 114.4 + number * 0.04, lat: 38.05 + (number % 2) * 0.03 },
      requiredTeachers: { chinese: 1 },
    })),
    pairs: [[campusAt(1), campusAt(2)]],
    ...(preferences ? { preferences } : {}),
  };
}

const teacher = fc.record({
  home: fc.integer({ min: 0, max: 2 }), subject: fc.constantFrom("chinese", "pe"), aboveDegree: fc.boolean(), backbone: fc.boolean(),
  isClassHead: fc.boolean(), earlier: fc.integer({ min: 0, max: 2 }),
});

export const smallDistrict: fc.Arbitrary<ReallocationFacts> = fc
  .record({
    pupils: fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 3, maxLength: 3 }),
    teachers: fc.array(teacher, { minLength: 5, maxLength: 6 }),
    preferences: fc.array(
      fc.record({ of: fc.integer({ min: 0, max: 5 }), at: fc.option(fc.integer({ min: 0, max: 2 })), kind: fc.constantFrom("wish" as const, "refuse" as const) }),
      { maxLength: 4 },
    ),
  })
  .map(({ pupils, teachers, preferences }) =>
    districtOf(
      pupils,
      teachers.map(({ home, earlier, ...rest }, number) => ({
        ...rest, personId: personAt(number), campusId: campusAt(home), peOrArts: rest.subject === "pe", atCampusSince: null, bars: [],
        rotations: { times: earlier, lastYear: null },
      })),
      preferences.map(({ of, at, kind }) => ({ personId: personAt(of), campusId: at === null ? null : campusAt(at), kind, rank: null })),
    ),
  );

export const smallSettings: TransferSettings = {
  ...defaultTransferSettings, quotaShare: 0.3, quotaCeiling: 0.7, backboneShare: 0.2, commuteLimitMinutes: null, headCountChangeLimit: 2,
};

/** Every plan that the rules let pass, one by one: the referee of the optimiser. */
export function everyPlan(facts: ReallocationFacts, settings: TransferSettings): TransferMove[][] {
  const { campuses } = facts;
  const plans = facts.teachers.reduce<TransferMove[][]>(
    (before, { personId, campusId }) =>
      before.flatMap((plan) => campuses.map((to) => (to.campusId === campusId ? plan : [...plan, { personId, fromCampusId: campusId, toCampusId: to.campusId }]))),
    [[]],
  );
  return plans.filter((plan) => findTransferRefusals(plan, facts, settings).length === 0);
}
