/** General solvers on our own model: what one would get without the core, the relaxation's bound and the start. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import loadHighs from "highs";
import type { ReallocationFacts, TransferMove, TransferSettings } from "@qitong/domain/staffing";
import { movesOf } from "../../src/reallocation/assignment";
import { nothingFixed } from "../../src/reallocation/demand";
import { formulate, type Formulation } from "../../src/reallocation/formulation";
import { runHighs } from "../../src/reallocation/highs-run";
import { targetOf } from "../../src/reallocation/target";

export interface PeerPlan {
  /** Undefined when nothing was found in the time. */
  readonly moves: readonly TransferMove[] | undefined;
  readonly seconds: number;
}

const run = promisify(execFile);
const now = (): number => performance.now() / 1000;

const modelOf = (facts: ReallocationFacts, settings: TransferSettings): Formulation =>
  formulate({ facts, settings, fixed: nothingFixed, target: targetOf("campus-balance") });

/** It looks at its clock between steps only; what it had by the limit is what counts. */
export async function solveWithHighs(facts: ReallocationFacts, settings: TransferSettings, seconds: number): Promise<PeerPlan> {
  const highs = await loadHighs();
  const formulation = modelOf(facts, settings);
  const startedAt = now();
  let inTime: Float64Array | undefined;
  const result = highs.withModel(formulation.program.toModelData(), (model) =>
    runHighs(highs, model, "integer", { seconds, relativeGap: 1e-4, seed: 0 }, {
      shouldStop: () => now() - startedAt > seconds,
      onImproved: (columns) => {
        if (now() - startedAt <= seconds) inTime = columns.slice();
      },
      onBounds: () => undefined,
    }),
  );
  const took = now() - startedAt;
  const columns = took <= seconds ? result.columns : inTime;
  return { moves: columns && movesOf(formulation.flows, columns), seconds: took };
}

/** A line of CBC's solution file: position, name, value, reduced cost; `**` before one that is not feasible. */
function readColumns(solution: string, columns: number): Float64Array | undefined {
  const [status = "", ...lines] = solution.split("\n");
  if (!/objective value/.test(status) || /infeasible/i.test(status)) return undefined;
  const values = new Float64Array(columns);
  for (const line of lines) {
    const [position, , value] = line.replace("**", "").trim().split(/\s+/);
    if (position && value !== undefined) values[Number(position)] = Number(value);
  }
  return values;
}

export async function solveWithCbc(program: string, facts: ReallocationFacts, settings: TransferSettings, seconds: number): Promise<PeerPlan> {
  const highs = await loadHighs();
  const formulation = modelOf(facts, settings);
  const folder = await mkdtemp(path.join(tmpdir(), "qitong-cbc-"));
  try {
    const [model, solution] = [path.join(folder, "model.mps"), path.join(folder, "solution.txt")];
    await writeFile(model, highs.withModel(formulation.program.toModelData(), (loaded) => loaded.exportModel("mps")));
    const startedAt = now();
    await run(program, [model, "-seconds", String(seconds), "-timeMode", "elapsed", "-solve", "-solution", solution], { maxBuffer: 2 ** 26 });
    const took = now() - startedAt;
    const columns = readColumns(await readFile(solution, "utf8"), formulation.program.columns);
    return { moves: columns && movesOf(formulation.flows, columns), seconds: took };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
