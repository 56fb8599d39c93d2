/** The SQL that a procedure's answer runs, without what its gate runs, so that the peer does the same reading. */
import { drizzle } from "drizzle-orm/mysql2";
import type { Pool } from "mysql2";
import type { Database } from "@qitong/db";
import * as schema from "@qitong/db/schema";

export interface Statement {
  readonly sql: string;
  readonly params: readonly (string | number | null)[];
}

export async function captureStatements(
  pool: Pool,
  answer: (db: Database) => Promise<unknown>,
  gate: (db: Database) => Promise<unknown>,
): Promise<Statement[]> {
  const ofGate = await listStatements(pool, gate);
  const all = await listStatements(pool, answer);
  const gateTexts = new Set(ofGate.map((statement) => statement.sql));
  return all.filter((statement) => !gateTexts.has(statement.sql));
}

async function listStatements(pool: Pool, run: (db: Database) => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const logQuery = (sql: string, params: unknown[]) => statements.push({ sql, params: params as Statement["params"] });
  await run(drizzle(pool, { schema, mode: "planetscale", logger: { logQuery } }));
  return statements;
}
