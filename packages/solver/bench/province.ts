/**
 * A province of 170 districts, 2,400 schools and 200,000 teachers, district by district in parallel threads:
 * time, memory as it goes, and progress. `DISTRICTS=20` measures the first of them only.
 */
import { availableParallelism } from "node:os";
import { defaultTransferSettings, findTransferRefusals, type ReallocationFacts } from "@qitong/domain/staffing";
import { solveDistricts, suggestReallocation } from "../src";
import { syntheticDistrict } from "../src/reallocation/synthetic-district";

const province = { districts: 170, schools: 2400, teachers: 200_000 };
const wanted = Number(process.env["DISTRICTS"] ?? province.districts);
const gapTarget = 0.01;
const settings = defaultTransferSettings;

interface District {
  readonly seed: number;
  readonly facts: ReallocationFacts;
}

/** Share of the whole that falls to the districts up to this one, so that the sums come out exactly. */
const upTo = (all: number, district: number): number => Math.round((all * district) / province.districts);

function* districts(): Generator<District> {
  for (let district = 0; district < Math.min(wanted, province.districts); district += 1) {
    const schools = upTo(province.schools, district + 1) - upTo(province.schools, district);
    const teachers = upTo(province.teachers, district + 1) - upTo(province.teachers, district);
    const seed = district + 1;
    yield { seed, facts: syntheticDistrict({ schools, teachers, pairs: 2, seed }, settings) };
  }
}

const megabytes = (): number => process.memoryUsage.rss() / 2 ** 20;
const threads = availableParallelism();
const startedAt = performance.now();
const secondsSoFar = (): number => (performance.now() - startedAt) / 1000;
let [teachers, schools, moves, refusals, worstGap, infeasible, unproven] = [0, 0, 0, 0, 0, 0, 0];
const lines: string[] = [];

const done = await solveDistricts({
  tasks: districts(),
  threads,
  solve: ({ facts }) => suggestReallocation(facts, settings, { timeLimitSeconds: 20, gapTarget, aims: ["balance"] }),
  onAnswer: ({ facts, seed }, outcome, progress) => {
    teachers += facts.teachers.length;
    schools += facts.campuses.length;
    if (outcome.kind === "infeasible") infeasible += 1;
    else if (outcome.kind !== "alternatives") unproven += 1;
    for (const plan of outcome.kind === "alternatives" ? outcome.alternatives : []) {
      moves += plan.moves.length;
      refusals += findTransferRefusals(plan.moves, facts, settings).length;
      worstGap = Math.max(worstGap, plan.gap ?? 1);
      if (plan.status !== "proven") unproven += 1;
    }
    if (progress.done % 10 === 0 || progress.done === wanted) {
      lines.push(`| ${progress.done} | ${teachers} | ${secondsSoFar().toFixed(0)} s | ${megabytes().toFixed(0)} |`);
      console.error(`${progress.done} of ${wanted} districts, ${secondsSoFar().toFixed(0)} s, the last with seed ${seed}`);
    }
  },
});

const seconds = secondsSoFar();
console.log(`### A province, ${done} districts, ${schools} schools, ${teachers} teachers, ${threads} threads\n`);
console.log("| districts done | teachers | time | memory of the process, MB |\n|---|---|---|---|");
for (const line of lines) console.log(line);
console.log(`\n${seconds.toFixed(0)} s in all, ${((seconds * threads) / Math.max(1, done)).toFixed(1)} s of a thread for each district; ${moves} moves, ${refusals} refusals; worst gap ${(worstGap * 100).toFixed(3)} %, ${unproven} not proven within ${gapTarget * 100} %, ${infeasible} with a clash; peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
const isGood = done === Math.min(wanted, province.districts) && refusals === 0 && unproven === 0;
console.log(`\nGoal, every district solved within the gap or its clash named, no rule broken: ${isGood ? "met" : "NOT met"}`);
if (!isGood) process.exitCode = 1;
