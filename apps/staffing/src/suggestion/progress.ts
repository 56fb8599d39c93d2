/** What a run keeps in its row: what was asked, how far it is, and how it ended. */
import { z } from "zod";
import { AlternativeId, CampusId, PersonId } from "@qitong/domain";
import {
  AlternativeName, ClashMember, defaultGiveWay, defaultSuggestionGoals, GiveWay, Goal, StoredFigures, SuggestionGoals, SuggestionSeconds,
} from "@qitong/domain/staffing";
import { aims } from "@qitong/solver";

/** The defaults are for runs of the time when there was one goal only. */
export const SuggestionRequest = z.object({
  seconds: SuggestionSeconds,
  /** The alternatives wanted, each with the name it will have. */
  wanted: z.array(z.object({ aim: z.enum(aims), name: AlternativeName })).min(1).max(aims.length),
  goals: SuggestionGoals.default(defaultSuggestionGoals),
  giveWay: GiveWay.default(defaultGiveWay),
  /** The moves of this alternative stay as they are. */
  keep: AlternativeId.nullable().default(null),
});
export type SuggestionRequest = z.infer<typeof SuggestionRequest>;

/** "What if not": the alternative sought anew without moving this teacher. */
export const WhatIf = z.object({ alternativeId: AlternativeId, personId: PersonId });
export type WhatIf = z.infer<typeof WhatIf>;

const move = z.object({ personId: PersonId, fromCampusId: CampusId, toCampusId: CampusId });

export const WhatIfResult = z.object({
  /** Figures of the alternative as it is, and of the best plan without the teacher. */
  withMove: StoredFigures,
  without: StoredFigures,
  /** Of the balance between campuses without the teacher. */
  bound: z.number().nullable(),
  gap: z.number().nullable(),
  /** How many moves that plan has and this one has not, and the other way round; the first of them by name. */
  joining: z.object({ count: z.number(), first: z.array(move) }),
  leaving: z.object({ count: z.number(), first: z.array(move) }),
});
export type WhatIfResult = z.infer<typeof WhatIfResult>;

/** Runs of the time when a clash named kinds only say no more than that there was one. */
const storedClash = z.preprocess(
  (stored) => (Array.isArray(stored) ? stored.filter((member) => typeof member === "object") : stored),
  z.array(ClashMember).nullable(),
);

export const SuggestionState = z.object({
  request: SuggestionRequest,
  whatIf: WhatIf.nullable().default(null),
  whatIfResult: WhatIfResult.nullable().default(null),
  /** The aim and goal in work, and the figures of its best plan so far. */
  current: z
    .object({
      aim: z.enum(aims),
      goal: z.union([Goal, z.literal("weighted")]).default("campus-balance"),
      seconds: z.number(),
      objective: z.number().nullable(),
      bound: z.number(),
      gap: z.number().nullable(),
    })
    .nullable(),
  /** The alternatives that were kept: equal ones are kept once. */
  kept: z.array(z.enum(aims)).default([]),
  /** Why there is nothing: demands of which each alone, loosened, would remove the clash. */
  clash: storedClash,
  failure: z.enum(["nothing-found", "process-ended", "plan-not-editable", "alternative-changed", "fault"]).nullable(),
});
export type SuggestionState = z.infer<typeof SuggestionState>;

export const initialState = (request: SuggestionRequest, whatIf: WhatIf | null = null): SuggestionState => ({
  request, whatIf, whatIfResult: null, current: null, kept: [], clash: null, failure: null,
});
