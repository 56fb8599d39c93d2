/** Rotations, what was decided about their ends, and the plans that hold or want their teachers. */
import { and, asc, desc, eq, inArray, lte, or } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { CampusId, CivilDate, DistrictId, PersonId, Place, RotationId } from "@qitong/domain";
import type { HoldingPlan, LaterMove, PlanStatus, RotationStep } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import { assignment, campus, campusName, duty, mentoring, person, qualification, rotation, rotationStep, transferClaim, transferMove, transferPlan } from "@qitong/db/schema";
import { absent, inForce, type At } from "@qitong/service";

export type RotationRow = typeof rotation.$inferSelect;

/** A rotation is the district's to decide. */
export const atRotation: At<{ rotationId: RotationId }> = async (db, { rotationId }) => {
  const [row] = await db.select({ districtId: rotation.districtId }).from(rotation).where(eq(rotation.id, rotationId));
  return row && [{ kind: "district", id: row.districtId } satisfies Place];
};

/**
 * For deciding, in id order. People are locked before their rotations, as by the plan that moves them.
 * @throws absent when one of them is not there
 */
export async function lockRotations(tx: Transaction, ids: readonly RotationId[]): Promise<RotationRow[]> {
  const of = inArray(rotation.id, [...ids]);
  const people = tx.select({ id: rotation.personId }).from(rotation).where(of);
  await tx.select({ id: person.id }).from(person).where(inArray(person.id, people)).orderBy(asc(person.id)).for("update");
  const rows = await tx.select().from(rotation).where(of).orderBy(asc(rotation.id)).for("update");
  if (rows.length < new Set(ids).size) throw absent();
  return rows;
}

export async function lockRotation(tx: Transaction, rotationId: RotationId): Promise<RotationRow> {
  const [row] = await lockRotations(tx, [rotationId]);
  if (!row) throw absent();
  return row;
}

export type RotationChange = Partial<Pick<RotationRow, "status" | "endsOn" | "endedOn" | "awayCampusId">>;

export async function updateRotation(tx: Transaction, row: RotationRow, change: RotationChange): Promise<void> {
  await tx.update(rotation).set({ ...change, version: row.version + 1 }).where(eq(rotation.id, row.id));
}

export interface NewStep {
  readonly kind: RotationStep;
  readonly endsOn: CivilDate | null;
  readonly reason: string | null;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Date;
}

export async function insertStep(tx: Transaction, rotationId: RotationId, step: NewStep): Promise<void> {
  const [last] = await tx.select({ number: rotationStep.number }).from(rotationStep).where(eq(rotationStep.rotationId, rotationId)).orderBy(desc(rotationStep.number)).limit(1);
  await tx.insert(rotationStep).values({ rotationId, number: (last?.number ?? 0) + 1, ...step });
}

const home = alias(campusName, "home_name");
const away = alias(campusName, "away_name");

/** With the names of the day; those that run first, then the newest. */
export async function listRotations(db: Queryable, districtId: DistrictId, campusIds: readonly CampusId[] | undefined, on: CivilDate) {
  if (campusIds?.length === 0) return [];
  return db
    .select({
      id: rotation.id, personId: rotation.personId, name: person.name, planId: rotation.planId, planTitle: transferPlan.title,
      homeCampusId: rotation.homeCampusId, homeCampusName: home.name, awayCampusId: rotation.awayCampusId, awayCampusName: away.name,
      subject: qualification.subject, startsOn: rotation.startsOn, endsOn: rotation.endsOn, status: rotation.status, endedOn: rotation.endedOn,
      version: rotation.version, homeClosedOn: campus.closedOn,
    })
    .from(rotation)
    .innerJoin(person, eq(person.id, rotation.personId))
    .innerJoin(transferPlan, eq(transferPlan.id, rotation.planId))
    .innerJoin(campus, eq(campus.id, rotation.homeCampusId))
    .leftJoin(home, and(eq(home.campusId, rotation.homeCampusId), inForce(home, on)))
    .leftJoin(away, and(eq(away.campusId, rotation.awayCampusId), inForce(away, on)))
    .leftJoin(qualification, and(eq(qualification.personId, rotation.personId), inForce(qualification, on)))
    .where(and(
      eq(rotation.districtId, districtId), lte(rotation.startsOn, on),
      campusIds && or(inArray(rotation.homeCampusId, [...campusIds]), inArray(rotation.awayCampusId, [...campusIds])),
    ))
    .orderBy(asc(rotation.endsOn), desc(rotation.startsOn), asc(person.name), asc(rotation.id));
}

