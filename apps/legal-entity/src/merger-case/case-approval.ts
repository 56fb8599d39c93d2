/** The bureau's decision to put a case before the county government, on the engine that every approval runs on. */
import { submissionAfter, type SubmissionAct } from "@qitong/domain/legal-entity";
import type { MergerCaseId } from "@qitong/domain";
import type { Database } from "@qitong/db";
import type { Act, Clock } from "@qitong/service";
import {
  escalateDueApprovals, lockApprovalOf, submitSubject, withdrawRow, type ApprovalRow, type ApprovalSubject, type SubjectWork,
} from "@qitong/service/approval";
import { getLockedCase, updateCase, type CaseRow } from "./store";

const kind = "merger-case";

/** Writes what an act does to the submission. */
export async function carryOn(work: SubjectWork, row: CaseRow, done: SubmissionAct, detail: Readonly<Record<string, unknown>>): Promise<CaseRow> {
  const submission = submissionAfter(row.submission, done);
  // The acts are refused before, and an approval that runs has a case that waits for it.
  if (submission === undefined) throw new Error(`${done} of case ${row.id}, which is ${row.submission}`);
  await updateCase(work.tx, row, { submission });
  work.audit({ districtId: row.districtId, subjectKind: kind, subjectId: row.id, detail: { submission, ...detail } });
  return { ...row, submission, version: row.version + 1 };
}

const actOf = { approved: "agree", rejected: "refuse", returned: "return" } as const;

export const caseSubject: ApprovalSubject = {
  kind,
  async onOutcome(work, { subjectId, status, reason }) {
    // To recall or to withdraw a case is an act on the case itself; it ends the approval and not the other way round.
    if (status === "withdrawn") return;
    await carryOn(work, await getLockedCase(work.tx, subjectId as MergerCaseId), actOf[status], { reason });
  },
};

/** A case that came back goes on in its approval, one that was refused or never put forward begins anew. */
export async function askForApproval(act: Act, row: CaseRow, title: string): Promise<void> {
  await submitSubject(act, caseSubject, {
    districtId: row.districtId, flowKey: kind, applicantId: act.principal.personId, subjectId: row.id, values: {}, attachments: [],
    titleOf: () => title,
    findValueRefusals: async () => [],
  });
}

/** The approval of a case that is not over; its row is always locked before the case's. */
export async function lockOpenApproval(act: Act, caseId: MergerCaseId): Promise<ApprovalRow | undefined> {
  const row = await lockApprovalOf(act.tx, kind, caseId);
  return row?.status === "running" || row?.status === "returned" ? row : undefined;
}

export async function endApproval(act: Act, row: ApprovalRow | undefined, reason: string | null): Promise<void> {
  if (row) await withdrawRow(act, row, reason);
}

/** A leader's post that ends leaves no case waiting for nobody. */
export function escalateMergerApprovals(db: Database, clock: Clock): Promise<void> {
  return escalateDueApprovals(db, clock, "legal-entity.mergerApproval.byDate", caseSubject);
}
