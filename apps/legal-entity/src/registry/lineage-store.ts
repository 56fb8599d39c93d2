/** The dated rows that make up a lineage. */
import { asc, eq, inArray } from "drizzle-orm";
import type { Lineage } from "@qitong/domain/legal-entity";
import type { CampusId, DistrictId, EntityId, SchoolGroupId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import {
  campus, campusAffiliation, campusName, entitySuccession, groupMembership, legalEntity, mergerCase, schoolGroup,
} from "@qitong/db/schema";
import { listEntities, listEntityNames, listLineage, listSuccessors } from "./store";

export interface LineageParts {
  readonly entityIds: readonly EntityId[];
  readonly ownCampusIds: readonly CampusId[];
  readonly campusIds: readonly CampusId[];
  readonly groupIds: readonly SchoolGroupId[];
}

export async function listDistrictParts(db: Queryable, districtId: DistrictId): Promise<LineageParts> {
  const entities = await db.select({ id: legalEntity.id }).from(legalEntity).where(eq(legalEntity.districtId, districtId));
  const campuses = await db.select({ id: campus.id }).from(campus).where(eq(campus.districtId, districtId)).orderBy(asc(campus.id));
  const groups = await db.select({ id: schoolGroup.id }).from(schoolGroup).where(eq(schoolGroup.districtId, districtId));
  const campusIds = campuses.map(({ id }) => id);
  return { entityIds: entities.map(({ id }) => id), ownCampusIds: campusIds, campusIds, groupIds: groups.map(({ id }) => id) };
}

/** An entity with all that it came from and all that it went into, and the schools that groups bind to them. */
export async function listFamily(db: Queryable, id: EntityId): Promise<LineageParts> {
  const family = await listLineage(db, (await listSuccessors(db, id)).at(-1) ?? id);
  const own = await campusesOf(db, family);
  const bound = own.length === 0 ? [] : await db.selectDistinct({ id: groupMembership.groupId }).from(groupMembership).where(inArray(groupMembership.campusId, own));
  const groupIds = bound.map((row) => row.id);
  const members = groupIds.length === 0 ? [] : await db.selectDistinct({ id: groupMembership.campusId }).from(groupMembership).where(inArray(groupMembership.groupId, groupIds));
  const campusIds = [...new Set([...own, ...members.map((row) => row.id)])];
  const entities = campusIds.length === 0 ? [] : await db.selectDistinct({ id: campusAffiliation.entityId }).from(campusAffiliation).where(inArray(campusAffiliation.campusId, campusIds));
  return { entityIds: [...new Set([...family, ...entities.map((row) => row.id)])], ownCampusIds: own, campusIds, groupIds };
}

async function campusesOf(db: Queryable, entityIds: readonly EntityId[]): Promise<CampusId[]> {
  const rows = await db
    .selectDistinct({ id: campusAffiliation.campusId })
    .from(campusAffiliation)
    .where(inArray(campusAffiliation.entityId, [...entityIds]))
    .orderBy(asc(campusAffiliation.campusId));
  return rows.map((row) => row.id);
}

export async function listLineageParts(db: Queryable, { entityIds, campusIds, groupIds }: LineageParts): Promise<Lineage> {
  if (entityIds.length === 0 || campusIds.length === 0) return { entities: [], campuses: [], successions: [], groups: [] };
  const entities = await listEntities(db, entityIds);
  const entityNames = await listEntityNames(db, entityIds);
  const campuses = await db.select().from(campus).where(inArray(campus.id, [...campusIds])).orderBy(asc(campus.openedOn), asc(campus.id));
  const names = await db.select().from(campusName).where(inArray(campusName.campusId, [...campusIds])).orderBy(asc(campusName.startsOn));
  const affiliations = await db.select().from(campusAffiliation).where(inArray(campusAffiliation.campusId, [...campusIds])).orderBy(asc(campusAffiliation.startsOn));
  const successions = await db
    .select({
      fromEntityId: entitySuccession.fromEntityId, toEntityId: entitySuccession.toEntityId, succeededOn: entitySuccession.succeededOn,
      decreeNumber: mergerCase.decreeNumber,
    })
    .from(entitySuccession)
    .leftJoin(mergerCase, eq(mergerCase.id, entitySuccession.mergerCaseId))
    .where(inArray(entitySuccession.fromEntityId, [...entityIds]));
  return {
    entities: entities.map(({ id, registeredOn, dissolvedOn }) => ({
      id, registeredOn, dissolvedOn, names: entityNames.filter((row) => row.entityId === id).map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn })),
    })),
    campuses: campuses.map(({ id, openedOn, closedOn }) => ({
      id, openedOn, closedOn,
      names: names.filter((row) => row.campusId === id).map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn })),
      affiliations: affiliations.filter((row) => row.campusId === id).map(({ entityId, startsOn, endsOn }) => ({ entityId, startsOn, endsOn })),
    })),
    successions,
    groups: await listGroups(db, groupIds),
  };
}

async function listGroups(db: Queryable, groupIds: readonly SchoolGroupId[]): Promise<Lineage["groups"]> {
  if (groupIds.length === 0) return [];
  const groups = await db.select().from(schoolGroup).where(inArray(schoolGroup.id, [...groupIds])).orderBy(asc(schoolGroup.id));
  const memberships = await db.select().from(groupMembership).where(inArray(groupMembership.groupId, [...groupIds])).orderBy(asc(groupMembership.startsOn), asc(groupMembership.campusId));
  return groups.map(({ id, kind, name }) => ({
    id, kind, name,
    memberships: memberships.filter((row) => row.groupId === id).map(({ campusId, role, startsOn, endsOn }) => ({ campusId, role, startsOn, endsOn })),
  }));
}
