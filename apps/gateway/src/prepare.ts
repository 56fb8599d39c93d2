/** Brings a database up to date before the gateway serves it; prints its progress, and the demo's accounts last. */
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { openDatabase, prepareDatabase } from "@qitong/db";
import { demoPassword, installDemo } from "@qitong/db/seed";
import { civilDateInChina } from "@qitong/domain";
import { readEnvironment } from "./environment";
import { openInstallation } from "./installation";
import { hashPassword } from "./sign-in/password";
import { installStar } from "./star/install-star";

const environment = readEnvironment();
const inDatabasePackage = (path: string) => fileURLToPath(new URL(`../../../packages/db/${path}`, import.meta.url));

await prepareDatabase(environment.DATABASE_URL, environment.QITONG_SECRET, inDatabasePackage("migrations"));
console.log("schema and accounts are up to date");
if (environment.DEMO === "1") {
  const root = openDatabase(environment.DATABASE_URL, 2);
  const { installed, accounts } = await installDemo(root.db, { today: civilDateInChina(new Date()), hash: hashPassword });
  console.log(installed ? "demo district installed" : "demo district is there");
  await root.close();
  const log = pino({ level: "silent" });
  const installation = await openInstallation({ databaseUrl: environment.DATABASE_URL, secret: environment.QITONG_SECRET, demo: true, log });
  const star = await installStar({ ...installation, folder: inDatabasePackage("star"), password: demoPassword, hash: hashPassword });
  console.log(star.installed ? "STAR district imported" : "STAR district is there");
  await installation.close();
  console.log(JSON.stringify({ accounts: [...accounts, ...star.accounts] }));
}
