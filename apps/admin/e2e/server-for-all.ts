/** The demo, made once for a vitest run of browser tests: each test file begins with a copy of it (product.ts). */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection, type RowDataPacket } from "mysql2/promise";
import type { TestProject } from "vitest/node";
import { startDatabase } from "@qitong/infra/database";
import { databaseName, gatewayFolder, secret, type DemoAccount } from "./product";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "qitong-e2e-model-"));
  const server = await startDatabase({ dataDir: folder, durable: true }); // one that is thrown away would leave nothing to copy
  const address = `${server.rootUrl}${databaseName}`;
  const accounts = await prepare({ ...process.env, DATABASE_URL: address, QITONG_SECRET: secret, DEMO: "1", NODE_ENV: "production" });
  await makeReady(address);
  await server.stop();
  project.provide("demoModel", { folder, accounts });
  return () => rm(folder, { recursive: true, force: true });
}

/** Schema, grants and demo; the last line that it prints is the accounts. */
async function prepare(env: NodeJS.ProcessEnv): Promise<DemoAccount[]> {
  const child = spawn(process.execPath, ["dist/prepare.js"], { cwd: gatewayFolder, env, stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (part: Buffer) => {
    printed += part.toString();
  });
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(`the preparation ended with ${code}: ${printed}`);
  const last = printed.trim().split("\n").at(-1) ?? "";
  return (JSON.parse(last) as { accounts: DemoAccount[] }).accounts;
}

async function makeReady(databaseUrl: string): Promise<void> {
  const connection = await createConnection(databaseUrl);
  // A demo begins on the real day while its story fits; the tests' dates are those of the story's first day.
  await connection.query("UPDATE demo_clock SET today = '2026-11-24'");
  // The server counts its tables some seconds after they were filled, and is stopped before: every copy would plan its reads for empty ones.
  const [tables] = await connection.query<RowDataPacket[]>("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()");
  await connection.query(`ANALYZE TABLE ${tables.map(({ name }) => connection.escapeId(String(name))).join(", ")}`);
  await connection.end();
}
