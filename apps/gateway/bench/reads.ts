/**
 * What the front door costs: an authorised list and a by-id read through the gateway (session, posts, gate, tRPC,
 * mapping), against the same SQL on bare Fastify + mysql2. Runs alternate, so that a drifting machine hits both.
 */
import { eq } from "drizzle-orm";
import { fileURLToPath } from "node:url";
import { openDatabase, prepareDatabase, type Database } from "@qitong/db";
import { assignment, campus, district } from "@qitong/db/schema";
import { installDemo } from "@qitong/db/seed";
import { civilDateInChina, type Principal } from "@qitong/domain";
import { createCallerFactory, findPersonChain, findScopeChain } from "@qitong/service";
import { staffing } from "@qitong/staffing";
import { hashPassword } from "@qitong/service/password";
import { captureStatements, type Statement } from "./reads/capture";
import { median, requestsPerSecond } from "./reads/measure";
import { startTwoServers } from "./reads/two-servers";

const { DATABASE_URL = "" } = process.env;
const secret = "a secret for the benchmark";
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const today = civilDateInChina(new Date());
const rounds = 5;

await prepareDatabase(DATABASE_URL, secret, here("../../../packages/db/migrations"));
const root = openDatabase(DATABASE_URL, 2);
await installDemo(root.db, { today, hash: hashPassword });
const [xinhua] = await root.db.select().from(district).where(eq(district.code, "130105"));
const [teacher] = await root.db
  .select({ personId: assignment.personId })
  .from(assignment)
  .innerJoin(campus, eq(campus.id, assignment.campusId))
  .limit(1);
if (!xinhua || !teacher) throw new Error("the demo district is not there");
const scope = { kind: "district", id: xinhua.id } as const;
const inputs = { list: { scope, limit: 100 }, byId: { personId: teacher.personId } };

const officer: Principal = { accountId: "" as Principal["accountId"], personId: teacher.personId, posts: [{ role: "district-officer", place: scope }] };
const clock = { now: () => new Date(), today: () => today };
const ask = (db: Database) =>
  createCallerFactory(staffing)({ service: "staffing", db, clock, principal: officer, requestId: "bench", idempotencyKey: undefined });
const statements: Record<keyof typeof inputs, Statement[]> = {
  list: await captureStatements(root.pool, (db) => ask(db).staff.list(inputs.list), (db) => findScopeChain(db, scope, today)),
  byId: await captureStatements(root.pool, (db) => ask(db).staff.byId(inputs.byId), (db) => findPersonChain(db, teacher.personId, today)),
};
await root.close();

const servers = await startTwoServers({ databaseUrl: DATABASE_URL, secret, service: "staffing", statements, login: "officer" });
const { cookie } = servers;

try {
  console.log("| read | statements | bare, requests/s | gateway, requests/s | ratio (goal ≥ 0.5) |");
  console.log("|---|---|---|---|---|");
  for (const name of ["list", "byId"] as const) {
    const through = servers.through(`staffing/staff.${name}`, inputs[name]);
    const direct = servers.direct(name);
    await Promise.all([requestsPerSecond(through, { cookie }, 2), requestsPerSecond(direct, {}, 2)]);
    const runs: { through: number; direct: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      runs.push({ direct: await requestsPerSecond(direct, {}, 3), through: await requestsPerSecond(through, { cookie }, 3) });
    }
    const ratio = median(runs.map((run) => run.through / run.direct));
    const row = [`staff.${name}`, statements[name].length, median(runs.map((run) => run.direct)).toFixed(0), median(runs.map((run) => run.through)).toFixed(0), ratio.toFixed(2)];
    console.log(`| ${row.join(" | ")} |`);
  }
} finally {
  servers.stop();
}
