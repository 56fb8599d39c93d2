/** The dated rows that the yearly report is computed from. */
import { and, asc, eq, gte, inArray, isNull, lt, lte, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { CivilDate, DistrictId, PersonId } from "@qitong/domain";
import type { ClosedPeriod } from "@qitong/domain/calendar";
import type { Queryable } from "@qitong/db";
import { assignment, campus, campusAffiliation, employment, entitySuccession, groupMembership, person, post, qualification, rotation } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

/** Where each employed person of the district worked on the last day before, with what the year's first day knows of them. */
export async function listRegister(db: Queryable, districtId: DistrictId, before: CivilDate, on: CivilDate) {
  return db
    .select({ personId: person.id, campusId: assignment.campusId, sex: person.sex, bornOn: person.bornOn })
    .from(assignment)
    .innerJoin(person, and(eq(person.id, assignment.personId), eq(person.districtId, districtId)))
    .innerJoin(campus, eq(campus.id, assignment.campusId))
    .innerJoin(employment, and(eq(employment.personId, person.id), inForce(employment, on)))
    .where(inForce(assignment, before))
    .orderBy(asc(person.id));
}

const earlier = alias(assignment, "earlier");

/** Stays that began by transfer in the year, each with the stay that it followed; without those that a correction took back in the same year. */
export async function listTransfers(db: Queryable, districtId: DistrictId, { startsOn, endsOn }: ClosedPeriod, today: CivilDate) {
  return db
    .select({
      personId: assignment.personId, toCampusId: assignment.campusId, on: assignment.startsOn, fromCampusId: earlier.campusId,
      subject: qualification.subject, title: qualification.title, backboneLevel: qualification.backboneLevel,
    })
    .from(assignment)
    .innerJoin(person, and(eq(person.id, assignment.personId), eq(person.districtId, districtId)))
    .innerJoin(earlier, and(eq(earlier.personId, assignment.personId), eq(earlier.endsOn, assignment.startsOn), ne(earlier.campusId, assignment.campusId)))
    .leftJoin(qualification, and(eq(qualification.personId, assignment.personId), inForce(qualification, assignment.startsOn)))
    .leftJoin(rotation, and(
      eq(rotation.personId, assignment.personId), eq(rotation.planId, assignment.transferPlanId), eq(rotation.status, "cancelled"), lt(rotation.endedOn, endsOn), lte(rotation.endedOn, today),
    ))
    .where(and(eq(assignment.origin, "transferred"), gte(assignment.startsOn, startsOn), lt(assignment.startsOn, endsOn), lte(assignment.startsOn, today), isNull(rotation.id)))
    .orderBy(asc(assignment.startsOn), asc(assignment.personId));
}

/** To whom each campus has belonged, with the periods. */
export async function listAffiliations(db: Queryable, districtId: DistrictId) {
  return db
    .select({ campusId: campusAffiliation.campusId, entityId: campusAffiliation.entityId, startsOn: campusAffiliation.startsOn, endsOn: campusAffiliation.endsOn })
    .from(campusAffiliation)
    .innerJoin(campus, and(eq(campus.id, campusAffiliation.campusId), eq(campus.districtId, districtId)));
}

export async function listMemberships(db: Queryable, districtId: DistrictId) {
  return db
    .select({ groupId: groupMembership.groupId, campusId: groupMembership.campusId, role: groupMembership.role, startsOn: groupMembership.startsOn, endsOn: groupMembership.endsOn })
    .from(groupMembership)
    .innerJoin(campus, and(eq(campus.id, groupMembership.campusId), eq(campus.districtId, districtId)));
}

/** Posts as principal or campus head of these people, whenever. */
export async function listHeadPosts(db: Queryable, personIds: readonly PersonId[]) {
  if (personIds.length === 0) return [];
  return db
    .select({ personId: post.personId, startsOn: post.startsOn, endsOn: post.endsOn })
    .from(post)
    .where(and(inArray(post.personId, [...personIds]), inArray(post.role, ["principal", "campus-head"])));
}

export const listSuccessions = (db: Queryable) =>
  db.select({ fromEntityId: entitySuccession.fromEntityId, succeededOn: entitySuccession.succeededOn }).from(entitySuccession);
