/** Entities that were merged: who stands in whose place on a day. */
import { and, eq, inArray, lte } from "drizzle-orm";
import type { CivilDate, EntityId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { entitySuccession } from "@qitong/db/schema";

/** The entity that stands in the place of another on a day: itself, or who took it in. */
export async function successorOf(db: Queryable, entityId: EntityId, on: CivilDate): Promise<EntityId> {
  const [row] = await db
    .select({ to: entitySuccession.toEntityId })
    .from(entitySuccession)
    .where(and(eq(entitySuccession.fromEntityId, entityId), lte(entitySuccession.succeededOn, on)));
  return row ? successorOf(db, row.to, on) : entityId;
}

/** Entities and all that they have taken in by a day. */
export async function listPredecessors(db: Queryable, entityIds: readonly EntityId[], on: CivilDate): Promise<EntityId[]> {
  if (entityIds.length === 0) return [];
  const rows = await db
    .select({ from: entitySuccession.fromEntityId })
    .from(entitySuccession)
    .where(and(inArray(entitySuccession.toEntityId, [...entityIds]), lte(entitySuccession.succeededOn, on)));
  return [...entityIds, ...(await listPredecessors(db, rows.map(({ from }) => from), on))];
}
