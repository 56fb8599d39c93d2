/** The gateway, and beside it bare Fastify + mysql2 that runs the same statements: what a benchmark of a read compares. */
import { fileURLToPath } from "node:url";
import { serviceUrl, type ServiceName } from "@qitong/db";
import { demoPassword } from "@qitong/db/seed";
import type { Statement } from "./capture";
import { freePort, startProgram, tsx } from "./measure";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface TwoServers {
  /** Of whoever signed in at the gateway. */
  readonly cookie: string;
  /** Address of a query through the gateway. @param path such as `staffing/staff.list` */
  through(path: string, input: unknown): string;
  /** Address of the same statements without it. */
  direct(name: string): string;
  stop(): void;
}

export interface TwoServersOptions {
  /** The administrator's. */
  readonly databaseUrl: string;
  readonly secret: string;
  /** Whose account the bare server reads with. */
  readonly service: ServiceName;
  /** By the name under which `direct` answers with them. */
  readonly statements: Readonly<Record<string, readonly Statement[]>>;
  /** A login of the demo. */
  readonly login: string;
}

/** @throws when one of them does not answer, or the login is not let in */
export async function startTwoServers({ databaseUrl, secret, service, statements, login }: TwoServersOptions): Promise<TwoServers> {
  const [gatewayPort, barePort] = [await freePort(), await freePort()];
  const [gatewayUrl, bareUrl] = [gatewayPort, barePort].map((port) => `http://127.0.0.1:${port}`);
  const gateway = await startProgram(
    [tsx, here("../../src/main.ts")],
    { DATABASE_URL: databaseUrl, QITONG_SECRET: secret, PORT: String(gatewayPort), LOG_LEVEL: "error", DEMO: "1" },
    `${gatewayUrl}/healthz`,
  );
  const bare = await startProgram(
    [tsx, here("./bare-server.ts")],
    { DATABASE_URL: serviceUrl(databaseUrl, service, secret), PORT: String(barePort), STATEMENTS: JSON.stringify(statements) },
    `${bareUrl}/${Object.keys(statements)[0] ?? ""}`,
  );
  const stop = (): void => {
    gateway.kill();
    bare.kill();
  };
  const signedIn = await fetch(`${gatewayUrl}/auth/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ login, password: demoPassword }),
  });
  if (!signedIn.ok) {
    stop();
    throw new Error(`sign-in of ${login} was answered with ${signedIn.status}`);
  }
  return {
    cookie: signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "",
    through: (path, input) => `${gatewayUrl}/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`,
    direct: (name) => `${bareUrl}/${name}`,
    stop,
  };
}
