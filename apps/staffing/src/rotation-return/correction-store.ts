/** Corrections of rotations. */
import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { CampusId, CivilDate, CorrectionId, DistrictId, Place, RotationId } from "@qitong/domain";
import type { CorrectionStatus } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import { campus, campusName, person, rotation, rotationCorrection } from "@qitong/db/schema";
import { absent, inForce, type At } from "@qitong/service";
import { lockRotation, type RotationRow } from "./store";

export type CorrectionRow = typeof rotationCorrection.$inferSelect;

export const atCorrection: At<{ correctionId: CorrectionId }> = async (db, { correctionId }) => {
  const [row] = await db
    .select({ districtId: rotation.districtId })
    .from(rotationCorrection)
    .innerJoin(rotation, eq(rotation.id, rotationCorrection.rotationId))
    .where(eq(rotationCorrection.id, correctionId));
  return row && [{ kind: "district", id: row.districtId } satisfies Place];
};

/** With its rotation, which is locked first. @throws absent */
export async function lockCorrection(tx: Transaction, correctionId: CorrectionId): Promise<{ correction: CorrectionRow; row: RotationRow }> {
  const [seen] = await tx.select({ rotationId: rotationCorrection.rotationId }).from(rotationCorrection).where(eq(rotationCorrection.id, correctionId)).for("update");
  if (!seen) throw absent();
  const row = await lockRotation(tx, seen.rotationId);
  const [correction] = await tx.select().from(rotationCorrection).where(eq(rotationCorrection.id, correctionId)).for("update");
  if (!correction) throw absent();
  return { correction, row };
}

const open: readonly CorrectionStatus[] = ["proposed", "approved"];

export async function hasOpenCorrection(tx: Transaction, rotationId: RotationId): Promise<boolean> {
  const rows = await tx
    .select({ id: rotationCorrection.id })
    .from(rotationCorrection)
    .where(and(eq(rotationCorrection.rotationId, rotationId), inArray(rotationCorrection.status, [...open])))
    .for("update");
  return rows.length > 0;
}

/** The campus of the district, or nothing for a foreign one. */
export async function findCampus(db: Queryable, districtId: DistrictId, campusId: CampusId) {
  const [row] = await db.select({ id: campus.id, closedOn: campus.closedOn }).from(campus).where(and(eq(campus.id, campusId), eq(campus.districtId, districtId)));
  return row;
}

const proposer = alias(person, "proposer");
const decider = alias(person, "decider");

/** Newest first. */
export async function listCorrections(db: Queryable, rotationIds: readonly RotationId[], on: CivilDate) {
  if (rotationIds.length === 0) return [];
  return db
    .select({
      id: rotationCorrection.id, rotationId: rotationCorrection.rotationId, kind: rotationCorrection.kind, on: rotationCorrection.correctedOn,
      toCampusName: campusName.name, reason: rotationCorrection.reason, paper: rotationCorrection.paper, status: rotationCorrection.status,
      proposedBy: rotationCorrection.proposedBy, proposedByName: proposer.name, decidedByName: decider.name, decisionReason: rotationCorrection.decisionReason,
    })
    .from(rotationCorrection)
    .leftJoin(proposer, eq(proposer.id, rotationCorrection.proposedBy))
    .leftJoin(decider, eq(decider.id, rotationCorrection.decidedBy))
    .leftJoin(campusName, and(eq(campusName.campusId, rotationCorrection.toCampusId), inForce(campusName, on)))
    .where(inArray(rotationCorrection.rotationId, [...rotationIds]))
    .orderBy(desc(rotationCorrection.proposedAt), desc(rotationCorrection.id));
}

/** Approved and due, and those that nobody decided on in time. */
export async function listDueCorrections(db: Queryable, today: CivilDate): Promise<CorrectionId[]> {
  const rows = await db
    .select({ id: rotationCorrection.id })
    .from(rotationCorrection)
    .where(and(inArray(rotationCorrection.status, [...open]), lte(rotationCorrection.correctedOn, today)))
    .orderBy(asc(rotationCorrection.correctedOn), asc(rotationCorrection.id));
  return rows.map((row) => row.id);
}

export type CorrectionChange = Partial<Pick<CorrectionRow, "status" | "decidedBy" | "decidedAt" | "decisionReason">>;

export async function updateCorrection(tx: Transaction, id: CorrectionId, change: CorrectionChange): Promise<void> {
  await tx.update(rotationCorrection).set(change).where(eq(rotationCorrection.id, id));
}
