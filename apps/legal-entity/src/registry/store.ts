/** Every query on entities and campuses as of a day: names, codes, belonging, people in charge, pupils. */
import { and, asc, eq, inArray, type SQL } from "drizzle-orm";
import { schoolYearOf } from "@qitong/domain/calendar";
import type { CampusMeasure } from "@qitong/domain/quality";
import type { CampusId, CivilDate, DistrictId, EntityId, Role, Scope } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import {
  campus, campusAddress, campusAffiliation, campusFigure, campusName, campusSchoolCode, district, entitySuccession, groupMembership, legalEntity,
  legalEntityName, person, post, schoolGroup,
} from "@qitong/db/schema";
import { inForce, isOpen } from "@qitong/service";

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

/** All that the entity went into, one after the other. */
export async function listSuccessors(db: Queryable, id: EntityId): Promise<EntityId[]> {
  const [next] = await db.select({ id: entitySuccession.toEntityId }).from(entitySuccession).where(eq(entitySuccession.fromEntityId, id));
  return next ? [next.id, ...(await listSuccessors(db, next.id))] : [];
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
      address: campusAddress.address,
      longitude: campus.longitude,
      latitude: campus.latitude,
      schoolCode: campusSchoolCode.code,
      pupils: campusFigure.value,
      pupilsSource: campusFigure.source,
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
    .leftJoin(campusAddress, and(eq(campusAddress.campusId, campus.id), inForce(campusAddress, on)))
    .where(and(await isInScope(db, scope), isOpen(campus, on)))
    .orderBy(asc(legalEntityName.name), asc(legalEntity.id), asc(campusAffiliation.startsOn), asc(campus.id));
}
export type CampusOn = Awaited<ReturnType<typeof listCampusesOn>>[number];

/** The groups in which the campuses are on a day, the oldest membership first. */
export async function listGroupsOn(db: Queryable, campusIds: readonly CampusId[], on: CivilDate) {
  if (campusIds.length === 0) return [];
  return db
    .select({ id: schoolGroup.id, kind: schoolGroup.kind, name: schoolGroup.name, campusId: groupMembership.campusId, role: groupMembership.role })
    .from(groupMembership)
    .innerJoin(schoolGroup, eq(schoolGroup.id, groupMembership.groupId))
    .where(and(inArray(groupMembership.campusId, [...campusIds]), inForce(groupMembership, on)))
    .orderBy(asc(groupMembership.startsOn), asc(schoolGroup.id));
}
export type GroupOn = Awaited<ReturnType<typeof listGroupsOn>>[number];

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

/** GB/T 2260, which credit codes and school codes begin with. */
export async function getAreaCode(db: Queryable, id: DistrictId): Promise<string> {
  const [row] = await db.select({ code: district.code }).from(district).where(eq(district.id, id));
  if (!row) throw new Error(`district ${id} has vanished`);
  return row.code;
}

export async function findCampus(db: Queryable, id: CampusId) {
  const [row] = await db.select().from(campus).where(eq(campus.id, id));
  return row;
}

/** All that a campus was: its names, codes, addresses, entities and groups with their days, the first first. */
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
  const addresses = await db.select().from(campusAddress).where(eq(campusAddress.campusId, id)).orderBy(asc(campusAddress.startsOn));
  return { names, codes, affiliations, addresses, groups: await listMemberships(db, [id]) };
}

/** Every membership that the campuses ever had, the first first. */
export async function listMemberships(db: Queryable, campusIds: readonly CampusId[]) {
  if (campusIds.length === 0) return [];
  return db
    .select({
      groupId: schoolGroup.id, kind: schoolGroup.kind, groupName: schoolGroup.name, campusId: groupMembership.campusId,
      role: groupMembership.role, startsOn: groupMembership.startsOn, endsOn: groupMembership.endsOn,
    })
    .from(groupMembership)
    .innerJoin(schoolGroup, eq(schoolGroup.id, groupMembership.groupId))
    .where(inArray(groupMembership.campusId, [...campusIds]))
    .orderBy(asc(groupMembership.startsOn), asc(schoolGroup.id));
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
