import type { AccountId, DistrictId, PersonId } from "@qitong/domain";
import { auditEvent } from "@qitong/db/schema";
import type { Transaction } from "@qitong/db";

/** What an act says of itself: to whom it belongs, what it touched, and the facts that someone will ask for later. */
export interface AuditEntry {
  readonly districtId: DistrictId;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface AuditAuthor {
  readonly act: string;
  readonly at: Date;
  /** Null for acts of the clock. */
  readonly accountId: AccountId | null;
  readonly personId: PersonId | null;
  /** For whom a deputy or delegate acted. */
  readonly onBehalfOf: PersonId | null;
  readonly requestId: string | null;
}

export async function insertAuditEvents(tx: Transaction, author: AuditAuthor, entries: readonly AuditEntry[]): Promise<void> {
  await tx.insert(auditEvent).values(entries.map((entry) => ({ ...author, ...entry })));
}
