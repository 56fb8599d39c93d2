import { checkNoRefusals, type JobId, type TransferPlanId } from "@qitong/domain";
import { findSuggestRefusals } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import type { Act } from "@qitong/service";
import { lockPlan } from "../transfer-plan/store";
import { initialState, type SuggestionRequest } from "./progress";
import { insertRun, listRuns } from "./store";

/** Puts a run in the queue; a process with a runner takes it within a second. */
export async function startSuggestion(act: Act, input: SuggestionRequest & { readonly planId: TransferPlanId }): Promise<{ runId: JobId }> {
  const plan = await lockPlan(act.tx, input.planId);
  checkNoRefusals(findSuggestRefusals(plan, await listRuns(act.tx, plan.id), act.now));
  const runId = newId<JobId>();
  const { seconds, wanted } = input;
  await insertRun(act.tx, {
    id: runId, planId: plan.id, status: "queued", progress: initialState({ seconds, wanted }),
    startedBy: act.principal.personId, startedAt: act.now, aliveAt: act.now,
  });
  act.audit({ districtId: plan.districtId, subjectKind: "suggestion", subjectId: runId, detail: { planId: plan.id, seconds, wanted } });
  return { runId };
}
