/**
 * The inbox, by index only: what waits stands under its office (approval_task_office_inbox), so a page costs the same
 * with ten open approvals as with ten thousand.
 */
import { and, asc, desc, eq, gt, gte, inArray, isNotNull, lt, lte, notInArray, or, sql, type SQL } from "drizzle-orm";
import type { ApprovalId, PersonId } from "@qitong/domain";
import { inboxPage, officeKey, type InboxCursor } from "@qitong/domain/management/approval";
import type { Queryable } from "@qitong/db";
import { approval, approvalTask, approvalTaskOffice } from "@qitong/db/schema";
import type { listReachedOffices } from "@qitong/service/approval";

type ReachedOffice = Awaited<ReturnType<typeof listReachedOffices>>[number];

export interface InboxKey {
  readonly approvalId: ApprovalId;
  readonly task: number | null;
  readonly at: Date;
  readonly cursor: InboxCursor;
}

export interface InboxKeys {
  readonly keys: readonly InboxKey[];
  readonly next: InboxCursor | null;
}

const cursorId = (approvalId: string, task: number): string => `${approvalId}.${String(task).padStart(5, "0")}`;

const waiting = {
  approvalId: approvalTaskOffice.approvalId, task: approvalTaskOffice.taskNumber, at: approvalTaskOffice.waitingSince,
};

const isWaitingAt = ({ office, notOf }: ReachedOffice): SQL | undefined =>
  and(eq(approvalTaskOffice.office, officeKey(office)), eq(approvalTaskOffice.isOpen, true), notInArray(approvalTaskOffice.applicantId, [...notOf]));

/** What waits for any of the offices, longest first. Each office is a range of the index; their heads are merged. */
export async function listWaiting(db: Queryable, offices: readonly ReachedOffice[], after: InboxCursor | undefined): Promise<InboxKeys> {
  const found: InboxKey[] = [];
  for (const office of offices) {
    const rows = await db
      .select(waiting)
      .from(approvalTaskOffice)
      .where(and(isWaitingAt(office), after && isAfter(after)))
      .orderBy(asc(approvalTaskOffice.waitingSince), asc(approvalTaskOffice.approvalId), asc(approvalTaskOffice.taskNumber))
      .limit(inboxPage + 1);
    for (const row of rows) found.push({ ...row, cursor: { at: row.at.toISOString(), id: cursorId(row.approvalId, row.task) } });
  }
  const inOrder = found.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.cursor.id < b.cursor.id ? -1 : 1));
  // Someone in two offices of one task is asked once.
  return pageOf(inOrder.filter((key, index) => inOrder.findIndex(({ cursor }) => cursor.id === key.cursor.id) === index));
}

function isAfter({ at, id }: InboxCursor): SQL | undefined {
  const [approvalId = "", task = "0"] = id.split(".");
  const since = new Date(at);
  const { waitingSince, approvalId: ofApproval, taskNumber } = approvalTaskOffice;
  return and(
    gte(waitingSince, since),
    or(gt(waitingSince, since), gt(ofApproval, approvalId as ApprovalId), and(eq(ofApproval, approvalId as ApprovalId), gt(taskNumber, Number(task)))),
  );
}

function pageOf(keys: readonly InboxKey[]): InboxKeys {
  const page = keys.slice(0, inboxPage);
  return { keys: page, next: keys.length > inboxPage ? (page.at(-1)?.cursor ?? null) : null };
}

export async function listDone(db: Queryable, personId: PersonId, after: InboxCursor | undefined): Promise<InboxKeys> {
  const { decidedBy, decidedAt, approvalId, number } = approvalTask;
  const before = after && and(lte(decidedAt, new Date(after.at)), or(lt(decidedAt, new Date(after.at)), lt(sql`concat(${approvalId}, '.', lpad(${number}, 5, '0'))`, after.id)));
  const rows = await db
    .select({ approvalId, task: number, at: decidedAt })
    .from(approvalTask)
    .where(and(eq(decidedBy, personId), isNotNull(decidedAt), before))
    .orderBy(desc(decidedAt), desc(approvalId), desc(number))
    .limit(inboxPage + 1);
  return pageOf(rows.flatMap(({ at, ...row }) => (at ? [{ ...row, at, cursor: { at: at.toISOString(), id: cursorId(row.approvalId, row.task) } }] : [])));
}

export async function listOwn(db: Queryable, personId: PersonId, after: InboxCursor | undefined): Promise<InboxKeys> {
  const { applicantId, startedAt, id } = approval;
  const before = after && and(lte(startedAt, new Date(after.at)), or(lt(startedAt, new Date(after.at)), lt(id, after.id as ApprovalId)));
  const rows = await db.select({ approvalId: id, at: startedAt }).from(approval).where(and(eq(applicantId, personId), before)).orderBy(desc(startedAt), desc(id)).limit(inboxPage + 1);
  return pageOf(rows.map((row) => ({ ...row, task: null, cursor: { at: row.at.toISOString(), id: row.approvalId } })));
}

export async function countWaiting(db: Queryable, offices: readonly ReachedOffice[]): Promise<number> {
  if (offices.length === 0) return 0;
  const { approvalId, taskNumber } = approvalTaskOffice;
  const [row] = await db.select({ count: sql<number>`count(distinct ${approvalId}, ${taskNumber})`.mapWith(Number) }).from(approvalTaskOffice).where(or(...offices.map(isWaitingAt)));
  return row?.count ?? 0;
}

/** One's own that came back and wait for oneself. */
export async function countReturned(db: Queryable, personId: PersonId): Promise<number> {
  return db.$count(approval, and(eq(approval.applicantId, personId), eq(approval.status, "returned")));
}

export async function listTasksOf(db: Queryable, approvalIds: readonly ApprovalId[]) {
  if (approvalIds.length === 0) return [];
  return db
    .select({ approvalId: approvalTask.approvalId, number: approvalTask.number, state: approvalTask.state, stepId: approvalTask.stepId, dueOn: approvalTask.dueOn })
    .from(approvalTask)
    .where(inArray(approvalTask.approvalId, [...approvalIds]));
}
