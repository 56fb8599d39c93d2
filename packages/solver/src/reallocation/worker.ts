/** Entry of the optimiser's thread: HiGHS computes without a pause, so it never shares a thread with the web. */
import { parentPort, workerData } from "node:worker_threads";
import loadHighs from "highs";
import { findAlternatives } from "./alternatives";
import type { SuggestionProgress } from "./suggestion";
import type { WorkerMessage, WorkerTask } from "./worker-messages";

const progressEverySeconds = 0.25;

function send(message: WorkerMessage): void {
  parentPort?.postMessage(message, []);
}

/** The solver calls back thousands of times a second; a message is for people to read. */
function throttled(now: () => number): (progress: SuggestionProgress) => void {
  let sentAt = Number.NEGATIVE_INFINITY;
  let sent: SuggestionProgress | undefined;
  return (progress) => {
    const isNews = progress.objective !== sent?.objective || progress.bound !== sent?.bound;
    if (!isNews && now() - sentAt < progressEverySeconds) return;
    sentAt = now();
    sent = progress;
    send({ kind: "progress", progress });
  };
}

async function run({ facts, settings, limits, stop }: WorkerTask): Promise<void> {
  const flag = new Int32Array(stop);
  const now = (): number => performance.now() / 1000;
  const outcome = findAlternatives({
    highs: await loadHighs(),
    facts,
    settings,
    limits,
    watch: {
      now,
      shouldStop: () => Atomics.load(flag, 0) !== 0,
      onProgress: throttled(now),
      onIncumbent: (aim, moves) => send({ kind: "incumbent", aim, moves }),
      onFinished: (alternative) => send({ kind: "finished", alternative }),
    },
  });
  send({ kind: "outcome", outcome });
}

// Set by suggestReallocation and by nothing else.
await run(workerData as WorkerTask);
