/** The whole product as it is shipped: the built gateway with the built admin app on a fresh demo district. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { startDatabase } from "@qitong/infra/database";

declare module "vitest" {
  interface ProvidedContext {
    demoModel: { readonly folder: string; readonly accounts: readonly DemoAccount[] };
  }
}

export const gatewayFolder = fileURLToPath(new URL("../../gateway", import.meta.url));
export const databaseName = "qitong";
/** From which the passwords of the services' accounts follow. */
export const secret = "a secret for browser tests";

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
  const { folder, accounts } = inject("demoModel");
  const database = await startDatabase({ dataDir: await mkdtemp(join(tmpdir(), "qitong-e2e-")), durable: false, copyOf: folder });
  const databaseUrl = `${database.rootUrl}${databaseName}`;
  const port = await freePort();
  const env = {
    ...process.env, DATABASE_URL: databaseUrl, QITONG_SECRET: secret, PORT: String(port), DEMO: "1", LOG_LEVEL: "error", NODE_ENV: "production",
  };
  const gateway = spawn(process.execPath, ["dist/main.js"], { cwd: gatewayFolder, env, stdio: ["ignore", "inherit", "inherit"] });
  const url = `http://localhost:${port}`;
  await untilHealthy(url);
  return {
    url,
    databaseUrl,
    accounts,
    account(login) {
      const found = accounts.find((account) => account.login === login);
      if (!found) throw new Error(`the demo has no account ${login}`);
      return found;
    },
    async stop() {
      gateway.kill("SIGTERM");
      if (gateway.exitCode === null) await once(gateway, "exit");
      await database.stop();
    },
  };
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
