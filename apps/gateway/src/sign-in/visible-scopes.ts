/** The districts, entities and campuses that a principal's posts reach today, for the scope switcher. */
import { and, asc, eq, inArray, or, type SQL } from "drizzle-orm";
import type { CivilDate, DistrictId, Principal, Scope } from "@qitong/domain";
import type { Database } from "@qitong/db";
import { campus, campusAffiliation, campusName, district, legalEntityName, province } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

export interface VisibleScope {
  readonly kind: Scope["kind"];
  readonly id: string;
  readonly name: string;
  readonly parentId?: string;
}

export async function listVisibleScopes(db: Database, principal: Principal, today: CivilDate): Promise<VisibleScope[]> {
  const places = principal.posts.map((post) => post.place);
  const districtIds = places.flatMap((place) => (place.kind === "district" ? [place.id] : []));
  const entityIds = places.flatMap((place) => (place.kind === "entity" ? [place.id] : []));
  const campusIds = places.flatMap((place) => (place.kind === "campus" ? [place.id] : []));
  const reach: SQL[] = [
    ...(districtIds.length > 0 ? [inArray(campus.districtId, districtIds)] : []),
    ...(entityIds.length > 0 ? [inArray(campusAffiliation.entityId, entityIds)] : []),
    ...(campusIds.length > 0 ? [inArray(campus.id, campusIds)] : []),
  ];
  if (reach.length === 0) return [];
  const districts = await listDistricts(db, districtIds);
  const rows = await db
    .select({
      campusId: campus.id,
      campusName: campusName.name,
      districtId: campus.districtId,
      entityId: campusAffiliation.entityId,
      entityName: legalEntityName.name,
    })
    .from(campus)
    .innerJoin(campusAffiliation, and(eq(campusAffiliation.campusId, campus.id), inForce(campusAffiliation, today)))
    .innerJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, today)))
    .innerJoin(legalEntityName, and(eq(legalEntityName.entityId, campusAffiliation.entityId), inForce(legalEntityName, today)))
    .where(or(...reach))
    .orderBy(asc(legalEntityName.name), asc(campusName.name));
  const seesWhole = (row: (typeof rows)[number]) =>
    districtIds.some((id) => id === row.districtId) || entityIds.some((id) => id === row.entityId);
  const entities = new Map<string, VisibleScope>();
  for (const row of rows.filter(seesWhole)) {
    entities.set(row.entityId, { kind: "entity", id: row.entityId, name: row.entityName, parentId: row.districtId });
  }
  const campuses = rows.map((row): VisibleScope => ({ kind: "campus", id: row.campusId, name: row.campusName, parentId: row.entityId }));
  return [...districts, ...entities.values(), ...campuses];
}

/** A province is no scope: its post leads to a page of its own, which needs its name. */
export async function listProvinceNames(db: Database, { posts }: Principal): Promise<Map<string, string>> {
  const ids = posts.flatMap(({ place }) => (place.kind === "province" ? [place.id] : []));
  if (ids.length === 0) return new Map();
  const rows = await db.select({ id: province.id, name: province.name }).from(province).where(inArray(province.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function listDistricts(db: Database, ids: readonly DistrictId[]): Promise<VisibleScope[]> {
  if (ids.length === 0) return [];
  const rows = await db.select({ id: district.id, name: district.name }).from(district).where(inArray(district.id, [...ids]));
  return rows.map((row) => ({ kind: "district", ...row }));
}
