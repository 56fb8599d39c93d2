import type { CivilDate, EntityId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { listEntities, listEntityNames, listLineage, listSuccessions } from "./store";

export interface Absorbed {
  readonly id: EntityId;
  readonly name: string;
  readonly creditCode: string | null;
  readonly intoId: EntityId;
  readonly on: CivilDate;
}

/** All that ever went into the entity, also by way of another that did, the first merger first. */
export async function listAbsorbed(db: Queryable, id: EntityId): Promise<readonly Absorbed[]> {
  const [, ...predecessorIds] = await listLineage(db, id);
  const entities = await listEntities(db, predecessorIds);
  const names = await listEntityNames(db, predecessorIds);
  const successions = await listSuccessions(db, predecessorIds);
  return successions
    .map(({ fromEntityId, toEntityId, succeededOn }) => ({
      id: fromEntityId,
      name: names.findLast((row) => row.entityId === fromEntityId)?.name ?? "",
      creditCode: entities.find((row) => row.id === fromEntityId)?.creditCode ?? null,
      intoId: toEntityId,
      on: succeededOn,
    }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}
