import type { JobId } from "@qitong/domain";
import type { SuggestionStatus } from "@qitong/domain/staffing";
import type { Act } from "@qitong/service";
import { getPlan } from "../plan/store";
import { lockRun, updateRun } from "./store";

/** Its process sees it within a second and ends the worker; nothing of the run becomes an alternative. */
export async function cancelSuggestion(act: Act, { runId }: { readonly runId: JobId }): Promise<{ status: SuggestionStatus }> {
  const run = await lockRun(act.tx, runId);
  const { districtId } = await getPlan(act.tx, run.planId);
  const isOver = run.status !== "queued" && run.status !== "running";
  if (!isOver) await updateRun(act.tx, runId, { status: "cancelled", endedAt: act.now });
  const status = isOver ? run.status : "cancelled";
  act.audit({ districtId, subjectKind: "suggestion", subjectId: runId, detail: { planId: run.planId, before: run.status, status } });
  return { status };
}
