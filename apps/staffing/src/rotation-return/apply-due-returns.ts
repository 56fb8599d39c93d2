/** What a date does to rotations: on the first day after the end the teacher is back at the campus of origin. */
import { and, asc, eq, lte } from "drizzle-orm";
import type { CivilDate, RotationId } from "@qitong/domain";
import { findReturnRefusals, isReturnDue } from "@qitong/domain/staffing";
import { newId, type Database } from "@qitong/db";
import { campus, rotation } from "@qitong/db/schema";
import { performByClock, type Clock, type ClockWork } from "@qitong/service";
import { applyDueCorrections } from "./apply-due-corrections";
import { endRotation } from "./end";
import { findHolding, leaveClass, lockRotation, reassign } from "./store";

/**
 * Safe to call at any time and from several processes. After the plans of the day, so that one who is moved on that day is
 * not sent back first. What stands against a return is shown to the official; nothing is written while it does.
 */
export async function applyDueReturns(db: Database, clock: Clock): Promise<void> {
  const faults: unknown[] = [];
  // A correction that was approved for a day comes before the end of that day.
  await applyDueCorrections(db, clock).catch((fault: unknown) => faults.push(fault));
  for (const rotationId of await listDue(db, clock.today())) {
    await performByClock(db, clock, "staffing.rotationEnd.byDate", (work) => returnHome(work, rotationId)).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw faults[0];
}

async function listDue(db: Database, today: CivilDate): Promise<RotationId[]> {
  const rows = await db
    .select({ id: rotation.id })
    .from(rotation)
    .where(and(eq(rotation.status, "running"), lte(rotation.endsOn, today)))
    .orderBy(asc(rotation.endsOn), asc(rotation.id));
  return rows.map((row) => row.id);
}

async function returnHome(work: ClockWork, rotationId: RotationId): Promise<void> {
  const { tx, today } = work;
  const row = await lockRotation(tx, rotationId);
  if (!isReturnDue(row, today) || row.endsOn === null) return;
  const on = row.endsOn;
  const [home] = await tx.select({ closedOn: campus.closedOn }).from(campus).where(eq(campus.id, row.homeCampusId));
  const held = await findHolding(tx, row.personId);
  if (findReturnRefusals(row, { homeClosedOn: home?.closedOn ?? null, held }).length > 0) return;
  const isBack = await reassign(tx, row, { from: row.awayCampusId, to: row.homeCampusId, on, origin: "returned" }, newId());
  if (isBack) await leaveClass(tx, row.personId, on);
  await endRotation(work, row, isBack ? "returned" : "left", on, { toCampusId: isBack ? row.homeCampusId : null });
}
