/** What is only of use for a while is not kept: answers for repeats, ended sessions, counted guesses. */
import { lt } from "drizzle-orm";
import type { Database } from "@qitong/db";
import { idempotencyKey, publicThrottle, session, signInThrottle } from "@qitong/db/schema";

const hour = 3_600_000;
/** A phone that was off over a weekend may still repeat what it sent on Friday. */
const keysKept = 96 * hour;
/** Ended sessions stay for the administrator's look at what happened. */
const sessionsKept = 90 * 24 * hour;

export async function forgetOutdated(db: Database, now: Date): Promise<void> {
  const before = (kept: number) => new Date(now.getTime() - kept);
  await db.delete(idempotencyKey).where(lt(idempotencyKey.createdAt, before(keysKept)));
  await db.delete(session).where(lt(session.expiresAt, before(sessionsKept)));
  await db.delete(signInThrottle).where(lt(signInThrottle.windowEndsAt, now));
  await db.delete(publicThrottle).where(lt(publicThrottle.windowEndsAt, now));
}
