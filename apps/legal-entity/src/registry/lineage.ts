import type { Lineage } from "@qitong/domain/legal-entity";
import type { CivilDate, EntityId, Scope } from "@qitong/domain";
import type { Asking } from "@qitong/service";
import { findEntityIdOf } from "./change-store";
import { listDistrictParts, listFamily, listLineageParts, type LineageParts } from "./lineage-store";

export interface LineageAnswer extends Lineage {
  readonly today: CivilDate;
  /** The campuses that the question is about; the others are there because a group binds them. */
  readonly own: readonly string[];
}

/** From which schools a scope came and which groups its schools were in: the whole history, to be walked by date. */
export async function readLineage({ db, today }: Asking, scope: Scope): Promise<LineageAnswer> {
  const parts = await (scope.kind === "district" ? listDistrictParts(db, scope.id) : ofEntity(scope));
  return { today, own: parts.ownCampusIds, ...(await listLineageParts(db, parts)) };

  async function ofEntity(part: Exclude<Scope, { kind: "district" }>): Promise<LineageParts> {
    const entityId: EntityId | undefined = part.kind === "entity" ? part.id : await findEntityIdOf(db, part.id, today);
    return entityId ? listFamily(db, entityId) : { entityIds: [], ownCampusIds: [], campusIds: [], groupIds: [] };
  }
}
