/** Which school stands for which on a day, after mergers: what belonged to an absorbed one is found at its successor. */
import { and, eq, inArray, lte } from "drizzle-orm";
import type { CivilDate, EntityId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { entitySuccession } from "@qitong/db/schema";

/** The school itself, and all that it had absorbed by the day, over any number of mergers. */
export async function listPredecessorIds(db: Queryable, entityId: EntityId, on: CivilDate): Promise<EntityId[]> {
  const found = [entityId];
  for (let newest = found; newest.length > 0; ) {
    const rows = await db
      .select({ id: entitySuccession.fromEntityId })
      .from(entitySuccession)
      .where(and(inArray(entitySuccession.toEntityId, newest), lte(entitySuccession.succeededOn, on)));
    newest = rows.map(({ id }) => id).filter((id) => !found.includes(id));
    found.push(...newest);
  }
  return found;
}

/** The school that stands for one on a day: itself, or what it was merged into. */
export async function findSuccessorId(db: Queryable, entityId: EntityId, on: CivilDate): Promise<EntityId> {
  for (let current = entityId; ; ) {
    const [row] = await db
      .select({ id: entitySuccession.toEntityId })
      .from(entitySuccession)
      .where(and(eq(entitySuccession.fromEntityId, current), lte(entitySuccession.succeededOn, on)));
    if (!row) return current;
    current = row.id;
  }
}
