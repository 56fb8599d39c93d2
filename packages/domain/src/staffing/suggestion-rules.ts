/** A run of the optimiser for a draft: one at a time, and a dead one does not block the next. */
import { z } from "zod";
import type { PersonId } from "../identifier";
import type { TransferMove } from "./reallocation-facts";
import { findEditRefusals, type PlanActRefusal } from "./transfer-plan-rules";
import type { TransferPlan } from "./transfer-plan";

export const suggestionStatuses = ["queued", "running", "finished", "cancelled", "infeasible", "failed"] as const;
export const SuggestionStatus = z.enum(suggestionStatuses);
export type SuggestionStatus = z.infer<typeof SuggestionStatus>;

/** Seconds for each alternative that is asked for. */
export const SuggestionSeconds = z.int().min(1).max(120);
export const defaultSuggestionSeconds = 20;

/** A living run says so every second; after this time without a word its process is taken for dead. */
export const suggestionSilenceSeconds = 15;

interface RunSign {
  readonly status: SuggestionStatus;
  readonly aliveAt: Date;
}

/** A queued run waits for a process that takes it, however long that is. */
export function isLost({ status, aliveAt }: RunSign, now: Date): boolean {
  return status === "running" && now.getTime() - aliveAt.getTime() > suggestionSilenceSeconds * 1000;
}

export function isUnderWay(run: RunSign, now: Date): boolean {
  return run.status === "queued" || (run.status === "running" && !isLost(run, now));
}

export type SuggestRefusal =
  | PlanActRefusal
  | { readonly kind: "suggestion-under-way"; readonly startedAt: string }
  /** Taken out by a colleague since the question was on screen. */
  | { readonly kind: "not-in-alternative"; readonly personId: PersonId };

export function findSuggestRefusals(
  plan: TransferPlan,
  runs: readonly (RunSign & { readonly startedAt: Date })[],
  now: Date,
): SuggestRefusal[] {
  const running = runs.find((run) => isUnderWay(run, now));
  return [
    ...findEditRefusals(plan),
    ...(running ? [{ kind: "suggestion-under-way" as const, startedAt: running.startedAt.toISOString() }] : []),
  ];
}

/** "What if not" asks about somebody whom the alternative moves. */
export function findWhatIfRefusals(personId: PersonId, moves: readonly Pick<TransferMove, "personId">[]): SuggestRefusal[] {
  return moves.some((move) => move.personId === personId) ? [] : [{ kind: "not-in-alternative", personId }];
}
