/** The rows that a plan is judged on, as of a day. */
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import { openMergerStatuses } from "@qitong/domain/legal-entity";
import type { CivilDate, DistrictId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { assignment, campus, campusFigure, duty, employment, exemption, mergerCase, person, qualification } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

/** Pupils and classes up to a school year, oldest first: the last row of a campus is the latest figure. */
export async function listSizes(db: Queryable, districtId: DistrictId, schoolYear: number) {
  return db
    .select({ campusId: campusFigure.campusId, measure: campusFigure.measure, value: campusFigure.value })
    .from(campusFigure)
    .innerJoin(campus, eq(campus.id, campusFigure.campusId))
    .where(and(
      eq(campus.districtId, districtId),
      inArray(campusFigure.measure, ["pupils", "classes"]),
      lte(campusFigure.schoolYear, schoolYear),
    ))
    .orderBy(asc(campusFigure.schoolYear));
}

/** Who is employed and works at a campus of the district on the day, in id order. */
export async function listTeachers(db: Queryable, districtId: DistrictId, on: CivilDate) {
  return db
    .select({
      personId: person.id,
      name: person.name,
      sex: person.sex,
      bornOn: person.bornOn,
      staffNumber: employment.staffNumber,
      campusId: assignment.campusId,
      subject: qualification.subject,
      degree: qualification.degree,
      title: qualification.title,
      backboneLevel: qualification.backboneLevel,
    })
    .from(assignment)
    .innerJoin(campus, and(eq(campus.id, assignment.campusId), eq(campus.districtId, districtId)))
    .innerJoin(person, eq(person.id, assignment.personId))
    .innerJoin(employment, and(eq(employment.personId, person.id), inForce(employment, on)))
    .leftJoin(qualification, and(eq(qualification.personId, person.id), inForce(qualification, on)))
    .where(inForce(assignment, on))
    .orderBy(asc(person.id));
}

/** All stays of the district's people that began by the day, oldest first. */
export async function listStays(db: Queryable, districtId: DistrictId, on: CivilDate) {
  return db
    .select({
      personId: assignment.personId,
      campusId: assignment.campusId,
      startsOn: assignment.startsOn,
      endsOn: assignment.endsOn,
      origin: assignment.origin,
    })
    .from(assignment)
    .innerJoin(person, and(eq(person.id, assignment.personId), eq(person.districtId, districtId)))
    .where(lte(assignment.startsOn, on))
    .orderBy(asc(assignment.startsOn));
}

export async function listExemptions(db: Queryable, districtId: DistrictId, on: CivilDate) {
  return db
    .select({ personId: exemption.personId, kind: exemption.kind, endsOn: exemption.endsOn })
    .from(exemption)
    .innerJoin(person, and(eq(person.id, exemption.personId), eq(person.districtId, districtId)))
    .where(inForce(exemption, on));
}

export async function listClassHeads(db: Queryable, districtId: DistrictId, on: CivilDate) {
  const rows = await db
    .select({ personId: duty.personId })
    .from(duty)
    .innerJoin(person, and(eq(person.id, duty.personId), eq(person.districtId, districtId)))
    .where(and(eq(duty.kind, "class-head"), inForce(duty, on)));
  return new Set(rows.map((row) => row.personId));
}

/** Entities that are about to become one. */
export async function listOpenMergers(db: Queryable, districtId: DistrictId) {
  return db
    .select({ absorbing: mergerCase.absorbingEntityId, absorbed: mergerCase.absorbedEntityId })
    .from(mergerCase)
    .where(and(eq(mergerCase.districtId, districtId), inArray(mergerCase.status, [...openMergerStatuses])))
    .orderBy(asc(mergerCase.id));
}
