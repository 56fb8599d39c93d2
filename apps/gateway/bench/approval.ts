/**
 * The inbox with 10,000 open approvals: what 100 users wait who each ask once a second, and how many asks a second the
 * gateway answers at most, against the same SQL on bare Fastify + mysql2. Runs alternate, so that a drifting machine hits both.
 */
import { and, eq } from "drizzle-orm";
import { fileURLToPath } from "node:url";
import { openDatabase, prepareDatabase, type Database } from "@qitong/db";
import { account, approvalTaskOffice, post } from "@qitong/db/schema";
import { installDemo } from "@qitong/db/seed";
import { civilDateInChina, type Principal } from "@qitong/domain";
import { createCallerFactory, findPersonChain } from "@qitong/service";
import { management } from "@qitong/management";
import { hashPassword } from "@qitong/service/password";
import { fillInboxes } from "./approval/fill-inboxes";
import { captureStatements, type Statement } from "./reads/capture";
import { median, requestsPerSecond, waitsOf } from "./reads/measure";
import { startTwoServers } from "./reads/two-servers";

const { DATABASE_URL = "" } = process.env;
const secret = "a secret for the benchmark";
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const today = civilDateInChina(new Date());
const openApprovals = 10_000;
const rounds = 5;
const users = 100;
const seconds = 15;
/** Milliseconds. */
const goal = 100;
const asks = ["inbox", "counts"] as const;

await prepareDatabase(DATABASE_URL, secret, here("../../../packages/db/migrations"));
const root = openDatabase(DATABASE_URL, 4);
await installDemo(root.db, { today, hash: hashPassword });
await fillInboxes(root.db, openApprovals);
const [leader] = await root.db
  .select({ personId: post.personId, placeId: post.placeId, accountId: account.id })
  .from(post)
  .innerJoin(account, eq(account.personId, post.personId))
  .where(and(eq(post.role, "district-leader"), eq(account.login, "leader")));
if (!leader) throw new Error("the demo district has no leader");
const { personId } = leader;
const principal: Principal = {
  accountId: leader.accountId, personId, posts: [{ role: "district-leader", place: { kind: "district", id: leader.placeId } as Principal["posts"][number]["place"] }],
};
const clock = { now: () => new Date(), today: () => today };
const ask = (db: Database) =>
  createCallerFactory(management)({ service: "management", db, clock, principal, requestId: "bench", idempotencyKey: undefined });
const inputs = { inbox: { personId, tab: "todo" }, counts: { personId } } as const;
const gate = (db: Database) => findPersonChain(db, personId, today);
const statements: Record<keyof typeof inputs, Statement[]> = {
  inbox: await captureStatements(root.pool, (db) => ask(db).approval.inbox(inputs.inbox), gate),
  counts: await captureStatements(root.pool, (db) => ask(db).approval.counts(inputs.counts), gate),
};
const { todo } = await ask(root.db).approval.counts(inputs.counts);
const open = await root.db.$count(approvalTaskOffice, eq(approvalTaskOffice.isOpen, true));
await root.close();

const servers = await startTwoServers({ databaseUrl: DATABASE_URL, secret, service: "management", statements, login: "leader" });
const { cookie } = servers;

try {
  console.log(`${open} open approvals, ${todo} of them in the inbox that is asked for\n`);
  console.log(`| ask | statements | ${users} users, a question a second each | bare p50 / p99, ms | gateway p50 / p99, ms | goal: p99 ≤ ${goal} ms |`);
  console.log("|---|---|---|---|---|---|");
  for (const name of asks) {
    const [through, direct] = [servers.through(`management/approval.${name}`, inputs[name]), servers.direct(name)];
    await Promise.all([requestsPerSecond(through, { cookie }, 2), requestsPerSecond(direct, {}, 2)]);
    for (const arrival of ["apart", "at-once"] as const) {
      const [bare, gateway] = [await waitsOf(direct, {}, users, seconds, arrival), await waitsOf(through, { cookie }, users, seconds, arrival)];
      console.log(`| approval.${name} | ${statements[name].length} | ${arrival} | ${bare.p50} / ${bare.p99} | ${gateway.p50} / ${gateway.p99} | ${gateway.p99 <= goal ? "met" : "missed"} |`);
    }
  }
  console.log("\n| ask, as fast as 20 users can | bare, requests/s | gateway, requests/s | ratio |");
  console.log("|---|---|---|---|");
  for (const name of asks) {
    const [through, direct] = [servers.through(`management/approval.${name}`, inputs[name]), servers.direct(name)];
    const runs: { through: number; direct: number }[] = [];
    for (let round = 0; round < rounds; round += 1) runs.push({ direct: await requestsPerSecond(direct, {}, 2), through: await requestsPerSecond(through, { cookie }, 2) });
    const ofAll = (figure: (run: { through: number; direct: number }) => number): number => median(runs.map(figure));
    console.log(`| approval.${name} | ${ofAll((run) => run.direct).toFixed(0)} | ${ofAll((run) => run.through).toFixed(0)} | ${ofAll((run) => run.through / run.direct).toFixed(2)} |`);
  }
} finally {
  servers.stop();
}
