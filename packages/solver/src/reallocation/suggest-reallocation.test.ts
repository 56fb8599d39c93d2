import { describe, expect, it } from "vitest";
import { defaultTransferSettings, findTransferRefusals } from "@qitong/domain/staffing";
import { suggestReallocation } from "./suggest-reallocation";
import type { SuggestionProgress } from "./suggestion";
import { syntheticDistrict } from "./synthetic-district";

const settings = defaultTransferSettings;
const small = syntheticDistrict({ schools: 8, teachers: 400, pairs: 2, seed: 5 }, settings);
const large = syntheticDistrict({ schools: 60, teachers: 6000, pairs: 10, seed: 1 }, settings);

describe("a suggestion in its own thread", () => {
  it("answers with plans and reports objective, bound and gap on the way", async () => {
    const progress: SuggestionProgress[] = [];
    const outcome = await suggestReallocation(small, settings, { timeLimitSeconds: 30, onProgress: (step) => progress.push(step) });
    if (outcome.kind !== "alternatives") throw new Error(JSON.stringify(outcome));
    expect(outcome.alternatives).toHaveLength(3);
    for (const { moves, bound, objective } of outcome.alternatives) {
      expect(findTransferRefusals(moves, small, settings)).toEqual([]);
      expect(bound ?? Number.NaN).toBeLessThanOrEqual(objective);
    }
    const last = progress.findLast((step) => step.objective !== undefined);
    expect(last?.gap).toBeLessThan(0.01);
    expect(last?.bound).toBeGreaterThan(0);
  });

  it("is cancelled at once, before and during the work", async () => {
    const before = await suggestReallocation(small, settings, { timeLimitSeconds: 30, signal: AbortSignal.abort() });
    expect(before).toEqual({ kind: "cancelled", alternatives: [] });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 500);
    const startedAt = performance.now();
    const during = await suggestReallocation(large, settings, { timeLimitSeconds: 120, signal: controller.signal });
    expect(during.kind).toBe("cancelled");
    expect(performance.now() - startedAt).toBeLessThan(30_000);
  });

  it("says so when time runs out before there is a plan", async () => {
    expect(await suggestReallocation(large, settings, { timeLimitSeconds: 0.02, aims: ["balance"] })).toEqual({ kind: "nothing-found" });
  });

  it("keeps what a thread that no longer answers had found", async () => {
    const { personId, campusId } = small.teachers[0] ?? {};
    const move = { personId, fromCampusId: campusId, toCampusId: small.campuses[1]?.campusId };
    const progress = { aim: "balance", goal: "campus-balance", seconds: 1, objective: 0.9, bound: 0.001, gap: 0.9 };
    const code = `import { parentPort } from "node:worker_threads";
      parentPort.postMessage(${JSON.stringify({ kind: "incumbent", aim: "balance", moves: [move] })});
      parentPort.postMessage(${JSON.stringify({ kind: "progress", progress })});
      for (;;) Math.sqrt(2);`;
    const controller = new AbortController();
    const outcome = await suggestReallocation(small, settings, {
      timeLimitSeconds: 60,
      signal: controller.signal,
      workerUrl: new URL(`data:text/javascript,${encodeURIComponent(code)}`),
      onProgress: () => controller.abort(),
    });
    expect(outcome).toMatchObject({
      kind: "cancelled",
      alternatives: [{ aim: "balance", moves: [move], bound: 0.001, status: "cancelled", seconds: 1 }],
    });
  });

  it("fails clearly when the worker file cannot run", async () => {
    const workerUrl = new URL("data:text/javascript,process.exit(3)");
    await expect(suggestReallocation(small, settings, { timeLimitSeconds: 5, workerUrl })).rejects.toThrow("ended with code 3");
  });
});
