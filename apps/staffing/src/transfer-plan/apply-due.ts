/** What a date does to plans: a notice ends, and on the day of effect the assignments change. */
import { and, asc, eq, lte, or } from "drizzle-orm";
import type { CivilDate, TransferPlanId } from "@qitong/domain";
import {
  actDue, findLapseReasons, findTransferRefusals, statusAfter, type PlanAct, type TransferMove, type TransferRefusal,
} from "@qitong/domain/staffing";
import { newId, type Database, type Transaction } from "@qitong/db";
import { assignment, duty, transferPlan } from "@qitong/db/schema";
import { inForce, performByClock, type Clock, type ClockWork } from "@qitong/service";
import { openRotations } from "../rotation-return/open";
import { endPartTimeOf } from "../part-time/arrange";
import { loadFacts } from "./facts";
import { listChosenMoves, lockPlan, updatePlan, type PlanChange, type PlanRow } from "../plan/store";
import { lockPeople, releaseClaims } from "./submit";

/**
 * Safe to call at any time and from several processes: each plan is decided in a transaction of its own under its lock.
 * One plan's fault does not hold up the others; the first is thrown when all were tried.
 */
export async function applyDuePlans(db: Database, clock: Clock): Promise<void> {
  const faults: unknown[] = [];
  // A notice may have ended and the day of effect come since the last call: two steps for one plan.
  for (let step = 0; step < 2; step += 1) {
    for (const planId of await listDuePlans(db, clock.today())) {
      await performByClock(db, clock, "staffing.transferPlan.byDate", (work) => actByDate(work, planId)).catch((fault: unknown) => faults.push(fault));
    }
  }
  if (faults.length > 0) throw faults[0];
}

async function listDuePlans(db: Database, today: CivilDate): Promise<TransferPlanId[]> {
  const rows = await db
    .select({ id: transferPlan.id })
    .from(transferPlan)
    .where(or(
      and(eq(transferPlan.status, "in-notice"), lte(transferPlan.noticeEndsOn, today)),
      and(eq(transferPlan.status, "scheduled"), lte(transferPlan.effectiveOn, today)),
    ))
    .orderBy(asc(transferPlan.effectiveOn), asc(transferPlan.id));
  return rows.map((row) => row.id);
}

async function actByDate(work: ClockWork, planId: TransferPlanId): Promise<void> {
  const plan = await lockPlan(work.tx, planId);
  const due = actDue(plan, work.today);
  if (due === "end-notice") await carryOn(work, plan, "end-notice", {}, {});
  if (due === "apply") await applyPlan(work, plan);
}

/** All of the plan or nothing: where a teacher left or became exempt since the decision, it goes back to the officer. */
async function applyPlan(work: ClockWork, plan: PlanRow): Promise<void> {
  const { tx } = work;
  const moves = await listChosenMoves(tx, plan);
  await lockPeople(tx, moves.map((move) => move.personId).sort());
  const reasons = await findReasonsNow(tx, plan, moves);
  if (reasons.length > 0) {
    await carryOn(work, plan, "lapse", { decidedBy: null, noticeStartsOn: null, noticeEndsOn: null }, { refusals: reasons });
  } else {
    for (const move of moves) await transfer(tx, plan, move);
    await openRotations(work, plan, moves);
    await carryOn(work, plan, "apply", { appliedAt: work.now }, { moves: moves.length });
  }
  await releaseClaims(tx, plan.id);
}

async function findReasonsNow(tx: Transaction, plan: PlanRow, moves: readonly TransferMove[]): Promise<TransferRefusal[]> {
  const { transfer: settings } = plan.settings;
  const facts = await loadFacts(tx, { ...plan, settings });
  return findLapseReasons(findTransferRefusals(moves, facts, settings));
}

/** Closes the old assignment and opens the new one on the same day; the class that a teacher leads stays behind. */
async function transfer(tx: Transaction, plan: PlanRow, { personId, fromCampusId, toCampusId }: TransferMove): Promise<void> {
  const on = plan.effectiveOn;
  const [old] = await tx
    .select()
    .from(assignment)
    .where(and(eq(assignment.personId, personId), eq(assignment.campusId, fromCampusId), inForce(assignment, on)))
    .for("update");
  if (!old) throw new Error(`no assignment of ${personId} to close`);
  await tx.update(assignment).set({ endsOn: on }).where(eq(assignment.id, old.id));
  await tx.insert(assignment).values({
    id: newId(), personId, campusId: toCampusId, startsOn: on, endsOn: old.endsOn, origin: "transferred", transferPlanId: plan.id,
  });
  await tx
    .update(duty)
    .set({ endsOn: on })
    .where(and(eq(duty.personId, personId), eq(duty.kind, "class-head"), inForce(duty, on)));
  await endPartTimeOf(tx, personId, on);
}

async function carryOn(work: ClockWork, plan: PlanRow, done: PlanAct, change: PlanChange, detail: Record<string, unknown>): Promise<void> {
  const status = statusAfter(plan.status, done);
  if (!status) throw new Error(`${done} is not possible in ${plan.status}`);
  await updatePlan(work.tx, plan, { ...change, status });
  work.audit({ districtId: plan.districtId, subjectKind: "transfer-plan", subjectId: plan.id, detail: { done, status, ...detail } });
}
