/**
 * What a suggestion may aim at, each as a figure that is better the smaller it is, computed from the moves themselves:
 * the optimiser is never believed, only what follows from the people it moves.
 */
import { z } from "zod";
import type { CampusId, PersonId } from "../identifier";
import type { ReallocationFacts, TransferMove, TransferTeacher } from "./reallocation-facts";
import { isEligible } from "./reallocation-facts";
import { entityImbalanceOf, planImpact } from "./reallocation-impact";
import { indexOf, type CampusIndex } from "./reallocation-index";
import { transferQuota } from "./reallocation-rules";
import type { TransferSettings } from "./transfer-settings";
import { travelMinutes } from "./travel";

export const balanceGoals = ["campus-balance", "entity-balance"] as const;
/** Goals to which each move adds an amount of its own. */
export const moveGoals = ["moves", "commute", "preferences", "continuity", "fairness"] as const;
export const goalKeys = [...balanceGoals, ...moveGoals] as const;
export type BalanceGoal = (typeof balanceGoals)[number];
export type MoveGoal = (typeof moveGoals)[number];
export type Goal = (typeof goalKeys)[number];
export const Goal = z.enum(goalKeys);
export type GoalFigures = Readonly<Record<Goal, number>>;

export const isBalanceGoal = (goal: Goal): goal is BalanceGoal => goal === "campus-balance" || goal === "entity-balance";

export const goalWords = {
  "campus-balance": { zh: "校区间均衡", en: "Balance between campuses" },
  "entity-balance": { zh: "法人间均衡", en: "Balance between legal entities" },
  moves: { zh: "少动人", en: "Few teachers moved" },
  commute: { zh: "就近交流", en: "Short ways" },
  preferences: { zh: "教师意愿", en: "Teachers' wishes" },
  continuity: { zh: "班级稳定", en: "Continuity of classes" },
  fairness: { zh: "历年公平", en: "Fairness over the years" },
} as const satisfies Record<Goal, { readonly zh: string; readonly en: string }>;

const uniqueGoals = <T extends { readonly goal: Goal }>(goals: readonly T[]): boolean => new Set(goals.map(({ goal }) => goal)).size === goals.length;

/** By order: a later goal may worsen an earlier one by its allowance and no more. By weights: all at once. */
export const SuggestionGoals = z.discriminatedUnion("by", [
  z.object({
    by: z.literal("order"),
    goals: z.array(z.object({ goal: Goal, allowance: z.number().min(0).max(1) })).min(1).max(goalKeys.length).refine(uniqueGoals, { error: "goal-twice" }),
  }),
  z.object({
    by: z.literal("weights"),
    goals: z.array(z.object({ goal: Goal, weight: z.int().min(1).max(10) })).min(1).max(goalKeys.length).refine(uniqueGoals, { error: "goal-twice" }),
  }),
]);
export type SuggestionGoals = z.infer<typeof SuggestionGoals>;

export const defaultSuggestionGoals: SuggestionGoals = { by: "order", goals: [{ goal: "campus-balance", allowance: 0 }] };

/** By how much the plans with fewer moves or shorter ways may be worse than the best in the first goal. */
export const GiveWay = z.number().min(0).max(1);
export const defaultGiveWay = 0.1;

interface Preferences {
  readonly wishes: ReadonlySet<CampusId | null>;
  readonly refusals: ReadonlySet<CampusId | null>;
}

/** The facts of the goals, indexed once for each facts object. */
export interface GoalIndex {
  readonly preferencesOf: ReadonlyMap<PersonId, Preferences>;
  /** Eligible teachers with a wish: the figure of a plan that meets none of them. */
  readonly wishing: number;
}

const indexes = new WeakMap<ReallocationFacts, GoalIndex>();

export function goalIndexOf(facts: ReallocationFacts): GoalIndex {
  const known = indexes.get(facts);
  if (known) return known;
  const preferencesOf = new Map<PersonId, { wishes: Set<CampusId | null>; refusals: Set<CampusId | null> }>();
  for (const { personId, campusId, kind } of facts.preferences ?? []) {
    const own = preferencesOf.get(personId) ?? { wishes: new Set(), refusals: new Set() };
    preferencesOf.set(personId, own);
    (kind === "wish" ? own.wishes : own.refusals).add(campusId);
  }
  const wishing = facts.teachers.filter((teacher) => isEligible(teacher) && (preferencesOf.get(teacher.personId)?.wishes.size ?? 0) > 0).length;
  const built = { preferencesOf, wishing };
  indexes.set(facts, built);
  return built;
}

/** A way that is not known counts as the longest that is: a plan shall not gain by what the register lacks. */
function longestMinutes(facts: ReallocationFacts, settings: TransferSettings): number {
  let longest = 0;
  for (const [position, one] of facts.campuses.entries()) {
    for (const other of facts.campuses.slice(position + 1)) {
      longest = Math.max(longest, travelMinutes(one.location, other.location, settings) ?? 0);
    }
  }
  return longest;
}

