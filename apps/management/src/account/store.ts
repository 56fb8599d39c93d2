import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, max, or, sql, type SQL } from "drizzle-orm";
import type { AccountId, CivilDate, DistrictId, PersonId, Role } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import { account, person, post, session } from "@qitong/db/schema";
import { absent, inForce, matchesText, paged, type Page } from "@qitong/service";

export interface AccountFilter {
  /** Part of a login or of a name. */
  readonly search?: string | undefined;
  readonly role?: Role | undefined;
  readonly state?: "open" | "disabled" | undefined;
}

export async function findAccountPersonId(db: Queryable, accountId: AccountId): Promise<PersonId | undefined> {
  const [row] = await db.select({ personId: account.personId }).from(account).where(eq(account.id, accountId));
  return row?.personId;
}

const summary = {
  accountId: account.id,
  login: account.login,
  personId: account.personId,
  name: person.name,
  disabledAt: account.disabledAt,
  isDemo: account.isDemo,
  mustChangePassword: account.mustChangePassword,
};

export async function listAccounts(
  db: Queryable,
  districtId: DistrictId,
  filter: AccountFilter,
  page: Page,
  on: CivilDate,
) {
  const where = and(eq(person.districtId, districtId), ...conditions(db, filter, on));
  return paged(
    db
      .select(summary)
      .from(account)
      .innerJoin(person, eq(person.id, account.personId))
      .where(where)
      .orderBy(asc(account.login))
      .limit(page.limit)
      .offset(page.offset),
    db.select({ count: count() }).from(account).innerJoin(person, eq(person.id, account.personId)).where(where),
  );
}

function conditions(db: Queryable, filter: AccountFilter, on: CivilDate): (SQL | undefined)[] {
  return [
    matchesText(filter.search, account.login, person.name),
    filter.state === "disabled" ? isNotNull(account.disabledAt) : undefined,
    filter.state === "open" ? isNull(account.disabledAt) : undefined,
    filter.role &&
      inArray(account.personId, db.select({ id: post.personId }).from(post).where(and(eq(post.role, filter.role), inForce(post, on)))),
  ];
}

export async function getAccount(db: Queryable, accountId: AccountId) {
  const [row] = await db
    .select({ ...summary, districtId: person.districtId })
    .from(account)
    .innerJoin(person, eq(person.id, account.personId))
    .where(eq(account.id, accountId));
  if (!row) throw absent();
  return row;
}

export async function lockAccount(tx: Transaction, accountId: AccountId) {
  await tx.select({ id: account.id }).from(account).where(eq(account.id, accountId)).for("update");
  return getAccount(tx, accountId);
}

/** The last sign-in of each account, and how many sessions are open. */
export async function countSessions(db: Queryable, accountIds: readonly AccountId[], now: Date) {
  if (accountIds.length === 0) return new Map<AccountId, { lastSignInAt: Date | null; open: number }>();
  const rows = await db
    .select({
      accountId: session.accountId,
      lastSignInAt: max(session.createdAt),
      open: sql<number>`sum(${openSession(now)})`.mapWith(Number),
    })
    .from(session)
    .where(inArray(session.accountId, [...accountIds]))
    .groupBy(session.accountId);
  return new Map(rows.map((row) => [row.accountId, row]));
}

const openSession = (now: Date): SQL | undefined => and(isNull(session.revokedAt), gt(session.expiresAt, now));

const shownSessions = 50;

/** Newest first. The secret's hash is not told: nobody needs it to end a session. */
export function listSessions(db: Queryable, accountId: AccountId) {
  return db
    .select({ createdAt: session.createdAt, expiresAt: session.expiresAt, revokedAt: session.revokedAt, userAgent: session.userAgent })
    .from(session)
    .where(eq(session.accountId, accountId))
    .orderBy(desc(session.createdAt))
    .limit(shownSessions);
}

/** Whether a person has an account, and whether a login is given; locked, so that two who create the same act one after the other. */
export async function lockLogins(tx: Transaction, personId: PersonId, login: string): Promise<{ ofPerson: string | null; isLoginTaken: boolean }> {
  const rows = await tx
    .select({ login: account.login, personId: account.personId })
    .from(account)
    .where(or(eq(account.personId, personId), eq(account.login, login)))
    .orderBy(asc(account.id))
    .for("update");
  return { ofPerson: rows.find((row) => row.personId === personId)?.login ?? null, isLoginTaken: rows.some((row) => row.login === login) };
}

export async function insertAccount(tx: Transaction, row: typeof account.$inferInsert): Promise<void> {
  await tx.insert(account).values(row);
}

export async function markFirstPassword(tx: Transaction, accountId: AccountId, passwordHash: string): Promise<void> {
  await tx.update(account).set({ passwordHash, mustChangePassword: true }).where(eq(account.id, accountId));
}

export async function markDisabled(tx: Transaction, accountId: AccountId, disabledAt: Date | null): Promise<void> {
  await tx.update(account).set({ disabledAt }).where(eq(account.id, accountId));
}

/** @returns how many sessions were open and are no longer. */
export async function markSessionsRevoked(tx: Transaction, accountId: AccountId, now: Date): Promise<number> {
  const [result] = await tx.update(session).set({ revokedAt: now }).where(and(eq(session.accountId, accountId), openSession(now)));
  return result.affectedRows;
}
