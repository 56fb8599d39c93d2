/** What a plan is judged on: the campuses of the entity in that year, their classes, the teachers there and what they give. */
import { and, asc, countDistinct, eq, inArray, lte, or } from "drizzle-orm";
import type { CampusId, CivilDate, EntityId, Scope } from "@qitong/domain";
import { lastDayOf, periodOfSchoolYear } from "@qitong/domain/calendar";
import { gradeClasses, type CoverCampus, type SubjectTeachers } from "@qitong/domain/curriculum";
import type { Queryable } from "@qitong/db";
import { assignment, campus, campusAffiliation, campusFigure, campusName, duty, partTimeService, qualification, schoolClass } from "@qitong/db/schema";
import { inForce, isOpen } from "@qitong/service";

/** The day of a school year for which a plan is looked at: today within it, its first day ahead of it, its last one after. */
export function dayInYear(schoolYear: number, today: CivilDate): CivilDate {
  const year = periodOfSchoolYear(schoolYear);
  if (today < year.startsOn) return year.startsOn;
  return today < year.endsOn ? today : lastDayOf(year);
}

/** The entity of a scope on a day; undefined for a campus that belongs to none then. */
export async function findEntityOf(db: Queryable, scope: Exclude<Scope, { kind: "district" }>, on: CivilDate): Promise<EntityId | undefined> {
  if (scope.kind === "entity") return scope.id;
  const [row] = await db
    .select({ entityId: campusAffiliation.entityId })
    .from(campusAffiliation)
    .where(and(eq(campusAffiliation.campusId, scope.id), inForce(campusAffiliation, on)));
  return row?.entityId;
}

export async function listEntityCampuses(db: Queryable, entityId: EntityId, on: CivilDate) {
  const rows = await db
    .select({ campusId: campus.id, name: campusName.name, stage: campus.stage })
    .from(campusAffiliation)
    .innerJoin(campus, and(eq(campus.id, campusAffiliation.campusId), isOpen(campus, on)))
    .leftJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, on)))
    .where(and(eq(campusAffiliation.entityId, entityId), inForce(campusAffiliation, on)))
    .orderBy(asc(campus.id));
  return rows.map(({ campusId, name, stage }) => ({ campusId, name: name ?? campusId, stage }));
}

export async function listCoverCampuses(db: Queryable, entityId: EntityId, schoolYear: number, on: CivilDate): Promise<CoverCampus[]> {
  const campuses = await listEntityCampuses(db, entityId, on);
  const ids = campuses.map(({ campusId }) => campusId);
  if (ids.length === 0) return [];
  const [classes, reported, staff, guests] = await Promise.all([
    // Also those that leave before the year ahead: their newcomers tell how many there will be.
    db.select({ campusId: schoolClass.campusId, entryYear: schoolClass.entryYear }).from(schoolClass).where(and(inArray(schoolClass.campusId, ids), inForce(schoolClass, on))),
    listReportedClasses(db, ids, schoolYear),
    listTeachers(db, ids, on),
    listGuests(db, ids, on),
  ]);
  return campuses.map((one) => ({
    ...one,
    classes: gradeClasses(one.stage, schoolYear, classes.filter(({ campusId }) => campusId === one.campusId).map(({ entryYear }) => entryYear), reported.get(one.campusId) ?? null),
    staff: withGuests(one.campusId, staff.filter(({ campusId }) => campusId === one.campusId), guests),
  }));
}

/** The latest reported number of classes up to the year. */
async function listReportedClasses(db: Queryable, ids: readonly CampusId[], schoolYear: number): Promise<Map<CampusId, number>> {
  const rows = await db
    .select({ campusId: campusFigure.campusId, value: campusFigure.value })
    .from(campusFigure)
    .where(and(inArray(campusFigure.campusId, [...ids]), eq(campusFigure.measure, "classes"), lte(campusFigure.schoolYear, schoolYear)))
    .orderBy(asc(campusFigure.schoolYear));
  return new Map(rows.map(({ campusId, value }) => [campusId, value]));
}

type TeacherRow = { readonly campusId: CampusId; readonly subject: string; readonly teachers: number; readonly heads: number };

/** Who works at a campus on the day, by the registered subject; whoever has none gives no lessons that one could count on. */
async function listTeachers(db: Queryable, ids: readonly CampusId[], on: CivilDate): Promise<TeacherRow[]> {
  const rows = await db
    .select({
      campusId: assignment.campusId, subject: qualification.subject, teachers: countDistinct(assignment.personId), heads: countDistinct(duty.personId),
    })
    .from(assignment)
    .innerJoin(qualification, and(eq(qualification.personId, assignment.personId), inForce(qualification, on)))
    .leftJoin(duty, and(eq(duty.personId, assignment.personId), eq(duty.campusId, assignment.campusId), eq(duty.kind, "class-head"), inForce(duty, on)))
    .where(and(inArray(assignment.campusId, [...ids]), inForce(assignment, on)))
    .groupBy(assignment.campusId, qualification.subject)
    .orderBy(asc(assignment.campusId), asc(qualification.subject));
  return rows.flatMap(({ subject, ...row }) => (subject === null ? [] : [{ ...row, subject }]));
}

/** Part-time service of people who are still at home at their home campus. */
async function listGuests(db: Queryable, ids: readonly CampusId[], on: CivilDate) {
  return db
    .select({ homeCampusId: partTimeService.homeCampusId, hostCampusId: partTimeService.hostCampusId, subject: partTimeService.subject, lessons: partTimeService.lessons })
    .from(partTimeService)
    .innerJoin(assignment, and(eq(assignment.personId, partTimeService.personId), eq(assignment.campusId, partTimeService.homeCampusId), inForce(assignment, on)))
    .where(and(inForce(partTimeService, on), or(inArray(partTimeService.homeCampusId, [...ids]), inArray(partTimeService.hostCampusId, [...ids]))));
}

function withGuests(campusId: CampusId, staff: readonly TeacherRow[], guests: Awaited<ReturnType<typeof listGuests>>): SubjectTeachers[] {
  const subjects = new Map(staff.map(({ subject, teachers, heads }) => [subject, { subject, teachers, heads, guests: 0 }]));
  for (const { homeCampusId, hostCampusId, subject, lessons } of guests) {
    const one = subjects.get(subject) ?? { subject, teachers: 0, heads: 0, guests: 0 };
    const change = (hostCampusId === campusId ? lessons : 0) - (homeCampusId === campusId ? lessons : 0);
    if (change !== 0) subjects.set(subject, { ...one, guests: one.guests + change });
  }
  return [...subjects.values()];
}
