/** Papers attached to a form; they travel in the procedure (decision 0004) and their type is told by their content. */
import { z } from "zod";
import { DocumentUpload, findDocumentRefusals, type ApprovalId, type DistrictId, type DocumentRefusal } from "@qitong/domain";
import { LocalKey } from "@qitong/domain/management/approval";
import { approvalFile } from "@qitong/db/schema";
import { uploadedContent, insertDocuments } from "../document";
import type { Act } from "../act";

export const Attachment = DocumentUpload.extend({ fieldId: LocalKey });
export type Attachment = z.infer<typeof Attachment>;
export const Attachments = z.array(Attachment).max(20);

export type AttachmentRefusal = Omit<DocumentRefusal, "field"> & { readonly field: string };

export function findAttachmentRefusals(attachments: readonly Attachment[]): AttachmentRefusal[] {
  return attachments.flatMap((one) => findDocumentRefusals(one.name, uploadedContent(one)).map((refusal) => ({ ...refusal, field: one.fieldId })));
}

interface AttachedTo {
  readonly approvalId: ApprovalId;
  readonly districtId: DistrictId;
  readonly round: number;
}

/** After `findAttachmentRefusals` had nothing against them. @returns what the audit keeps of them. */
export async function attach(act: Act, { approvalId, districtId, round }: AttachedTo, attachments: readonly Attachment[]) {
  if (attachments.length === 0) return [];
  const files = await insertDocuments(act, districtId, attachments);
  await act.tx.insert(approvalFile).values(files.map(({ id, fieldId }) => ({ approvalId, fileId: id, fieldId, round })));
  return files;
}

/** How many files are attached to each field. */
export function countFiles(attachments: readonly Attachment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fieldId } of attachments) counts.set(fieldId, (counts.get(fieldId) ?? 0) + 1);
  return counts;
}
