/** The end of a run: its alternatives, or why there are none. */
import type { AlternativeId, JobId } from "@qitong/domain";
import { mayAct } from "@qitong/domain/staffing";
import { newId, type Database } from "@qitong/db";
import { performByClock, type Clock, type ClockWork } from "@qitong/service";
import type { Alternative, SuggestionOutcome } from "@qitong/solver";
import { insertAlternative, insertMoves, lockPlan, updatePlan } from "../plan/store";
import { findingsOf } from "../plan/findings";
import type { SuggestionState } from "./progress";
import { lockRun, updateRun, type RunRow } from "./store";

export async function finishRun(db: Database, clock: Clock, run: RunRow, state: SuggestionState, outcome: SuggestionOutcome): Promise<void> {
  await performByClock(db, clock, "staffing.suggestion.finish", (work) => finish(work, run, state, outcome));
}

/** The plan first, then the run, as everywhere: the run may have been cancelled while the last figures came in. */
async function finish(work: ClockWork, { id, planId }: RunRow, state: SuggestionState, outcome: SuggestionOutcome): Promise<void> {
  const plan = await lockPlan(work.tx, planId);
  const run = await lockRun(work.tx, id);
  if (run.status !== "running" || outcome.kind === "cancelled") return;
  const ended = { endedAt: work.now, aliveAt: work.now };
  if (outcome.kind === "infeasible") {
    await updateRun(work.tx, id, { ...ended, status: "infeasible", progress: { ...state, clash: [...outcome.clash] } });
  } else if (outcome.kind === "nothing-found") {
    await updateRun(work.tx, id, { ...ended, status: "failed", progress: { ...state, failure: "nothing-found" } });
  } else if (state.whatIf) {
    await updateRun(work.tx, id, { ...ended, status: "finished", progress: state });
  } else if (!mayAct(plan.status, "edit")) {
    await updateRun(work.tx, id, { ...ended, status: "failed", progress: { ...state, failure: "plan-not-editable" } });
  } else {
    const alternativeIds: AlternativeId[] = [];
    for (const alternative of outcome.alternatives) alternativeIds.push(await insertSuggested(work, run, alternative));
    const [first] = alternativeIds;
    if (plan.chosenAlternativeId === null && first) await updatePlan(work.tx, plan, { chosenAlternativeId: first });
    await updateRun(work.tx, id, { ...ended, status: "finished", progress: { ...state, kept: outcome.alternatives.map(({ aim }) => aim) }, alternativeId: first ?? null });
  }
  auditEnd(work, plan.districtId, id, outcome);
}

async function insertSuggested({ tx, now }: ClockWork, run: RunRow, alternative: Alternative): Promise<AlternativeId> {
  const id = newId<AlternativeId>();
  const { objective, bound, gap } = alternative;
  const name = run.progress.request.wanted.find((one) => one.aim === alternative.aim)?.name ?? alternative.aim;
  const findings = findingsOf(alternative, run.progress.request);
  await insertAlternative(tx, { id, planId: run.planId, name, origin: "suggested", objective, bound, gap, findings, createdBy: run.startedBy, createdAt: now });
  const author = { changedBy: run.startedBy, changedAt: now };
  await insertMoves(tx, alternative.moves.map((move) => ({ ...move, ...author, alternativeId: id })));
  return id;
}

function auditEnd(work: ClockWork, districtId: Parameters<ClockWork["audit"]>[0]["districtId"], runId: JobId, outcome: SuggestionOutcome): void {
  const detail =
    outcome.kind === "alternatives"
      ? { outcome: outcome.kind, alternatives: outcome.alternatives.map(({ aim, moves, objective, bound, gap, status }) => ({ aim, moves: moves.length, objective, bound, gap, status })) }
      : { outcome: outcome.kind };
  work.audit({ districtId, subjectKind: "suggestion", subjectId: runId, detail });
}
