/** What a run keeps in its row: what was asked, how far it is, and how it ended. */
import { z } from "zod";
import { aims, constraintGroups } from "@qitong/solver";
import { AlternativeName, SuggestionSeconds } from "@qitong/domain/staffing";

export const SuggestionRequest = z.object({
  seconds: SuggestionSeconds,
  /** The alternatives wanted, each with the name it will have. */
  wanted: z.array(z.object({ aim: z.enum(aims), name: AlternativeName })).min(1).max(aims.length),
});
export type SuggestionRequest = z.infer<typeof SuggestionRequest>;

export const SuggestionState = z.object({
  request: SuggestionRequest,
  /** The aim in work, and the figures of its best plan so far. */
  current: z
    .object({
      aim: z.enum(aims),
      seconds: z.number(),
      objective: z.number().nullable(),
      bound: z.number(),
      gap: z.number().nullable(),
    })
    .nullable(),
  /** Why there is nothing: constraints of which each alone, loosened, would remove the clash. */
  clash: z.array(z.enum(constraintGroups)).nullable(),
  failure: z.enum(["nothing-found", "process-ended", "plan-not-editable", "fault"]).nullable(),
});
export type SuggestionState = z.infer<typeof SuggestionState>;

export const initialState = (request: SuggestionRequest): SuggestionState => ({ request, current: null, clash: null, failure: null });
