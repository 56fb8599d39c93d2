/** Lets this process work on the optimiser's runs; each computes in a thread of its own. */
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { startSuggestionRunner } from "@qitong/staffing";
import type { Installation } from "./installation";

/** Beside the bundle (vite.config.ts); from source the solver finds its worker by itself. */
function builtWorker(): { readonly workerUrl?: URL } {
  const here = fileURLToPath(import.meta.url);
  return here.endsWith(".ts") ? {} : { workerUrl: pathToFileURL(join(dirname(here), "reallocation-worker.js")) };
}

/** @returns how to stop: a run in work is ended and says so. */
export function workOnSuggestions({ databases, clock, log }: Installation): () => Promise<void> {
  return startSuggestionRunner({
    db: databases.staffing.db,
    clock,
    onFault: (fault) => log.error({ err: fault }, "the work on suggestions failed"),
    ...builtWorker(),
  });
}
