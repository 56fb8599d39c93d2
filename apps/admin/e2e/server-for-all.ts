/** One database server for all browser tests; each test file has a product of its own on it (product.ts). */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startDatabase } from "@qitong/infra/database";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "qitong-e2e-"));
  const server = await startDatabase({ dataDir, durable: false });
  project.provide("browserTestDatabaseUrl", server.rootUrl);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
