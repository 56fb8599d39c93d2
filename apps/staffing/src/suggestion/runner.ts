/**
 * Takes queued runs from the database, one at a time, and has the optimiser work in a thread of its own.
 * The queue is a table, so a run may be started by one process and done by another, and a restart loses none.
 */
import type { Database } from "@qitong/db";
import type { Clock } from "@qitong/service";
import type { PersonId } from "@qitong/domain";
import { listOutOfTurn, type TransferMove } from "@qitong/domain/staffing";
import { suggestReallocation, type FixedMoves, type SuggestionProgress } from "@qitong/solver";
import { listMovePreferences } from "../preference/store";
import { loadFacts } from "../transfer-plan/facts";
import { getPlan, listHeldByOtherPlans, listMoves } from "../plan/store";
import { finishRun } from "./finish";
import type { SuggestionState } from "./progress";
import { claimRun, failRun, findQueuedRun, listLostRuns, reportAlive, type RunRow } from "./store";
import { whatIfResult } from "./what-if";

export interface SuggestionRunnerOptions {
  readonly db: Database;
  readonly clock: Clock;
  /** The built worker file; left out when running from source. */
  readonly workerUrl?: URL;
  readonly onFault: (fault: unknown) => void;
}

const lookEveryMilliseconds = 500;

/** @returns how to stop: the run in work is ended and says so. */
export function startSuggestionRunner(options: SuggestionRunnerOptions): () => Promise<void> {
  const stopping = new AbortController();
  const work = runUntil(options, stopping.signal);
  return async () => {
    stopping.abort();
    await work;
  };
}

async function runUntil(options: SuggestionRunnerOptions, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    try {
      const worked = await workOnce(options, stop);
      if (!worked) await pause(lookEveryMilliseconds, stop);
    } catch (fault) {
      options.onFault(fault);
      await pause(lookEveryMilliseconds, stop);
    }
  }
}

async function workOnce(options: SuggestionRunnerOptions, stop: AbortSignal): Promise<boolean> {
  const { db, clock } = options;
  for (const lost of await listLostRuns(db, clock.now())) {
    await failRun(db, lost.id, clock.now(), { ...lost.progress, failure: "process-ended" });
  }
  const run = await findQueuedRun(db);
  if (!run || !(await claimRun(db, run.id, clock.now()))) return false;
  await work(options, run, stop);
  return true;
}

async function work({ db, clock, workerUrl, onFault }: SuggestionRunnerOptions, run: RunRow, stop: AbortSignal): Promise<void> {
  const { request } = run.progress;
  let state: SuggestionState = run.progress;
  const cancelled = new AbortController();
  const reporting = reportUntil(cancelled.signal, async () => {
    if (!(await reportAlive(db, run.id, clock.now(), state))) cancelled.abort();
  }, onFault);
  try {
    const plan = await getPlan(db, run.planId);
    const settings = plan.settings.transfer;
    const preferences = await listMovePreferences(db, plan.districtId, plan.schoolYear);
    const facts = { ...(await loadFacts(db, { ...plan, settings })), preferences };
    const staying = [...(settings.fairness === "refuse" ? listOutOfTurn(facts) : []), ...(await listHeldByOtherPlans(db, plan))];
    const { fixed, present } = await movesOfRun(db, run, staying);
    if (run.progress.whatIf && !present.some(({ personId }) => personId === run.progress.whatIf?.personId)) {
      await failRun(db, run.id, clock.now(), { ...state, failure: "alternative-changed" });
      return;
    }
    const outcome = await suggestReallocation(facts, settings, {
      timeLimitSeconds: request.seconds,
      aims: request.wanted.map((one) => one.aim),
      goals: request.goals,
      giveWay: request.giveWay,
      fixed,
      signal: AbortSignal.any([stop, cancelled.signal]),
      onProgress: (progress) => {
        state = { ...state, current: shown(progress) };
      },
      ...(workerUrl ? { workerUrl } : {}),
    });
    const [found] = outcome.kind === "alternatives" ? outcome.alternatives : [];
    if (run.progress.whatIf && found) state = { ...state, whatIfResult: whatIfResult(present, found, { facts, settings }) };
    if (stop.aborted) await failRun(db, run.id, clock.now(), { ...state, failure: "process-ended" });
    else await finishRun(db, clock, run, state, outcome);
  } catch (fault) {
    await failRun(db, run.id, clock.now(), { ...state, failure: "fault" });
    throw fault;
  } finally {
    cancelled.abort();
    await reporting;
  }
}

interface RunMoves {
  readonly fixed: FixedMoves;
  /** Of the alternative that is asked about. */
  readonly present: readonly TransferMove[];
}

/** Moves that are to stay, or the one that is not to be made; read when the run begins. */
async function movesOfRun(db: Database, { progress: { request, whatIf } }: RunRow, staying: readonly PersonId[]): Promise<RunMoves> {
  const forbidden = staying.map((personId) => ({ personId, toCampusId: null }));
  if (whatIf) {
    const without = [...forbidden, { personId: whatIf.personId, toCampusId: null }];
    return { fixed: { pinned: [], forbidden: without }, present: await listMoves(db, whatIf.alternativeId) };
  }
  const pinned = request.keep === null ? [] : await listMoves(db, request.keep);
  return { fixed: { pinned: pinned.map(({ personId, toCampusId }) => ({ personId, toCampusId })), forbidden }, present: [] };
}

function shown({ aim, goal, seconds, objective, bound, gap }: SuggestionProgress): NonNullable<SuggestionState["current"]> {
  return { aim, goal, seconds, objective: objective ?? null, bound, gap: gap ?? null };
}

async function reportUntil(stop: AbortSignal, report: () => Promise<void>, onFault: (fault: unknown) => void): Promise<void> {
  while (!stop.aborted) {
    await report().catch(onFault);
    await pause(lookEveryMilliseconds, stop);
  }
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    stop.addEventListener("abort", done);
  });
}
