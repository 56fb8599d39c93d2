/**
 * Counting at the public door: before anything is read or decided, by one atomic statement in the database, so that 500
 * calls sent at once, to one process or to many, are counted like 500 sent in turn. An address is only hashed.
 */
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { TRPCError } from "@trpc/server";
import { Refused, type ThrottledRefusal, type ThrottleLimit } from "@qitong/domain";
import type { Queryable } from "@qitong/db";

/** @throws TRPCError when one of the limits is used up; the count goes on, so that hammering does not help. */
export async function checkThrottle(db: Queryable, limits: readonly ThrottleLimit[], address: string, subject: string, now: Date): Promise<void> {
  for (const limit of limits) {
    const counted = `${limit.name} ${limit.of} ${limit.of === "address" ? address : subject}`;
    const times = await count(db, createHash("sha256").update(counted).digest("hex"), limit.minutes, now);
    if (times > limit.times) throw tooOften(limit);
  }
}

function tooOften({ minutes }: ThrottleLimit): TRPCError {
  const refusal: ThrottledRefusal = { kind: "too-often", retryAfterSeconds: minutes * 60 };
  return new TRPCError({ code: "TOO_MANY_REQUESTS", message: "too-often", cause: new Refused([refusal]) });
}

/** Uses in the present window, this one included. LAST_INSERT_ID hands back the value that this statement set. */
async function count(db: Queryable, subject: string, minutes: number, now: Date): Promise<number> {
  const windowEnd = new Date(now.getTime() + minutes * 60_000);
  const [result] = await db.execute(sql`
    INSERT INTO public_throttle (subject, times, window_ends_at) VALUES (${subject}, LAST_INSERT_ID(1), ${instantText(windowEnd)})
    ON DUPLICATE KEY UPDATE
      times = LAST_INSERT_ID(IF(window_ends_at <= ${instantText(now)}, 1, times + 1)),
      window_ends_at = IF(window_ends_at <= ${instantText(now)}, VALUES(window_ends_at), window_ends_at)`);
  return (result as { insertId: number }).insertId;
}

/** As the columns hold it: UTC, to the millisecond. */
const instantText = (instant: Date): string => instant.toISOString().slice(0, 23).replace("T", " ");
