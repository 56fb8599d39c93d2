/** Deadlines that passed, and tasks whose office nobody holds any more: looked at every minute, each approval by itself. */
import { and, asc, eq, exists, lt, not, or, sql } from "drizzle-orm";
import type { ApprovalId, CivilDate } from "@qitong/domain";
import { tick } from "@qitong/domain/management/approval";
import type { Database } from "@qitong/db";
import { approval, approvalTask, approvalTaskOffice, post } from "@qitong/db/schema";
import { performByClock, type ClockWork } from "../act";
import type { Clock } from "../context";
import { inForce } from "../period";
import { loadContext, lockApproval, saveMove } from "./course-store";
import { followOutcome } from "./outcome";
import type { ApprovalSubject } from "./subject";

/**
 * Safe to call at any time and from several processes. One approval's fault does not hold up the others; the first is
 * thrown when all were tried. Each service calls it for the subjects that are its own.
 */
export async function escalateDueApprovals(db: Database, clock: Clock, act: string, subject: ApprovalSubject): Promise<void> {
  const faults: unknown[] = [];
  for (const id of await listDueApprovals(db, subject, clock.today())) {
    await performByClock(db, clock, act, (work) => tickApproval(work, subject, id)).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw faults[0];
}

/** Approvals with a task that is overdue, or with one of whose offices nobody but the applicant holds any. */
async function listDueApprovals(db: Database, { kind }: ApprovalSubject, today: CivilDate): Promise<ApprovalId[]> {
  const isOverdue = and(lt(approvalTask.dueOn, today), eq(approvalTask.isAtTop, false));
  const held = db
    .select({ one: sql`1` })
    .from(approvalTaskOffice)
    .innerJoin(post, and(eq(post.placeKind, sql`${approvalTaskOffice.placeKind}`), eq(post.placeId, approvalTaskOffice.placeId), eq(post.role, sql`${approvalTaskOffice.role}`)))
    .where(and(
      eq(approvalTaskOffice.approvalId, approvalTask.approvalId), eq(approvalTaskOffice.taskNumber, approvalTask.number),
      inForce(post, today), sql`not (${post.personId} <=> ${approvalTaskOffice.applicantId})`,
    ));
  const rows = await db
    .selectDistinct({ id: approval.id })
    .from(approvalTask)
    .innerJoin(approval, and(eq(approval.id, approvalTask.approvalId), eq(approval.subjectKind, kind)))
    .where(and(eq(approvalTask.state, "open"), or(isOverdue, not(exists(held)))))
    .orderBy(asc(approval.id));
  return rows.map((row) => row.id);
}

async function tickApproval(work: ClockWork, subject: ApprovalSubject, id: ApprovalId): Promise<void> {
  const row = await lockApproval(work.tx, id);
  const moved = tick(row.course, await loadContext(work.tx, row, work.today));
  if (moved.course === row.course) return;
  await saveMove(work.tx, row, moved, work.now);
  for (const event of moved.events) {
    work.audit({ districtId: row.districtId, subjectKind: "approval", subjectId: id, detail: { done: event.kind, step: event.stepId, status: moved.course.status } });
  }
  if (moved.course.status !== row.status) await followOutcome(work, subject, row, moved, null, null);
}
