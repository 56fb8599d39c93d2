/** A database with the present schema, made once for a vitest run: each test file begins with a copy of it (test-database.ts). */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "@qitong/db";
import { startDatabase } from "@qitong/infra/database";
import { testDatabaseName, testSecret } from "./test-model";

const migrations = fileURLToPath(new URL("../../../db/migrations", import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "qitong-test-model-"));
  const server = await startDatabase({ dataDir: folder, durable: true }); // one that is thrown away would leave nothing to copy
  await prepareDatabase(`${server.rootUrl}${testDatabaseName}`, testSecret, migrations);
  await server.stop();
  project.provide("modelDatabaseFolder", folder);
  return () => rm(folder, { recursive: true, force: true });
}
