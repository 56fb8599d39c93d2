/** Every query on deputies and delegations as records; as powers they are read by packages/service/src/stand-ins.ts. */
import { alias } from "drizzle-orm/mysql-core";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { CivilDate, DelegationId, DeputyshipId, PersonId, PostId } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import { delegation, deputyship, person, post } from "@qitong/db/schema";
import { absent, inForce, notOver } from "@qitong/service";

/** Deputies of posts on a day, with their names; revoked ones are history and not among them. */
export async function listRunningDeputies(db: Queryable, postIds: readonly PostId[], on: CivilDate) {
  if (postIds.length === 0) return [];
  return db
    .select({
      id: deputyship.id, postId: deputyship.postId, personId: deputyship.deputyPersonId, personName: person.name, kind: deputyship.kind,
      startsOn: deputyship.startsOn, endsOn: deputyship.endsOn,
    })
    .from(deputyship)
    .innerJoin(person, eq(person.id, deputyship.deputyPersonId))
    .where(and(inArray(deputyship.postId, [...postIds]), isNull(deputyship.revokedAt), inForce(deputyship, on)))
    .orderBy(asc(deputyship.startsOn), asc(deputyship.id));
}

export async function findDeputyship(db: Queryable, id: DeputyshipId) {
  const [row] = await db.select().from(deputyship).where(eq(deputyship.id, id));
  return row;
}

export async function lockDeputyship(tx: Transaction, id: DeputyshipId) {
  const [row] = await tx.select().from(deputyship).where(eq(deputyship.id, id)).for("update");
  if (!row) throw absent();
  return row;
}

/** Those of a post that are not over; locked, so that two arrange one after the other. */
export async function lockDeputiesOf(tx: Transaction, postId: PostId) {
  const rows = await tx
    .select({ personId: deputyship.deputyPersonId, startsOn: deputyship.startsOn, endsOn: deputyship.endsOn })
    .from(deputyship)
    .where(and(eq(deputyship.postId, postId), isNull(deputyship.revokedAt)))
    .orderBy(asc(deputyship.id))
    .for("update");
  return rows;
}

export async function insertDeputyship(tx: Transaction, row: typeof deputyship.$inferInsert): Promise<void> {
  await tx.insert(deputyship).values(row);
}

interface Revocation {
  readonly revokedBy: PersonId;
  readonly revokedAt: Date;
}

export async function markDeputyshipRevoked(tx: Transaction, id: DeputyshipId, revocation: Revocation): Promise<void> {
  await tx.update(deputyship).set(revocation).where(eq(deputyship.id, id));
}

export async function lockDelegation(tx: Transaction, id: DelegationId) {
  const [row] = await tx.select().from(delegation).where(eq(delegation.id, id)).for("update");
  if (!row) throw absent();
  return row;
}

export async function lockDelegationsOf(tx: Transaction, postId: PostId, placeId: string) {
  return tx
    .select({ personId: delegation.delegatePersonId, startsOn: delegation.startsOn, endsOn: delegation.endsOn })
    .from(delegation)
    .where(and(eq(delegation.postId, postId), eq(delegation.placeId, placeId), isNull(delegation.revokedAt)))
    .orderBy(asc(delegation.id))
    .for("update");
}

export async function insertDelegation(tx: Transaction, row: typeof delegation.$inferInsert): Promise<void> {
  await tx.insert(delegation).values(row);
}

export async function markDelegationRevoked(tx: Transaction, id: DelegationId, revocation: Revocation): Promise<void> {
  await tx.update(delegation).set(revocation).where(eq(delegation.id, id));
}

const holder = alias(person, "holder");
const standIn = alias(person, "stand_in");

/** What a person has handed on, or was handed: the running ones first, then what is over. */
export async function listDelegations(db: Queryable, of: { readonly givenBy: PersonId } | { readonly givenTo: PersonId }) {
  return db
    .select({
      id: delegation.id, postId: delegation.postId, postTitle: post.title, role: post.role, postEndsOn: post.endsOn, holderName: holder.name,
      delegateName: standIn.name, permissions: delegation.permissions, placeKind: delegation.placeKind, placeId: delegation.placeId,
      startsOn: delegation.startsOn, endsOn: delegation.endsOn, reason: delegation.reason, revokedAt: delegation.revokedAt,
    })
    .from(delegation)
    .innerJoin(post, eq(post.id, delegation.postId))
    .innerJoin(holder, eq(holder.id, post.personId))
    .innerJoin(standIn, eq(standIn.id, delegation.delegatePersonId))
    .where("givenBy" in of ? eq(post.personId, of.givenBy) : eq(delegation.delegatePersonId, of.givenTo))
    .orderBy(asc(delegation.revokedAt), desc(delegation.startsOn), desc(delegation.id));
}

/** Deputyships of a person, in either sense, that are not over on the day. */
export async function listDeputyships(db: Queryable, of: { readonly holderId: PersonId } | { readonly deputyId: PersonId }, on: CivilDate) {
  return db
    .select({
      id: deputyship.id, kind: deputyship.kind, postTitle: post.title, role: post.role, holderName: holder.name, deputyName: standIn.name,
      permissions: deputyship.permissions, startsOn: deputyship.startsOn, endsOn: deputyship.endsOn, reason: deputyship.reason,
    })
    .from(deputyship)
    .innerJoin(post, eq(post.id, deputyship.postId))
    .innerJoin(holder, eq(holder.id, post.personId))
    .innerJoin(standIn, eq(standIn.id, deputyship.deputyPersonId))
    .where(
      and(
        "holderId" in of ? eq(post.personId, of.holderId) : eq(deputyship.deputyPersonId, of.deputyId),
        isNull(deputyship.revokedAt),
        notOver(deputyship.endsOn, on),
        notOver(post.endsOn, on),
      ),
    )
    .orderBy(asc(deputyship.startsOn));
}
