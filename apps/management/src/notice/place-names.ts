import { and, asc, inArray } from "drizzle-orm";
import type { CivilDate, Scope } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { campusName, district, legalEntityName } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

/** Names of places on a day; of an entity that is dissolved, its last one. */
export async function listPlaceNames(db: Queryable, places: readonly Scope[], on: CivilDate): Promise<Map<string, string>> {
  const districtIds = places.flatMap((place) => (place.kind === "district" ? [place.id] : []));
  const entityIds = places.flatMap((place) => (place.kind === "entity" ? [place.id] : []));
  const campusIds = places.flatMap((place) => (place.kind === "campus" ? [place.id] : []));
  const [districts, entities, campuses] = await Promise.all([
    districtIds.length === 0 ? [] : db.select({ id: district.id, name: district.name }).from(district).where(inArray(district.id, districtIds)),
    entityIds.length === 0
      ? []
      : db
          .select({ id: legalEntityName.entityId, name: legalEntityName.name })
          .from(legalEntityName)
          .where(inArray(legalEntityName.entityId, entityIds))
          .orderBy(asc(legalEntityName.startsOn)),
    campusIds.length === 0
      ? []
      : db
          .select({ id: campusName.campusId, name: campusName.name })
          .from(campusName)
          .where(and(inArray(campusName.campusId, campusIds), inForce(campusName, on))),
  ]);
  return new Map([...districts, ...entities, ...campuses].map((row): [string, string] => [row.id, row.name]));
}

