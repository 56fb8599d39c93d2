/** A database server of its own for a test file, with the real schema, accounts and grants: a copy of the model that was made once. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { openDatabase, serviceUrl, type OpenDatabase, type ServiceName } from "@qitong/db";
import { startDatabase } from "@qitong/infra/database";
import { testDatabaseName, testSecret } from "./test-model";

declare module "vitest" {
  interface ProvidedContext {
    modelDatabaseFolder: string;
  }
}

export interface TestDatabase {
  /** Address for the server's administrator. */
  readonly rootUrl: string;
  readonly secret: string;
  /** The administrator's connection, to arrange and to look, never what a service would use. */
  readonly root: OpenDatabase;
  /** A pool under the service's own account. */
  open(service: ServiceName, connections?: number): OpenDatabase;
  /** Stops the server, and its folder goes. */
  drop(): Promise<void>;
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "qitong-test-"));
  const server = await startDatabase({ dataDir, durable: false, copyOf: inject("modelDatabaseFolder") });
  const rootUrl = `${server.rootUrl}${testDatabaseName}`;
  const root = openDatabase(rootUrl, 4);
  const opened: OpenDatabase[] = [root];
  return {
    rootUrl,
    secret: testSecret,
    root,
    open(service, connections = 8) {
      const database = openDatabase(serviceUrl(rootUrl, service, testSecret), connections);
      opened.push(database);
      return database;
    },
    async drop() {
      await Promise.all(opened.map((database) => database.close()));
      await server.stop();
    },
  };
}
