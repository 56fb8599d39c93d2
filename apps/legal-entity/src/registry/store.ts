/** Every query on entities and campuses as of a day: names, codes, belonging, people in charge, pupils. */
import { and, asc, eq, gt, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import { schoolYearOf } from "@qitong/domain/calendar";
import type { CampusMeasure } from "@qitong/domain/quality";
import type { CampusId, CivilDate, EntityId, Role, Scope } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import {
  campus, campusAffiliation, campusFigure, campusName, campusSchoolCode, entitySuccession, legalEntity,
  legalEntityName, person, post, schoolZone, zoneMembership,
} from "@qitong/db/schema";
import { inForce } from "@qitong/service";

const pupils: CampusMeasure = "pupils";

/** The entity with all that were ever merged into it, so that "as of" before a merger shows each of them. */
export async function listLineage(db: Queryable, id: EntityId): Promise<EntityId[]> {
  const lineage = [id];
  let newest: EntityId[] = [id];
  while (newest.length > 0) {
    const rows = await db
      .select({ id: entitySuccession.fromEntityId })
      .from(entitySuccession)
      .where(inArray(entitySuccession.toEntityId, newest));
    newest = rows.map((row) => row.id);
    lineage.push(...newest);
  }
  return lineage;
}

async function isInScope(db: Queryable, scope: Scope): Promise<SQL> {
  if (scope.kind === "district") return eq(campus.districtId, scope.id);
  if (scope.kind === "campus") return eq(campus.id, scope.id);
  return inArray(campusAffiliation.entityId, await listLineage(db, scope.id));
}

/** The campuses of a scope on a day, each with its entity of that day, in the order of the entities' names. */
export async function listCampusesOn(db: Queryable, scope: Scope, on: CivilDate) {
  return db
    .select({
      campusId: campus.id,
      name: campusName.name,
      localNumber: campus.localNumber,
      stage: campus.stage,
      address: campus.address,
      longitude: campus.longitude,
      latitude: campus.latitude,
      schoolCode: campusSchoolCode.code,
      pupils: campusFigure.value,
      pupilsSource: campusFigure.source,
      zoneName: schoolZone.name,
      zoneRole: zoneMembership.role,
      entityId: legalEntity.id,
      entityName: legalEntityName.name,
      creditCode: legalEntity.creditCode,
      registeredOn: legalEntity.registeredOn,
    })
    .from(campus)
    .innerJoin(campusAffiliation, and(eq(campusAffiliation.campusId, campus.id), inForce(campusAffiliation, on)))
    .innerJoin(legalEntity, eq(legalEntity.id, campusAffiliation.entityId))
    .leftJoin(legalEntityName, and(eq(legalEntityName.entityId, legalEntity.id), inForce(legalEntityName, on)))
    .leftJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, on)))
    .leftJoin(campusSchoolCode, and(eq(campusSchoolCode.campusId, campus.id), inForce(campusSchoolCode, on)))
    .leftJoin(
      campusFigure,
      and(
        eq(campusFigure.campusId, campus.id),
        eq(campusFigure.schoolYear, schoolYearOf(on)),
        eq(campusFigure.measure, pupils),
      ),
    )
    .leftJoin(zoneMembership, and(eq(zoneMembership.campusId, campus.id), inForce(zoneMembership, on)))
    .leftJoin(schoolZone, eq(schoolZone.id, zoneMembership.zoneId))
    .where(and(await isInScope(db, scope), lte(campus.openedOn, on), or(isNull(campus.closedOn), gt(campus.closedOn, on))))
    .orderBy(asc(legalEntityName.name), asc(legalEntity.id), asc(campusAffiliation.startsOn), asc(campus.id));
}
export type CampusOn = Awaited<ReturnType<typeof listCampusesOn>>[number];

export interface Lead {
  readonly placeId: string;
  readonly name: string;
  readonly title: string;
}

const leadingRoles: readonly Role[] = ["principal", "campus-head"];

/** Who leads the entities and campuses on a day: the principal of an entity, the head of a campus. */
export async function listLeads(db: Queryable, placeIds: readonly string[], on: CivilDate): Promise<Lead[]> {
  if (placeIds.length === 0) return [];
  return db
    .select({ placeId: post.placeId, name: person.name, title: post.title })
    .from(post)
    .innerJoin(person, eq(person.id, post.personId))
    .where(and(inArray(post.placeId, [...placeIds]), inArray(post.role, [...leadingRoles]), inForce(post, on)))
    .orderBy(asc(post.startsOn), asc(post.id));
}

export interface SuccessionRow {
  readonly fromEntityId: EntityId;
  readonly toEntityId: EntityId;
  readonly succeededOn: CivilDate;
}

/** The mergers in which any of the entities went into another. */
export async function listSuccessions(db: Queryable, from: readonly EntityId[]): Promise<SuccessionRow[]> {
  if (from.length === 0) return [];
  return db
    .select({
      fromEntityId: entitySuccession.fromEntityId,
      toEntityId: entitySuccession.toEntityId,
      succeededOn: entitySuccession.succeededOn,
    })
    .from(entitySuccession)
    .where(inArray(entitySuccession.fromEntityId, [...from]));
}

export async function listEntityNames(db: Queryable, ids: readonly EntityId[]) {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(legalEntityName)
    .where(inArray(legalEntityName.entityId, [...ids]))
    .orderBy(asc(legalEntityName.startsOn));
}

export async function listEntities(db: Queryable, ids: readonly EntityId[]) {
  if (ids.length === 0) return [];
  return db.select().from(legalEntity).where(inArray(legalEntity.id, [...ids]));
}

export async function findCampus(db: Queryable, id: CampusId) {
  const [row] = await db.select().from(campus).where(eq(campus.id, id));
  return row;
}

/** All that a campus was: its names, codes, entities and zones with their days, the first first. */
export async function readCampusHistory(db: Queryable, id: CampusId) {
  const names = await db.select().from(campusName).where(eq(campusName.campusId, id)).orderBy(asc(campusName.startsOn));
  const codes = await db
    .select()
    .from(campusSchoolCode)
    .where(eq(campusSchoolCode.campusId, id))
    .orderBy(asc(campusSchoolCode.startsOn));
  const affiliations = await db
    .select()
    .from(campusAffiliation)
    .where(eq(campusAffiliation.campusId, id))
    .orderBy(asc(campusAffiliation.startsOn));
  const zones = await db
    .select({
      zoneName: schoolZone.name,
      role: zoneMembership.role,
      startsOn: zoneMembership.startsOn,
      endsOn: zoneMembership.endsOn,
    })
    .from(zoneMembership)
    .innerJoin(schoolZone, eq(schoolZone.id, zoneMembership.zoneId))
    .where(eq(zoneMembership.campusId, id))
    .orderBy(asc(zoneMembership.startsOn));
  return { names, codes, affiliations, zones };
}

/** What the campus reported, the latest school year first. */
export async function listFigures(db: Queryable, id: CampusId) {
  const rows = await db
    .select()
    .from(campusFigure)
    .where(eq(campusFigure.campusId, id))
    .orderBy(asc(campusFigure.schoolYear), asc(campusFigure.measure));
  return rows.toReversed();
}
