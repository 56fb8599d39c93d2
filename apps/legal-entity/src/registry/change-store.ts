/** What the official's entries read to decide, and how each is written: what was in force ends where the new one begins. */
import { and, asc, eq, isNull, lt, ne } from "drizzle-orm";
import { knownNameOn, type CampusStage } from "@qitong/domain/legal-entity";
import { civilDate, type CampusId, type CivilDate, type DistrictId, type EntityId } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import {
  campus, campusAddress, campusAffiliation, campusName, campusSchoolCode, district, legalEntity, legalEntityName,
} from "@qitong/db/schema";
import { absent, inForce, notOver } from "@qitong/service";

/** The last name of all: that of a day that nobody will see. */
const farAhead = civilDate("9999-12-31");

/**
 * The subject first, then its district: names and codes are unique in a district, so its entries are made one after
 * another. All entries lock in this order.
 */
export async function lockEntity(tx: Transaction, id: EntityId) {
  const [row] = await tx.select().from(legalEntity).where(eq(legalEntity.id, id)).for("update");
  if (!row) throw absent();
  return { ...row, areaCode: await lockDistrict(tx, row.districtId) };
}

export async function lockCampus(tx: Transaction, id: CampusId) {
  const [row] = await tx.select().from(campus).where(eq(campus.id, id)).for("update");
  if (!row) throw absent();
  return { ...row, areaCode: await lockDistrict(tx, row.districtId) };
}

/** @returns its area code. */
export async function lockDistrict(tx: Transaction, id: DistrictId): Promise<string> {
  const [row] = await tx.select({ code: district.code }).from(district).where(eq(district.id, id)).for("update");
  if (!row) throw absent();
  return row.code;
}

export interface CampusOfEntity {
  readonly id: CampusId;
  readonly entityId: EntityId;
  readonly name: string;
  readonly stage: CampusStage;
  readonly schoolCode: string | null;
}

/** The campuses of an entity on a day. */
export async function listCampusesOf(db: Queryable, entityId: EntityId, on: CivilDate): Promise<CampusOfEntity[]> {
  return db
    .select({ id: campus.id, entityId: campusAffiliation.entityId, name: campusName.name, stage: campus.stage, schoolCode: campusSchoolCode.code })
    .from(campusAffiliation)
    .innerJoin(campus, eq(campus.id, campusAffiliation.campusId))
    .innerJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, on)))
    .leftJoin(campusSchoolCode, and(eq(campusSchoolCode.campusId, campus.id), inForce(campusSchoolCode, on)))
    .where(and(eq(campusAffiliation.entityId, entityId), inForce(campusAffiliation, on)))
    .orderBy(asc(campus.id));
}

export async function findEntityIdOf(db: Queryable, campusId: CampusId, on: CivilDate): Promise<EntityId | undefined> {
  const [row] = await db
    .select({ entityId: campusAffiliation.entityId })
    .from(campusAffiliation)
    .where(and(eq(campusAffiliation.campusId, campusId), inForce(campusAffiliation, on)));
  return row?.entityId;
}

/** Names of the district that are in force on the day or later, except those of the entity itself and of the campuses named. */
export async function listNamesOfOthers(
  db: Queryable,
  of: { readonly districtId: DistrictId; readonly entityId: EntityId; readonly exceptCampusIds: readonly CampusId[] },
  from: CivilDate,
): Promise<string[]> {
  const entities = await db
    .select({ name: legalEntityName.name })
    .from(legalEntityName)
    .innerJoin(legalEntity, eq(legalEntity.id, legalEntityName.entityId))
    .where(and(eq(legalEntity.districtId, of.districtId), ne(legalEntity.id, of.entityId), notOver(legalEntityName.endsOn, from)));
  const campuses = await db
    .select({ id: campus.id, name: campusName.name })
    .from(campusName)
    .innerJoin(campus, eq(campus.id, campusName.campusId))
    .where(and(eq(campus.districtId, of.districtId), notOver(campusName.endsOn, from)));
  return [...entities, ...campuses.filter(({ id }) => !of.exceptCampusIds.includes(id))].map(({ name }) => name);
}

