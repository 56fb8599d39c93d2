/** One MariaDB for a whole vitest run; each test file makes databases of its own in it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startDatabase } from "@qitong/infra/database";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "qitong-test-"));
  const server = await startDatabase({ dataDir, durable: false });
  project.provide("databaseServerUrl", server.rootUrl);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
