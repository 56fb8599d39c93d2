import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, inArray, isNull, ne, sql } from "drizzle-orm";
import type { AccountId, CivilDate, PersonId, PostId, PostPlace, Principal } from "@qitong/domain";
import { builtOncePer, idPlaceholders, idValues, type Database, type Transaction } from "@qitong/db";
import { account, delegation, deputyship, post, session } from "@qitong/db/schema";
import { inForce, listStandIns, toHeldPosts, type StoredHolding } from "@qitong/service";

/** A working day; whoever comes back the next morning signs in again. */
const sessionHours = 12;

export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

export interface AccountForSignIn {
  readonly id: AccountId;
  readonly personId: PersonId;
  readonly passwordHash: string;
}

export async function findAccountByLogin(db: Database, login: string): Promise<AccountForSignIn | undefined> {
  const [row] = await db
    .select({ id: account.id, personId: account.personId, passwordHash: account.passwordHash })
    .from(account)
    .where(and(eq(account.login, login), isNull(account.disabledAt)));
  return row;
}

/** @returns the secret for the cookie; only its hash is stored. */
export async function insertSession(db: Database, accountId: AccountId, userAgent: string, now: Date): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await db.insert(session).values({
    idHash: hashSecret(secret),
    accountId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + sessionHours * 3_600_000),
    userAgent: userAgent.slice(0, 200),
  });
  return secret;
}

export async function revokeSession(db: Database, secret: string, now: Date): Promise<void> {
  await db.update(session).set({ revokedAt: now }).where(eq(session.idHash, hashSecret(secret)));
}

export async function updatePassword(tx: Transaction, accountId: AccountId, passwordHash: string): Promise<void> {
  await tx.update(account).set({ passwordHash, mustChangePassword: false }).where(eq(account.id, accountId));
}

/** @returns how many other sessions of the account were open and are no longer. */
export async function revokeOtherSessions(tx: Transaction, accountId: AccountId, secret: string, now: Date): Promise<number> {
  const others = and(eq(session.accountId, accountId), ne(session.idHash, hashSecret(secret)), isNull(session.revokedAt), gt(session.expiresAt, now));
  const [result] = await tx.update(session).set({ revokedAt: now }).where(others);
  return result.affectedRows;
}

/** Hardly anyone stands in for another; whoever does is asked about once more. */
const standsIn = sql<number>`(exists (select 1 from ${deputyship} where ${deputyship.deputyPersonId} = ${account.personId} and ${deputyship.revokedAt} is null)
  or exists (select 1 from ${delegation} where ${delegation.delegatePersonId} = ${account.personId} and ${delegation.revokedAt} is null))`;

/** The statement of the door, for so many sessions at a time. */
const holdingsQuery = builtOncePer((db, sessions: number) =>
  db
    .select({
      idHash: session.idHash,
      accountId: account.id,
      personId: account.personId,
      mustChangePassword: account.mustChangePassword,
      standsIn,
      postId: post.id,
      role: post.role,
      placeKind: post.placeKind,
      placeId: post.placeId,
    })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .leftJoin(post, and(eq(post.personId, account.personId), inForce(post, sql.placeholder("today"))))
    .where(and(
      inArray(session.idHash, idPlaceholders(sessions)),
      isNull(session.revokedAt),
      gt(session.expiresAt, sql.param(sql.placeholder("now"), session.expiresAt)),
      isNull(account.disabledAt),
    ))
    .prepare(),
);

/**
 * The principals of live sessions by the hash of their secret: with the posts in force on the day, and with those in which
 * they stand in for someone.
 */
export async function listPrincipals(db: Database, idHashes: readonly string[], today: CivilDate, now: Date): Promise<Map<string, Principal>> {
  const sessions = 2 ** Math.ceil(Math.log2(idHashes.length)); // so that few lengths are ever built
  const [first = ""] = idHashes;
  const hashes = [...idHashes, ...Array<string>(sessions - idHashes.length).fill(first)];
  const rows = await holdingsQuery(db, sessions).execute({ today, now, ...idValues(hashes) });
  const standing = new Set(rows.flatMap((row) => (row.standsIn ? [row.personId] : [])));
  const standIns = standing.size === 0 ? [] : await listStandIns(db, { personIds: [...standing] }, today);
  const own = new Map<PostId, StoredHolding>();
  for (const { postId, personId, role, placeKind, placeId } of rows) {
    if (postId !== null && role !== null) own.set(postId, { personId, role, place: { kind: placeKind, id: placeId } as PostPlace });
  }
  const held = await toHeldPosts(db, [...own.values()], standIns, today);
  return new Map(
    rows.map(({ idHash, accountId, personId, mustChangePassword }): [string, Principal] => [
      idHash,
      // Whoever has not replaced the password that someone else has seen has no powers yet.
      mustChangePassword ? { accountId, personId, posts: [], mustChangePassword } : { accountId, personId, posts: held.get(personId) ?? [] },
    ]),
  );
}
