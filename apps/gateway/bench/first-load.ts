/**
 * The running product with its demo, as it is shipped: how soon it serves, what it keeps in memory, and what each page costs a
 * slow machine (apps/admin/bench/first-load.ts). `FULL=1` prints every page, not the worst ones alone, `ROLE=principal` sees the pages of one demo account.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConnection, type RowDataPacket } from "mysql2/promise";
import { freePort, startProgram, tsx } from "./reads/measure";

const { DATABASE_URL = "" } = process.env;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const environment: Record<string, string> = { DATABASE_URL, QITONG_SECRET: "a secret for the benchmark", DEMO: "1", LOG_LEVEL: "error", NODE_ENV: "production" };
const print = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);

/** Passes on what the program prints. @returns the last line of it */
async function run(command: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}, isSilent = false): Promise<string> {
  const [program = "", ...rest] = command;
  const child = spawn(program, rest, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (part: Buffer) => {
    printed += part.toString();
    if (!isSilent) process.stdout.write(part);
  });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}`);
  return printed.trim().split("\n").at(-1) ?? "";
}

/** Megabytes in memory now and at most, as Linux counts them. */
async function memoryOf(pid: number): Promise<{ now: number; most: number }> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string): number => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return { now: megabytes("VmRSS"), most: megabytes("VmHWM") };
}

async function askDatabase(sql: string): Promise<RowDataPacket | undefined> {
  const connection = await createConnection(DATABASE_URL);
  const [rows] = await connection.query<RowDataPacket[]>(sql);
  await connection.end();
  return rows[0];
}

await run([here("../../../node_modules/.bin/turbo"), "run", "build", "--output-logs=errors-only"], here("../../.."));
const prepared = performance.now();
const accounts = await run([process.execPath, "dist/prepare.js"], here(".."), environment, true);
const secondsToPrepare = (performance.now() - prepared) / 1000;
const connection = await createConnection(DATABASE_URL);
await connection.query("UPDATE demo_clock SET today = '2026-11-24'"); // the first day of its story, as in the tests
await connection.end();
const databasePid = Number((await readFile(String((await askDatabase("SELECT @@pid_file AS pidFile"))?.["pidFile"]), "utf8")).trim());

const port = await freePort();
const begun = performance.now();
const gateway = await startProgram([process.execPath, here("../dist/main.js")], { ...environment, PORT: String(port) }, `http://127.0.0.1:${port}/healthz`);
const secondsToServe = (performance.now() - begun) / 1000;
try {
  const gatewayAtFirst = await memoryOf(gateway.pid ?? 0);
  await run([tsx, here("../../admin/bench/first-load.ts")], here("../../.."), {
    BASE_URL: `http://localhost:${port}`, ACCOUNTS: JSON.stringify((JSON.parse(accounts) as { accounts: unknown }).accounts),
  });
  const gatewayAfter = await memoryOf(gateway.pid ?? 0);
  const databaseAfter = await memoryOf(databasePid);
  console.log("\n### The running product\n");
  print("what", "figure");
  print("---", "---");
  print("schema, grants and demo into an empty database", `${secondsToPrepare.toFixed(1)} s`);
  print("gateway with its services, until it answers", `${secondsToServe.toFixed(1)} s`);
  print("memory of the gateway: just started; after every page was seen; at most", `${gatewayAtFirst.now}; ${gatewayAfter.now}; ${gatewayAfter.most} MB`);
  print("memory of MariaDB after every page was seen", `${databaseAfter.now} MB`);
} finally {
  gateway.kill();
}
