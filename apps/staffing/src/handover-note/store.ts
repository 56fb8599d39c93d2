/** Handover notes, and the moves that each is due for. */
import { and, asc, eq, gte, inArray, or } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import { addDays, type CampusId, type CivilDate, type DistrictId, type HandoverNoteId, type PersonId, type TransferPlanId } from "@qitong/domain";
import { NoteContent, type PlanStatus } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import { assignment, campusName, duty, handoverNote, person, transferMove, transferPlan } from "@qitong/db/schema";
import { absent, findCampusChain, inForce, type At } from "@qitong/service";

export type NoteRow = typeof handoverNote.$inferSelect;

/** The releasing campus: its principal confirms. */
export const atNote: At<{ noteId: HandoverNoteId }> = async (db, { noteId }, today) => {
  const [row] = await db.select({ campusId: handoverNote.campusId }).from(handoverNote).where(eq(handoverNote.id, noteId));
  return row && findCampusChain(db, row.campusId, today);
};

/** From the public notice on a teacher knows; a plan that took effect long ago is no longer asked about. */
const decided: readonly PlanStatus[] = ["in-notice", "scheduled"];
const askedForDays = 60;

const receiver = alias(person, "receiver");
const from = alias(campusName, "from_name");
const to = alias(campusName, "to_name");

interface DueOf {
  readonly districtId?: DistrictId;
  readonly campusIds?: readonly CampusId[];
  readonly personId?: PersonId;
}

/** Every move of a decided plan with its note, if it was begun; by the plan's day. */
export async function listDueNotes(db: Queryable, of: DueOf, today: CivilDate) {
  if (of.campusIds?.length === 0) return [];
  const rows = await db
    .select({
      planId: transferPlan.id, planTitle: transferPlan.title, effectiveOn: transferPlan.effectiveOn, districtId: transferPlan.districtId,
      personId: transferMove.personId, name: person.name, fromCampusId: transferMove.fromCampusId, fromCampusName: from.name, toCampusName: to.name,
      noteId: handoverNote.id, status: handoverNote.status, version: handoverNote.version, content: handoverNote.content,
      receiverId: handoverNote.receiverId, receiverName: receiver.name, sentBackReason: handoverNote.sentBackReason,
    })
    .from(transferMove)
    .innerJoin(transferPlan, eq(transferPlan.chosenAlternativeId, transferMove.alternativeId))
    .innerJoin(person, eq(person.id, transferMove.personId))
    .leftJoin(handoverNote, and(eq(handoverNote.planId, transferPlan.id), eq(handoverNote.personId, transferMove.personId)))
    .leftJoin(receiver, eq(receiver.id, handoverNote.receiverId))
    .leftJoin(from, and(eq(from.campusId, transferMove.fromCampusId), inForce(from, today)))
    .leftJoin(to, and(eq(to.campusId, transferMove.toCampusId), inForce(to, today)))
    .where(and(
      or(inArray(transferPlan.status, [...decided]), and(eq(transferPlan.status, "effective"), gte(transferPlan.effectiveOn, addDays(today, -askedForDays)))),
      of.districtId && eq(transferPlan.districtId, of.districtId),
      of.campusIds && inArray(transferMove.fromCampusId, [...of.campusIds]),
      of.personId && eq(transferMove.personId, of.personId),
    ))
    .orderBy(asc(transferPlan.effectiveOn), asc(person.name), asc(person.id));
  return rows.map((row) => ({ ...row, content: row.content === null ? null : NoteContent.parse(row.content) }));
}

/** Handed to this person, and not yet confirmed. */
export async function listNotesFor(db: Queryable, receiverId: PersonId, today: CivilDate) {
  const rows = await db
    .select({
      noteId: handoverNote.id, planTitle: transferPlan.title, effectiveOn: transferPlan.effectiveOn, name: person.name, fromCampusName: from.name,
      status: handoverNote.status, version: handoverNote.version, content: handoverNote.content,
    })
    .from(handoverNote)
    .innerJoin(transferPlan, eq(transferPlan.id, handoverNote.planId))
    .innerJoin(person, eq(person.id, handoverNote.personId))
    .leftJoin(from, and(eq(from.campusId, handoverNote.campusId), inForce(from, today)))
    .where(and(eq(handoverNote.receiverId, receiverId), inArray(handoverNote.status, ["handed", "received"])))
    .orderBy(asc(transferPlan.effectiveOn), asc(handoverNote.id));
  return rows.map((row) => ({ ...row, content: NoteContent.parse(row.content) }));
}

/** @throws absent */
export async function lockNote(tx: Transaction, noteId: HandoverNoteId): Promise<NoteRow> {
  const [row] = await tx.select().from(handoverNote).where(eq(handoverNote.id, noteId)).for("update");
  if (!row) throw absent();
  return row;
}

export async function lockNoteOf(tx: Transaction, planId: TransferPlanId, personId: PersonId): Promise<NoteRow | undefined> {
  const [row] = await tx.select().from(handoverNote).where(and(eq(handoverNote.planId, planId), eq(handoverNote.personId, personId))).for("update");
  return row;
}

/** Colleagues at a campus on a day, but for the one who leaves. */
export async function listColleagues(db: Queryable, campusId: CampusId, but: PersonId, on: CivilDate) {
  const rows = await db
    .select({ personId: person.id, name: person.name })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.personId))
    .where(and(eq(assignment.campusId, campusId), inForce(assignment, on)))
    .orderBy(asc(person.name), asc(person.id));
  return rows.filter((row) => row.personId !== but);
}

export async function leadsClass(db: Queryable, personId: PersonId, on: CivilDate): Promise<boolean> {
  const rows = await db.select({ kind: duty.kind }).from(duty).where(and(eq(duty.personId, personId), eq(duty.kind, "class-head"), inForce(duty, on)));
  return rows.length > 0;
}
