/** What the forecast of a scope is counted from, and the projections of pupils that the district has entered. */
import { and, asc, eq, inArray, isNull, lte } from "drizzle-orm";
import { addDays, type CampusId, type CivilDate, type DistrictId, type PersonId } from "@qitong/domain";
import type { PupilProjectionEntry } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import { assignment, campus, employment, exemption, person, pupilProjection, qualification, schoolClass } from "@qitong/db/schema";
import { absent, inForce, notOver } from "@qitong/service";


/** Stays at the campuses that are in force on the day, or arranged for a day up to the horizon. */
export async function listStays(db: Queryable, campusIds: readonly CampusId[], on: CivilDate, horizon: CivilDate) {
  if (campusIds.length === 0) return [];
  return db
    .select({
      assignmentId: assignment.id,
      personId: person.id,
      campusId: assignment.campusId,
      startsOn: assignment.startsOn,
      endsOn: assignment.endsOn,
      bornOn: person.bornOn,
      sex: person.sex,
      subject: qualification.subject,
      contractEndsOn: employment.endsOn,
    })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.personId))
    .leftJoin(employment, and(eq(employment.personId, person.id), inForce(employment, on)))
    .leftJoin(qualification, and(eq(qualification.personId, person.id), inForce(qualification, on)))
    .where(and(inArray(assignment.campusId, [...campusIds]), lte(assignment.startsOn, horizon), notOver(assignment.endsOn, on)))
    .orderBy(asc(assignment.id));
}
export type StayRow = Awaited<ReturnType<typeof listStays>>[number];

/** Pregnancy, nursing and illness on record, in force or ahead; what a school keeps (学校保留) is no leave. */
export async function listLeave(db: Queryable, districtId: DistrictId, on: CivilDate) {
  return db
    .select({ personId: exemption.personId, startsOn: exemption.startsOn, endsOn: exemption.endsOn })
    .from(exemption)
    .innerJoin(person, and(eq(person.id, exemption.personId), eq(person.districtId, districtId)))
    .where(and(inArray(exemption.kind, ["pregnant", "nursing", "ill"]), notOver(exemption.endsOn, on)));
}

/** Classes of each campus by the year in which they entered, as they are on the day. */
export async function listClasses(db: Queryable, campusIds: readonly CampusId[], on: CivilDate) {
  if (campusIds.length === 0) return [];
  return db
    .select({ campusId: schoolClass.campusId, entryYear: schoolClass.entryYear })
    .from(schoolClass)
    .where(and(inArray(schoolClass.campusId, [...campusIds]), inForce(schoolClass, on)));
}

/** The expectations that hold on the day, with who entered each and since when. */
export async function listProjections(db: Queryable, campusIds: readonly CampusId[], on: CivilDate) {
  if (campusIds.length === 0) return [];
  return db
    .select({
      campusId: pupilProjection.campusId,
      schoolYear: pupilProjection.schoolYear,
      stage: pupilProjection.stage,
      pupils: pupilProjection.pupils,
      source: pupilProjection.source,
      enteredOn: pupilProjection.startsOn,
      enteredBy: person.name,
    })
    .from(pupilProjection)
    .leftJoin(person, eq(person.id, pupilProjection.recordedBy))
    .where(and(inArray(pupilProjection.campusId, [...campusIds]), inForce(pupilProjection, on)))
    .orderBy(asc(pupilProjection.campusId), asc(pupilProjection.schoolYear), asc(pupilProjection.stage));
}

export async function getCampus(db: Queryable, campusId: CampusId) {
  const [row] = await db.select({ districtId: campus.districtId, stage: campus.stage }).from(campus).where(eq(campus.id, campusId));
  if (!row) throw absent();
  return row;
}

/** Those of one campus, held until the act is done. */
export async function lockProjections(tx: Transaction, campusId: CampusId) {
  return tx
    .select()
    .from(pupilProjection)
    .where(and(eq(pupilProjection.campusId, campusId), isNull(pupilProjection.endsOn)))
    .orderBy(asc(pupilProjection.schoolYear))
    .for("update");
}

interface Recording {
  readonly by: PersonId;
  readonly at: Date;
  readonly today: CivilDate;
}

/** Ends the expectation before and opens this one; on the day on which it was entered it takes its place. */
export async function putProjection(tx: Transaction, entry: PupilProjectionEntry, { by, at, today }: Recording): Promise<void> {
  const { campusId, schoolYear, stage, pupils, source } = entry;
  await tx
    .update(pupilProjection)
    .set({ endsOn: today })
    .where(and(
      eq(pupilProjection.campusId, campusId), eq(pupilProjection.schoolYear, schoolYear), eq(pupilProjection.stage, stage),
      isNull(pupilProjection.endsOn), lte(pupilProjection.startsOn, addDays(today, -1)),
    ));
  const set = { pupils, source, recordedBy: by, recordedAt: at };
  await tx.insert(pupilProjection).values({ campusId, schoolYear, stage, startsOn: today, ...set }).onDuplicateKeyUpdate({ set });
}
