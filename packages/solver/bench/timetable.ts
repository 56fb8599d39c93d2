/**
 * Timetables: two instances of the public archive, and the synthetic school on two campuses with FET on the same demands in the same
 * run. Run alone on the machine: `npm run bench -- timetable`. `SECONDS=60` shortens the archive's, `SEEDS=1` measures one school only.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { evaluate, readFetTimetable, readXhstt, solveTimetable, writeFet, type SolveOutcome, type TimetableInstance } from "../src/timetable";
import { largeSchool, standardSchool, syntheticSchool } from "../src/timetable/synthetic-school";
import { runFet } from "./peers/fet";

const archiveFolder = process.env["XHSTT_FOLDER"] ?? "/work/shared/data/xhstt";
const archiveSeconds = Number(process.env["SECONDS"] ?? "600");
const seeds = (process.env["SEEDS"] ?? "1,2,3").split(",").map(Number);
const fet = process.env["FET"];
const workers = 2;

/** Costs of the archive's pages; a figure for another version than the file's is said to be so. */
const archive = [
  { file: "Brazil1.xml", bestKnown: 41, remark: "proven" },
  { file: "Italy1.xml", bestKnown: 12, remark: "of version 2014; the file is of 2010" },
] as const;

const schoolSeconds = 60;
const largeSeconds = 180;
const hardSeconds = 5;
const shareOfFet = 0.1;

/** FET takes what we call soft as a demand that it may give up, or as a limit: the best of several is its figure. */
const fetVariants = [
  { softPercentage: 50 },
  { softPercentage: 90, teacherGaps: 5 },
  { softPercentage: 90, teacherGaps: 3 },
  { softPercentage: 95, teacherGaps: 2 },
] as const;

const peakMegabytes = (): string => (process.resourceUsage().maxRSS / 1024).toFixed(0);
const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(" | ")} |`);

function header(...names: readonly string[]): void {
  row(...names);
  row(...names.map(() => "---"));
}

interface Measured {
  readonly outcome: SolveOutcome;
  /** Seconds until the first timetable without infeasibility, and until the best. */
  readonly feasibleAt: number | undefined;
  readonly bestAt: number;
}

/** @param target an objective that need not be bettered */
async function measure(instance: TimetableInstance, seconds: number, seed: number, target = 0): Promise<Measured> {
  const reached = new AbortController();
  const startedAt = performance.now();
  const now = (): number => (performance.now() - startedAt) / 1000;
  let feasibleAt: number | undefined;
  let bestAt = 0;
  const outcome = await solveTimetable(instance, {
    seconds, seed, workers, signal: reached.signal,
    onProgress({ cost: { infeasibility, objective } }) {
      bestAt = now();
      if (infeasibility > 0) return;
      feasibleAt ??= bestAt;
      if (objective <= target) reached.abort();
    },
  });
  return { outcome, feasibleAt, bestAt };
}

/** The figure that counts is the evaluator's, not the search's own. */
function costOf(instance: TimetableInstance, { solution }: SolveOutcome): { infeasibility: number; objective: number } {
  const { infeasibility, objective } = evaluate(instance, solution);
  return { infeasibility, objective };
}

const inSeconds = (seconds: number | undefined): string => (seconds === undefined ? "never" : `${seconds.toFixed(1)} s`);

async function measureArchive(): Promise<boolean> {
  header("instance", "seed", "infeasibility", "cost", "best known", "gap", "best at", "limit");
  let isGood = true;
  for (const { file, bestKnown, remark } of archive) {
    const where = path.join(archiveFolder, file);
    const [instance] = existsSync(where) ? readXhstt(readFileSync(where, "utf8")).instances : [];
    if (!instance) {
      row(file, "", "not run: the file is not here", "", `${bestKnown} (${remark})`, "", "", "");
      continue;
    }
    const { outcome, bestAt } = await measure(instance, archiveSeconds, 1, bestKnown);
    const { infeasibility, objective } = costOf(instance, outcome);
    row(instance.id, outcome.seed, infeasibility, objective, `${bestKnown} (${remark})`, objective - bestKnown, inSeconds(bestAt), `${archiveSeconds} s`);
    isGood &&= infeasibility === 0 && objective <= bestKnown;
  }
  return isGood;
}

/** Judged by our evaluator; what breaks a hard demand is no timetable. */
async function bestOfFet(program: string, instance: TimetableInstance): Promise<{ readonly objective: number | undefined; readonly text: string }> {
  const found: { objective: number; text: string }[] = [];
  for (const variant of fetVariants) {
    const written = writeFet(instance, { studentTypes: [0], teacherTypes: [1], ...variant });
    const { timetable, seconds } = await runFet(program, written.document, schoolSeconds);
    if (timetable === undefined) continue;
    const { infeasibility, objective } = evaluate(instance, readFetTimetable(timetable, instance, written));
    const gaps = "teacherGaps" in variant ? `at most ${variant.teacherGaps} gaps` : "any gaps";
    if (infeasibility === 0) found.push({ objective, text: `${objective} (${seconds.toFixed(1)} s, ${variant.softPercentage} %, ${gaps})` });
  }
  const [best] = found.toSorted((one, other) => one.objective - other.objective);
  return { objective: best?.objective, text: best?.text ?? `nothing in ${schoolSeconds} s` };
}

async function measureSchools(): Promise<boolean> {
  header("school", "hard demands met at", "infeasibility", "soft cost", "best at", "limit", "FET's best", "share of FET's", "moves", "MB");
  let isGood = true;
  for (const seed of seeds) {
    const instance = syntheticSchool(standardSchool(seed));
    const { outcome, feasibleAt, bestAt } = await measure(instance, schoolSeconds, seed);
    const { infeasibility, objective } = costOf(instance, outcome);
    const peer = fet ? await bestOfFet(fet, instance) : { objective: undefined, text: "not run: fet-cl is not installed" };
    const share = peer.objective === undefined ? undefined : objective / peer.objective;
    const shareText = share === undefined ? "" : `${(share * 100).toFixed(1)} %`;
    row(instance.name, inSeconds(feasibleAt), infeasibility, objective, inSeconds(bestAt), `${schoolSeconds} s`, peer.text, shareText, outcome.moves, peakMegabytes());
    isGood &&= infeasibility === 0 && (feasibleAt ?? Number.POSITIVE_INFINITY) <= hardSeconds && (share ?? 0) <= shareOfFet;
  }
  return isGood;
}

async function measureLarge(): Promise<boolean> {
  const [seed = 1] = seeds;
  const instance = syntheticSchool(largeSchool(seed));
  const { outcome, feasibleAt, bestAt } = await measure(instance, largeSeconds, seed);
  const { infeasibility, objective } = costOf(instance, outcome);
  row(instance.name, inSeconds(feasibleAt), infeasibility, objective, inSeconds(bestAt), `${largeSeconds} s`, "", "", outcome.moves, peakMegabytes());
  return infeasibility === 0;
}

console.log(`${workers} threads; costs are the exact evaluator's.\n`);
const results = [await measureArchive()];
console.log("");
results.push(await measureSchools(), await measureLarge());
if (results.includes(false)) process.exitCode = 1;
