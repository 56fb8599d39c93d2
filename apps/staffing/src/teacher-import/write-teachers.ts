/** Writes teachers' plans: many rows in few statements where they are new, one by one where they change. */
import { and, eq, inArray, lt, sql } from "drizzle-orm";
import type { PersonId } from "@qitong/domain";
import type { TeacherPlan } from "@qitong/domain/import";
import { newId, type Transaction } from "@qitong/db";
import { assignment, duty, employment, person, qualification } from "@qitong/db/schema";
import { inForce, type Act } from "@qitong/service";
import { eachChunk, type ImportTerms } from "@qitong/service/import";

interface Work {
  readonly plan: TeacherPlan;
  readonly personId: PersonId;
}

export async function writeTeachers({ tx }: Act, terms: ImportTerms, plans: readonly TeacherPlan[]): Promise<readonly string[]> {
  const works = plans.map((plan): Work => ({ plan, personId: plan.personId ?? newId<PersonId>() }));
  await insertNew(tx, terms, works);
  await openQualifications(tx, terms, works);
  for (const work of works) {
    if (work.plan.personId !== null) await changeKnown(tx, work);
  }
  return works.map(({ personId }) => personId);
}

/** Whatever is a new row, also of known persons: parts of one kind go together. */
async function insertNew(tx: Transaction, terms: ImportTerms, works: readonly Work[]): Promise<void> {
  const { districtId } = terms;
  const persons = works.flatMap(({ plan, personId }) => (plan.personId === null && plan.person ? [{ ...plan.person, id: personId, districtId }] : []));
  await eachChunk(persons, (chunk) => tx.insert(person).values(chunk));
  const employments = works.flatMap(({ plan, personId }) => (plan.newEmployment ? [{ ...plan.newEmployment, id: newId<string>(), districtId, personId }] : []));
  await eachChunk(employments, (chunk) => tx.insert(employment).values(chunk));
  const assignments = works.flatMap(({ plan, personId }) =>
    plan.newAssignment ? [{ ...plan.newAssignment, id: newId<string>(), personId, origin: "imported" as const }] : []);
  await eachChunk(assignments, (chunk) => tx.insert(assignment).values(chunk));
  const duties = works.flatMap(({ plan, personId }) => {
    const { classHead } = plan;
    return plan.personId === null && classHead?.kind === "open" ? [dutyRow(personId, classHead)] : [];
  });
  await eachChunk(duties, (chunk) => tx.insert(duty).values(chunk));
}

type Opening = Extract<NonNullable<TeacherPlan["classHead"]>, { kind: "open" }>;

const dutyRow = (personId: PersonId, { campusId, startsOn, endsOn }: Opening) => ({ personId, campusId, kind: "class-head" as const, startsOn, endsOn });

async function changeKnown(tx: Transaction, { plan, personId }: Work): Promise<void> {
  if (plan.person) await tx.update(person).set(plan.person).where(eq(person.id, personId));
  if (plan.changedEmployment) {
    const { id, kind, endsOn } = plan.changedEmployment;
    await tx.update(employment).set({ kind, endsOn }).where(eq(employment.id, id));
  }
  if (plan.endedAssignment) await tx.update(assignment).set({ endsOn: plan.endedAssignment.endsOn }).where(eq(assignment.id, plan.endedAssignment.id));
  await changeClassHead(tx, plan.classHead, personId);
}

/** What held before the file's day ends on it and is kept; what was said to hold from that very day is corrected. */
async function openQualifications(tx: Transaction, { effectiveOn }: ImportTerms, works: readonly Work[]): Promise<void> {
  const opened = works.flatMap(({ plan, personId }) => (plan.qualification ? [{ ...plan.qualification, personId }] : []));
  const followed = opened.filter(({ replaces, startsOn }) => replaces !== null && replaces !== startsOn);
  await eachChunk(followed, (chunk) =>
    tx.update(qualification).set({ endsOn: effectiveOn }).where(and(
      inArray(qualification.personId, chunk.map(({ personId }) => personId)),
      inForce(qualification, effectiveOn),
      lt(qualification.startsOn, effectiveOn),
    )));
  const rows = opened.map(({ fields, personId, startsOn, endsOn }) => ({ ...fields, personId, startsOn, endsOn }));
  await eachChunk(rows, (chunk) => tx.insert(qualification).values(chunk).onDuplicateKeyUpdate({ set: corrected }));
}

/** Only the row of the same person and day can be in the way of a new one. */
const corrected = {
  subject: sql`values(${qualification.subject})`,
  degree: sql`values(${qualification.degree})`,
  title: sql`values(${qualification.title})`,
  backboneLevel: sql`values(${qualification.backboneLevel})`,
};

async function changeClassHead(tx: Transaction, change: TeacherPlan["classHead"], personId: PersonId): Promise<void> {
  if (!change) return;
  if (change.kind === "open") {
    // The same day's duty may stand there, taken back by an earlier file.
    await tx.insert(duty).values(dutyRow(personId, change)).onDuplicateKeyUpdate({ set: { campusId: change.campusId, endsOn: change.endsOn } });
    return;
  }
  const endsOn = change.endsOn < change.startsOn ? change.startsOn : change.endsOn;
  await tx.update(duty).set({ endsOn }).where(and(eq(duty.personId, personId), eq(duty.kind, "class-head"), eq(duty.startsOn, change.startsOn)));
}
