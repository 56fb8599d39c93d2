import { sql } from "drizzle-orm";
import type { AccountId, DistrictId, PersonId } from "@qitong/domain";
import { mayChangeStanding } from "@qitong/domain/staffing";
import { auditEvent, provinceDistrict, standingChange } from "@qitong/db/schema";
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
  if (mayChangeStanding(author.act)) await markStandings(tx, new Set(entries.map(({ districtId }) => districtId)), author.at);
}

/** Where every act passes, so that none can forget it. A district of no province is on no board, and nothing is marked. */
async function markStandings(tx: Transaction, districtIds: ReadonlySet<DistrictId>, at: Date): Promise<void> {
  const ids = sql.join([...districtIds].toSorted().map((id) => sql`${id}`), sql`, `);
  await tx.execute(sql`
    INSERT INTO ${standingChange} (district_id, at)
    SELECT DISTINCT ${provinceDistrict.districtId}, ${sql.param(at, standingChange.at)} FROM ${provinceDistrict}
    WHERE ${provinceDistrict.districtId} IN (${ids})`);
}
