/** All that an approval's page shows: the form, the course, what comes next, and which acts are open to whoever looks. */
import { and, asc, eq } from "drizzle-orm";
import type { ApprovalId, CivilDate, FileId, PersonId } from "@qitong/domain";
import {
  currentNode, findDecideRefusals, findStep, findWithdrawRefusals, openTasks, returnTargets, stepsAhead, taskDeciders, toApplicant,
  type Course, type CourseContext,
} from "@qitong/domain/management/approval";
import type { Queryable } from "@qitong/db";
import { approvalEvent, approvalFile, storedFile } from "@qitong/db/schema";
import { absent, findPersonName, listPersonNames, outgoingFile, type Asking } from "@qitong/service";
import { findApproval, loadContext, type ApprovalRow } from "@qitong/service/approval";
import { findOfficeNames } from "./office-names";
import { readOutside } from "../hall/outside";
import { findNames } from "./value-facts";

export async function readApproval({ db, principal, today }: Asking, { approvalId }: { readonly approvalId: ApprovalId }) {
  const row = await findApproval(db, approvalId);
  if (!row) throw absent();
  const context = await loadContext(db, row, today);
  const { id, title, status, round, subjectKind, subjectId, startedAt, endedAt, values, head, flow, flowKey, districtId, applicantId, course } = row;
  const [events, files, names] = [await listEvents(db, id), await listFiles(db, id), await findNames(db, districtId, flow.form, values, today)];
  const ahead = listAhead(context, course);
  const officeNames = await findOfficeNames(db, [...course.tasks.flatMap((task) => task.offices), ...ahead.flatMap(({ offices }) => offices ?? [])], today);
  const outside = subjectKind === "service-application" ? await readOutside(db, id) : null;
  return {
    id, title, status, round, subjectKind, subjectId, startedAt, endedAt, values, head, flowKey, today, form: flow.form,
    applicant: { id: applicantId, name: applicantId === null ? (outside?.applicant?.name ?? null) : await findPersonName(db, applicantId) },
    outside,
    names: Object.fromEntries(names), officeNames: Object.fromEntries(officeNames),
    files, events: events.map((event) => ({ ...event, step: nameOfStep(row, event.stepId) })),
    open: openTasks(course).map((task) => ({
      ...task, step: nameOfStep(row, task.stepId),
      deciders: taskDeciders(task, context).map(({ personName, via }) => ({ personName, via })),
      isMine: taskDeciders(task, context).some(({ personId }) => personId === principal.personId),
    })),
    ahead, acts: actsOf(row, context, principal.personId),
  };
}

const nameOfStep = ({ flow }: ApprovalRow, stepId: string | null) => (stepId === null ? null : (findStep(flow, stepId)?.name ?? null));

/** The steps after the present ones, with who would be asked as things stand today. */
function listAhead(context: CourseContext, course: Course) {
  const here = course.status === "running" ? currentNode(course, context.flow) : undefined;
  if (!here) return [];
  return stepsAhead(context, course, here).map(({ step, mode, branch, nodeId, offices, isPassed, dueOn }) => ({
    nodeId, branch, mode, isPassed, dueOn, stepId: step.id, name: step.name, offices: offices ?? null,
    deciders: offices ? taskDeciders({ ...emptyTask, offices }, context).map(({ personName }) => personName) : [],
  }));
}

const emptyTask = {
  number: 0, round: 0, nodeId: "", branch: 0, stepId: "", state: "open", openedOn: "" as CivilDate, dueOn: null, isAtTop: false, decidedBy: null, decidedAs: null,
} as const;

/** Why each act is not open to whoever looks; the words that are still to be typed are not asked for here. */
function actsOf({ course, applicantId }: ApprovalRow, context: CourseContext, by: PersonId) {
  const tasks = openTasks(course);
  const mine = tasks.find((task) => taskDeciders(task, context).some(({ personId }) => personId === by)) ?? tasks[0];
  const decision = { task: mine?.number ?? 0, reason: "-", to: toApplicant };
  return {
    task: mine?.number ?? null,
    approve: findDecideRefusals(course, { ...decision, verdict: "approve" }, by, context),
    reject: findDecideRefusals(course, { ...decision, verdict: "reject" }, by, context),
    return: findDecideRefusals(course, { ...decision, verdict: "return" }, by, context),
    withdraw: findWithdrawRefusals(course, by, applicantId),
    mayResubmit: course.status === "returned" && by === applicantId,
    returnTargets: returnTargets(course, context.flow).map(({ id, name }) => ({ id, name })),
  };
}

async function listEvents(db: Queryable, id: ApprovalId) {
  const rows = await db
    .select({
      number: approvalEvent.number, kind: approvalEvent.kind, round: approvalEvent.round, stepId: approvalEvent.stepId, reason: approvalEvent.reason,
      at: approvalEvent.at, personId: approvalEvent.personId, forPersonId: approvalEvent.forPersonId,
    })
    .from(approvalEvent)
    .where(eq(approvalEvent.approvalId, id))
    .orderBy(asc(approvalEvent.number));
  const names = await listPersonNames(db, rows.flatMap(({ personId, forPersonId }) => [personId, forPersonId].filter((one) => one !== null)));
  const nameOf = (one: PersonId | null) => (one === null ? null : (names.get(one) ?? null));
  return rows.map(({ personId, forPersonId, ...row }) => ({ ...row, personName: nameOf(personId), forPersonName: nameOf(forPersonId) }));
}

async function listFiles(db: Queryable, id: ApprovalId) {
  return db
    .select({ fileId: approvalFile.fileId, fieldId: approvalFile.fieldId, round: approvalFile.round, name: storedFile.name, bytes: storedFile.bytes })
    .from(approvalFile)
    .innerJoin(storedFile, eq(storedFile.id, approvalFile.fileId))
    .where(eq(approvalFile.approvalId, id))
    .orderBy(asc(approvalFile.round), asc(storedFile.id));
}

/** A paper of this approval, whole. @throws absent also for a paper of another. */
export async function readFile({ db }: Asking, { approvalId, fileId }: { readonly approvalId: ApprovalId; readonly fileId: FileId }) {
  const [file] = await db
    .select({ name: storedFile.name, mediaType: storedFile.mediaType, content: storedFile.content })
    .from(approvalFile)
    .innerJoin(storedFile, eq(storedFile.id, approvalFile.fileId))
    .where(and(eq(approvalFile.approvalId, approvalId), eq(approvalFile.fileId, fileId)));
  if (!file) throw absent();
  return outgoingFile(file.name, file.mediaType, file.content);
}
