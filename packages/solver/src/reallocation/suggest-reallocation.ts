/** Suggests transfer plans in a thread of its own, with progress and cancellation. */
import { planImpact, type ReallocationFacts, type TransferMove, type TransferSettings } from "@qitong/domain/staffing";
import { startWorker } from "./start-worker";
import {
  aims,
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
    gapTarget: options.gapTarget ?? 0.005,
    seed: options.seed ?? 0,
    aims: options.aims ?? aims,
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

  constructor(private readonly facts: ReallocationFacts) {}

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
    const { before, after: objective } = planImpact(moves, this.facts).imbalance;
    const bound = Math.min(objective, progress?.bound ?? 0);
    const rescued = { aim, moves, before, objective, bound, gap: gapOf(objective, bound), status, seconds: progress?.seconds ?? 0 };
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
  const heard = new Heard(facts);
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
      // Pairs-first has two parts, and a clash is looked for at the end: at most one run for each aim and two more.
      giveUpIn((limits.aims.length + 2) * limits.timeLimitSeconds * 1000 + patienceMilliseconds, "time-limit");
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
