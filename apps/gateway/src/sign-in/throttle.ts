/**
 * Throttling of guesses. An attempt is counted before the password is looked at, by one atomic statement in the
 * database, so 500 guesses sent at once, to one process or to many, are counted like 500 sent in turn.
 */
import { createHash } from "node:crypto";
import type { Pool, ResultSetHeader } from "mysql2/promise";

export interface Limit {
  readonly subject: string;
  readonly attempts: number;
}

const windowMinutes = 15;

/** A login from one address, a login from anywhere, an address with any login (a school shares one). */
export function limitsOf(login: string, address: string): Limit[] {
  const name = login.toLowerCase();
  return [
    { subject: hashSubject(`login-at-address:${name}:${address}`), attempts: 5 },
    { subject: hashSubject(`login:${name}`), attempts: 25 },
    { subject: hashSubject(`address:${address}`), attempts: 200 },
  ];
}

export type Admission = { readonly kind: "admitted" } | { readonly kind: "throttled"; readonly retryAfterSeconds: number };

export async function admit(pool: Pool, limits: readonly Limit[], now: Date): Promise<Admission> {
  for (const limit of limits) {
    if ((await countAttempt(pool, limit.subject, now)) > limit.attempts) {
      return { kind: "throttled", retryAfterSeconds: windowMinutes * 60 };
    }
  }
  return { kind: "admitted" };
}

/** A right password clears what the person's own slips had counted. */
export async function forgive(pool: Pool, limits: readonly Limit[]): Promise<void> {
  for (const limit of limits.slice(0, 2)) await pool.execute("DELETE FROM sign_in_throttle WHERE subject = ?", [limit.subject]);
}

/** Attempts in the present window, this one included. LAST_INSERT_ID hands back the value that this statement set. */
async function countAttempt(pool: Pool, subject: string, now: Date): Promise<number> {
  const windowEnd = new Date(now.getTime() + windowMinutes * 60_000);
  const [result] = await pool.execute<ResultSetHeader>(
    `INSERT INTO sign_in_throttle (subject, attempts, window_ends_at) VALUES (?, LAST_INSERT_ID(1), ?)
     ON DUPLICATE KEY UPDATE
       attempts = LAST_INSERT_ID(IF(window_ends_at <= ?, 1, attempts + 1)),
       window_ends_at = IF(window_ends_at <= ?, VALUES(window_ends_at), window_ends_at)`,
    [subject, windowEnd, now, now],
  );
  return result.insertId;
}

const hashSubject = (text: string): string => createHash("sha256").update(text).digest("hex");
