/** Connections: one pool a service account; every session in UTC and at a snapshot that refuses lost updates. */
import { drizzle, type MySql2Database } from "drizzle-orm/mysql2";
import { createPool, type Pool } from "mysql2";
import * as schema from "./schema";

export type Database = MySql2Database<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** What a query needs: the pool or a transaction. */
export type Queryable = Database | Transaction;

export interface OpenDatabase {
  readonly db: Database;
  readonly pool: Pool;
  close(): Promise<void>;
}

/** @param url mysql://account:password@host:port/database; @param connections the most the pool opens. */
export function openDatabase(url: string, connections = 10): OpenDatabase {
  const pool = createPool({
    uri: url,
    connectionLimit: connections,
    timezone: "Z",
    charset: "utf8mb4",
    dateStrings: ["DATE"],
    supportBigNumbers: true,
    enableKeepAlive: true,
    multipleStatements: false,
  });
  return {
    pool,
    db: drizzle(pool, { schema, mode: "planetscale" }),
    close: () => new Promise((resolve, reject) => pool.end((error) => (error ? reject(error) : resolve()))),
  };
}
