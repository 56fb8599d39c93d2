/**
 * 50 officials, each with a session of their own, move the same teacher at once through the real gateway on durable
 * settings, 1,000 rounds, a teacher nobody has touched in each: one may succeed and 49 are told who was first, when, and
 * where to. What is stored is looked at behind the gateway after every round. `ROUNDS=50` runs fewer.
 */
import { fileURLToPath } from "node:url";
import { and, eq } from "drizzle-orm";
import { newId, openDatabase, prepareDatabase } from "@qitong/db";
import { auditEvent, transferMove } from "@qitong/db/schema";
import type { CampusId, PersonId } from "@qitong/domain";
import { addLargeDistrict, addOfficers, type Officer } from "./large-district/district";
import { addDraft } from "./large-district/plan";
import { freePort, startProgram, tsx } from "./reads/measure";

const { DATABASE_URL = "" } = process.env;
const secret = "a secret for the benchmark";
const officials = 50;
const rounds = Number(process.env["ROUNDS"] ?? "1000");
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

await prepareDatabase(DATABASE_URL, secret, here("../../../packages/db/migrations"));
const root = openDatabase(DATABASE_URL, 2);
const district = await addLargeDistrict(root.db, { name: "基准区", schools: 60, teachers: 6000, seed: 4 });
const officers = await addOfficers(root.db, district.districtId, officials);
const [first] = officers;
if (!first || rounds > district.teachers.length) throw new Error("more rounds than teachers");
const draft = await addDraft(root.db, district, first.personId, 0);

const port = await freePort();
const gateway = await startProgram(
  [tsx, here("../src/main.ts")], { DATABASE_URL, QITONG_SECRET: secret, PORT: String(port), LOG_LEVEL: "error" }, `http://127.0.0.1:${port}/healthz`,
);

interface Told {
  readonly kind: string;
  readonly personId?: string;
  readonly by?: string;
  readonly at?: string;
  readonly toCampusId?: string | null;
}
type Answer = { readonly succeeded: true } | { readonly succeeded: false; readonly refusals: readonly Told[] };
interface Attempt {
  readonly officer: Officer;
  readonly toCampusId: CampusId;
  readonly answer: Answer;
  readonly milliseconds: number;
}

async function attempt(officer: Officer, personId: PersonId, toCampusId: CampusId): Promise<Attempt> {
  const start = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/trpc/staffing/transferPlan.setMove`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: officer.cookie, "idempotency-key": newId() },
    body: JSON.stringify({ ...draft, personId, toCampusId, expected: null }),
  });
  const body = (await response.json()) as { readonly error?: { readonly data: { readonly refusals?: readonly Told[] } } };
  const answer: Answer = response.status === 200 ? { succeeded: true } : { succeeded: false, refusals: body.error?.data.refusals ?? [] };
  return { officer, toCampusId, answer, milliseconds: performance.now() - start };
}

/** What was wrong with a round; nothing when one succeeded, the 49 were told of it, and it is what is stored. */
async function faultOf(personId: PersonId, attempts: readonly Attempt[]): Promise<string | undefined> {
  const winners = attempts.filter(({ answer }) => answer.succeeded);
  const [winner] = winners;
  if (!winner || winners.length > 1) return `${winners.length} succeeded`;
  const stored = await root.db.select().from(transferMove).where(and(eq(transferMove.alternativeId, draft.alternativeId), eq(transferMove.personId, personId)));
  const [move] = stored;
  if (!move || stored.length > 1 || move.changedBy !== winner.officer.personId || move.toCampusId !== winner.toCampusId) return "another move is stored than the one that succeeded";
  const events = await root.db.$count(auditEvent, and(eq(auditEvent.subjectKind, "transfer-move"), eq(auditEvent.subjectId, `${draft.alternativeId} ${personId}`)));
  if (events !== 1) return `${events} acts in the audit`;
  const untold = attempts.filter(({ answer }) => {
    if (answer.succeeded) return false;
    const [told, ...more] = answer.refusals;
    return !told || more.length > 0 || told.kind !== "changed-meanwhile" || told.personId !== personId || told.by !== winner.officer.name ||
      told.at !== move.changedAt.toISOString() || told.toCampusId !== winner.toCampusId;
  });
  return untold.length > 0 ? `${untold.length} were not told who, when and where to: ${JSON.stringify(untold[0]?.answer)}` : undefined;
}

try {
  const waits: number[] = [];
  const wholeRounds: number[] = [];
  const wonBy = new Set<string>();
  const faults: string[] = [];
  for (const [round, teacher] of district.teachers.slice(0, rounds).entries()) {
    const { personId, campusId } = teacher;
    const elsewhere = district.schools.filter((school) => school.campusId !== campusId);
    const start = performance.now();
    // Each to another school, and not always the same one first.
    const attempts = await Promise.all(officers.map((_, index) => {
      const [officer, school] = [officers[(index + round) % officials], elsewhere[(index + round) % elsewhere.length]];
      if (!officer || !school) throw new Error("nobody, or nowhere to go");
      return attempt(officer, personId, school.campusId);
    }));
    wholeRounds.push(performance.now() - start);
    waits.push(...attempts.map((one) => one.milliseconds));
    for (const { officer, answer } of attempts) if (answer.succeeded) wonBy.add(officer.name);
    const fault = await faultOf(personId, attempts);
    if (fault !== undefined) faults.push(`round ${round + 1}: ${fault}`);
  }
  const at = (values: readonly number[], share: number) => (values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0).toFixed(0);
  console.log("| officials | rounds | held: 1 success, 49 told who, when and where to | different winners | a round p50 / p99, ms | an answer p50 / p99, ms | |");
  console.log("|---|---|---|---|---|---|---|");
  const held = rounds - faults.length;
  console.log(`| ${[officials, rounds, held, wonBy.size, `${at(wholeRounds, 0.5)} / ${at(wholeRounds, 0.99)}`, `${at(waits, 0.5)} / ${at(waits, 0.99)}`, held === rounds ? "met" : "MISSED"].join(" | ")} |`);
  for (const fault of faults.slice(0, 10)) console.log(`\n${fault}`);
  if (held !== rounds) process.exitCode = 1;
} finally {
  gateway.kill();
  await root.close();
}
