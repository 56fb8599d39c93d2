/** Deciding a task and withdrawing an approval: one transaction with what follows for the thing that was asked for. */
import { checkNoRefusals, type ApprovalId, type PersonId } from "@qitong/domain";
import { decide, findDecideRefusals, findWithdrawRefusals, withdraw, type ApprovalStatus, type Decision } from "@qitong/domain/management/approval";
import type { Act } from "../act";
import { absent } from "../failure";
import { loadContext, lockApproval, saveMove, type ApprovalRow } from "./course-store";
import { followOutcome } from "./outcome";
import type { ApprovalSubject, SubjectWork } from "./subject";

export interface TaskDecision extends Decision {
  readonly approvalId: ApprovalId;
}

export interface DecidedApproval {
  readonly approvalId: ApprovalId;
  readonly status: ApprovalStatus;
}

export async function decideApproval(act: Act, subject: ApprovalSubject, input: TaskDecision): Promise<DecidedApproval> {
  const row = await lockApproval(act.tx, input.approvalId);
  if (row.subjectKind !== subject.kind) throw absent();
  return decideRow(act, subject, row, input);
}

/** On an approval that is locked already. */
export async function decideRow(act: Act, subject: ApprovalSubject, row: ApprovalRow, decision: Decision): Promise<DecidedApproval> {
  const by = act.principal.personId;
  const context = await loadContext(act.tx, row, act.today);
  checkNoRefusals(findDecideRefusals(row.course, decision, by, context));
  const moved = decide(row.course, decision, by, context);
  await saveMove(act.tx, row, moved, act.now);
  const { task, verdict, to } = decision;
  const reason = decision.reason?.trim() || null;
  act.audit({
    districtId: row.districtId, subjectKind: "approval", subjectId: row.id,
    detail: { task, verdict, reason, ...(to === null ? {} : { to }), status: moved.course.status },
  });
  await followOutcome(act, subject, row, moved, by, reason);
  return { approvalId: row.id, status: moved.course.status };
}

export interface Withdrawal {
  readonly approvalId: ApprovalId;
  readonly reason: string | null;
}

export async function withdrawApproval(act: Act, subject: ApprovalSubject, input: Withdrawal): Promise<DecidedApproval> {
  const row = await lockApproval(act.tx, input.approvalId);
  if (row.subjectKind !== subject.kind) throw absent();
  const by = act.principal.personId;
  checkNoRefusals(findWithdrawRefusals(row.course, by, row.applicantId));
  const { status, moved, reason } = await withdrawRow(act, row, input.reason);
  await followOutcome(act, subject, row, moved, by, reason);
  return { approvalId: row.id, status };
}

/** Ends an approval that is locked already, for the act of another service that has judged who may; nothing follows from it. */
export async function withdrawRow(act: Act, row: ApprovalRow, why: string | null) {
  return endRow(act, row, act.principal.personId, why);
}

/** On an approval that is locked already, by one who has shown that it is the own. */
export async function withdrawFromOutside(work: SubjectWork, subject: ApprovalSubject, row: ApprovalRow, why: string | null): Promise<void> {
  checkNoRefusals(findWithdrawRefusals(row.course, null, row.applicantId));
  const { moved, reason } = await endRow(work, row, null, why);
  await followOutcome(work, subject, row, moved, null, reason);
}

async function endRow(work: SubjectWork, row: ApprovalRow, by: PersonId | null, why: string | null) {
  const reason = why?.trim() || null;
  const moved = withdraw(row.course, by, reason);
  await saveMove(work.tx, row, moved, work.now);
  const { status } = moved.course;
  work.audit({ districtId: row.districtId, subjectKind: "approval", subjectId: row.id, detail: { status, reason } });
  return { status, moved, reason };
}
