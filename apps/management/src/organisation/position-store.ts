/** Every query on positions, their planned numbers, and who is appointed to them. */
import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { CivilDate, DepartmentId, PositionId, PostId } from "@qitong/domain";
import type { Position, PlannedNumber } from "@qitong/domain/management";
import type { Queryable, Transaction } from "@qitong/db";
import { delegation, deputyship, position, positionNumber, post } from "@qitong/db/schema";
import { absent, listPersonNames, notOver } from "@qitong/service";

export interface StoredPosition extends Position {
  readonly departmentId: DepartmentId;
}

/** The positions of departments with all who hold, held or will hold them; a lock takes the positions, then their posts, in id order. */
export async function listPositions(db: Queryable, departmentIds: readonly DepartmentId[], lock = false): Promise<StoredPosition[]> {
  if (departmentIds.length === 0) return [];
  const select = db.select().from(position).where(inArray(position.departmentId, [...departmentIds])).orderBy(asc(position.id));
  const rows = await (lock ? select.for("update") : select);
  return withHolders(db, rows, lock);
}

/** One position, held until the transaction ends: two who appoint to it act one after the other. */
export async function getLockedPosition(tx: Transaction, id: PositionId): Promise<StoredPosition> {
  const rows = await tx.select().from(position).where(eq(position.id, id)).for("update");
  const [found] = await withHolders(tx, rows, true);
  if (!found) throw absent();
  return found;
}

async function withHolders(db: Queryable, rows: readonly (typeof position.$inferSelect)[], lock: boolean): Promise<StoredPosition[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const numbers = await db.select().from(positionNumber).where(inArray(positionNumber.positionId, ids)).orderBy(asc(positionNumber.startsOn));
  const posts = db
    .select({ id: post.id, positionId: post.positionId, personId: post.personId, startsOn: post.startsOn, endsOn: post.endsOn })
    .from(post)
    .where(inArray(post.positionId, ids))
    .orderBy(asc(post.id));
  const held = await (lock ? posts.for("update") : posts);
  const names = await listPersonNames(db, held.map(({ personId }) => personId));
  return rows.map((row) => ({
    ...row,
    numbers: numbers.filter(({ positionId }) => positionId === row.id).map(({ planned, startsOn, endsOn }) => ({ planned, startsOn, endsOn })),
    holders: held
      .filter(({ positionId }) => positionId === row.id)
      .map(({ id: postId, personId, startsOn, endsOn }) => ({ postId, personId, personName: names.get(personId) ?? "", startsOn, endsOn })),
  }));
}

export async function findPositionDepartment(db: Queryable, id: PositionId): Promise<DepartmentId | undefined> {
  const [row] = await db.select({ departmentId: position.departmentId }).from(position).where(eq(position.id, id));
  return row?.departmentId;
}

export async function insertPosition(tx: Transaction, row: typeof position.$inferInsert, startsOn: CivilDate, planned: number): Promise<void> {
  await tx.insert(position).values(row);
  await tx.insert(positionNumber).values({ positionId: row.id, planned, startsOn });
}

export async function putNumbers(tx: Transaction, positionId: PositionId, numbers: readonly PlannedNumber[]): Promise<void> {
  for (const number of numbers) {
    const { planned, endsOn } = number;
    await tx.insert(positionNumber).values({ ...number, positionId }).onDuplicateKeyUpdate({ set: { planned, endsOn } });
  }
}

export async function markPostsEnded(tx: Transaction, postIds: readonly PostId[], endsOn: CivilDate): Promise<void> {
  if (postIds.length > 0) await tx.update(post).set({ endsOn }).where(inArray(post.id, [...postIds]));
}

/** Deputies and delegations of posts that would end with them. */
export async function countStandIns(db: Queryable, postIds: readonly PostId[], on: CivilDate): Promise<number> {
  if (postIds.length === 0) return 0;
  const ids = [...postIds];
  const [deputies, delegations] = await Promise.all([
    db
      .select({ id: deputyship.id })
      .from(deputyship)
      .where(and(inArray(deputyship.postId, ids), isNull(deputyship.revokedAt), notOver(deputyship.endsOn, on))),
    db
      .select({ id: delegation.id })
      .from(delegation)
      .where(and(inArray(delegation.postId, ids), isNull(delegation.revokedAt), gt(delegation.endsOn, on))),
  ]);
  return deputies.length + delegations.length;
}
