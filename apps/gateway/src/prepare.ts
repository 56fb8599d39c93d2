/** Brings a database up to date before the gateway serves it; prints its progress, and the demo's accounts last. */
import { fileURLToPath } from "node:url";
import { openDatabase, openServiceDatabases, prepareDatabase } from "@qitong/db";
import { demoPassword, installDemo } from "@qitong/db/seed";
import { civilDateInChina } from "@qitong/domain";
import { hashPassword } from "@qitong/service/password";
import { listDemoPosts } from "./demo-posts";
import { readEnvironment, type Environment } from "./environment";
import { installStar } from "./star/install-star";

const environment = readEnvironment();
const inRepository = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

await prepareDatabase(environment.DATABASE_URL, environment.QITONG_SECRET, inRepository("packages/db/migrations"));
console.log("schema and accounts are up to date");
if (environment.DEMO === "1") console.log(JSON.stringify({ accounts: await installDistricts(environment) }));

/** 新华区 by the seed, STAR by the imports that officials use. */
async function installDistricts({ DATABASE_URL, QITONG_SECRET }: Environment) {
  const now = () => new Date();
  const clock = { now, today: () => civilDateInChina(now()) };
  const root = openDatabase(DATABASE_URL, 2);
  const demo = await installDemo(root.db, { today: clock.today(), hash: hashPassword });
  console.log(demo.installed ? "demo district installed" : "demo district is there");
  await root.close();

  const { databases, close } = openServiceDatabases(DATABASE_URL, QITONG_SECRET, 2);
  const star = await installStar({ databases, clock, folder: inRepository("packages/db/star"), password: demoPassword, hash: hashPassword });
  console.log(star.installed ? "STAR district imported" : "STAR district is there");
  const accounts = [...demo.accounts, ...star.accounts];
  const posts = await listDemoPosts(databases.gateway.db, accounts.map(({ login }) => login), clock.today());
  await close();
  return accounts.map((account) => ({ ...account, post: posts.get(account.login) ?? account.role }));
}
