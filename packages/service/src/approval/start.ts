/** Starting an approval, and submitting a returned one again. */
import { checkNoRefusals, type AnyRefusal, type ApprovalId, type DistrictId, type PersonId } from "@qitong/domain";
import {
  emptyCourse, findResubmitRefusals, findStartRefusals, resubmit, start, type ApprovalStatus, type Flow, type FormValues, type PathRefusal,
} from "@qitong/domain/management/approval";
import { newId } from "@qitong/db";
import { approval } from "@qitong/db/schema";
import type { Act } from "../act";
import { absent } from "../failure";
import { attach, findAttachmentRefusals, type Attachment } from "./attachments";
import { followOutcome } from "./outcome";
import { loadContext, lockApproval, lockApprovalOf, saveMove, type ApprovalRow } from "./course-store";
import { withdrawRow } from "./decide";
import { getLiveVersion } from "./flow-store";
import { loadApplicant, loadOfficeFacts } from "./office-store";
import type { ApprovalSubject } from "./subject";

export interface NewApproval {
  readonly districtId: DistrictId;
  readonly flowKey: string;
  readonly applicantId: PersonId;
  /** The thing that waits for the outcome; absent for a form, which is its own. */
  readonly subjectId?: string;
  readonly values: FormValues;
  readonly attachments: readonly Attachment[];
  titleOf(flow: Flow): string;
  /** What the values themselves are refused for. */
  findValueRefusals(flow: Flow): Promise<readonly AnyRefusal[]>;
}

export interface StartedApproval {
  readonly approvalId: ApprovalId;
  readonly status: ApprovalStatus;
}

/** @throws Refused with what is wrong with the values and with every step for which nobody could decide. */
export async function startApproval(act: Act, subject: ApprovalSubject, input: NewApproval): Promise<StartedApproval> {
  const { tx, now, today } = act;
  const { districtId, applicantId, values } = input;
  const version = await getLiveVersion(tx, districtId, input.flowKey, now);
  if (version.subjectKind !== subject.kind) throw absent();
  const applicant = await loadApplicant(tx, applicantId, today);
  if (applicant.districtId !== districtId) throw absent();
  const context = { flow: version.flow, values, applicant, facts: await loadOfficeFacts(tx, districtId, today) };
  checkNoRefusals([
    ...(await input.findValueRefusals(version.flow)),
    ...findAttachmentRefusals(input.attachments),
    ...findStartRefusals(context),
  ]);
  const id = newId<ApprovalId>();
  const subjectId = input.subjectId ?? id;
  const moved = start(context);
  await tx.insert(approval).values({
    id, districtId, flowVersionId: version.versionId, subjectKind: subject.kind, subjectId, title: input.titleOf(version.flow), applicantId,
    campusId: applicant.campusId, entityId: applicant.entityId, values, status: moved.course.status, round: moved.course.round, startedAt: now,
  });
  await saveMove(tx, { id, applicantId, course: emptyCourse }, moved, now, values);
  const files = await attach(act, { approvalId: id, districtId, round: moved.course.round }, input.attachments);
  act.audit({ districtId, subjectKind: "approval", subjectId: id, detail: { flow: version.key, versionId: version.versionId, subjectId, status: moved.course.status, files } });
  await followOutcome(act, subject, { districtId, subjectId, course: emptyCourse }, moved, applicantId, null);
  return { approvalId: id, status: moved.course.status };
}

export interface Resubmission {
  readonly approvalId: ApprovalId;
  readonly values: FormValues;
  readonly attachments: readonly Attachment[];
  findValueRefusals(flow: Flow): Promise<readonly AnyRefusal[]>;
}

/** On the version that it began with, and the whole way again. */
export async function resubmitApproval(act: Act, subject: ApprovalSubject, input: Resubmission): Promise<StartedApproval> {
  const row = await lockApproval(act.tx, input.approvalId);
  if (row.subjectKind !== subject.kind) throw absent();
  checkNoRefusals([...(await input.findValueRefusals(row.flow)), ...findAttachmentRefusals(input.attachments)]);
  return resubmitRow(act, subject, row, input.values, input.attachments);
}

/**
 * For a thing of another service, which is submitted again by its own act: its approval goes on where the same person
 * submits it, and begins anew where a colleague does.
 */
export async function submitSubject(act: Act, subject: ApprovalSubject, input: NewApproval & { readonly subjectId: string }): Promise<StartedApproval> {
  const row = await lockApprovalOf(act.tx, subject.kind, input.subjectId);
  if (row?.status !== "returned") return startApproval(act, subject, input);
  if (row.applicantId === input.applicantId) return resubmitRow(act, subject, row, input.values, input.attachments, input.applicantId);
  await withdrawRow(act, row, null);
  return startApproval(act, subject, input);
}

/** The steps for which nobody could decide today, if it were submitted now. */
export async function findSubmissionRefusals({ tx, now, today }: Act, { districtId, flowKey, applicantId, values }: NewApproval): Promise<PathRefusal[]> {
  const { flow } = await getLiveVersion(tx, districtId, flowKey, now);
  const applicant = await loadApplicant(tx, applicantId, today);
  return findStartRefusals({ flow, values, applicant, facts: await loadOfficeFacts(tx, districtId, today) });
}

async function resubmitRow(
  act: Act, subject: ApprovalSubject, row: ApprovalRow, values: FormValues, attachments: readonly Attachment[], by: PersonId = act.principal.personId,
): Promise<StartedApproval> {
  const { tx, now, today } = act;
  const context = { ...(await loadContext(tx, row, today)), values };
  checkNoRefusals(findResubmitRefusals(row.course, by, context));
  const moved = resubmit(row.course, context);
  await saveMove(tx, row, moved, now, values);
  const files = await attach(act, { approvalId: row.id, districtId: row.districtId, round: moved.course.round }, attachments);
  act.audit({ districtId: row.districtId, subjectKind: "approval", subjectId: row.id, detail: { status: moved.course.status, round: moved.course.round, files } });
  await followOutcome(act, subject, row, moved, by, null);
  return { approvalId: row.id, status: moved.course.status };
}
