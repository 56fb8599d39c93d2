/** Documents that come in with an act (decision 0004): stored in its transaction, named and summed for its audit. */
import { createHash } from "node:crypto";
import { claimedDocumentType, documentTypes, type DistrictId, type DocumentUpload, type FileId } from "@qitong/domain";
import { newId } from "@qitong/db";
import { storedFile } from "@qitong/db/schema";
import type { Act } from "./act";

export const uploadedContent = ({ contentBase64 }: DocumentUpload): Buffer => Buffer.from(contentBase64, "base64");

/** Letters that are put together of parts on one machine and not on another make no other name. */
export const uploadedName = ({ name }: DocumentUpload): string => name.normalize("NFC");

export interface StoredDocument {
  readonly id: FileId;
  readonly name: string;
  readonly sha256: string;
}

/**
 * After the rules (`findDocumentRefusals`) had nothing against them. What each is a document of, the caller writes.
 * @returns them in their order, with what else was said of each (its kind, its field of a form)
 */
export async function insertDocuments<Upload extends DocumentUpload>(
  act: Pick<Act, "tx" | "principal" | "now">, districtId: DistrictId, uploads: readonly Upload[],
): Promise<(StoredDocument & Omit<Upload, keyof DocumentUpload>)[]> {
  if (uploads.length === 0) return [];
  const files = uploads.map((upload) => ({ upload, file: asFile(upload) }));
  await act.tx.insert(storedFile).values(files.map(({ file }) => ({ ...file, districtId, storedBy: act.principal.personId, storedAt: act.now })));
  return files.map(({ file: { id, name, sha256 }, upload: { name: _name, contentBase64: _content, ...more } }) => ({ id, name, sha256, ...more }));
}

function asFile(upload: DocumentUpload) {
  const [name, content] = [uploadedName(upload), uploadedContent(upload)];
  const type = claimedDocumentType(name);
  if (!type) throw new Error("a document was not checked");
  return {
    id: newId<FileId>(), name, content, mediaType: documentTypes[type], bytes: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}
