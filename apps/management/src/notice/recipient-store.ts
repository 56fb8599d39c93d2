/** Every query on whom a notice reached, who has opened and confirmed it. */
import { and, asc, eq, inArray, isNotNull, isNull, or, sql, type SQL } from "drizzle-orm";
import type { NoticeId, PersonId } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import { campusName, notice, noticeRecipient, person } from "@qitong/db/schema";

export type RecipientRow = typeof noticeRecipient.$inferSelect;

const rowsAtOnce = 1000;

export async function insertRecipients(tx: Transaction, rows: readonly (typeof noticeRecipient.$inferInsert)[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) await tx.insert(noticeRecipient).values(rows.slice(start, start + rowsAtOnce));
}

export async function findRecipient(db: Queryable, noticeId: NoticeId, personId: PersonId): Promise<RecipientRow | undefined> {
  const [row] = await db.select().from(noticeRecipient).where(and(eq(noticeRecipient.noticeId, noticeId), eq(noticeRecipient.personId, personId)));
  return row;
}

export async function lockRecipient(tx: Transaction, noticeId: NoticeId, personId: PersonId): Promise<RecipientRow | undefined> {
  const [row] = await tx
    .select()
    .from(noticeRecipient)
    .where(and(eq(noticeRecipient.noticeId, noticeId), eq(noticeRecipient.personId, personId)))
    .for("update");
  return row;
}

export async function markRecipient(
  tx: Transaction,
  { noticeId, personId }: Pick<RecipientRow, "noticeId" | "personId">,
  change: Partial<Pick<RecipientRow, "openedAt" | "confirmedAt">>,
): Promise<void> {
  await tx.update(noticeRecipient).set(change).where(and(eq(noticeRecipient.noticeId, noticeId), eq(noticeRecipient.personId, personId)));
}

/** Who was reached when it went out and has not opened it, or not confirmed where that is asked. */
const isMissing = (noticeId: NoticeId, needsConfirmation: boolean): SQL | undefined =>
  and(
    eq(noticeRecipient.noticeId, noticeId),
    needsConfirmation ? or(isNull(noticeRecipient.openedAt), isNull(noticeRecipient.confirmedAt)) : isNull(noticeRecipient.openedAt),
  );

export function countMissing(db: Queryable, noticeId: NoticeId, needsConfirmation: boolean): Promise<number> {
  return db.$count(noticeRecipient, isMissing(noticeId, needsConfirmation));
}

export async function markReminded(tx: Transaction, noticeId: NoticeId, needsConfirmation: boolean, now: Date): Promise<void> {
  await tx
    .update(noticeRecipient)
    .set({ remindedAt: now, reminders: sql`${noticeRecipient.reminders} + 1` })
    .where(isMissing(noticeId, needsConfirmation));
}

const count = (condition?: SQL) => sql<number>`CAST(SUM(${condition ?? sql`1`}) AS UNSIGNED)`.mapWith(Number);

/** Reached, read and confirmed, for each notice. */
export async function countReceipts(db: Queryable, noticeIds: readonly NoticeId[]) {
  if (noticeIds.length === 0) return [];
  return db
    .select({ noticeId: noticeRecipient.noticeId, reached: count(), opened: count(isNotNull(noticeRecipient.openedAt)), confirmed: count(isNotNull(noticeRecipient.confirmedAt)) })
    .from(noticeRecipient)
    .where(inArray(noticeRecipient.noticeId, [...noticeIds]))
    .groupBy(noticeRecipient.noticeId);
}

/** Everyone with name and the campus's last name. */
export async function listRecipients(db: Queryable, noticeId: NoticeId) {
  return db
    .select({
      personId: noticeRecipient.personId, name: person.name, campusId: noticeRecipient.campusId, campusName: campusName.name, origin: noticeRecipient.origin,
      openedAt: noticeRecipient.openedAt, confirmedAt: noticeRecipient.confirmedAt, reminders: noticeRecipient.reminders,
    })
    .from(noticeRecipient)
    .leftJoin(person, eq(person.id, noticeRecipient.personId))
    .leftJoin(campusName, and(eq(campusName.campusId, noticeRecipient.campusId), isNull(campusName.endsOn)))
    .where(eq(noticeRecipient.noticeId, noticeId))
    .orderBy(asc(noticeRecipient.campusId), asc(noticeRecipient.personId));
}

/** What reached a person: each notice that went out, also one that was withdrawn since. */
export function listReceived(db: Queryable, personId: PersonId) {
  return db
    .select({ notice, recipient: noticeRecipient, senderName: person.name })
    .from(noticeRecipient)
    .innerJoin(notice, eq(notice.id, noticeRecipient.noticeId))
    .leftJoin(person, eq(person.id, notice.createdBy))
    .where(and(eq(noticeRecipient.personId, personId), isNotNull(notice.publishedAt)));
}
