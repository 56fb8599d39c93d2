/** Plans, their alternatives and moves. */
import { aliasedTable, and, asc, count, desc, eq, inArray, ne } from "drizzle-orm";
import { z } from "zod";
import {
  Refused, TransferPlanId, type AlternativeId, type CampusId, type CivilDate, type DistrictId, type PersonId,
  type Place,
} from "@qitong/domain";
import { PlanSettings, PlanSight, PlanStatus, type TransferMove, type TransferPlan } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import { campus, person, planAlternative, transferClaim, transferMove, transferPlan, assignment } from "@qitong/db/schema";
import { absent, inForce, type At } from "@qitong/service";

export const OfPlan = z.object({ planId: TransferPlanId });
/** A plan belongs to its district: the gate of whatever names a plan. */
export const atPlan: At<{ planId: TransferPlanId }> = async (db, { planId }) => {
  const [row] = await db.select({ districtId: transferPlan.districtId }).from(transferPlan).where(eq(transferPlan.id, planId));
  return row && [{ kind: "district", id: row.districtId } satisfies Place];
};

export interface PlanRow extends TransferPlan {
  readonly districtId: DistrictId;
  readonly title: string;
  readonly schoolYear: number;
  readonly noticeStartsOn: CivilDate | null;
  readonly decisionReason: string | null;
  /** Null before submission, and of a plan that was submitted before sights were kept. */
  readonly sight: PlanSight | null;
  readonly version: number;
}

type Stored = typeof transferPlan.$inferSelect;

function planRow(row: Stored): PlanRow {
  return {
    id: row.id,
    districtId: row.districtId,
    title: row.title,
    schoolYear: row.schoolYear,
    effectiveOn: row.effectiveOn,
    status: PlanStatus.parse(row.status),
    settings: PlanSettings.parse(row.settings),
    chosenAlternativeId: row.chosenAlternativeId,
    submittedBy: row.submittedBy,
    noticeStartsOn: row.noticeStartsOn,
    noticeEndsOn: row.noticeEndsOn,
    decisionReason: row.decisionReason,
    sight: PlanSight.nullable().parse(row.sight),
    version: row.version,
  };
}

/** For reading. @throws absent */
export async function getPlan(db: Queryable, planId: TransferPlanId): Promise<PlanRow> {
  const [row] = await db.select().from(transferPlan).where(eq(transferPlan.id, planId));
  if (!row) throw absent();
  return planRow(row);
}

/** For deciding: nobody else decides on it until the transaction ends. @throws absent */
export async function lockPlan(tx: Transaction, planId: TransferPlanId): Promise<PlanRow> {
  const [row] = await tx.select().from(transferPlan).where(eq(transferPlan.id, planId)).for("update");
  if (!row) throw absent();
  return planRow(row);
}

export async function insertPlan(tx: Transaction, row: typeof transferPlan.$inferInsert): Promise<void> {
  await tx.insert(transferPlan).values(row);
}

export type PlanChange = Partial<Omit<typeof transferPlan.$inferInsert, "id" | "districtId" | "version">>;

export async function updatePlan(tx: Transaction, plan: PlanRow, change: PlanChange): Promise<void> {
  await tx.update(transferPlan).set({ ...change, version: plan.version + 1 }).where(eq(transferPlan.id, plan.id));
}

const creator = aliasedTable(person, "creator");
const submitter = aliasedTable(person, "submitter");
const decider = aliasedTable(person, "decider");

const listed = {
  id: transferPlan.id,
  title: transferPlan.title,
  schoolYear: transferPlan.schoolYear,
  effectiveOn: transferPlan.effectiveOn,
  status: transferPlan.status,
  noticeStartsOn: transferPlan.noticeStartsOn,
  noticeEndsOn: transferPlan.noticeEndsOn,
  chosenAlternativeId: transferPlan.chosenAlternativeId,
  createdAt: transferPlan.createdAt,
  createdByName: creator.name,
  submittedBy: transferPlan.submittedBy,
  submittedByName: submitter.name,
  decidedByName: decider.name,
  decisionReason: transferPlan.decisionReason,
  appliedAt: transferPlan.appliedAt,
};

/** Newest first, with the names of those who acted. */
export async function listPlans(db: Queryable, districtId: DistrictId, planIds?: readonly TransferPlanId[]) {
  if (planIds?.length === 0) return [];
  const rows = await db
    .select(listed)
    .from(transferPlan)
    .leftJoin(creator, eq(creator.id, transferPlan.createdBy))
    .leftJoin(submitter, eq(submitter.id, transferPlan.submittedBy))
    .leftJoin(decider, eq(decider.id, transferPlan.decidedBy))
    .where(and(eq(transferPlan.districtId, districtId), planIds && inArray(transferPlan.id, [...planIds])))
    .orderBy(desc(transferPlan.createdAt), desc(transferPlan.id));
  return rows.map((row) => ({ ...row, status: PlanStatus.parse(row.status) }));
}