/** Minutes one way between the two campuses, as the goal counts them. */
export function wayMinutes(facts: ReallocationFacts, settings: TransferSettings): (from: CampusIndex, to: CampusIndex) => number {
  let longest: number | undefined;
  return (from, to) => {
    const known = travelMinutes(from.campus.location, to.campus.location, settings);
    return known ?? (longest ??= longestMinutes(facts, settings));
  };
}

/** Met: −1, as it leaves one wish less unmet. Against what the teacher refuses, unless that campus is wished for by name: 1. */
function preferenceAmount(personId: PersonId, to: CampusId, index: GoalIndex): number {
  const own = index.preferencesOf.get(personId);
  if (!own) return 0;
  const isMet = own.wishes.has(to) || (own.wishes.has(null) && !own.refusals.has(to));
  const isRefused = own.refusals.has(to) || (own.refusals.has(null) && !own.wishes.has(to));
  return (isRefused ? 1 : 0) - (isMet ? 1 : 0);
}

export type MoveAmount = (goal: MoveGoal, teacher: TransferTeacher, from: CampusIndex, to: CampusIndex) => number;

/** What one move adds to each goal: shared with the optimiser, so that both count alike. */
export function moveAmounts(facts: ReallocationFacts, settings: TransferSettings): MoveAmount {
  const minutes = wayMinutes(facts, settings);
  const index = goalIndexOf(facts);
  return (goal, teacher, from, to) => {
    switch (goal) {
      case "moves":
        return 1;
      case "commute":
        return minutes(from, to);
      case "preferences":
        return preferenceAmount(teacher.personId, to.campus.campusId, index);
      case "continuity":
        return teacher.isClassHead === true ? 1 : 0;
      case "fairness":
        return teacher.rotations?.times ?? 0;
    }
  };
}

/** The figure of a plan that moves nobody. */
export function goalConstant(goal: MoveGoal, facts: ReallocationFacts): number {
  return goal === "preferences" ? goalIndexOf(facts).wishing : 0;
}

export function goalFigures(moves: readonly TransferMove[], facts: ReallocationFacts, settings: TransferSettings): GoalFigures {
  const { teachers, campuses } = indexOf(facts);
  const amountOf = moveAmounts(facts, settings);
  const impact = planImpact(moves, facts);
  const sums = Object.fromEntries(moveGoals.map((goal) => [goal, goalConstant(goal, facts)])) as Record<MoveGoal, number>;
  for (const move of moves) {
    const teacher = teachers.get(move.personId);
    const from = campuses.get(move.fromCampusId);
    const to = campuses.get(move.toCampusId);
    if (!teacher || !from || !to) continue;
    for (const goal of moveGoals) sums[goal] += amountOf(goal, teacher, from, to);
  }
  return { "campus-balance": impact.imbalance.after, "entity-balance": entityImbalanceOf(impact).after, ...sums };
}

/** By what a goal is divided before it is weighed against others: its figure today, or its size were every move to count fully. */
export function goalUnit(goal: Goal, facts: ReallocationFacts, settings: TransferSettings): number {
  if (isBalanceGoal(goal)) return goalFigures([], facts, settings)[goal] || 1;
  const most = Math.max(1, transferQuota(facts, settings).most);
  if (goal === "commute") return most * (settings.commuteLimitMinutes ?? (longestMinutes(facts, settings) || 1));
  return goal === "preferences" ? Math.max(1, facts.preferences?.length ?? 0) : most;
}

export const goalGaps = ["same-as-campuses", "class-heads-stay", "no-rotations", "no-preferences"] as const;
/** Why a goal cannot tell one plan from another here. */
export type GoalGap = (typeof goalGaps)[number];

/** Undefined when the facts and the plan's settings let the goal make a difference. */
export function findGoalGap(goal: Goal, facts: ReallocationFacts, settings: TransferSettings): GoalGap | undefined {
  switch (goal) {
    case "entity-balance":
      return new Set(facts.campuses.map(({ entityId }) => entityId)).size === facts.campuses.length ? "same-as-campuses" : undefined;
    case "continuity":
      return settings.classHeadsMayMove ? undefined : "class-heads-stay";
    case "fairness":
      return facts.teachers.some(({ rotations }) => (rotations?.times ?? 0) > 0) ? undefined : "no-rotations";
    case "preferences":
      return (facts.preferences?.length ?? 0) > 0 ? undefined : "no-preferences";
    default:
      return undefined;
  }
}

const finite = z.number();
/** The figures as they are kept with a suggestion. */
export const StoredFigures = z.object({
  "campus-balance": finite, "entity-balance": finite, moves: finite, commute: finite, preferences: finite, continuity: finite, fairness: finite,
} satisfies Record<Goal, typeof finite>);
