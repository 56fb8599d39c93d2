/**
 * The inbox, by index only: what waits stands under its office (approval_task_office_inbox), so a page costs the same
 * with ten open approvals as with ten thousand.
 */
import { and, asc, count, desc, eq, gt, gte, inArray, isNotNull, lt, lte, or, sql, type Placeholder, type SQL } from "drizzle-orm";
import type { ApprovalId, PersonId } from "@qitong/domain";
import { inboxPage, officeKey, type InboxCursor } from "@qitong/domain/management/approval";
import { builtOnce, builtOncePer, idPlaceholders, idValues, type Queryable } from "@qitong/db";
import { approval, approvalTask, approvalTaskOffice } from "@qitong/db/schema";
import type { listReachedOffices } from "@qitong/service/approval";
import { cursorPage, type CursorPage } from "@qitong/service";

type ReachedOffice = Awaited<ReturnType<typeof listReachedOffices>>[number];

export interface InboxKey {
  readonly approvalId: ApprovalId;
  readonly task: number | null;
  readonly at: Date;
  readonly cursor: InboxCursor;
}

export type InboxKeys = CursorPage<InboxKey, InboxCursor>;

const cursorId = (approvalId: string, task: number): string => `${approvalId}.${String(task).padStart(5, "0")}`;

const waiting = {
  approvalId: approvalTaskOffice.approvalId, task: approvalTaskOffice.taskNumber, at: approvalTaskOffice.waitingSince,
};

/** An applicant from outside is null, which is nobody: a plain <> would leave those out. */
const isNotAskedBy = (personId: PersonId | Placeholder): SQL => sql`not (${approvalTaskOffice.applicantId} <=> ${personId})`;

const isWaitingAt = ({ office, notOf }: ReachedOffice): SQL | undefined =>
  and(eq(approvalTaskOffice.office, officeKey(office)), eq(approvalTaskOffice.isOpen, true), ...notOf.map(isNotAskedBy));

const { waitingSince, approvalId: waitingId, taskNumber, office: officeOf, isOpen } = approvalTaskOffice;

/** Nearly everyone asks for the first page of one office: put together once, and only filled in after that. */
const firstPage = builtOnce((db) =>
  db
    .select(waiting)
    .from(approvalTaskOffice)
    .where(and(eq(officeOf, sql.placeholder("office")), eq(isOpen, true), isNotAskedBy(sql.placeholder("notOf"))))
    .orderBy(asc(waitingSince), asc(waitingId), asc(taskNumber))
    .limit(inboxPage + 1)
    .prepare(),
);

async function listWaitingAt(db: Queryable, office: ReachedOffice, after: InboxCursor | undefined) {
  const [notOf, ...others] = office.notOf;
  if (!after && notOf !== undefined && others.length === 0) return firstPage(db).execute({ office: officeKey(office.office), notOf });
  return db
    .select(waiting)
    .from(approvalTaskOffice)
    .where(and(isWaitingAt(office), after && isAfter(after)))
    .orderBy(asc(waitingSince), asc(waitingId), asc(taskNumber))
    .limit(inboxPage + 1);
}

/** What waits for any of the offices, longest first. Each office is a range of the index; their heads are merged. */
export async function listWaiting(db: Queryable, offices: readonly ReachedOffice[], after: InboxCursor | undefined): Promise<InboxKeys> {
  const found: InboxKey[] = [];
  for (const office of offices) {
    const rows = await listWaitingAt(db, office, after);
    for (const row of rows) found.push({ ...row, cursor: { at: row.at.toISOString(), id: cursorId(row.approvalId, row.task) } });
  }
  const inOrder = found.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.cursor.id < b.cursor.id ? -1 : 1));
  // Someone in two offices of one task is asked once.
  return pageOf(inOrder.filter((key, index) => inOrder.findIndex(({ cursor }) => cursor.id === key.cursor.id) === index));
}

function isAfter({ at, id }: InboxCursor): SQL | undefined {
  const [approvalId = "", task = "0"] = id.split(".");
  const since = new Date(at);
  return and(
    gte(waitingSince, since),
    or(gt(waitingSince, since), gt(waitingId, approvalId as ApprovalId), and(eq(waitingId, approvalId as ApprovalId), gt(taskNumber, Number(task)))),
  );
}

const pageOf = (found: readonly InboxKey[]): InboxKeys => cursorPage(found, inboxPage, ({ cursor }) => cursor);

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

const countAt = builtOnce((db) =>
  db
    .select({ count: count() })
    .from(approvalTaskOffice)
    .where(and(eq(officeOf, sql.placeholder("office")), eq(isOpen, true), isNotAskedBy(sql.placeholder("notOf"))))
    .prepare(),
);

/** A task stands once under an office, so one office needs no look for doubles. */
export async function countWaiting(db: Queryable, offices: readonly ReachedOffice[]): Promise<number> {
  const [only, ...more] = offices;
  if (!only) return 0;
  const [notOf, ...others] = only.notOf;
  if (more.length === 0 && notOf !== undefined && others.length === 0) {
    const [row] = await countAt(db).execute({ office: officeKey(only.office), notOf });
    return row?.count ?? 0;
  }
  const [row] = await db.select({ count: sql<number>`count(distinct ${waitingId}, ${taskNumber})`.mapWith(Number) }).from(approvalTaskOffice).where(or(...offices.map(isWaitingAt)));
  return row?.count ?? 0;
}

const returnedOf = builtOnce((db) =>
  db.select({ count: count() }).from(approval).where(and(eq(approval.applicantId, sql.placeholder("personId")), eq(approval.status, "returned"))).prepare(),
);

/** One's own that came back and wait for oneself. */
export async function countReturned(db: Queryable, personId: PersonId): Promise<number> {
  const [row] = await returnedOf(db).execute({ personId });
  return row?.count ?? 0;
}

const tasksQuery = builtOncePer((db, ids: number) =>
  db
    .select({ approvalId: approvalTask.approvalId, number: approvalTask.number, state: approvalTask.state, stepId: approvalTask.stepId, dueOn: approvalTask.dueOn })
    .from(approvalTask)
    .where(inArray(approvalTask.approvalId, idPlaceholders(ids)))
    .prepare(),
);

export const listTasksOf = (db: Queryable, approvalIds: readonly ApprovalId[]) => tasksQuery(db, approvalIds.length).execute(idValues(approvalIds));
