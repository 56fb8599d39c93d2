/** Runs a transaction whole, and whole again when the database lost a race for it. */
import type { Database, Transaction } from "@qitong/db";

/** 1020 snapshot too old (innodb_snapshot_isolation), 1205 lock wait, 1213 deadlock or Galera certification. */
const repeatable = new Set([1020, 1205, 1213]);
const attempts = 6;

/** The server's error number, from under the wrapper that drizzle puts around it. */
export function databaseErrorNumber(error: unknown): number | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ("errno" in current && typeof current.errno === "number") return current.errno;
  }
  return undefined;
}

export const isDuplicateKey = (error: unknown): boolean => databaseErrorNumber(error) === 1062;

/**
 * `work` must do nothing outside its transaction, because it may run several times.
 * Attempts are spread by a random wait, so that two rivals do not meet again.
 */
export async function inTransaction<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work);
    } catch (error) {
      const number = databaseErrorNumber(error);
      if (number === undefined || !repeatable.has(number) || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}
