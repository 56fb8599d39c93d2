/**
 * Real data, two years in sequence (Project STAR, grades 1 and 2): the gap between schools before and after the suggested
 * plan, all of it by the product's own imports and use-cases. Prints the table of the README; docs/star.md says its limits.
 */
import { fileURLToPath } from "node:url";
import { openServiceDatabases, prepareDatabase } from "@qitong/db";
import { blanksNote, starTable } from "./star/table";
import { runTwoYears } from "./star/two-years";

const { DATABASE_URL = "" } = process.env;
const secret = "a secret for the benchmark";
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

await prepareDatabase(DATABASE_URL, secret, here("../../../packages/db/migrations"));
const { databases, close } = openServiceDatabases(DATABASE_URL, secret, 2);
try {
  const result = await runTwoYears(databases, here("../../../packages/db/star"));
  console.log(`${starTable(result)}\n\n${blanksNote(result)}`);
} finally {
  await close();
}
