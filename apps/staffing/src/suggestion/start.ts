import { checkNoRefusals, type JobId, type TransferPlanId } from "@qitong/domain";
import { defaultGiveWay, defaultSuggestionGoals, findSuggestRefusals, findWhatIfRefusals } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import type { Act } from "@qitong/service";
import { getAlternative, listMoves, lockPlan, type PlanRow } from "../plan/store";
import { Findings } from "../plan/findings";
import { initialState, type SuggestionRequest, type SuggestionState, type WhatIf } from "./progress";
import { insertRun, listRuns } from "./store";

interface OfPlan {
  readonly planId: TransferPlanId;
}

async function enqueue(act: Act, plan: PlanRow, progress: SuggestionState): Promise<{ runId: JobId }> {
  const runId = newId<JobId>();
  await insertRun(act.tx, {
    id: runId, planId: plan.id, status: "queued", progress,
    startedBy: act.principal.personId, startedAt: act.now, aliveAt: act.now,
  });
  const { request, whatIf } = progress;
  act.audit({ districtId: plan.districtId, subjectKind: "suggestion", subjectId: runId, detail: { planId: plan.id, ...request, ...(whatIf ? { whatIf } : {}) } });
  return { runId };
}

/** Puts a run in the queue; a process with a runner takes it within a second. */
export async function startSuggestion(act: Act, input: SuggestionRequest & OfPlan): Promise<{ runId: JobId }> {
  const { planId, ...request } = input;
  const plan = await lockPlan(act.tx, planId);
  checkNoRefusals(findSuggestRefusals(plan, await listRuns(act.tx, plan.id), act.now));
  if (request.keep !== null) await getAlternative(act.tx, plan.id, request.keep);
  return enqueue(act, plan, initialState(request));
}

/** Seeks the alternative anew, as it was sought, but without moving one teacher; nothing of it becomes an alternative. */
export async function startWhatIf(act: Act, input: WhatIf & OfPlan & { readonly seconds: number }): Promise<{ runId: JobId }> {
  const { planId, alternativeId, personId, seconds } = input;
  const plan = await lockPlan(act.tx, planId);
  const alternative = await getAlternative(act.tx, plan.id, alternativeId);
  checkNoRefusals([
    ...findSuggestRefusals(plan, await listRuns(act.tx, plan.id), act.now),
    ...findWhatIfRefusals(personId, await listMoves(act.tx, alternative.id)),
  ]);
  const sought = Findings.safeParse(alternative.findings).data;
  const request: SuggestionRequest = {
    seconds, keep: null,
    wanted: [{ aim: sought?.aim ?? "balance", name: alternative.name }],
    goals: sought?.goals ?? defaultSuggestionGoals,
    giveWay: sought?.giveWay ?? defaultGiveWay,
  };
  return enqueue(act, plan, initialState(request, { alternativeId, personId }));
}
