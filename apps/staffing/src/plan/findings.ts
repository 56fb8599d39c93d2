/** What is kept with a suggested alternative: what was sought, and how far each goal is proven. */
import { z } from "zod";
import { GiveWay, Goal, StoredFigures, SuggestionGoals } from "@qitong/domain/staffing";
import { aims, type Alternative } from "@qitong/solver";

const proofStatus = z.enum(["proven", "time-limit", "cancelled"]);

export const Findings = z.object({
  aim: z.enum(aims),
  goals: SuggestionGoals,
  giveWay: GiveWay,
  figures: z.object({ before: StoredFigures, after: StoredFigures }),
  proofs: z.array(z.object({
    goal: z.union([Goal, z.literal("weighted")]),
    allowance: z.number(),
    best: z.number(),
    bound: z.number(),
    gap: z.number(),
    status: proofStatus,
  })),
  status: proofStatus,
  seconds: z.number(),
});
export type Findings = z.infer<typeof Findings>;

export function findingsOf(alternative: Alternative, { goals, giveWay }: Pick<Findings, "goals" | "giveWay">): Findings {
  const { aim, figures, proofs, status, seconds } = alternative;
  return { aim, goals, giveWay, figures, proofs: [...proofs], status, seconds };
}
