/** One person's file: everything dated, nothing overwritten. */
import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import type { CampusId, CivilDate, EntityId, PersonId } from "@qitong/domain";
import type { Queryable, Transaction } from "@qitong/db";
import {
  assignment, campusAffiliation, campusName, duty, employment, entitySuccession, exemption, legalEntityName, person,
  qualification, transferPlan,
} from "@qitong/db/schema";
import { absent, inForce } from "@qitong/service";

export async function getPerson(db: Queryable, personId: PersonId) {
  const [row] = await db.select().from(person).where(eq(person.id, personId));
  if (!row) throw absent();
  return row;
}

/** Locks the person: acts on one file come one after the other. */
export async function lockPerson(tx: Transaction, personId: PersonId) {
  const [row] = await tx.select().from(person).where(eq(person.id, personId)).for("update");
  if (!row) throw absent();
  return row;
}

/** Newest first; what begins after the day is left out. */
export function listAssignments(db: Queryable, personId: PersonId, on: CivilDate) {
  return db
    .select({
      id: assignment.id,
      campusId: assignment.campusId,
      startsOn: assignment.startsOn,
      endsOn: assignment.endsOn,
      origin: assignment.origin,
      planTitle: transferPlan.title,
    })
    .from(assignment)
    .leftJoin(transferPlan, eq(transferPlan.id, assignment.transferPlanId))
    .where(and(eq(assignment.personId, personId), lte(assignment.startsOn, on)))
    .orderBy(desc(assignment.startsOn));
}

export function listQualifications(db: Queryable, personId: PersonId, on: CivilDate) {
  return db
    .select()
    .from(qualification)
    .where(and(eq(qualification.personId, personId), lte(qualification.startsOn, on)))
    .orderBy(desc(qualification.startsOn));
}

export function listEmployments(db: Queryable, personId: PersonId, on: CivilDate) {
  return db
    .select()
    .from(employment)
    .where(and(eq(employment.personId, personId), lte(employment.startsOn, on)))
    .orderBy(desc(employment.startsOn));
}

export function listDuties(db: Queryable, personId: PersonId, on: CivilDate) {
  return db.select().from(duty).where(and(eq(duty.personId, personId), lte(duty.startsOn, on))).orderBy(desc(duty.startsOn));
}

/** With those that are recorded ahead: whoever adds one must see them. */
export function listExemptions(db: Queryable, personId: PersonId) {
  return db.select().from(exemption).where(eq(exemption.personId, personId)).orderBy(desc(exemption.startsOn));
}

export function listCampusNames(db: Queryable, campusIds: readonly CampusId[]) {
  if (campusIds.length === 0) return Promise.resolve([]);
  return db.select().from(campusName).where(inArray(campusName.campusId, [...campusIds])).orderBy(asc(campusName.startsOn));
}

/** To which legal entities the campuses have belonged, oldest first. */
export function listAffiliations(db: Queryable, campusIds: readonly CampusId[]) {
  if (campusIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(campusAffiliation)
    .where(inArray(campusAffiliation.campusId, [...campusIds]))
    .orderBy(asc(campusAffiliation.startsOn));
}

export function listEntityNames(db: Queryable, entityIds: readonly EntityId[]) {
  if (entityIds.length === 0) return Promise.resolve([]);
  return db.select().from(legalEntityName).where(inArray(legalEntityName.entityId, [...entityIds])).orderBy(asc(legalEntityName.startsOn));
}

/** Who employs on that day: after a merger the successor does, and no contract is rewritten. */
export async function findEmployer(db: Queryable, contracted: EntityId, on: CivilDate): Promise<{ id: EntityId; name: string | null }> {
  let id = contracted;
  for (const seen = new Set<EntityId>(); !seen.has(id); ) {
    seen.add(id);
    const [next] = await db
      .select({ id: entitySuccession.toEntityId })
      .from(entitySuccession)
      .where(and(eq(entitySuccession.fromEntityId, id), lte(entitySuccession.succeededOn, on)));
    if (next) id = next.id;
  }
  const [named] = await db
    .select({ name: legalEntityName.name })
    .from(legalEntityName)
    .where(and(eq(legalEntityName.entityId, id), inForce(legalEntityName, on)));
  return { id, name: named?.name ?? null };
}
