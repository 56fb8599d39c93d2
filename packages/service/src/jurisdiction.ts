/** From a thing to the places that contain it: what the gate compares with a principal's posts. */
import { and, eq, sql } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, EntityId, PersonId, Place, Scope } from "@qitong/domain";
import { builtOnce, type Queryable } from "@qitong/db";
import { assignment, campus, campusAffiliation, legalEntity, person } from "@qitong/db/schema";
import { absent } from "./failure";
import { inForce } from "./period";

/** The place itself first, then what contains it; undefined when there is no such place. */
export type PlaceChain = readonly Place[];

export async function findScopeChain(db: Queryable, scope: Scope, on: CivilDate): Promise<PlaceChain | undefined> {
  if (scope.kind === "district") return [scope];
  if (scope.kind === "entity") return findEntityChain(db, scope.id);
  return findCampusChain(db, scope.id, on);
}

export async function findEntityChain(db: Queryable, id: EntityId): Promise<PlaceChain | undefined> {
  const [row] = await db.select({ districtId: legalEntity.districtId }).from(legalEntity).where(eq(legalEntity.id, id));
  return row && [{ kind: "entity", id }, district(row.districtId)];
}

export async function findCampusChain(db: Queryable, id: CampusId, on: CivilDate): Promise<PlaceChain | undefined> {
  const [row] = await db
    .select({ districtId: campus.districtId, entityId: campusAffiliation.entityId })
    .from(campus)
    .leftJoin(campusAffiliation, and(eq(campusAffiliation.campusId, campus.id), inForce(campusAffiliation, on)))
    .where(eq(campus.id, id));
  return row && [{ kind: "campus", id }, ...entity(row.entityId), district(row.districtId)];
}

/** A person is within reach of every campus where the person works that day, of their entities, and of the district. */
export async function findPersonChain(db: Queryable, id: PersonId, on: CivilDate): Promise<PlaceChain | undefined> {
  const rows = await personPlaces(db).execute({ id, on });
  const [first] = rows;
  if (!first) return undefined;
  const places = rows.flatMap((row): Place[] => [
    ...(row.campusId === null ? [] : [{ kind: "campus" as const, id: row.campusId }]),
    ...entity(row.entityId),
  ]);
  return [{ kind: "person", id }, ...places, district(first.districtId)];
}

const day = sql.placeholder("on");

const personPlaces = builtOnce((db) =>
  db
    .select({ districtId: person.districtId, campusId: assignment.campusId, entityId: campusAffiliation.entityId })
    .from(person)
    .leftJoin(assignment, and(eq(assignment.personId, person.id), inForce(assignment, day)))
    .leftJoin(campusAffiliation, and(eq(campusAffiliation.campusId, assignment.campusId), inForce(campusAffiliation, day)))
    .where(eq(person.id, sql.placeholder("id")))
    .prepare(),
);

/**
 * The district to which a place of the gate, or a person, belongs: none of them ever changes it, so no day is named.
 * @throws absent
 */
export async function getDistrictOf(db: Queryable, place: Scope | Extract<Place, { kind: "person" }>): Promise<DistrictId> {
  if (place.kind === "district") return place.id;
  const [row] =
    place.kind === "entity"
      ? await db.select({ id: legalEntity.districtId }).from(legalEntity).where(eq(legalEntity.id, place.id))
      : place.kind === "campus"
        ? await db.select({ id: campus.districtId }).from(campus).where(eq(campus.id, place.id))
        : await db.select({ id: person.districtId }).from(person).where(eq(person.id, place.id));
  if (!row) throw absent();
  return row.id;
}

/** The campuses that a scope holds on a day, in id order. */
export async function listCampusIds(db: Queryable, scope: Scope, on: CivilDate): Promise<CampusId[]> {
  if (scope.kind === "campus") return [scope.id];
  if (scope.kind === "district") {
    const rows = await db.select({ id: campus.id }).from(campus).where(eq(campus.districtId, scope.id)).orderBy(campus.id);
    return rows.map((row) => row.id);
  }
  const rows = await db
    .select({ id: campusAffiliation.campusId })
    .from(campusAffiliation)
    .where(and(eq(campusAffiliation.entityId, scope.id), inForce(campusAffiliation, on)))
    .orderBy(campusAffiliation.campusId);
  return rows.map((row) => row.id);
}

const district = (id: DistrictId): Place => ({ kind: "district", id });
const entity = (id: EntityId | null): Place[] => (id === null ? [] : [{ kind: "entity", id }]);
