/** A database of its own for a test file, with the real schema, accounts and grants. */
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { createConnection } from "mysql2/promise";
import { inject } from "vitest";
import { openDatabase, prepareDatabase, serviceUrl, type OpenDatabase, type ServiceName } from "@qitong/db";

declare module "vitest" {
  interface ProvidedContext {
    databaseServerUrl: string;
  }
}

const migrations = fileURLToPath(new URL("../../../db/migrations", import.meta.url));

export interface TestDatabase {
  /** Address for the server's administrator. */
  readonly rootUrl: string;
  readonly secret: string;
  /** The administrator's connection, to arrange and to look, never what a service would use. */
  readonly root: OpenDatabase;
  /** A pool under the service's own account. */
  open(service: ServiceName, connections?: number): OpenDatabase;
  drop(): Promise<void>;
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `t${randomBytes(6).toString("hex")}`;
  const url = new URL(inject("databaseServerUrl"));
  url.pathname = `/${name}`;
  const secret = "a secret for tests";
  await prepareDatabase(url.href, secret, migrations);
  const root = openDatabase(url.href, 4);
  const opened: OpenDatabase[] = [root];
  return {
    rootUrl: url.href,
    secret,
    root,
    open(service, connections = 8) {
      const database = openDatabase(serviceUrl(url.href, service, secret), connections);
      opened.push(database);
      return database;
    },
    async drop() {
      await Promise.all(opened.map((database) => database.close()));
      const connection = await createConnection(url.href);
      await connection.query(`DROP DATABASE ${name}`);
      await connection.end();
    },
  };
}
