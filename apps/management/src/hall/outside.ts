/** What whoever handles an application sees of its applicant, until it is forgotten. */
import type { ApplicationFileId, ApprovalId } from "@qitong/domain";
import { maskPhone } from "@qitong/domain/staffing";
import { checkNoRefusals } from "@qitong/domain";
import type { ApplicationDetailRefusal } from "@qitong/domain/management/hall";
import type { Queryable } from "@qitong/db";
import { absent, type Act, type Asking } from "@qitong/service";
import { auditOf, findApplicant, findApplicationOf, getFileContent, listFiles } from "./application-store";

export async function readOutside(db: Queryable, approvalId: ApprovalId) {
  const row = await findApplicationOf(db, approvalId);
  if (!row) return null;
  const applicant = await findApplicant(db, row.id);
  return {
    number: row.number, itemKey: row.itemKey, receivedOn: row.receivedOn, dueOn: row.dueOn, forgottenOn: row.forgottenOn,
    applicant: applicant ? { name: applicant.name, pupilName: applicant.pupilName, pupilClass: applicant.pupilClass, maskedPhone: maskPhone(applicant.phone) } : null,
    photos: await listFiles(db, row.id),
  };
}

export async function readPhoto({ db }: Asking, { approvalId, photoId }: { readonly approvalId: ApprovalId; readonly photoId: ApplicationFileId }) {
  const row = await findApplicationOf(db, approvalId);
  if (!row) throw absent();
  return { mediaType: "image/jpeg", base64: (await getFileContent(db, row.id, photoId)).toString("base64") };
}

/** Shows the phone in clear, to ask back; each look stands in the audit. */
export async function revealPhone(act: Act, { approvalId, reason }: { readonly approvalId: ApprovalId; readonly reason: string }) {
  const row = await findApplicationOf(act.tx, approvalId);
  if (!row) throw absent();
  const applicant = await findApplicant(act.tx, row.id);
  const gone: ApplicationDetailRefusal = { kind: "applicant-forgotten" };
  checkNoRefusals(applicant ? [] : [gone]);
  act.audit(auditOf(row, { reason }));
  return { phone: applicant?.phone ?? "" };
}
