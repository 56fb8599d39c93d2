/** Brings a database to the present schema: creates it, runs the migrations that are missing, sets accounts and grants. */
import { drizzle } from "drizzle-orm/mysql2";
import { migrate } from "drizzle-orm/mysql2/migrator";
import { createConnection } from "mysql2/promise";
import { applyGrants } from "./grants";

/**
 * @param rootUrl an account that may create databases and accounts; its path names the database.
 * @param secret the installation's secret, from which the services' passwords follow.
 * @param migrationsFolder packages/db/migrations
 */
export async function prepareDatabase(rootUrl: string, secret: string, migrationsFolder: string): Promise<void> {
  const url = new URL(rootUrl);
  const name = url.pathname.slice(1);
  url.pathname = "/";
  const connection = await createConnection({ uri: url.href, timezone: "Z" });
  try {
    await connection.query(
      `CREATE DATABASE IF NOT EXISTS ${connection.escapeId(name)} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
    );
    await connection.changeUser({ database: name });
    // Two starts at once would run the same migration twice: the second waits for the first.
    const lock = `migrate ${name}`.slice(0, 64);
    await connection.query("SELECT GET_LOCK(?, 120)", [lock]);
    await migrate(drizzle(connection), { migrationsFolder });
    await applyGrants(connection, name, secret);
    await connection.query("SELECT RELEASE_LOCK(?)", [lock]);
  } finally {
    await connection.end();
  }
}