export async function listAlternatives(db: Queryable, planId: TransferPlanId) {
  return db
    .select({
      id: planAlternative.id,
      name: planAlternative.name,
      origin: planAlternative.origin,
      objective: planAlternative.objective,
      bound: planAlternative.bound,
      gap: planAlternative.gap,
      findings: planAlternative.findings,
      version: planAlternative.version,
      moves: count(transferMove.personId),
    })
    .from(planAlternative)
    .leftJoin(transferMove, eq(transferMove.alternativeId, planAlternative.id))
    .where(eq(planAlternative.planId, planId))
    .groupBy(planAlternative.id)
    .orderBy(asc(planAlternative.id));
}

/** @throws absent when it is not of this plan. */
export async function getAlternative(db: Queryable, planId: TransferPlanId, alternativeId: AlternativeId) {
  const [row] = await db
    .select()
    .from(planAlternative)
    .where(and(eq(planAlternative.id, alternativeId), eq(planAlternative.planId, planId)));
  if (!row) throw absent();
  return row;
}

/** What is written out of a plan: the alternative that is asked for, else the chosen one. @throws Refused where there is none. */
export async function getAlternativeOrChosen(db: Queryable, plan: PlanRow, asked: AlternativeId | undefined) {
  const wanted = asked ?? plan.chosenAlternativeId;
  if (wanted === null) throw new Refused([{ kind: "no-alternative-chosen" }]);
  return getAlternative(db, plan.id, wanted);
}

export async function listMoves(db: Queryable, alternativeId: AlternativeId): Promise<TransferMove[]> {
  return db
    .select({ personId: transferMove.personId, fromCampusId: transferMove.fromCampusId, toCampusId: transferMove.toCampusId })
    .from(transferMove)
    .where(eq(transferMove.alternativeId, alternativeId))
    .orderBy(asc(transferMove.personId));
}

/** The moves of the submitted alternative; none before one is chosen. */
export async function listChosenMoves(db: Queryable, plan: Pick<PlanRow, "chosenAlternativeId">): Promise<TransferMove[]> {
  return plan.chosenAlternativeId === null ? [] : listMoves(db, plan.chosenAlternativeId);
}

/** Teachers of the district whom another submitted plan holds: this one could not be submitted with them. */
export async function listHeldByOtherPlans(db: Queryable, { id, districtId }: Pick<PlanRow, "id" | "districtId">): Promise<PersonId[]> {
  const rows = await db
    .select({ personId: transferClaim.personId })
    .from(transferClaim)
    .innerJoin(transferPlan, and(eq(transferPlan.id, transferClaim.planId), eq(transferPlan.districtId, districtId)))
    .where(ne(transferClaim.planId, id))
    .orderBy(asc(transferClaim.personId));
  return rows.map(({ personId }) => personId);
}

const mover = aliasedTable(person, "mover");

/** With who changed each last, so that an official sees what a colleague did. */
export async function listMovesWithAuthors(db: Queryable, alternativeId: AlternativeId) {
  return db
    .select({
      personId: transferMove.personId,
      fromCampusId: transferMove.fromCampusId,
      toCampusId: transferMove.toCampusId,
      changedByName: mover.name,
      changedAt: transferMove.changedAt,
    })
    .from(transferMove)
    .leftJoin(mover, eq(mover.id, transferMove.changedBy))
    .where(eq(transferMove.alternativeId, alternativeId))
    .orderBy(asc(transferMove.personId));
}

export async function insertAlternative(tx: Transaction, row: typeof planAlternative.$inferInsert): Promise<void> {
  await tx.insert(planAlternative).values(row);
}

const rowsAtOnce = 500;

export async function insertMoves(tx: Transaction, rows: readonly (typeof transferMove.$inferInsert)[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await tx.insert(transferMove).values(rows.slice(start, start + rowsAtOnce));
  }
}

export async function deleteAlternative(tx: Transaction, alternativeId: AlternativeId): Promise<void> {
  await tx.delete(transferMove).where(eq(transferMove.alternativeId, alternativeId));
  await tx.delete(planAlternative).where(eq(planAlternative.id, alternativeId));
}

/** Where a teacher of the district works on a day; undefined for a foreign or absent one. */
export async function findCampusOf(db: Queryable, districtId: DistrictId, personId: PersonId, on: CivilDate): Promise<CampusId | undefined> {
  const [row] = await db
    .select({ campusId: assignment.campusId })
    .from(assignment)
    .innerJoin(campus, and(eq(campus.id, assignment.campusId), eq(campus.districtId, districtId)))
    .where(and(eq(assignment.personId, personId), inForce(assignment, on)));
  return row?.campusId;
}

export async function hasCampus(db: Queryable, districtId: DistrictId, campusId: CampusId): Promise<boolean> {
  const rows = await db.select({ id: campus.id }).from(campus).where(and(eq(campus.id, campusId), eq(campus.districtId, districtId)));
  return rows.length > 0;
}
