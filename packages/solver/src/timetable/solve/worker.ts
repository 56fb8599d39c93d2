/** Entry of a searching thread: it reckons without a pause, so it never shares a thread with the web. */
import { parentPort, workerData } from "node:worker_threads";
import { search } from "../search/search";
import type { Incumbent } from "../search/incumbent";
import type { WorkerMessage, WorkerTask } from "./worker-messages";

const now = (): number => performance.now() / 1000;
/** Improvements come thousands a second at first; a message is for people to read. */
const messageEverySeconds = 0.25;

function send(message: WorkerMessage): void {
  parentPort?.postMessage(message, []);
}

function run({ instance, options, seconds, stop }: WorkerTask): void {
  const flag = new Int32Array(stop);
  const startedAt = now();
  let sentAt = Number.NEGATIVE_INFINITY;
  let wasFeasible = false;
  const onImproved = (best: Incumbent): void => {
    const isFeasible = best.cost.infeasibility === 0;
    const isNews = isFeasible && !wasFeasible;
    if (!isNews && now() - sentAt < messageEverySeconds) return;
    wasFeasible = isFeasible;
    sentAt = now();
    send({ kind: "found", found: { seconds: now() - startedAt, cost: best.cost, remaining: best.costsByConstraint(), solution: best.lessons } });
  };
  const shouldStop = (): boolean => Atomics.load(flag, 0) !== 0 || now() - startedAt >= seconds;
  const expectMoves = (moves: number): number => (moves * seconds) / Math.max(0.001, now() - startedAt);
  const { solution, cost, moves } = search(instance, options, { shouldStop, expectMoves, onImproved });
  send({ kind: "ended", solution, cost, moves });
}

// Set by solveTimetable and by nothing else.
run(workerData as WorkerTask);
