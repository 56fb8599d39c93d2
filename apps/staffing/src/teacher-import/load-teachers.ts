/** What is known of the teachers that a file names, and of the campuses, on the day from which the file holds. */
import { and, eq, inArray } from "drizzle-orm";
import type { DistrictId, PersonId } from "@qitong/domain";
import type { ReadRow, TeacherFacts, TeacherRow } from "@qitong/domain/import";
import type { Queryable } from "@qitong/db";
import { assignment, campusName, duty, employment, person, qualification } from "@qitong/db/schema";
import { inChunks, type ImportTerms } from "@qitong/service/import";
import { byPerson, toKnownTeacher } from "./known-teacher";
import { listTeacherCampuses } from "./load-campuses";

type Rows = readonly ReadRow<TeacherRow>[];

export async function loadTeachers(db: Queryable, terms: ImportTerms, rows: Rows, lock: boolean): Promise<TeacherFacts> {
  const campuses = await listTeacherCampuses(db, terms.districtId, terms.effectiveOn);
  const personIds = await listNamedPersons(db, terms.districtId, rows);
  return { campuses, teachers: await listKnownTeachers(db, terms, personIds, lock) };
}

/** Everyone in the district with an identity number or a staff number of the file, in id order. */
async function listNamedPersons(db: Queryable, districtId: DistrictId, rows: Rows): Promise<PersonId[]> {
  const texts = (values: readonly (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
  const byIdentity = await inChunks(texts(rows.map(({ values }) => values.identityNumber)), (chunk) =>
    db.select({ id: person.id }).from(person).where(and(eq(person.districtId, districtId), inArray(person.identityNumber, chunk))));
  const byNumber = await inChunks(texts(rows.map(({ values }) => values.staffNumber)), (chunk) =>
    db.select({ id: employment.personId }).from(employment).where(and(eq(employment.districtId, districtId), inArray(employment.staffNumber, chunk))));
  return [...new Set([...byIdentity, ...byNumber].map(({ id }) => id))].sort();
}

async function listKnownTeachers(db: Queryable, terms: ImportTerms, personIds: readonly PersonId[], lock: boolean): Promise<TeacherFacts["teachers"]> {
  const persons = await inChunks(personIds, (chunk) => {
    const select = db.select().from(person).where(inArray(person.id, chunk)).orderBy(person.id);
    return lock ? select.for("update") : select;
  });
  const employments = byPerson(await inChunks(personIds, (chunk) => {
    const select = db.select().from(employment).where(inArray(employment.personId, chunk)).orderBy(employment.personId, employment.startsOn);
    return lock ? select.for("update") : select;
  }));
  const qualifications = byPerson(await inChunks(personIds, (chunk) => {
    const select = db.select().from(qualification).where(inArray(qualification.personId, chunk)).orderBy(qualification.personId, qualification.startsOn);
    return lock ? select.for("update") : select;
  }));
  const duties = byPerson(await inChunks(personIds, (chunk) => {
    const select = db.select().from(duty).where(inArray(duty.personId, chunk)).orderBy(duty.personId, duty.startsOn);
    return lock ? select.for("update") : select;
  }));
  const assignments = byPerson(await listAssignments(db, terms, personIds, lock));
  return persons.map((row) => toKnownTeacher(row, terms.effectiveOn, {
    employments: employments.get(row.id) ?? [],
    assignments: assignments.get(row.id) ?? [],
    qualifications: qualifications.get(row.id) ?? [],
    duties: duties.get(row.id) ?? [],
  }));
}

async function listAssignments(db: Queryable, terms: ImportTerms, personIds: readonly PersonId[], lock: boolean) {
  const rows = await inChunks(personIds, (chunk) => {
    const select = db.select().from(assignment).where(inArray(assignment.personId, chunk)).orderBy(assignment.personId, assignment.startsOn);
    return lock ? select.for("update") : select;
  });
  const campusIds = [...new Set(rows.map(({ campusId }) => campusId))];
  const names = await inChunks(campusIds, (chunk) =>
    db.select({ campusId: campusName.campusId, name: campusName.name, startsOn: campusName.startsOn }).from(campusName)
      .where(inArray(campusName.campusId, chunk)).orderBy(campusName.startsOn));
  // In the order of time, so that the last name that had begun by the day stays.
  const nameOf = new Map<string, string>();
  for (const { campusId, name, startsOn } of names) if (startsOn <= terms.effectiveOn || !nameOf.has(campusId)) nameOf.set(campusId, name);
  return rows.map((row) => ({ ...row, campusName: nameOf.get(row.campusId) ?? "" }));
}
