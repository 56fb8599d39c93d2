import { z } from "zod";
import { JobId, type TransferPlanId } from "@qitong/domain";
import { isLost, SuggestionSeconds } from "@qitong/domain/staffing";
import { command, query, router, type Asking } from "@qitong/service";
import { atPlan, OfPlan } from "../plan/store";
import { cancelSuggestion } from "./cancel";
import { SuggestionRequest, WhatIf } from "./progress";
import { startSuggestion, startWhatIf } from "./start";
import { atRun, listRuns } from "./store";

/** The latest run of a plan, or null: what it found so far, and whether its process still lives. */
async function readLatestRun({ db, now }: Asking, planId: TransferPlanId) {
  const [run] = await listRuns(db, planId);
  if (!run) return null;
  const { id, status, progress, alternativeId, startedAt, endedAt } = run;
  return { id, status, ...progress, alternativeId, startedAt, endedAt, isLost: isLost(run, now), elapsedSeconds: ((endedAt ?? now).getTime() - startedAt.getTime()) / 1000 };
}

export const suggestionRouter = router({
  latest: query({ permission: "plan.read", input: OfPlan, at: atPlan, answer: (asking, input) => readLatestRun(asking, input.planId) }),
  start: command({ permission: "plan.draft", input: OfPlan.extend(SuggestionRequest.shape), at: atPlan, act: startSuggestion }),
  whatIf: command({
    permission: "plan.draft", input: OfPlan.extend({ ...WhatIf.shape, seconds: SuggestionSeconds }), at: atPlan, act: startWhatIf,
  }),
  cancel: command({ permission: "plan.draft", input: z.object({ runId: JobId }), at: atRun, act: cancelSuggestion }),
});
