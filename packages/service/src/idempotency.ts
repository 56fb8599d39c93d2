/**
 * The same command sent twice (a double click, a retry on a bad network) acts once and answers twice the same.
 * The key's row is inserted first and in the act's own transaction: a rival with the same key waits for it.
 */
import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { AccountId } from "@qitong/domain";
import type { Transaction } from "@qitong/db";
import { idempotencyKey } from "@qitong/db/schema";
import { isDuplicateKey } from "./transaction";

export interface KeyedAct {
  readonly accountId: AccountId;
  readonly key: string;
  readonly act: string;
  readonly inputHash: string;
}

export type KeyState =
  | { readonly kind: "first" }
  | { readonly kind: "repeated"; readonly answer: unknown }
  | { readonly kind: "conflict" };

/** Keys sort, so that two equal inputs hash alike whatever order their fields were sent in. */
export function hashInput(input: unknown): string {
  const text = JSON.stringify(input, (_key, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash("sha256").update(text ?? "").digest("hex");
}

export async function claimKey(tx: Transaction, keyed: KeyedAct, now: Date): Promise<KeyState> {
  try {
    await tx.insert(idempotencyKey).values({ ...keyed, createdAt: now });
    return { kind: "first" };
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  const [earlier] = await tx.select().from(idempotencyKey).where(ofKey(keyed));
  if (!earlier || earlier.act !== keyed.act || earlier.inputHash !== keyed.inputHash) return { kind: "conflict" };
  return { kind: "repeated", answer: earlier.answer };
}

export async function storeAnswer(tx: Transaction, keyed: KeyedAct, answer: unknown): Promise<void> {
  await tx.update(idempotencyKey).set({ answer: answer ?? null }).where(ofKey(keyed));
}

const ofKey = (keyed: KeyedAct) => and(eq(idempotencyKey.accountId, keyed.accountId), eq(idempotencyKey.key, keyed.key));
