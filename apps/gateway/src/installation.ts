/** What runs: the gateway's own connection, one of each service, the clock, and who asks. */
import type { FastifyBaseLogger, FastifyRequest } from "fastify";
import type { Principal } from "@qitong/domain";
import { openServiceDatabases, type OpenDatabase, type ServiceName } from "@qitong/db";
import { InstallationClock } from "./clock/installation-clock";
import { sessionSecret } from "./sign-in/cookie";
import { PrincipalReader } from "./sign-in/principal-reader";
import { hashSecret, listPrincipals } from "./sign-in/session-store";

export interface InstallationOptions {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly demo: boolean;
  readonly log: FastifyBaseLogger;
  /** Addresses whose X-Forwarded-For is believed; none unless the installation names them. */
  readonly trustedProxies?: readonly string[];
}

export interface Installation {
  readonly log: FastifyBaseLogger;
  readonly trustedProxies: string[];
  readonly demo: boolean;
  readonly clock: InstallationClock;
  /** The gateway's own. */
  readonly database: OpenDatabase;
  readonly databases: Readonly<Record<ServiceName, OpenDatabase>>;
  findPrincipal(request: FastifyRequest): Promise<Principal | undefined>;
  close(): Promise<void>;
}

export async function openInstallation(options: InstallationOptions): Promise<Installation> {
  const { databases, close } = openServiceDatabases(options.databaseUrl, options.secret);
  const database = databases.gateway;
  const clock = new InstallationClock();
  if (options.demo) await clock.readDemoDay(database.db);
  const reader = new PrincipalReader((hashes, today, now) => listPrincipals(database.db, hashes, today, now), clock);
  return {
    log: options.log,
    trustedProxies: [...(options.trustedProxies ?? [])],
    demo: options.demo,
    clock,
    database,
    databases,
    async findPrincipal(request) {
      const secret = sessionSecret(request);
      return secret === undefined ? undefined : reader.find(hashSecret(secret));
    },
    close,
  };
}
