/** A plan that takes effect opens a rotation for each of its teachers, and ends the one that a teacher was in. */
import { and, asc, eq, inArray } from "drizzle-orm";
import { plannedEnd, type TransferMove } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { rotation } from "@qitong/db/schema";
import { getDistrictSettings, type ClockWork } from "@qitong/service";
import type { PlanRow } from "../plan/store";
import { endRotation } from "./end";
import { insertStep } from "./store";

export async function openRotations(work: ClockWork, plan: PlanRow, moves: readonly TransferMove[]): Promise<void> {
  if (moves.length === 0) return;
  const { tx, now } = work;
  const { rotationYears } = await getDistrictSettings(tx, plan.districtId);
  const running = await tx
    .select()
    .from(rotation)
    .where(and(inArray(rotation.personId, moves.map((move) => move.personId)), eq(rotation.status, "running")))
    .orderBy(asc(rotation.id))
    .for("update");
  const startsOn = plan.effectiveOn;
  const endsOn = plannedEnd(startsOn, rotationYears);
  for (const { personId, fromCampusId, toCampusId } of moves) {
    const before = running.find((row) => row.personId === personId);
    if (before) await endRotation(work, before, "superseded", startsOn, { byPlan: plan.id });
    const id = newId<typeof rotation.$inferSelect["id"]>();
    await tx.insert(rotation).values({
      id, districtId: plan.districtId, personId, planId: plan.id, startsOn, endsOn, status: "running", awayCampusId: toCampusId,
      // Moved on from a rotation the teacher still belongs to the first school (编制不动), and returns there.
      homeCampusId: before?.homeCampusId ?? fromCampusId,
    });
    await insertStep(tx, id, { kind: "planned", endsOn, reason: null, decidedBy: null, decidedAt: now });
  }
}
