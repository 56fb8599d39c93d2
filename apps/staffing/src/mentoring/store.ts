/** Pairs, and what the rules ask of the two people. */
import { and, asc, eq, inArray, or } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { CampusId, CivilDate, DistrictId, MentoringId, PersonId, Place, RotationId } from "@qitong/domain";
import { Subject, Title, type MentoringPartner } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import { assignment, campus, campusName, mentoring, person, qualification, rotation } from "@qitong/db/schema";
import { absent, inForce, matchesText, type At } from "@qitong/service";

export const atMentoring: At<{ mentoringId: MentoringId }> = async (db, { mentoringId }) => {
  const [row] = await db.select({ districtId: mentoring.districtId }).from(mentoring).where(eq(mentoring.id, mentoringId));
  return row && [{ kind: "district", id: row.districtId } satisfies Place];
};

/** In id order. @throws absent unless both are of the district. */
export async function lockPartners(tx: Transaction, districtId: DistrictId, ids: readonly PersonId[]): Promise<void> {
  const rows = await tx.select({ id: person.id, districtId: person.districtId }).from(person).where(inArray(person.id, [...ids])).orderBy(asc(person.id)).for("update");
  if (rows.length < new Set(ids).size || rows.some((row) => row.districtId !== districtId)) throw absent();
}

export async function loadPartner(db: Queryable, districtId: DistrictId, personId: PersonId, on: CivilDate): Promise<MentoringPartner> {
  const [held] = await db.select({ subject: qualification.subject, title: qualification.title }).from(qualification).where(and(eq(qualification.personId, personId), inForce(qualification, on)));
  const places = await db
    .select({ id: assignment.id })
    .from(assignment)
    .innerJoin(campus, and(eq(campus.id, assignment.campusId), eq(campus.districtId, districtId)))
    .where(and(eq(assignment.personId, personId), inForce(assignment, on)));
  return { districtId, subject: Subject.safeParse(held?.subject).data ?? null, title: Title.safeParse(held?.title).data ?? null, isInPost: places.length > 0 };
}

export async function listPairsOfMentee(tx: Transaction, menteeId: PersonId) {
  return tx.select({ startsOn: mentoring.startsOn, endsOn: mentoring.endsOn }).from(mentoring).where(eq(mentoring.menteeId, menteeId)).orderBy(asc(mentoring.startsOn));
}

/** A rotation of one of the two that still runs on the day. */
export async function findRotationOf(db: Queryable, rotationId: RotationId, personIds: readonly PersonId[], on: CivilDate) {
  const [row] = await db
    .select({ startsOn: rotation.startsOn, endsOn: rotation.endsOn })
    .from(rotation)
    .where(and(
      eq(rotation.id, rotationId), inArray(rotation.personId, [...personIds]), eq(rotation.status, "running"),
      inForce(rotation, on),
    ));
  return row ?? null;
}

/** @throws absent */
export async function lockPair(tx: Transaction, mentoringId: MentoringId) {
  const [row] = await tx.select().from(mentoring).where(eq(mentoring.id, mentoringId)).for("update");
  if (!row) throw absent();
  return row;
}

const mentor = alias(person, "mentor");
const mentee = alias(person, "mentee");

/** Newest first. Of a school: those of whom one works there today. */
export async function listPairs(db: Queryable, districtId: DistrictId, of: { readonly campusIds?: readonly CampusId[]; readonly personId?: PersonId }, on: CivilDate) {
  if (of.campusIds?.length === 0) return [];
  const there = of.campusIds && db.select({ id: assignment.personId }).from(assignment).where(and(inArray(assignment.campusId, [...of.campusIds]), inForce(assignment, on)));
  const rows = await db
    .select({
      id: mentoring.id, mentorId: mentoring.mentorId, mentorName: mentor.name, menteeId: mentoring.menteeId, menteeName: mentee.name,
      subject: mentoring.subject, startsOn: mentoring.startsOn, endsOn: mentoring.endsOn, aims: mentoring.aims,
      rotationId: mentoring.rotationId, carriesOver: mentoring.carriesOver, endReason: mentoring.endReason,
    })
    .from(mentoring)
    .innerJoin(mentor, eq(mentor.id, mentoring.mentorId))
    .innerJoin(mentee, eq(mentee.id, mentoring.menteeId))
    .where(and(
      eq(mentoring.districtId, districtId),
      there && or(inArray(mentoring.mentorId, there), inArray(mentoring.menteeId, there)),
      of.personId && or(eq(mentoring.mentorId, of.personId), eq(mentoring.menteeId, of.personId)),
    ))
    .orderBy(asc(mentoring.endsOn), asc(mentoring.startsOn), asc(mentoring.id));
  const campuses = await campusNamesOf(db, rows.flatMap((row) => [row.mentorId, row.menteeId]), on);
  return rows.map((row) => ({ ...row, mentorCampusName: campuses.get(row.mentorId) ?? null, menteeCampusName: campuses.get(row.menteeId) ?? null }));
}

async function campusNamesOf(db: Queryable, personIds: readonly PersonId[], on: CivilDate): Promise<Map<PersonId, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .select({ personId: assignment.personId, name: campusName.name })
    .from(assignment)
    .innerJoin(campusName, and(eq(campusName.campusId, assignment.campusId), inForce(campusName, on)))
    .where(and(inArray(assignment.personId, [...new Set(personIds)]), inForce(assignment, on)));
  return new Map(rows.map((row) => [row.personId, row.name]));
}

const campusOfMover = alias(campusName, "mover_campus");

/** Teachers of the district whose name holds the words, for a choice; and who is on rotation. */
export async function findCandidates(db: Queryable, districtId: DistrictId, search: string, on: CivilDate) {
  return db
    .select({
      personId: person.id, name: person.name, subject: qualification.subject, title: qualification.title, campusName: campusOfMover.name, rotationId: rotation.id,
    })
    .from(assignment)
    .innerJoin(person, and(eq(person.id, assignment.personId), eq(person.districtId, districtId)))
    .leftJoin(campusOfMover, and(eq(campusOfMover.campusId, assignment.campusId), inForce(campusOfMover, on)))
    .leftJoin(qualification, and(eq(qualification.personId, person.id), inForce(qualification, on)))
    .leftJoin(rotation, and(eq(rotation.personId, person.id), eq(rotation.status, "running")))
    .where(and(inForce(assignment, on), matchesText(search, person.name)))
    .orderBy(asc(person.name), asc(person.id))
    .limit(30);
}
