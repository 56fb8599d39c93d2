/** Approvals as rows: the course is read whole, and of a move only what changed is written. */
import { and, asc, count, desc, eq } from "drizzle-orm";
import type { ApprovalId, CivilDate, PersonId } from "@qitong/domain";
import {
  approvalLifecycle, FormValues, officeKey, type Course, type CourseContext, type Flow, type FlowHead, type Moved, type Office, type Task,
} from "@qitong/domain/management/approval";
import type { Queryable, Transaction } from "@qitong/db";
import { approval, approvalEvent, approvalTask, approvalTaskOffice } from "@qitong/db/schema";
import { absent } from "../failure";
import { getFlowVersion } from "./flow-version-store";
import { listOffices, loadOfficeFacts } from "./office-store";

type Stored = typeof approval.$inferSelect;

export interface ApprovalRow extends Omit<Stored, "values"> {
  readonly values: FormValues;
  readonly flowKey: string;
  readonly head: FlowHead;
  readonly flow: Flow;
  readonly course: Course;
}

export async function findApproval(db: Queryable, id: ApprovalId): Promise<ApprovalRow | undefined> {
  const [row] = await db.select().from(approval).where(eq(approval.id, id));
  return row && complete(db, row);
}

/** For deciding: nobody else decides on it until the transaction ends. @throws absent */
export async function lockApproval(tx: Transaction, id: ApprovalId): Promise<ApprovalRow> {
  const [row] = await tx.select().from(approval).where(eq(approval.id, id)).for("update");
  if (!row) throw absent();
  return complete(tx, row);
}

/** The last approval of a thing of another service; locked, so that the thing is locked after it in every act. */
export async function lockApprovalOf(tx: Transaction, kind: Stored["subjectKind"], subjectId: string): Promise<ApprovalRow | undefined> {
  const [row] = await tx.select().from(approval).where(and(eq(approval.subjectKind, kind), eq(approval.subjectId, subjectId))).orderBy(desc(approval.id)).limit(1).for("update");
  return row && complete(tx, row);
}

async function complete(db: Queryable, row: Stored): Promise<ApprovalRow> {
  const { key, head, flow } = await getFlowVersion(db, row.flowVersionId);
  const course: Course = { status: row.status, round: row.round, tasks: await listTasks(db, row.id) };
  return { ...row, values: FormValues.parse(row.values), flowKey: key, head, flow, course };
}

async function listTasks(db: Queryable, approvalId: ApprovalId): Promise<Task[]> {
  const rows = await db.select().from(approvalTask).where(eq(approvalTask.approvalId, approvalId)).orderBy(asc(approvalTask.number));
  const offices = await db.select().from(approvalTaskOffice).where(eq(approvalTaskOffice.approvalId, approvalId)).orderBy(asc(approvalTaskOffice.taskNumber), asc(approvalTaskOffice.rank));
  return rows.map(({ number, round, nodeId, branch, stepId, state, openedOn, dueOn, isAtTop, decidedBy, ...as }): Task => ({
    number, round, nodeId, branch, stepId, state, openedOn, dueOn, isAtTop, decidedBy,
    decidedAs: as.decidedRole && as.decidedPlaceKind && as.decidedPlaceId ? { role: as.decidedRole, placeKind: as.decidedPlaceKind, placeId: as.decidedPlaceId } : null,
    offices: offices.filter(({ taskNumber }) => taskNumber === number).map(({ role, placeKind, placeId }) => ({ role, placeKind, placeId })),
  }));
}

/** What the rules need to move an approval today: posts as they are today, and the school that the campus belongs to today. */
export async function loadContext(db: Queryable, row: ApprovalRow, today: CivilDate): Promise<CourseContext> {
  const { flow, values, applicantId, campusId } = row;
  const offices = applicantId === null ? [] : await listOffices(db, applicantId, today);
  const facts = await loadOfficeFacts(db, row.districtId, today);
  const entityId = facts.campuses.find((one) => one.campusId === campusId)?.entityId ?? row.entityId;
  return { flow, values, applicant: { personId: applicantId, campusId, entityId, offices }, facts };
}

export interface MoveOf {
  readonly id: ApprovalId;
  readonly applicantId: PersonId | null;
  readonly course: Course;
}

/** Writes a move: the approval's status, the tasks that changed or are new, to whom they are addressed, and what happened. */
export async function saveMove(tx: Transaction, of: MoveOf, moved: Moved, now: Date, values?: FormValues): Promise<void> {
  const { status, round, tasks } = moved.course;
  const { isOver } = approvalLifecycle[status];
  await tx.update(approval).set({ status, round, endedAt: isOver ? now : null, ...(values ? { values } : {}) }).where(eq(approval.id, of.id));
  const known = new Map(of.course.tasks.map((task) => [task.number, task]));
  for (const task of tasks) {
    const before = known.get(task.number);
    if (before === task) continue;
    await saveTask(tx, of, task, before, now);
  }
  await insertEvents(tx, of.id, moved, now, values);
}

async function saveTask(tx: Transaction, { id, applicantId }: MoveOf, task: Task, before: Task | undefined, now: Date): Promise<void> {
  const { offices, decidedAs, number, ...rest } = task;
  const isDecision = before?.state === "open" && task.decidedBy !== null;
  const row = {
    ...rest, decidedRole: decidedAs?.role ?? null, decidedPlaceKind: decidedAs?.placeKind ?? null, decidedPlaceId: decidedAs?.placeId ?? null,
    ...(isDecision ? { decidedAt: now } : {}),
  };
  const isOpen = task.state === "open";
  const ofTask = and(eq(approvalTaskOffice.approvalId, id), eq(approvalTaskOffice.taskNumber, number));
  if (before) {
    await tx.update(approvalTask).set(row).where(and(eq(approvalTask.approvalId, id), eq(approvalTask.number, number)));
    if (before.state === "open" && !isOpen) await tx.update(approvalTaskOffice).set({ isOpen }).where(ofTask);
  } else {
    await tx.insert(approvalTask).values({ ...row, approvalId: id, number });
  }
  const added = offices.slice(before?.offices.length ?? 0);
  if (added.length === 0) return;
  const asRow = (office: Office, index: number) => ({
    approvalId: id, taskNumber: number, rank: (before?.offices.length ?? 0) + index, office: officeKey(office), ...office, isOpen, waitingSince: now, applicantId,
  });
  await tx.insert(approvalTaskOffice).values(added.map(asRow));
}

async function insertEvents(tx: Transaction, approvalId: ApprovalId, { events }: Moved, now: Date, values: FormValues | undefined): Promise<void> {
  if (events.length === 0) return;
  const [last] = await tx.select({ count: count() }).from(approvalEvent).where(eq(approvalEvent.approvalId, approvalId));
  await tx.insert(approvalEvent).values(
    events.map((event, index) => ({
      ...event, approvalId, number: (last?.count ?? 0) + index + 1, at: now,
      values: event.kind === "started" || event.kind === "resubmitted" ? (values ?? null) : null,
    })),
  );
}
