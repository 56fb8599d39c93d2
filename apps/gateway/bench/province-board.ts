/**
 * What a province waits for: the board of 170 districts through the gateway (session, posts, gate, order, sums), against the same
 * SQL on bare Fastify + mysql2. One official, and ten at once who each ask once a second.
 */
import { eq } from "drizzle-orm";
import { fileURLToPath } from "node:url";
import { newId, openDatabase, openServiceDatabases, prepareDatabase, type Database } from "@qitong/db";
import { demoClock, district, districtStanding, post, province, provinceDistrict } from "@qitong/db/schema";
import { installDemo, provinceSince } from "@qitong/db/seed";
import { civilDateInChina, type DistrictId, type Principal, type ProvinceId } from "@qitong/domain";
import type { DistrictStanding } from "@qitong/domain/staffing";
import { createCallerFactory } from "@qitong/service";
import { hashPassword } from "@qitong/service/password";
import { keepDueStandings, staffing } from "@qitong/staffing";
import { captureStatements, type Statement } from "./reads/capture";
import { waitsOf } from "./reads/measure";
import { startTwoServers } from "./reads/two-servers";

const { DATABASE_URL = "" } = process.env;
const secret = "a secret for the benchmark";
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const districts = 170;
const goal = 300;

await prepareDatabase(DATABASE_URL, secret, here("../../../packages/db/migrations"));
const root = openDatabase(DATABASE_URL, 2);
await installDemo(root.db, { today: civilDateInChina(new Date()), hash: hashPassword });
const [demoDay] = await root.db.select().from(demoClock);
if (!demoDay) throw new Error("the demo has no day");
const { today } = demoDay;
const clock = { now: () => new Date(), today: () => today };
const [held] = await root.db.select({ personId: post.personId, placeId: post.placeId }).from(post).where(eq(post.role, "province-officer"));
const [demo] = await root.db.select().from(province);
if (!held || !demo) throw new Error("the demo province is not there");

const own = openServiceDatabases(DATABASE_URL, secret, 2);
const began = performance.now();
await keepDueStandings(own.databases.staffing.db, clock);
const countedIn = performance.now() - began;
await own.close();
const [kept] = await root.db.select().from(districtStanding);
if (!kept) throw new Error("nothing was counted");
await fillProvince(demo.id, kept.standing);

const officer: Principal = { accountId: newId(), personId: held.personId, posts: [{ role: "province-officer", place: { kind: "province", id: demo.id } }] };
const ask = (db: Database) => createCallerFactory(staffing)({ service: "staffing", db, clock, principal: officer, requestId: "bench", idempotencyKey: undefined });
const input = { provinceId: demo.id };
const statements: Record<string, Statement[]> = { board: await captureStatements(root.pool, (db) => ask(db).province.board(input), async () => undefined) };
await root.close();

/** The counted standing again and again, a little different each time: what matters is how much there is to read and to order. */
async function fillProvince(provinceId: ProvinceId, standing: DistrictStanding): Promise<void> {
  for (let index = 1; index < districts; index += 1) {
    const districtId = newId<DistrictId>();
    await root.db.insert(district).values({ id: districtId, code: `B${index}`, name: `第${index}区` });
    await root.db.insert(provinceDistrict).values({ provinceId, districtId, startsOn: provinceSince });
    await root.db.insert(districtStanding).values({
      districtId, countedFor: today, countedAt: clock.now(), standing: { ...standing, rotation: { ...standing.rotation, moved: standing.rotation.moved + (index % 60) } },
    });
  }
}

const servers = await startTwoServers({ databaseUrl: DATABASE_URL, secret, service: "staffing", statements, login: "province-officer" });
const { cookie } = servers;

try {
  const through = servers.through("staffing/province.board", input);
  const direct = servers.direct("board");
  const answer = (await (await fetch(through, { headers: { cookie } })).json()) as { result: { data: { districts: { state: string }[] } } };
  const current = answer.result.data.districts.filter(({ state }) => state === "current").length;
  if (answer.result.data.districts.length !== districts || current !== districts) throw new Error(`${current} current of ${answer.result.data.districts.length} districts`);
  console.log(`${districts} districts, ${statements["board"]?.length ?? 0} statements; one district of the demo's size is counted in ${countedIn.toFixed(0)} ms`);
  console.log(`| officials, a question a second each | bare p50 / p99, ms | gateway p50 / p99, ms | goal: p99 ≤ ${goal} ms |`);
  console.log("|---|---|---|---|");
  await Promise.all([waitsOf(through, { cookie }, 2, 2, "apart"), waitsOf(direct, {}, 2, 2, "apart")]);
  for (const [users, arrival] of [[1, "apart"], [10, "apart"], [10, "at-once"]] as const) {
    const [direct1, through1] = [await waitsOf(direct, {}, users, 10, arrival), await waitsOf(through, { cookie }, users, 10, arrival)];
    console.log(`| ${users}, ${arrival} | ${direct1.p50} / ${direct1.p99} | ${through1.p50} / ${through1.p99} | ${through1.p99 <= goal ? "met" : "missed"} |`);
  }
} finally {
  servers.stop();
}
