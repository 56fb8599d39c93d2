/** The whole product as it is shipped: the built gateway with the built admin app on a fresh demo district. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { createConnection } from "mysql2/promise";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    browserTestDatabaseUrl: string;
  }
}

const gatewayFolder = fileURLToPath(new URL("../../gateway", import.meta.url));

export interface DemoAccount {
  readonly role: string;
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

export interface Product {
  /** http://localhost:port: a secure context for the browser, as it is for a newcomer. */
  readonly url: string;
  /** Address of its database, for a look behind the screen. */
  readonly databaseUrl: string;
  readonly accounts: readonly DemoAccount[];
  /** @throws when the demo has no such login */
  account(login: string): DemoAccount;
  stop(): Promise<void>;
}

export async function startProduct(): Promise<Product> {
  const address = new URL(inject("browserTestDatabaseUrl"));
  address.pathname = `/e${randomBytes(5).toString("hex")}`;
  const port = await freePort();
  const environment = {
    ...process.env,
    DATABASE_URL: address.href,
    QITONG_SECRET: randomBytes(16).toString("hex"),
    PORT: String(port),
    DEMO: "1",
    LOG_LEVEL: "error",
    NODE_ENV: "production",
  };
  const accounts = await prepare(environment);
  await setDay(address.href);
  const gateway = spawn(process.execPath, ["dist/main.js"], { cwd: gatewayFolder, env: environment, stdio: ["ignore", "inherit", "inherit"] });
  const url = `http://localhost:${port}`;
  await untilHealthy(url);
  return {
    url,
    databaseUrl: address.href,
    accounts,
    account(login) {
      const found = accounts.find((account) => account.login === login);
      if (!found) throw new Error(`the demo has no account ${login}`);
      return found;
    },
    async stop() {
      gateway.kill("SIGTERM");
      if (gateway.exitCode === null) await once(gateway, "exit");
    },
  };
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

/** A demo begins on the real day while its story fits; the tests' dates are those of the story's first day. */
async function setDay(databaseUrl: string): Promise<void> {
  const connection = await createConnection(databaseUrl);
  await connection.query("UPDATE demo_clock SET today = '2026-11-24'");
  await connection.end();
}

async function untilHealthy(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const healthy = await fetch(`${url}/healthz`).then((answer) => answer.ok, () => false);
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${url}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
