import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import type { AccountId, CivilDate, HeldPost, PersonId, Principal } from "@qitong/domain";
import type { Database } from "@qitong/db";
import { account, post, session } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

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

/** The principals of live sessions by the hash of their secret; posts are those in force on the day. */
export async function listPrincipals(
  db: Database,
  idHashes: readonly string[],
  today: CivilDate,
  now: Date,
): Promise<Map<string, Principal>> {
  const rows = await db
    .select({
      idHash: session.idHash,
      accountId: account.id,
      personId: account.personId,
      role: post.role,
      placeKind: post.placeKind,
      placeId: post.placeId,
    })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .leftJoin(post, and(eq(post.personId, account.personId), inForce(post, today)))
    .where(and(inArray(session.idHash, [...idHashes]), isNull(session.revokedAt), gt(session.expiresAt, now), isNull(account.disabledAt)));
  const principals = new Map<string, Principal & { posts: HeldPost[] }>();
  for (const row of rows) {
    const principal = principals.get(row.idHash) ?? { accountId: row.accountId, personId: row.personId, posts: [] };
    if (row.role !== null) principal.posts.push({ role: row.role, place: { kind: row.placeKind, id: row.placeId } as HeldPost["place"] });
    principals.set(row.idHash, principal);
  }
  return principals;
}
