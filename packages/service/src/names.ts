/** What people and places are called: a statement a kind for all ids of a list, and none for none. */
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, EntityId, PersonId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { campusName, district, legalEntityName, person } from "@qitong/db/schema";
import { inForce } from "./period";

export async function listPersonNames(db: Queryable, ids: readonly PersonId[]): Promise<Map<PersonId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Null also for nobody: who handles, who decided, where that may be no one yet. */
export async function findPersonName(db: Queryable, id: PersonId | null): Promise<string | null> {
  if (id === null) return null;
  const [row] = await db.select({ name: person.name }).from(person).where(eq(person.id, id));
  return row?.name ?? null;
}

/** The names in force on a day, in their order: of a campus that had none then, nothing. */
export async function listCampusNames(db: Queryable, ids: readonly CampusId[], on: CivilDate): Promise<Map<CampusId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: campusName.campusId, name: campusName.name })
    .from(campusName)
    .where(and(inArray(campusName.campusId, [...new Set(ids)]), inForce(campusName, on)))
    .orderBy(asc(campusName.name));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function findCampusName(db: Queryable, id: CampusId, on: CivilDate): Promise<string | undefined> {
  return (await listCampusNames(db, [id], on)).get(id);
}

/** The name of a day; of a school that was absorbed before it, the last it went by. */
export async function listEntityNames(db: Queryable, ids: readonly EntityId[], on: CivilDate): Promise<Map<EntityId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: legalEntityName.entityId, name: legalEntityName.name })
    .from(legalEntityName)
    .where(and(inArray(legalEntityName.entityId, [...new Set(ids)]), lte(legalEntityName.startsOn, on)))
    .orderBy(asc(legalEntityName.startsOn));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function listDistrictNames(db: Queryable, ids: readonly DistrictId[]): Promise<Map<DistrictId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select({ id: district.id, name: district.name }).from(district).where(inArray(district.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

interface NamedPlace {
  readonly kind: string;
  readonly id: string;
}

/** Districts, schools and campuses by id, whatever other kinds of places stand among them. */
export async function listPlaceNames(db: Queryable, places: readonly NamedPlace[], on: CivilDate): Promise<Map<string, string>> {
  const idsOf = <Id extends string>(kind: string): Id[] => places.filter((place) => place.kind === kind).map(({ id }) => id) as Id[];
  const [districts, entities, campuses] = await Promise.all([
    listDistrictNames(db, idsOf<DistrictId>("district")),
    listEntityNames(db, idsOf<EntityId>("entity"), on),
    listCampusNames(db, idsOf<CampusId>("campus"), on),
  ]);
  return new Map<string, string>([...districts, ...entities, ...campuses]);
}
