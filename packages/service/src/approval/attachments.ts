/** Papers attached to a form; they travel in the procedure (decision 0004) and their type is told by their content. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { ApprovalId, DistrictId, FileId } from "@qitong/domain";
import { claimedDocumentType, documentTypes, findDocumentRefusals, maxDocumentBytes, type DocumentRefusal } from "@qitong/domain/legal-entity";
import { LocalKey } from "@qitong/domain/management/approval";
import { newId } from "@qitong/db";
import { approvalFile, storedFile } from "@qitong/db/schema";
import type { Act } from "../act";

/** base64 is a third longer than what it holds. */
const longestText = Math.ceil((maxDocumentBytes + 1) / 3) * 4;

export const Attachment = z.object({ fieldId: LocalKey, name: z.string().trim().min(1).max(200), contentBase64: z.base64().max(longestText) });
export type Attachment = z.infer<typeof Attachment>;
export const Attachments = z.array(Attachment).max(20);

export type AttachmentRefusal = Omit<DocumentRefusal, "field"> & { readonly field: string };

const contentOf = ({ contentBase64 }: Attachment): Buffer => Buffer.from(contentBase64, "base64");

export function findAttachmentRefusals(attachments: readonly Attachment[]): AttachmentRefusal[] {
  return attachments.flatMap((one) => findDocumentRefusals(one.name, contentOf(one)).map((refusal) => ({ ...refusal, field: one.fieldId })));
}

interface AttachedTo {
  readonly approvalId: ApprovalId;
  readonly districtId: DistrictId;
  readonly round: number;
}

/** After `findAttachmentRefusals` had nothing against them. @returns what the audit keeps of them. */
export async function attach(act: Act, { approvalId, districtId, round }: AttachedTo, attachments: readonly Attachment[]) {
  if (attachments.length === 0) return [];
  const files = attachments.map((one) => ({ file: asFile(one), fieldId: one.fieldId }));
  const stored = { districtId, storedBy: act.principal.personId, storedAt: act.now };
  await act.tx.insert(storedFile).values(files.map(({ file }) => ({ ...file, ...stored })));
  await act.tx.insert(approvalFile).values(files.map(({ file, fieldId }) => ({ approvalId, fileId: file.id, fieldId, round })));
  return files.map(({ file: { id, name, sha256 }, fieldId }) => ({ id, name, sha256, fieldId }));
}

function asFile(attachment: Attachment) {
  const name = attachment.name.normalize("NFC");
  const content = contentOf(attachment);
  const type = claimedDocumentType(name);
  if (!type) throw new Error(`${name} was not checked`);
  return { id: newId<FileId>(), name, mediaType: documentTypes[type], bytes: content.length, sha256: createHash("sha256").update(content).digest("hex"), content };
}

/** How many files are attached to each field. */
export function countFiles(attachments: readonly Attachment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fieldId } of attachments) counts.set(fieldId, (counts.get(fieldId) ?? 0) + 1);
  return counts;
}