export async function listCampusNames(db: Queryable, id: CampusId) {
  return db.select().from(campusName).where(eq(campusName.campusId, id)).orderBy(asc(campusName.startsOn));
}

export async function listCampusAddresses(db: Queryable, id: CampusId) {
  return db.select().from(campusAddress).where(eq(campusAddress.campusId, id)).orderBy(asc(campusAddress.startsOn));
}

export async function listSchoolCodes(db: Queryable, id: CampusId) {
  return db.select().from(campusSchoolCode).where(eq(campusSchoolCode.campusId, id)).orderBy(asc(campusSchoolCode.startsOn));
}

/** Who has or ever had the school code, in whatever district; whose it is elsewhere is not told. */
export async function findSchoolCodeHolder(db: Queryable, code: string, districtId: DistrictId, on: CivilDate) {
  const [row] = await db
    .select({ districtId: campus.districtId, campusId: campus.id, endsOn: campusSchoolCode.endsOn })
    .from(campusSchoolCode)
    .innerJoin(campus, eq(campus.id, campusSchoolCode.campusId))
    .where(eq(campusSchoolCode.code, code));
  if (!row) return undefined;
  const names = row.districtId === districtId ? await listCampusNames(db, row.campusId) : [];
  return { name: names.length > 0 ? knownNameOn(names, on) : "", isRetired: row.endsOn !== null && row.endsOn <= on };
}

/** Who else has or ever had the credit code, in whatever district; whose it is elsewhere is not told. */
export async function findCreditCodeHolder(db: Queryable, creditCode: string, entity: { id: EntityId; districtId: DistrictId }) {
  const [row] = await db.select().from(legalEntity).where(eq(legalEntity.creditCode, creditCode));
  if (!row || row.id === entity.id) return undefined;
  const names = row.districtId === entity.districtId ? await db.select().from(legalEntityName).where(eq(legalEntityName.entityId, row.id)) : [];
  return { name: names.length > 0 ? knownNameOn(names, row.dissolvedOn ?? farAhead) : "", isRetired: row.dissolvedOn !== null };
}

export async function updateCreditCode(tx: Transaction, entity: { id: EntityId; version: number }, creditCode: string): Promise<void> {
  await tx.update(legalEntity).set({ creditCode, version: entity.version + 1 }).where(eq(legalEntity.id, entity.id));
}

export async function putEntityName(tx: Transaction, entityId: EntityId, name: string, startsOn: CivilDate): Promise<void> {
  await tx
    .update(legalEntityName)
    .set({ endsOn: startsOn })
    .where(and(eq(legalEntityName.entityId, entityId), isNull(legalEntityName.endsOn), lt(legalEntityName.startsOn, startsOn)));
  await tx.insert(legalEntityName).values({ entityId, name, startsOn }).onDuplicateKeyUpdate({ set: { name } });
}

export async function putCampusName(tx: Transaction, campusId: CampusId, name: string, startsOn: CivilDate): Promise<void> {
  await tx
    .update(campusName)
    .set({ endsOn: startsOn })
    .where(and(eq(campusName.campusId, campusId), isNull(campusName.endsOn), lt(campusName.startsOn, startsOn)));
  await tx.insert(campusName).values({ campusId, name, startsOn }).onDuplicateKeyUpdate({ set: { name } });
}

export async function putCampusAddress(tx: Transaction, campusId: CampusId, address: string, startsOn: CivilDate): Promise<void> {
  await tx
    .update(campusAddress)
    .set({ endsOn: startsOn })
    .where(and(eq(campusAddress.campusId, campusId), isNull(campusAddress.endsOn), lt(campusAddress.startsOn, startsOn)));
  await tx.insert(campusAddress).values({ campusId, address, startsOn }).onDuplicateKeyUpdate({ set: { address } });
}

/** The code that no longer fits is retired on the day; a code's row is never given to another campus. */
export async function insertSchoolCode(tx: Transaction, campusId: CampusId, code: string, startsOn: CivilDate): Promise<void> {
  await tx.update(campusSchoolCode).set({ endsOn: startsOn }).where(and(eq(campusSchoolCode.campusId, campusId), isNull(campusSchoolCode.endsOn)));
  await tx.insert(campusSchoolCode).values({ campusId, code, startsOn });
}
