import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
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

/** `apart`: each at a moment of their own within the second, as people do. `at-once`: all in the same instant, the worst that can be. */
export type Arrival = "apart" | "at-once";

/**
 * What users wait who each ask once a second: milliseconds at the middle and at the 99th of a hundred, from the moment at
 * which they meant to ask, so that a slow answer does not hide the wait of the next one. @throws when any answer is not a 200.
 */
export async function waitsOf(url: string, headers: Record<string, string>, users: number, seconds: number, arrival: Arrival): Promise<{ p50: number; p99: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: users });
  const waits: number[] = [];
  const start = performance.now() + 100;
  await Promise.all(
    Array.from({ length: users }, async () => {
      for (let second = 0; second < seconds; second += 1) {
        const meant = start + (second + (arrival === "apart" ? Math.random() : 0)) * 1000;
        await new Promise((resolve) => setTimeout(resolve, meant - performance.now()));
        await ask(url, headers, agent);
        waits.push(performance.now() - meant);
      }
    }),
  );
  agent.destroy();
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN);
  return { p50: at(0.5), p99: at(0.99) };
}

async function ask(url: string, headers: Record<string, string>, agent: Agent): Promise<void> {
  const [response] = (await once(get(url, { headers, agent }), "response")) as [IncomingMessage];
  response.resume();
  await once(response, "end");
  if (response.statusCode !== 200) throw new Error(`${url} answered with ${response.statusCode}`);
}
