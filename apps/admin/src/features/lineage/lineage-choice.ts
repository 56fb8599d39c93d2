/** Which part of a lineage is drawn: a district's zones bind nearly every school, and would hide the mergers. */
import type { Lineage } from "@qitong/domain/legal-entity";

export const lineageParts = ["changes", "all"] as const;
export type LineagePart = (typeof lineageParts)[number];

/**
 * "changes": schools that merged or are in a group other than a zone, and those that the question is about where they
 * are few. "all": every school with every group.
 */
export function partOfLineage(lineage: Lineage, part: LineagePart, own: readonly string[]): Lineage {
  if (part === "all") return lineage;
  const groups = lineage.groups.filter(({ kind }) => kind !== "zone");
  const merged = new Set(lineage.successions.flatMap(({ fromEntityId, toEntityId }) => [fromEntityId, toEntityId]));
  const grouped = new Set(groups.flatMap(({ memberships }) => memberships.map(({ campusId }) => campusId)));
  const isDistrict = own.length === lineage.campuses.length;
  const campuses = lineage.campuses.filter(
    ({ id, affiliations }) => grouped.has(id) || affiliations.some(({ entityId }) => merged.has(entityId)) || (!isDistrict && own.includes(id)),
  );
  const entityIds = new Set(campuses.flatMap(({ affiliations }) => affiliations.map(({ entityId }) => entityId)));
  return { ...lineage, groups, campuses, entities: lineage.entities.filter(({ id }) => entityIds.has(id)) };
}
