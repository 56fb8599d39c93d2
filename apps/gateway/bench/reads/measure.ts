import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../../../node_modules/.bin/", import.meta.url));

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Starts a server program and waits until it answers. */
export async function startProgram(command: readonly string[], env: NodeJS.ProcessEnv, url: string): Promise<ChildProcess> {
  const [program = "", ...rest] = command;
  const child = spawn(program, rest, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] });
  for (let tries = 0; tries < 300; tries += 1) {
    if (await fetch(url).then(() => true, () => false)) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${program} did not answer at ${url}`);
}

export const tsx = `${bin}tsx`;

/** Requests a second over some seconds, from a process of its own. @throws when any answer is not a 200. */
export async function requestsPerSecond(url: string, headers: Record<string, string>, seconds: number): Promise<number> {
  const flags = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  const child = spawn(`${bin}autocannon`, ["--json", "-c", "20", "-d", String(seconds), ...flags, url], { stdio: ["ignore", "pipe", "ignore"] });
  let text = "";
  child.stdout.on("data", (part: Buffer) => {
    text += part.toString();
  });
  await once(child, "close");
  const report = JSON.parse(text) as { requests: { average: number }; non2xx: number; errors: number };
  if (report.non2xx > 0 || report.errors > 0) throw new Error(`${report.non2xx + report.errors} answers of ${url} failed`);
  return report.requests.average;
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What users wait who each ask once a second: milliseconds at the middle and at the 99th of a hundred. @throws when any answer is not a 200. */
export async function waitsOf(url: string, headers: Record<string, string>, users: number, seconds: number): Promise<{ p50: number; p99: number }> {
  const flags = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  const child = spawn(`${bin}autocannon`, ["--json", "-c", String(users), "-R", String(users), "-d", String(seconds), ...flags, url], { stdio: ["ignore", "pipe", "ignore"] });
  let text = "";
  child.stdout.on("data", (part: Buffer) => {
    text += part.toString();
  });
  await once(child, "close");
  const report = JSON.parse(text) as { latency: { p50: number; p99: number }; non2xx: number; errors: number };
  if (report.non2xx > 0 || report.errors > 0) throw new Error(`${report.non2xx + report.errors} answers of ${url} failed`);
  return report.latency;
}
