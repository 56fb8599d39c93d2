/** The two legal entities of a case: what is read of them to decide, and what is written when they become one. */
import { and, asc, desc, eq, inArray, isNull, notInArray, type SQL } from "drizzle-orm";
import type { MergingCampus } from "@qitong/domain/legal-entity";
import type { CampusId, CivilDate, DistrictId, EntityId, MergerCaseId } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import {
  campus, campusAffiliation, campusName, campusSchoolCode, entitySuccession, legalEntity, legalEntityName,
} from "@qitong/db/schema";
import { inForce } from "@qitong/service";

export type EntityRow = typeof legalEntity.$inferSelect;

const inIdOrder = (ids: readonly EntityId[]): EntityId[] => [...new Set(ids)].sort();

export async function listEntities(db: Queryable, ids: readonly EntityId[]): Promise<EntityRow[]> {
  return db.select().from(legalEntity).where(inArray(legalEntity.id, inIdOrder(ids))).orderBy(asc(legalEntity.id));
}

/** Holds the entities until the transaction ends: two cases that want the same school wait for each other. */
export async function lockEntities(tx: Transaction, ids: readonly EntityId[]): Promise<EntityRow[]> {
  return tx
    .select()
    .from(legalEntity)
    .where(inArray(legalEntity.id, inIdOrder(ids)))
    .orderBy(asc(legalEntity.id))
    .for("update");
}

export interface NameRow {
  readonly entityId: EntityId;
  readonly name: string;
  readonly startsOn: CivilDate;
}

/** All names that the entities ever had, the latest first. */
export async function listNames(db: Queryable, ids: readonly EntityId[]): Promise<NameRow[]> {
  if (ids.length === 0) return [];
  return db
    .select({ entityId: legalEntityName.entityId, name: legalEntityName.name, startsOn: legalEntityName.startsOn })
    .from(legalEntityName)
    .where(inArray(legalEntityName.entityId, inIdOrder(ids)))
    .orderBy(desc(legalEntityName.startsOn));
}

const campusOn = {
  id: campus.id,
  name: campusName.name,
  stage: campus.stage,
  schoolCode: campusSchoolCode.code,
  entityId: campusAffiliation.entityId,
} as const;

/** Campuses with their entity, name and code of a day, the first of each entity first. */
async function listCampusesOn(db: Queryable, on: CivilDate, where: SQL) {
  return db
    .select(campusOn)
    .from(campusAffiliation)
    .innerJoin(campus, eq(campus.id, campusAffiliation.campusId))
    .innerJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, on)))
    .leftJoin(campusSchoolCode, and(eq(campusSchoolCode.campusId, campus.id), inForce(campusSchoolCode, on)))
    .where(and(where, inForce(campusAffiliation, on)))
    .orderBy(asc(campusAffiliation.startsOn), asc(campus.id));
}

export async function listCampuses(db: Queryable, entityId: EntityId, on: CivilDate): Promise<MergingCampus[]> {
  return listCampusesOn(db, on, eq(campusAffiliation.entityId, entityId));
}

export async function listCampusesOfDistrict(
  db: Queryable,
  districtId: DistrictId,
  on: CivilDate,
): Promise<(MergingCampus & { readonly entityId: EntityId })[]> {
  return listCampusesOn(db, on, eq(campus.districtId, districtId));
}

export async function listEntitiesOfDistrict(db: Queryable, districtId: DistrictId): Promise<EntityRow[]> {
  return db.select().from(legalEntity).where(eq(legalEntity.districtId, districtId)).orderBy(asc(legalEntity.id));
}

/** The entity, if any, that has the credit code. */
export async function findEntityByCreditCode(db: Queryable, creditCode: string): Promise<EntityRow | undefined> {
  const [row] = await db.select().from(legalEntity).where(eq(legalEntity.creditCode, creditCode));
  return row;
}

