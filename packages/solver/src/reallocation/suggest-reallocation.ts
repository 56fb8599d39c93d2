/** Suggests transfer plans in a thread of its own, with progress and cancellation. */
import { defaultGiveWay, defaultSuggestionGoals, goalFigures, type ReallocationFacts, type TransferMove, type TransferSettings } from "@qitong/domain/staffing";
import { nothingFixed } from "./demand";
import { startWorker } from "./start-worker";
import {
  defaultAims,
  gapOf,
  type Aim,
  type Alternative,
  type SuggestionLimits,
  type SuggestionOutcome,
  type SuggestionProgress,
} from "./suggestion";
import type { WorkerMessage } from "./worker-messages";

export interface SuggestionOptions extends Partial<Omit<SuggestionLimits, "timeLimitSeconds">> {
  /** Seconds for each alternative. */
  readonly timeLimitSeconds: number;
  readonly onProgress?: (progress: SuggestionProgress) => void;
  readonly signal?: AbortSignal;
  /** The built worker file; without it the worker runs from source, which a bundle cannot. */
  readonly workerUrl?: URL;
}

/** HiGHS looks at its clock and at the stop flag between steps; a thread that does not answer in this time is ended. */
const patienceMilliseconds = 5000;

function limitsOf(options: SuggestionOptions): SuggestionLimits {
  return {
    timeLimitSeconds: options.timeLimitSeconds,
    gapTarget: options.gapTarget ?? 0.001,
    seed: options.seed ?? 0,
    aims: options.aims ?? defaultAims,
    goals: options.goals ?? defaultSuggestionGoals,
    giveWay: options.giveWay ?? defaultGiveWay,
    fixed: options.fixed ?? nothingFixed,
  };
}

interface Incumbent {
  readonly aim: Aim;
  readonly moves: readonly TransferMove[];
  readonly progress: SuggestionProgress | undefined;
}

/** What the thread has said so far: kept for the case that it has to be ended. */
class Heard {
  private readonly finished: Alternative[] = [];
  private incumbent: Incumbent | undefined;

  constructor(
    private readonly facts: ReallocationFacts,
    private readonly settings: TransferSettings,
  ) {}

  take(message: Exclude<WorkerMessage, { kind: "outcome" }>): void {
    if (message.kind === "finished") {
      this.finished.push(message.alternative);
      this.incumbent = undefined;
    } else if (message.kind === "incumbent") {
      this.incumbent = { aim: message.aim, moves: message.moves, progress: undefined };
    } else if (this.incumbent?.aim === message.progress.aim) {
      this.incumbent = { ...this.incumbent, progress: message.progress };
    }
  }

  alternatives(status: "time-limit" | "cancelled"): Alternative[] {
    if (!this.incumbent) return this.finished;
    const { aim, moves, progress } = this.incumbent;
    const before = goalFigures([], this.facts, this.settings);
    const after = goalFigures(moves, this.facts, this.settings);
    const objective = after["campus-balance"];
    const bound = progress?.goal === "campus-balance" ? Math.min(objective, progress.bound) : null;
    const rescued: Alternative = {
      aim, moves, before: before["campus-balance"], objective, bound, gap: bound === null ? null : gapOf(objective, bound),
      status, seconds: progress?.seconds ?? 0, figures: { before, after }, proofs: [],
    };
    return [...this.finished, rescued];
  }

  outcome(status: "time-limit" | "cancelled"): SuggestionOutcome {
    const alternatives = this.alternatives(status);
    if (status === "cancelled") return { kind: "cancelled", alternatives };
    return alternatives.length > 0 ? { kind: "alternatives", alternatives } : { kind: "nothing-found" };
  }
}

export async function suggestReallocation(
  facts: ReallocationFacts,
  settings: TransferSettings,
  options: SuggestionOptions,
): Promise<SuggestionOutcome> {
  if (options.signal?.aborted) return { kind: "cancelled", alternatives: [] };
  const limits = limitsOf(options);
  const stop = new SharedArrayBuffer(4);
  const heard = new Heard(facts, settings);
  const worker = startWorker({ facts, settings, limits, stop }, options.workerUrl);
  const timers: NodeJS.Timeout[] = [];
  let onAbort: (() => void) | undefined;
  try {
    return await new Promise<SuggestionOutcome>((resolve, reject) => {
      const giveUpIn = (milliseconds: number, status: "time-limit" | "cancelled"): void => {
        timers.push(setTimeout(() => resolve(heard.outcome(status)), milliseconds));
      };
      onAbort = () => {
        Atomics.store(new Int32Array(stop), 0, 1);
        giveUpIn(patienceMilliseconds, "cancelled");
      };
      options.signal?.addEventListener("abort", onAbort, { once: true });
      // The first plan is always solved, pairs-first has two parts, and a clash is looked for at the end.
      giveUpIn((limits.aims.length + 3) * limits.timeLimitSeconds * 1000 + patienceMilliseconds, "time-limit");
      worker.on("message", (message: WorkerMessage) => {
        if (message.kind === "outcome") return resolve(message.outcome);
        heard.take(message);
        if (message.kind === "progress") options.onProgress?.(message.progress);
      });
      worker.on("error", reject);
      worker.on("exit", (code) => reject(new Error(`the reallocation worker ended with code ${code} and no answer`)));
    });
  } finally {
    for (const timer of timers) clearTimeout(timer);
    if (onAbort) options.signal?.removeEventListener("abort", onAbort);
    await worker.terminate();
  }
}
