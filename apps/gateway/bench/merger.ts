/**
 * Merging two schools of 3,000 pupils and 200 staff each with ten years of history: the rehearsal, the switch in one
 * transaction, and a hundred processes killed while they make it. The product keeps pupils as counts by campus and year
 * and no register of them, so it is contracts, places of work, classes, posts and figures that are merged here.
 */
import { sql } from "drizzle-orm";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { AccountId, DistrictId, PersonId, Principal } from "@qitong/domain";
import { newId, openDatabase, prepareDatabase, serviceUrl } from "@qitong/db";
import { district } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { legalEntity } from "@qitong/legal-entity";
import { performDueMergers } from "../src/clock/due-acts";
import { mergerState, type MergerTraces } from "../test/merger-state";
import { addDuePair, effectiveOn } from "./merger/schools";
import { median } from "./reads/measure";

const { DATABASE_URL = "" } = process.env;
const secret = "a secret for the benchmark";
const goals = { rehearsal: 3, effect: 5 };
const kills = 100;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

await prepareDatabase(DATABASE_URL, secret, here("../../../packages/db/migrations"));
const root = openDatabase(DATABASE_URL, 4);
const service = openDatabase(serviceUrl(DATABASE_URL, "legal-entity", secret), 4);
const mergerUrl = serviceUrl(DATABASE_URL, "merger", secret);
const merger = openDatabase(mergerUrl, 2);
const districtId = newId<DistrictId>();
await root.db.insert(district).values({ id: districtId, code: "130105", name: "Benchmark" });

const clock = { now: () => new Date(), today: () => effectiveOn };
const officer: Principal = { accountId: newId<AccountId>(), personId: newId<PersonId>(), posts: [{ role: "district-officer", place: { kind: "district", id: districtId } }] };
const ask = () =>
  createCallerFactory(legalEntity)({ service: "legal-entity", db: service.db, clock, principal: officer, requestId: "bench", idempotencyKey: newId() }).mergerCase;

async function timed<Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; seconds: number }> {
  const start = performance.now();
  const answer = await work();
  return { answer, seconds: (performance.now() - start) / 1000 };
}

/** A pair with all its conflicts answered: the absorbed principal becomes head of the campus. */
async function duePair(): Promise<MergerTraces> {
  const due = await addDuePair(root.db, districtId);
  const { conflicts, version } = await ask().rehearsal({ caseId: due.caseId });
  const answers = conflicts.map(({ conflict: { key, kind, proposed } }) => ({
    key, answer: kind === "post" ? ({ kind: "campus-head", campusId: due.pair.absorbed.campusId } as const) : proposed,
  }));
  await ask().answerConflicts({ caseId: due.caseId, version, answers });
  return due;
}

const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);
const verdict = (seconds: number, goal: number) => (seconds <= goal ? "met" : "MISSED");

const first = await duePair();
const rehearsals: number[] = [];
for (let round = 0; round < 7; round += 1) rehearsals.push((await timed(() => ask().rehearsal({ caseId: first.caseId }))).seconds);
const { counts, conflicts, lists } = await ask().rehearsal({ caseId: first.caseId });
const listed = (counted: { readonly kind: string; readonly value?: number }) => counted.value ?? counted.kind;
console.log(`Two schools: ${lists.absorbing.staff.length} + ${lists.absorbed.staff.length} staff, ${listed(counts.together.classes)} classes, ${listed(counts.together.pupils)} pupils (a count), ${conflicts.length} conflicts.\n`);
row("act", "median, s", "slowest, s", "goal, s", "");
row("---", "---", "---", "---", "---");
row("rehearsal", median(rehearsals).toFixed(2), Math.max(...rehearsals).toFixed(2), goals.rehearsal, verdict(Math.max(...rehearsals), goals.rehearsal));

const effects: number[] = [];
for (let due = first, round = 0; round < 3; round += 1, due = await duePair()) {
  const before = await commits();
  const { answer, seconds } = await timed(() => performDueMergers(merger.db, clock));
  if (answer.applied[0] !== due.caseId || (await mergerState(root.db, due)) !== "the merged one") throw new Error("the merger was not applied whole");
  if ((await commits()) - before !== 1) throw new Error("the merger took more than one transaction");
  effects.push(seconds);
}
row("effect, one transaction", median(effects).toFixed(2), Math.max(...effects).toFixed(2), goals.effect, verdict(Math.max(...effects), goals.effect));

/** Transactions that the server has committed by COMMIT. */
async function commits(): Promise<number> {
  const [rows] = (await root.db.execute(sql`SHOW GLOBAL STATUS LIKE 'Com_commit'`)) as unknown as [{ Value: string }[]];
  return Number(rows[0]?.Value);
}

const startVictim = () => {
  // Not by the tsx command: that is a parent of the process that works, and a killed parent leaves it alive.
  const child = spawn(process.execPath, ["--import", "tsx", here("./merger/victim.ts")], { env: { ...process.env, MERGER_DATABASE_URL: mergerUrl }, stdio: ["pipe", "pipe", "inherit"] });
  return { child, ready: once(child.stdout, "data") };
};

/** Until the server has noticed that the process is gone, and so has undone its work: only the next one is connected. */
async function untilAlone(): Promise<void> {
  const account = new URL(mergerUrl).username;
  for (let tries = 0; tries < 500; tries += 1) {
    const [rows] = (await root.db.execute(sql`SELECT id FROM information_schema.processlist WHERE user = ${account}`)) as unknown as [unknown[]];
    if (rows.length <= 1) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("a killed process still works in the database");
}

/** How long a fresh process takes for the switch, which is longer than a warm one. */
async function timeOfFreshProcess(of: MergerTraces): Promise<number> {
  const { child, ready } = startVictim();
  await ready;
  const { seconds } = await timed(async () => {
    child.stdin.write("go\n");
    await once(child, "exit");
  });
  if ((await mergerState(root.db, of)) !== "the merged one") throw new Error("a fresh process did not apply the merger");
  return seconds * 1000;
}

await merger.close();
const outcomes = { "both schools": 0, "the merged one": 0 };
let due = await duePair();
const longest = await timeOfFreshProcess(due);
due = await duePair();
let next = startVictim();

for (let kill = 0; kill < kills; kill += 1) {
  const { child, ready } = next;
  await ready;
  // The next one warms up while this one dies.
  next = startVictim();
  await next.ready;
  child.stdin.write("go\n");
  await new Promise((resolve) => setTimeout(resolve, (longest * 1.05 * kill) / kills));
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  await untilAlone();
  const state = await mergerState(root.db, due);
  if (typeof state !== "string") throw new Error(`half a merger after kill ${kill + 1}: ${JSON.stringify(state)}`);
  outcomes[state] += 1;
  if (state === "the merged one") due = await duePair();
}
next.child.kill("SIGKILL");
console.log(`\n${kills} processes killed (SIGKILL) between the start and the end of the switch: ${outcomes["both schools"]} times both schools, ${outcomes["the merged one"]} times the merged one, never anything else.`);
await service.close();
await root.close();
if (Math.max(...rehearsals) > goals.rehearsal || Math.max(...effects) > goals.effect) process.exitCode = 1;
