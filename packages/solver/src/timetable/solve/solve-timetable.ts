/** Makes timetables in threads of their own, each with a seed of its own, with progress, a stop and a start to go on from. */
import type { TimetableInstance } from "../model/instance";
import type { Solution } from "../model/solution";
import { isBetter, type ConstraintShare, type Cost } from "../search/incumbent";
import type { SearchOptions } from "../search/search";
import { startWorker } from "./start-worker";
import type { Found, WorkerMessage, WorkerTask } from "./worker-messages";

export interface SolveOptions extends SearchOptions {
  /** For the search; starting the threads comes on top. */
  readonly seconds: number;
  /** Threads; the seeds of the further ones follow the first. */
  readonly workers?: number;
  readonly onProgress?: (progress: SolveProgress) => void;
  /** Stops the search; what it has found by then is the answer. */
  readonly signal?: AbortSignal;
  /** The built worker file; without it the worker runs from source, which a bundle cannot. */
  readonly workerUrl?: URL;
}

/** The best of all threads has become better. */
export interface SolveProgress {
  readonly seconds: number;
  readonly seed: number;
  readonly cost: Cost;
  /** What it is made of. */
  readonly remaining: readonly ConstraintShare[];
}

export interface SolveOutcome {
  readonly solution: Solution;
  readonly cost: Cost;
  /** Of the thread that found it. */
  readonly seed: number;
  readonly seconds: number;
  /** Of all threads. */
  readonly moves: number;
}

/** A thread looks at its clock between moves; one that does not answer in this time is ended. */
const patienceMilliseconds = 5000;
const nothing: Cost = { infeasibility: Number.POSITIVE_INFINITY, objective: Number.POSITIVE_INFINITY };

class Best {
  solution: Solution = { lessons: [] };
  cost = nothing;
  seed = 0;
  moves = 0;

  take(solution: Solution, cost: Cost, seed: number): boolean {
    if (!isBetter(cost, this.cost)) return false;
    [this.solution, this.cost, this.seed] = [solution, cost, seed];
    return true;
  }
}

/** One thread from its start to its end; resolves when it has ended or had to be ended. */
function searchInThread(task: WorkerTask, options: SolveOptions, best: Best): Promise<void> {
  const { seed } = task.options;
  const worker = startWorker(task, options.workerUrl);
  const onFound = ({ solution, cost, seconds, remaining }: Found): void => {
    if (best.take(solution, cost, seed)) options.onProgress?.({ seconds, seed, cost, remaining });
  };
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  return new Promise<void>((resolve, reject) => {
    const giveUpIn = (milliseconds: number): void => {
      clearTimeout(timer);
      timer = setTimeout(resolve, milliseconds);
    };
    onAbort = () => giveUpIn(patienceMilliseconds);
    options.signal?.addEventListener("abort", onAbort, { once: true });
    giveUpIn(task.seconds * 1000 + 2 * patienceMilliseconds);
    worker.on("message", (message: WorkerMessage) => {
      if (message.kind === "found") return onFound(message.found);
      best.take(message.solution, message.cost, seed);
      best.moves += message.moves;
      resolve();
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`a timetable worker ended with code ${code} and no answer`)));
  }).finally(async () => {
    clearTimeout(timer);
    if (onAbort) options.signal?.removeEventListener("abort", onAbort);
    await worker.terminate();
  });
}

/**
 * The best timetable found in the time; it ends early when nothing costs anything. An answer always comes, feasible or not: evaluate it
 * to say what is wrong. Without lessons only when the search was stopped before it had put any.
 */
export async function solveTimetable(instance: TimetableInstance, options: SolveOptions): Promise<SolveOutcome> {
  const { seconds, seed, workers = 1, start, locked, mostMoves, horizon, signal } = options;
  const best = new Best();
  const startedAt = performance.now();
  const stop = new SharedArrayBuffer(4);
  const stopAll = (): void => void Atomics.store(new Int32Array(stop), 0, 1);
  if (signal?.aborted) stopAll();
  signal?.addEventListener("abort", stopAll, { once: true });
  const rest = {
    ...(start === undefined ? {} : { start }), ...(locked === undefined ? {} : { locked }),
    ...(mostMoves === undefined ? {} : { mostMoves }), ...(horizon === undefined ? {} : { horizon }),
  };
  try {
    await Promise.all(Array.from({ length: workers }, async (_, number) => {
      await searchInThread({ instance, options: { seed: seed + number, ...rest }, seconds, stop }, options, best);
      if (best.cost.infeasibility === 0 && best.cost.objective === 0) stopAll();
    }));
  } finally {
    stopAll();
    signal?.removeEventListener("abort", stopAll);
  }
  return { solution: best.solution, cost: best.cost, seed: best.seed, seconds: (performance.now() - startedAt) / 1000, moves: best.moves };
}
