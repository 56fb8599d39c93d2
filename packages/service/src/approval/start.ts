/** Starting an approval, and submitting a returned one again. */
import { checkNoRefusals, type AnyRefusal, type ApprovalId, type CampusId, type DistrictId, type EntityId, type PersonId } from "@qitong/domain";
import {
  emptyCourse, findResubmitRefusals, findStartRefusals, resubmit, start,
  type Applicant, type ApprovalStatus, type CourseContext, type Flow, type FormValues, type Moved, type PathRefusal,
} from "@qitong/domain/management/approval";
import { newId } from "@qitong/db";
import { approval } from "@qitong/db/schema";
import type { Act } from "../act";
import { absent } from "../failure";
import { attach, findAttachmentRefusals, type Attachment } from "./attachments";
import { followOutcome } from "./outcome";
import { loadContext, lockApproval, lockApprovalOf, saveMove, type ApprovalRow } from "./course-store";
import { withdrawRow } from "./decide";
import { getLiveVersion, type LiveVersion } from "./flow-store";
import { loadApplicant, loadOfficeFacts } from "./office-store";
import type { ApprovalSubject, SubjectWork } from "./subject";

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
  const applicant = await loadApplicant(act.tx, input.applicantId, act.today);
  if (applicant.districtId !== input.districtId) throw absent();
  const { version, context } = await judgeStart(act, subject, input, applicant, findAttachmentRefusals(input.attachments));
  const id = newId<ApprovalId>();
  const begun = await insertStarted(act, subject, { ...input, id, version, context });
  const files = await attach(act, { approvalId: id, districtId: input.districtId, round: begun.round }, input.attachments);
  auditStart(act, { ...input, id, version }, begun.status, files);
  await followOutcome(act, subject, { ...input, subjectId: input.subjectId ?? id, course: emptyCourse }, begun.moved, input.applicantId, null);
  return { approvalId: id, status: begun.status };
}

export interface OutsideApproval extends Pick<NewApproval, "districtId" | "flowKey" | "values" | "titleOf" | "findValueRefusals"> {
  /** Known before it starts, because the thing that is asked for names its approval. */
  readonly id: ApprovalId;
  readonly subjectId: string;
  readonly campusId: CampusId;
  readonly entityId: EntityId;
}

/** For one without an account: the campus that is asked is known, and nobody's posts are. Papers stand with the thing that is asked for. */
export async function startFromOutside(work: SubjectWork, subject: ApprovalSubject, input: OutsideApproval): Promise<StartedApproval> {
  const applicant: Applicant = { personId: null, campusId: input.campusId, entityId: input.entityId, offices: [] };
  const { version, context } = await judgeStart(work, subject, input, applicant, []);
  const begun = await insertStarted(work, subject, { ...input, version, context });
  auditStart(work, { ...input, version }, begun.status, []);
  await followOutcome(work, subject, { ...input, course: emptyCourse }, begun.moved, null, null);
  return { approvalId: input.id, status: begun.status };
}

async function judgeStart(
  { tx, now, today }: SubjectWork, subject: ApprovalSubject, input: Pick<NewApproval, "districtId" | "flowKey" | "values" | "findValueRefusals">,
  applicant: Applicant, others: readonly AnyRefusal[],
): Promise<{ readonly version: LiveVersion; readonly context: CourseContext }> {
  const version = await getLiveVersion(tx, input.districtId, input.flowKey, now);
  if (version.subjectKind !== subject.kind) throw absent();
  const context = { flow: version.flow, values: input.values, applicant, facts: await loadOfficeFacts(tx, input.districtId, today) };
  checkNoRefusals([...(await input.findValueRefusals(version.flow)), ...others, ...findStartRefusals(context)]);
  return { version, context };
}

interface Starting extends Pick<NewApproval, "districtId" | "subjectId" | "values" | "titleOf"> {
  readonly id: ApprovalId;
  readonly version: LiveVersion;
  readonly context: CourseContext;
}

async function insertStarted({ tx, now }: SubjectWork, subject: ApprovalSubject, { id, districtId, version, context, values, ...input }: Starting) {
  const moved = start(context);
  const { status, round } = moved.course;
  const { personId: applicantId, campusId, entityId } = context.applicant;
  await tx.insert(approval).values({
    id, districtId, flowVersionId: version.versionId, subjectKind: subject.kind, subjectId: input.subjectId ?? id, title: input.titleOf(version.flow),
    applicantId, campusId, entityId, values, status, round, startedAt: now,
  });
  await saveMove(tx, { id, applicantId, course: emptyCourse }, moved, now, values);
  return { moved, status, round };
}

function auditStart(work: SubjectWork, { id, districtId, subjectId, version }: Pick<Starting, "id" | "districtId" | "subjectId" | "version">, status: ApprovalStatus, files: readonly unknown[]): void {
  work.audit({ districtId, subjectKind: "approval", subjectId: id, detail: { flow: version.key, versionId: version.versionId, subjectId: subjectId ?? id, status, files } });
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
  const moved = await moveAgain(act, row, values, by);
  const { status, round } = moved.course;
  const files = await attach(act, { approvalId: row.id, districtId: row.districtId, round }, attachments);
  act.audit({ districtId: row.districtId, subjectKind: "approval", subjectId: row.id, detail: { status, round, files } });
  await followOutcome(act, subject, row, moved, by, null);
  return { approvalId: row.id, status };
}

/** On an approval that is locked already, by one who has shown that it is the own; the values were judged before. */
export async function resubmitFromOutside(work: SubjectWork, subject: ApprovalSubject, row: ApprovalRow, values: FormValues): Promise<StartedApproval & { readonly round: number }> {
  const moved = await moveAgain(work, row, values, null);
  const { status, round } = moved.course;
  work.audit({ districtId: row.districtId, subjectKind: "approval", subjectId: row.id, detail: { status, round } });
  await followOutcome(work, subject, row, moved, null, null);
  return { approvalId: row.id, status, round };
}

async function moveAgain({ tx, now, today }: SubjectWork, row: ApprovalRow, values: FormValues, by: PersonId | null): Promise<Moved> {
  const context = { ...(await loadContext(tx, row, today)), values };
  checkNoRefusals(findResubmitRefusals(row.course, by, context));
  const moved = resubmit(row.course, context);
  await saveMove(tx, row, moved, now, values);
  return moved;
}
