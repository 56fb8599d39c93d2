/** Starts a searching thread: from TypeScript source in development and tests, from a built file in production. */
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { WorkerTask } from "./worker-messages";

/** Put together by hand, so that no bundler takes the source for an asset. */
function sourceUrl(): URL {
  const here = fileURLToPath(import.meta.url);
  if (!here.endsWith(".ts")) {
    throw new Error("a built program must say where its timetable worker is: pass workerUrl");
  }
  return pathToFileURL(join(dirname(here), "worker-from-source.mjs"));
}

export function startWorker(task: WorkerTask, workerUrl: URL = sourceUrl()): Worker {
  return new Worker(workerUrl, { workerData: task, execArgv: [] });
}
