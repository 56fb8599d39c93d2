import { checkNoRefusals, type ApprovalId, type PersonId } from "@qitong/domain";
import { titleOf, type FormValues } from "@qitong/domain/management/approval";
import type { ApplicationRefusal } from "@qitong/domain/management/hall";
import type { Act } from "@qitong/service";
import { countFiles, formSubject, loadApplicant, lockApproval, resubmitApproval, startApproval, type Attachment } from "@qitong/service/approval";
import { findClosing } from "../hall/item-store";
import { findFillingRefusals } from "./value-facts";

export interface NewRequest {
  readonly personId: PersonId;
  readonly flowKey: string;
  readonly values: FormValues;
  readonly attachments: readonly Attachment[];
}

/** Starts a form's approval in the applicant's own district. */
export async function startRequest(act: Act, { personId, flowKey, values, attachments }: NewRequest) {
  const { districtId } = await loadApplicant(act.tx, personId, act.today);
  const closed: ApplicationRefusal = { kind: "item-not-open", state: "closed" };
  checkNoRefusals((await findClosing(act.tx, districtId, flowKey, act.today)) === undefined ? [] : [closed]);
  return startApproval(act, formSubject, {
    districtId, flowKey, applicantId: personId, values, attachments,
    titleOf: (flow) => titleOf(flow, values),
    findValueRefusals: ({ form }) => findFillingRefusals(act.tx, districtId, form, values, countFiles(attachments), act.today),
  });
}

export interface RequestAgain {
  readonly approvalId: ApprovalId;
  readonly values: FormValues;
  readonly attachments: readonly Attachment[];
}

/** The form of before, changed, the whole way again. Its papers come with it: those of the round before stay with that round. */
export async function submitAgain(act: Act, { approvalId, values, attachments }: RequestAgain) {
  const { districtId } = await lockApproval(act.tx, approvalId);
  return resubmitApproval(act, formSubject, {
    approvalId, values, attachments,
    findValueRefusals: ({ form }) => findFillingRefusals(act.tx, districtId, form, values, countFiles(attachments), act.today),
  });
}
