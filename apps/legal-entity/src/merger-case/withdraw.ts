import type { z } from "zod";
import { findMergerWithdrawalRefusals, submissionAfter, type MergerWithdrawal } from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { endApproval, lockOpenApproval } from "./case-approval";
import { lockCase } from "./locked-case";
import { updateCase } from "./store";

/** Gives a case up and sets both schools free; nobody is asked any more, its steps and papers stay readable. */
export async function withdrawCase(act: Act, input: z.infer<typeof MergerWithdrawal>) {
  const { tx, today, audit } = act;
  // Before the case, as every act that touches both.
  const approval = await lockOpenApproval(act, input.caseId);
  const { row, merger, changed } = await lockCase(tx, input);
  checkNoRefusals([...changed, ...findMergerWithdrawalRefusals(merger, today)]);
  await endApproval(act, approval, input.reason);
  await updateCase(tx, row, { status: "withdrawn", submission: submissionAfter(row.submission, "give-up") ?? row.submission, note: input.reason });
  audit({
    districtId: row.districtId, subjectKind: "merger-case", subjectId: row.id,
    detail: { reason: input.reason, status: row.status, effectiveOn: row.effectiveOn },
  });
  return { version: row.version + 1 };
}
