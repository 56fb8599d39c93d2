/** Decrees, and the counts of staff and pupils that stand beside them. */
import { and, asc, countDistinct, eq, inArray, isNull, lt, lte, sql } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, EntityId, PersonId } from "@qitong/domain";
import type { EstablishmentEntry } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import {
  assignment, campus, campusFigure, employment, entitySuccession, establishment, legalEntity, legalEntityName, person, qualification,
} from "@qitong/db/schema";
import { absent, inForce } from "@qitong/service";

const decreeColumns = {
  entityId: establishment.entityId,
  approved: establishment.approved,
  decreeNumber: establishment.decreeNumber,
  startsOn: establishment.startsOn,
  endsOn: establishment.endsOn,
};

/** Every decree of the district's entities, oldest first. */
export async function listDecrees(db: Queryable, districtId: DistrictId) {
  return db
    .select(decreeColumns)
    .from(establishment)
    .innerJoin(legalEntity, and(eq(legalEntity.id, establishment.entityId), eq(legalEntity.districtId, districtId)))
    .orderBy(asc(establishment.entityId), asc(establishment.startsOn));
}

export async function listSuccessions(db: Queryable, districtId: DistrictId) {
  return db
    .select({ fromEntityId: entitySuccession.fromEntityId, toEntityId: entitySuccession.toEntityId, succeededOn: entitySuccession.succeededOn })
    .from(entitySuccession)
    .innerJoin(legalEntity, and(eq(legalEntity.id, entitySuccession.fromEntityId), eq(legalEntity.districtId, districtId)));
}

/** The last name that an entity had by the day; also of those that have been absorbed. */
export async function listEntityNames(db: Queryable, districtId: DistrictId, on: CivilDate): Promise<Map<EntityId, string>> {
  const rows = await db
    .select({ entityId: legalEntityName.entityId, name: legalEntityName.name })
    .from(legalEntityName)
    .innerJoin(legalEntity, and(eq(legalEntity.id, legalEntityName.entityId), eq(legalEntity.districtId, districtId)))
    .where(lte(legalEntityName.startsOn, on))
    .orderBy(asc(legalEntityName.startsOn));
  return new Map(rows.map((row) => [row.entityId, row.name]));
}

export async function listEntityLives(db: Queryable, districtId: DistrictId) {
  return db
    .select({ entityId: legalEntity.id, registeredOn: legalEntity.registeredOn, dissolvedOn: legalEntity.dissolvedOn })
    .from(legalEntity)
    .where(eq(legalEntity.districtId, districtId));
}

/** Employments in force, by the entity that made the contract. */
export async function countEmployed(db: Queryable, districtId: DistrictId, on: CivilDate) {
  const withoutSubject = sql<number>`${qualification.subject} is null`.mapWith(Number);
  return db
    .select({
      entityId: employment.entityId,
      kind: employment.kind,
      title: qualification.title,
      withoutSubject,
      count: countDistinct(employment.personId),
    })
    .from(employment)
    .leftJoin(qualification, and(eq(qualification.personId, employment.personId), inForce(qualification, on)))
    .where(and(eq(employment.districtId, districtId), inForce(employment, on)))
    .groupBy(employment.entityId, employment.kind, qualification.title, withoutSubject);
}
export type EmployedRow = Awaited<ReturnType<typeof countEmployed>>[number];

/** Who works at each campus, by subject and kind of employment. */
export async function countWorking(db: Queryable, districtId: DistrictId, on: CivilDate) {
  return db
    .select({
      campusId: assignment.campusId,
      kind: employment.kind,
      subject: qualification.subject,
      count: countDistinct(assignment.personId),
    })
    .from(assignment)
    .innerJoin(campus, and(eq(campus.id, assignment.campusId), eq(campus.districtId, districtId)))
    .innerJoin(person, eq(person.id, assignment.personId))
    .leftJoin(employment, and(eq(employment.personId, assignment.personId), inForce(employment, on)))
    .leftJoin(qualification, and(eq(qualification.personId, assignment.personId), inForce(qualification, on)))
    .where(inForce(assignment, on))
    .groupBy(assignment.campusId, employment.kind, qualification.subject);
}
export type WorkingRow = Awaited<ReturnType<typeof countWorking>>[number];

export interface CampusSize {
  readonly pupils: number | null;
  readonly junior: number | null;
  readonly classes: number | null;
  /** Of the pupils. */
  readonly source: string | null;
}

/** Pupils and classes as last reported up to a school year. */
export async function listSizes(db: Queryable, districtId: DistrictId, schoolYear: number): Promise<Map<CampusId, CampusSize>> {
  const rows = await db
    .select({ campusId: campusFigure.campusId, measure: campusFigure.measure, value: campusFigure.value, source: campusFigure.source })
    .from(campusFigure)
    .innerJoin(campus, and(eq(campus.id, campusFigure.campusId), eq(campus.districtId, districtId)))
    .where(and(inArray(campusFigure.measure, ["pupils", "pupils-junior", "classes"]), lte(campusFigure.schoolYear, schoolYear)))
    .orderBy(asc(campusFigure.schoolYear));
  const sizes = new Map<CampusId, CampusSize>();
  for (const { campusId, measure, value, source } of rows) {
    const known = sizes.get(campusId) ?? { pupils: null, junior: null, classes: null, source: null };
    if (measure === "pupils") sizes.set(campusId, { ...known, pupils: value, source });
    else sizes.set(campusId, { ...known, [measure === "classes" ? "classes" : "junior"]: value });
  }
  return sizes;
}

/** The decrees of one entity, held until the act is done; oldest first. */
export async function lockDecrees(tx: Transaction, entityId: EntityId) {
  return tx.select(decreeColumns).from(establishment).where(eq(establishment.entityId, entityId)).orderBy(asc(establishment.startsOn)).for("update");
}

export async function getEntityLife(db: Queryable, entityId: EntityId) {
  const [row] = await db
    .select({ districtId: legalEntity.districtId, registeredOn: legalEntity.registeredOn, dissolvedOn: legalEntity.dissolvedOn })
    .from(legalEntity)
    .where(eq(legalEntity.id, entityId));
  if (!row) throw absent();
  return row;
}

interface Record {
  readonly by: PersonId;
  readonly at: Date;
}

/** Ends the decree before and opens this one; of the same day it takes the place of what was typed wrongly. */
export async function putDecree(tx: Transaction, { entityId, approved, decreeNumber, startsOn }: EstablishmentEntry, { by, at }: Record): Promise<void> {
  await tx
    .update(establishment)
    .set({ endsOn: startsOn })
    .where(and(eq(establishment.entityId, entityId), isNull(establishment.endsOn), lt(establishment.startsOn, startsOn)));
  const set = { approved, decreeNumber, recordedBy: by, recordedAt: at };
  await tx.insert(establishment).values({ entityId, startsOn, ...set }).onDuplicateKeyUpdate({ set });
}
