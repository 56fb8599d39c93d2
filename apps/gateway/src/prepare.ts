/** Brings a database up to date before the gateway serves it; prints its progress, and the demo's accounts last. */
import { fileURLToPath } from "node:url";
import { openDatabase, prepareDatabase } from "@qitong/db";
import { installDemo } from "@qitong/db/seed";
import { civilDateInChina } from "@qitong/domain";
import { readEnvironment } from "./environment";
import { hashPassword } from "./sign-in/password";

const environment = readEnvironment();
const migrations = fileURLToPath(new URL("../../../packages/db/migrations", import.meta.url));

await prepareDatabase(environment.DATABASE_URL, environment.QITONG_SECRET, migrations);
console.log("schema and accounts are up to date");
if (environment.DEMO === "1") {
  const root = openDatabase(environment.DATABASE_URL, 2);
  const { installed, accounts } = await installDemo(root.db, { today: civilDateInChina(new Date()), hash: hashPassword });
  console.log(installed ? "demo district installed" : "demo district is there");
  await root.close();
  console.log(JSON.stringify({ accounts }));
}
