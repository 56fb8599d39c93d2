/** One act of someone without an account: claim its key, do it, write the audit; in one transaction, or nothing. */
import { createHash } from "node:crypto";
import { TRPCError } from "@trpc/server";
import type { AccountId, CivilDate } from "@qitong/domain";
import type { Database, Transaction } from "@qitong/db";
import { insertAuditEvents, type AuditEntry } from "./audit";
import type { Clock } from "./context";
import { claimKey, hashInput, storeAnswer, type KeyedAct } from "./idempotency";
import { inTransaction } from "./transaction";

/** What the gateway hands to a public procedure: there is nobody signed in, and so no principal. */
export interface PublicContext {
  readonly service: string;
  readonly db: Database;
  readonly clock: Clock;
  readonly requestId: string;
  readonly idempotencyKey: string | undefined;
  /** Where the call comes from; counted as a hash, stored nowhere. */
  readonly address: string;
}

export interface PublicAct {
  readonly tx: Transaction;
  readonly today: CivilDate;
  readonly now: Date;
  /** SHA-256 of the key that the phone made for this sending. */
  readonly keyHash: string;
  /** At least one entry is due from every act; an act without one is undone. */
  audit(entry: AuditEntry): void;
}

/** All who have no account share this one in the table of keys; it is nobody's. */
const publicAccount = "0".repeat(26) as AccountId;

/** Keys stand hashed: whoever reads the table could otherwise repeat a stranger's act and read its answer. */
const hashKey = (key: string): string => createHash("sha256").update(key).digest("hex");

export async function performPublicCommand<Answer>(
  context: PublicContext,
  path: string,
  input: unknown,
  work: (act: PublicAct) => Promise<Answer>,
): Promise<Answer> {
  const keyed = keyedAct(context, path, input);
  return inTransaction(context.db, async (tx) => {
    const now = context.clock.now();
    const state = await claimKey(tx, keyed, now);
    if (state.kind === "conflict") throw new TRPCError({ code: "CONFLICT", message: "idempotency-key-reused" });
    if (state.kind === "repeated") return state.answer as Answer;
    const entries: AuditEntry[] = [];
    const answer = await work({ tx, today: context.clock.today(), now, keyHash: keyed.key, audit: (entry) => entries.push(entry) });
    if (entries.length === 0) throw new Error(`${keyed.act} wrote no audit event`);
    await insertAuditEvents(tx, { act: keyed.act, at: now, accountId: null, personId: null, onBehalfOf: null, requestId: context.requestId }, entries);
    await storeAnswer(tx, keyed, answer);
    return answer;
  });
}

function keyedAct(context: PublicContext, path: string, input: unknown): KeyedAct {
  const key = context.idempotencyKey;
  // Longer than a signed-in person's: nothing but chance keeps the keys of strangers apart.
  if (key === undefined || key.length < 22 || key.length > 64) {
    throw new TRPCError({ code: "BAD_REQUEST", message: "idempotency-key-missing" });
  }
  return { accountId: publicAccount, key: hashKey(key), act: `${context.service}.${path}`, inputHash: hashInput(input) };
}
