/** What a date does to corrections: an approved one changes where the teacher works. */
import type { CorrectionId } from "@qitong/domain";
import { correctionLifecycle } from "@qitong/domain/staffing";
import { newId, type Database } from "@qitong/db";
import { performByClock, type Clock, type ClockWork } from "@qitong/service";
import { findCampus, listDueCorrections, lockCorrection, updateCorrection, type CorrectionRow } from "./correction-store";
import { endRotation } from "./end";
import { findHolding, insertStep, leaveClass, reassign, updateRotation, type RotationRow } from "./store";

export async function applyDueCorrections(db: Database, clock: Clock): Promise<void> {
  const faults: unknown[] = [];
  for (const id of await listDueCorrections(db, clock.today())) {
    await performByClock(db, clock, "staffing.rotationEnd.correctByDate", (work) => actByDate(work, id)).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw faults[0];
}

async function actByDate(work: ClockWork, id: CorrectionId): Promise<void> {
  const { correction, row } = await lockCorrection(work.tx, id);
  const { status, correctedOn } = correction;
  if (correctedOn > work.today || !correctionLifecycle[status].lapse) return;
  // Nobody decided in time, or the rotation has changed since: what was asked for is not done, and says so.
  const isDone = status === "approved" && row.status === "running" && (await mayBeDone(work, row, correction)) && (await apply(work, row, correction));
  const next = isDone ? "applied" : "lapsed";
  await updateCorrection(work.tx, id, { status: next });
  work.audit({ districtId: row.districtId, subjectKind: "person", subjectId: row.personId, detail: { rotationId: row.id, correctionId: id, status: next, on: correctedOn } });
}

async function mayBeDone({ tx }: ClockWork, row: RotationRow, { toCampusId, correctedOn }: CorrectionRow): Promise<boolean> {
  if (await findHolding(tx, row.personId)) return false;
  if (toCampusId === null) return true;
  const place = await findCampus(tx, row.districtId, toCampusId);
  return place !== undefined && (place.closedOn === null || place.closedOn > correctedOn);
}

/** @returns false when the teacher no longer works where the correction starts from. */
async function apply(work: ClockWork, row: RotationRow, correction: CorrectionRow): Promise<boolean> {
  const { tx, now } = work;
  const { kind, correctedOn: on, toCampusId, reason, decidedBy } = correction;
  // Another end needs no day to come: it is done with its approval (correct.ts).
  if (toCampusId === null) return false;
  const step = { kind: "corrected" as const, reason, decidedBy, decidedAt: now };
  const isThere = await reassign(tx, row, { from: row.awayCampusId, to: toCampusId, on, origin: kind === "cancel" ? "returned" : "corrected" }, newId());
  if (!isThere) return false;
  await leaveClass(tx, row.personId, on);
  await insertStep(tx, row.id, { ...step, endsOn: kind === "cancel" ? on : row.endsOn });
  if (kind === "cancel") await endRotation(work, row, "cancelled", on, { correctionId: correction.id });
  else await updateRotation(tx, row, { awayCampusId: toCampusId });
  return true;
}
