/** One act: check the gate, claim its key, do it, write the audit; from the key on in one transaction, or nothing. */
import { TRPCError } from "@trpc/server";
import type { CivilDate, PersonId, Principal } from "@qitong/domain";
import type { Database, Transaction } from "@qitong/db";
import { insertAuditEvents, type AuditEntry } from "./audit";
import type { Clock, ServiceContext } from "./context";
import { claimKey, hashInput, storeAnswer, type KeyedAct } from "./idempotency";
import { inTransaction } from "./transaction";

/** What a use-case is given. */
export interface Act {
  readonly tx: Transaction;
  readonly principal: Principal;
  readonly today: CivilDate;
  readonly now: Date;
  /** Whose power this is, when it was held as deputy or delegate and not in the own right. */
  readonly onBehalfOf: PersonId | null;
  /** At least one entry is due from every act; an act without one is undone. */
  audit(entry: AuditEntry): void;
}

interface Work<Answer> {
  /** @returns for whom the act is done, if not for oneself. */
  check(): Promise<PersonId | null>;
  act(act: Act): Promise<Answer>;
  readonly isAnswerSecret: boolean;
}

export async function performCommand<Answer>(
  context: ServiceContext,
  path: string,
  input: unknown,
  work: Work<Answer>,
): Promise<Answer> {
  const keyed = keyedAct(context, path, input);
  // Before the transaction: an ordinary read in it would fix what the act sees, and an act that then waits for a lock
  // would decide on what was true before the rival it waited for. So the act's own first lock comes before its first read.
  const onBehalfOf = await work.check();
  return inTransaction(context.db, async (tx) => {
    const now = context.clock.now();
    const today = context.clock.today();
    const state = await claimKey(tx, keyed, now);
    if (state.kind === "conflict") throw new TRPCError({ code: "CONFLICT", message: "idempotency-key-reused" });
    if (state.kind === "repeated" && !work.isAnswerSecret) return state.answer as Answer;
    const entries: AuditEntry[] = [];
    const answer = await work.act({ tx, principal: context.principal, today, now, onBehalfOf, audit: (entry) => entries.push(entry) });
    await writeAudit(tx, entries, {
      act: keyed.act,
      at: now,
      accountId: keyed.accountId,
      personId: context.principal.personId,
      onBehalfOf,
      requestId: context.requestId,
    });
    if (!work.isAnswerSecret) await storeAnswer(tx, keyed, answer);
    return answer;
  });
}

export interface ClockWork {
  readonly tx: Transaction;
  readonly today: CivilDate;
  readonly now: Date;
  audit(entry: AuditEntry): void;
}

/** An act that a date does and no person: a merger or a plan that takes effect. Audited like any other. */
export async function performByClock<Answer>(
  db: Database,
  clock: Clock,
  act: string,
  work: (act: ClockWork) => Promise<Answer>,
): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const now = clock.now();
    const entries: AuditEntry[] = [];
    const answer = await work({ tx, today: clock.today(), now, audit: (entry) => entries.push(entry) });
    if (entries.length > 0) {
      await insertAuditEvents(tx, { act, at: now, accountId: null, personId: null, onBehalfOf: null, requestId: null }, entries);
    }
    return answer;
  });
}

function keyedAct(context: ServiceContext, path: string, input: unknown): KeyedAct {
  const key = context.idempotencyKey;
  if (key === undefined || key.length < 16 || key.length > 64) {
    throw new TRPCError({ code: "BAD_REQUEST", message: "idempotency-key-missing" });
  }
  return {
    accountId: context.principal.accountId,
    key,
    act: `${context.service}.${path}`,
    inputHash: hashInput(input),
  };
}

async function writeAudit(tx: Transaction, entries: readonly AuditEntry[], author: Parameters<typeof insertAuditEvents>[1]): Promise<void> {
  if (entries.length === 0) throw new Error(`${author.act} wrote no audit event`);
  await insertAuditEvents(tx, author, entries);
}
