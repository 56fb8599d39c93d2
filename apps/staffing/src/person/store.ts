/** One person's file: everything dated, nothing overwritten. What its page asks is built once. */
import { and, asc, desc, eq, lte, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { CivilDate, DistrictId, EntityId, PersonId } from "@qitong/domain";
import { builtOnce, type Queryable, type Transaction } from "@qitong/db";
import {
  assignment, campusAffiliation, campusName, duty, employment, entitySuccession, exemption, exemptionEnd, legalEntityName, person,
  qualification, transferPlan,
} from "@qitong/db/schema";
import { absent, findSuccessorId, inForce } from "@qitong/service";

const thePerson = sql.placeholder("personId");
const theDay = sql.placeholder("on");

const personQuery = builtOnce((db) => db.select().from(person).where(eq(person.id, thePerson)).prepare());

export async function getPerson(db: Queryable, personId: PersonId) {
  const [row] = await personQuery(db).execute({ personId });
  if (!row) throw absent();
  return row;
}

/** Someone named inside an input: of another district is as absent. @throws absent */
export async function getPersonOfDistrict(db: Queryable, personId: PersonId, districtId: DistrictId) {
  const found = await getPerson(db, personId);
  if (found.districtId !== districtId) throw absent();
  return found;
}

/** Locks the person: acts on one file come one after the other. */
export async function lockPerson(tx: Transaction, personId: PersonId) {
  const [row] = await tx.select().from(person).where(eq(person.id, personId)).for("update");
  if (!row) throw absent();
  return row;
}

const assignmentQuery = builtOnce((db) =>
  db
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
    .where(and(eq(assignment.personId, thePerson), lte(assignment.startsOn, theDay)))
    .orderBy(desc(assignment.startsOn))
    .prepare(),
);

/** Newest first; what begins after the day is left out. */
export const listAssignments = (db: Queryable, personId: PersonId, on: CivilDate) => assignmentQuery(db).execute({ personId, on });

const campusNameQuery = builtOnce((db) =>
  db
    .selectDistinct({ campusId: campusName.campusId, name: campusName.name, startsOn: campusName.startsOn, endsOn: campusName.endsOn })
    .from(assignment)
    .innerJoin(campusName, eq(campusName.campusId, assignment.campusId))
    .where(eq(assignment.personId, thePerson))
    .orderBy(asc(campusName.startsOn))
    .prepare(),
);

/** All names that the campuses of a person's history have had, oldest first. */
export const listCampusNames = (db: Queryable, personId: PersonId) => campusNameQuery(db).execute({ personId });

const affiliationQuery = builtOnce((db) =>
  db
    .selectDistinct({
      campusId: campusAffiliation.campusId,
      entityId: campusAffiliation.entityId,
      startsOn: campusAffiliation.startsOn,
      endsOn: campusAffiliation.endsOn,
      entityName: legalEntityName.name,
      namedFrom: legalEntityName.startsOn,
    })
    .from(assignment)
    .innerJoin(campusAffiliation, eq(campusAffiliation.campusId, assignment.campusId))
    .leftJoin(legalEntityName, eq(legalEntityName.entityId, campusAffiliation.entityId))
    .where(eq(assignment.personId, thePerson))
    .orderBy(asc(campusAffiliation.startsOn), asc(legalEntityName.startsOn))
    .prepare(),
);

/** To which legal entities those campuses have belonged, oldest first; a row for each name that the entity has had. */
export const listAffiliations = (db: Queryable, personId: PersonId) => affiliationQuery(db).execute({ personId });

const qualificationQuery = builtOnce((db) =>
  db
    .select()
    .from(qualification)
    .where(and(eq(qualification.personId, thePerson), lte(qualification.startsOn, theDay)))
    .orderBy(desc(qualification.startsOn))
    .prepare(),
);

export const listQualifications = (db: Queryable, personId: PersonId, on: CivilDate) => qualificationQuery(db).execute({ personId, on });

const employmentQuery = builtOnce((db) => {
  const then = alias(legalEntityName, "name_then");
  const now = alias(legalEntityName, "name_now");
  return db
    .select({
      id: employment.id,
      staffNumber: employment.staffNumber,
      kind: employment.kind,
      startsOn: employment.startsOn,
      endsOn: employment.endsOn,
      entityId: employment.entityId,
      contractedName: then.name,
      presentName: now.name,
      succeededBy: entitySuccession.toEntityId,
    })
    .from(employment)
    .leftJoin(then, and(eq(then.entityId, employment.entityId), lte(then.startsOn, employment.startsOn), sql`(${then.endsOn} is null or ${then.endsOn} > ${employment.startsOn})`))
    .leftJoin(now, and(eq(now.entityId, employment.entityId), inForce(now, theDay)))
    .leftJoin(entitySuccession, and(eq(entitySuccession.fromEntityId, employment.entityId), lte(entitySuccession.succeededOn, theDay)))
    .where(and(eq(employment.personId, thePerson), lte(employment.startsOn, theDay)))
    .orderBy(desc(employment.startsOn))
    .prepare();
});

/** Contracts with the name of the entity then and on the day, and who succeeded it by that day. */
export const listEmployments = (db: Queryable, personId: PersonId, on: CivilDate) => employmentQuery(db).execute({ personId, on });

const dutyQuery = builtOnce((db) =>
  db
    .select()
    .from(duty)
    .where(and(eq(duty.personId, thePerson), lte(duty.startsOn, theDay)))
    .orderBy(desc(duty.startsOn))
    .prepare(),
);

export const listDuties = (db: Queryable, personId: PersonId, on: CivilDate) => dutyQuery(db).execute({ personId, on });

const exemptionQuery = builtOnce((db) =>
  db.select().from(exemption).where(eq(exemption.personId, thePerson)).orderBy(desc(exemption.startsOn)).prepare(),
);

/** With those that are recorded ahead: whoever adds one must see them. */
export const listExemptions = (db: Queryable, personId: PersonId) => exemptionQuery(db).execute({ personId });

/** Which of them were ended before their time, and until when they had been granted. */
export function listExemptionEnds(db: Queryable, personId: PersonId) {
  return db
    .select({ kind: exemptionEnd.kind, startsOn: exemptionEnd.startsOn, grantedUntil: exemptionEnd.grantedUntil, endedAt: exemptionEnd.endedAt })
    .from(exemptionEnd)
    .where(eq(exemptionEnd.personId, personId))
    .orderBy(asc(exemptionEnd.endedAt));
}

export interface Employer {
  readonly id: EntityId;
  readonly name: string | null;
}

/** Who employs on that day: after a merger the successor does, and no contract is rewritten. */
export async function findSuccessor(db: Queryable, first: EntityId, on: CivilDate): Promise<Employer> {
  const id = await findSuccessorId(db, first, on);
  const [named] = await db
    .select({ name: legalEntityName.name })
    .from(legalEntityName)
    .where(and(eq(legalEntityName.entityId, id), inForce(legalEntityName, on)));
  return { id, name: named?.name ?? null };
}