/** Which of these names are in use on a day in the district by an entity or a campus outside the two. */
export async function listNamesOfOthers(
  db: Queryable,
  names: readonly string[],
  of: { readonly districtId: DistrictId; readonly except: readonly EntityId[] },
  on: CivilDate,
): Promise<string[]> {
  if (names.length === 0) return [];
  const entities = await db
    .select({ name: legalEntityName.name })
    .from(legalEntityName)
    .innerJoin(legalEntity, eq(legalEntity.id, legalEntityName.entityId))
    .where(
      and(
        eq(legalEntity.districtId, of.districtId),
        inArray(legalEntityName.name, [...names]),
        notInArray(legalEntity.id, [...of.except]),
        inForce(legalEntityName, on),
      ),
    );
  const campuses = await db
    .select({ name: campusName.name })
    .from(campusName)
    .innerJoin(campus, eq(campus.id, campusName.campusId))
    .innerJoin(campusAffiliation, and(eq(campusAffiliation.campusId, campus.id), inForce(campusAffiliation, on)))
    .where(
      and(
        eq(campus.districtId, of.districtId),
        inArray(campusName.name, [...names]),
        notInArray(campusAffiliation.entityId, [...of.except]),
        inForce(campusName, on),
      ),
    );
  return [...entities, ...campuses].map(({ name }) => name);
}

export async function registerCreditCode(tx: Transaction, entity: EntityRow, creditCode: string): Promise<void> {
  await tx
    .update(legalEntity)
    .set({ creditCode, version: entity.version + 1 })
    .where(eq(legalEntity.id, entity.id));
}

/** Ends the entity and its name on the day; the row, its code and its names stay. */
export async function dissolveEntity(tx: Transaction, entity: EntityRow, on: CivilDate): Promise<void> {
  await tx
    .update(legalEntity)
    .set({ dissolvedOn: on, version: entity.version + 1 })
    .where(eq(legalEntity.id, entity.id));
  await endEntityName(tx, entity.id, on);
}

async function endEntityName(tx: Transaction, entityId: EntityId, on: CivilDate): Promise<void> {
  await tx
    .update(legalEntityName)
    .set({ endsOn: on })
    .where(and(eq(legalEntityName.entityId, entityId), isNull(legalEntityName.endsOn)));
}

export async function renameEntity(tx: Transaction, entityId: EntityId, name: string, on: CivilDate): Promise<void> {
  await endEntityName(tx, entityId, on);
  await tx.insert(legalEntityName).values({ entityId, name, startsOn: on });
}

export async function renameCampus(tx: Transaction, campusId: CampusId, name: string, on: CivilDate): Promise<void> {
  await tx
    .update(campusName)
    .set({ endsOn: on })
    .where(and(eq(campusName.campusId, campusId), isNull(campusName.endsOn)));
  await tx.insert(campusName).values({ campusId, name, startsOn: on });
}

/** Closes the campuses' belonging on the day and opens the new one on the same day. */
export async function moveCampuses(
  tx: Transaction,
  ids: readonly CampusId[],
  to: EntityId,
  on: CivilDate,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(campusAffiliation)
    .set({ endsOn: on })
    .where(and(inArray(campusAffiliation.campusId, [...ids]), isNull(campusAffiliation.endsOn)));
  await tx.insert(campusAffiliation).values(ids.map((campusId) => ({ campusId, entityId: to, startsOn: on })));
}

export async function retireSchoolCodes(tx: Transaction, codes: readonly string[], on: CivilDate): Promise<void> {
  if (codes.length === 0) return;
  await tx.update(campusSchoolCode).set({ endsOn: on }).where(inArray(campusSchoolCode.code, [...codes]));
}

export async function insertSuccession(
  tx: Transaction,
  row: { fromEntityId: EntityId; toEntityId: EntityId; succeededOn: CivilDate; mergerCaseId: MergerCaseId },
): Promise<void> {
  await tx.insert(entitySuccession).values(row);
}