/** Of one person, newest first. */
export async function listRotationsOf(db: Queryable, personId: PersonId, on: CivilDate) {
  return db
    .select({
      id: rotation.id, planTitle: transferPlan.title, homeCampusName: home.name, awayCampusName: away.name,
      startsOn: rotation.startsOn, endsOn: rotation.endsOn, status: rotation.status, endedOn: rotation.endedOn,
    })
    .from(rotation)
    .innerJoin(transferPlan, eq(transferPlan.id, rotation.planId))
    .leftJoin(home, and(eq(home.campusId, rotation.homeCampusId), inForce(home, on)))
    .leftJoin(away, and(eq(away.campusId, rotation.awayCampusId), inForce(away, on)))
    .where(and(eq(rotation.personId, personId), lte(rotation.startsOn, on)))
    .orderBy(desc(rotation.startsOn));
}

const decider = alias(person, "decider");

/** Every step of these rotations, oldest first. */
export async function listSteps(db: Queryable, rotationIds: readonly RotationId[]) {
  if (rotationIds.length === 0) return [];
  return db
    .select({
      rotationId: rotationStep.rotationId, number: rotationStep.number, kind: rotationStep.kind, endsOn: rotationStep.endsOn,
      reason: rotationStep.reason, decidedByName: decider.name, decidedAt: rotationStep.decidedAt,
    })
    .from(rotationStep)
    .leftJoin(decider, eq(decider.id, rotationStep.decidedBy))
    .where(inArray(rotationStep.rotationId, [...rotationIds]))
    .orderBy(asc(rotationStep.rotationId), asc(rotationStep.number));
}

/** The open plan that holds a teacher. */
export async function findHolding(db: Queryable, personId: PersonId): Promise<HoldingPlan | undefined> {
  const [row] = await db
    .select({ planId: transferClaim.planId, planTitle: transferPlan.title })
    .from(transferClaim)
    .innerJoin(transferPlan, eq(transferPlan.id, transferClaim.planId))
    .where(eq(transferClaim.personId, personId));
  return row;
}

const beforeEffect: readonly PlanStatus[] = ["draft", "returned", "consulting", "awaiting-approval", "in-notice", "scheduled"];

/** Moves of plans that are not yet in effect, in any of their alternatives; a draft's too, so that it can be changed in time. */
export async function listLaterMoves(db: Queryable, districtId: DistrictId, personIds: readonly PersonId[]): Promise<LaterMove[]> {
  if (personIds.length === 0) return [];
  return db
    .selectDistinct({
      planId: transferPlan.id, planTitle: transferPlan.title, effectiveOn: transferPlan.effectiveOn,
      personId: transferMove.personId, fromCampusId: transferMove.fromCampusId, toCampusId: transferMove.toCampusId,
    })
    .from(transferMove)
    .innerJoin(transferPlan, eq(transferPlan.chosenAlternativeId, transferMove.alternativeId))
    .where(and(eq(transferPlan.districtId, districtId), inArray(transferPlan.status, [...beforeEffect]), inArray(transferMove.personId, [...personIds])));
}

/** Closes the stay at one campus and opens the next on the same day; what the stay's own end was goes on. */
export async function reassign(
  tx: Transaction,
  row: Pick<RotationRow, "personId" | "planId">,
  { from, to, on, origin }: { readonly from: CampusId; readonly to: CampusId; readonly on: CivilDate; readonly origin: "returned" | "corrected" },
  newAssignmentId: string,
): Promise<boolean> {
  const [old] = await tx
    .select()
    .from(assignment)
    .where(and(eq(assignment.personId, row.personId), eq(assignment.campusId, from), inForce(assignment, on)))
    .for("update");
  if (!old) return false;
  await tx.update(assignment).set({ endsOn: on }).where(eq(assignment.id, old.id));
  await tx.insert(assignment).values({
    id: newAssignmentId, personId: row.personId, campusId: to, startsOn: on, endsOn: old.endsOn, origin, transferPlanId: row.planId,
  });
  return true;
}

export async function listMentoringOf(tx: Transaction, rotationId: RotationId) {
  return tx.select().from(mentoring).where(eq(mentoring.rotationId, rotationId)).orderBy(asc(mentoring.id)).for("update");
}

/** The class that a teacher leads stays behind, as with a plan. */
export async function leaveClass(tx: Transaction, personId: PersonId, on: CivilDate): Promise<void> {
  await tx.update(duty).set({ endsOn: on }).where(and(eq(duty.personId, personId), eq(duty.kind, "class-head"), inForce(duty, on)));
}
