/** The paper behind an exemption: a PDF or a photo, told by its content. */
import { z } from "zod";
import { findDocumentRefusals, maxDocumentBytes, type DocumentRefusal, type DocumentType } from "../legal-entity/merger-document";
import { FileId, PersonId } from "../identifier";

/** base64 is a third longer than what it holds. */
const longestText = Math.ceil((maxDocumentBytes + 1) / 3) * 4;

export const EvidenceUpload = z.object({ name: z.string().trim().min(1).max(200), contentBase64: z.base64().max(longestText) });
export type EvidenceUpload = z.infer<typeof EvidenceUpload>;

export const evidenceTypes = ["pdf", "jpg", "png"] as const satisfies readonly DocumentType[];

/** A look at a paper; each is kept. */
export const EvidenceLook = z.object({ personId: PersonId, fileId: FileId });
export type EvidenceLook = z.infer<typeof EvidenceLook>;

type AtPapers<Refusal> = Refusal extends unknown ? Omit<Refusal, "field"> & { readonly field: "papers" } : never;
export type EvidenceRefusal = AtPapers<DocumentRefusal>;

const isEvidence = (name: string): boolean => /\.(pdf|jpe?g|png)$/i.test(name);

/** An office file could be changed by whoever opens it: a certificate is a scan or a photo. */
export function findEvidenceRefusals(name: string, content: Uint8Array): EvidenceRefusal[] {
  const found = findDocumentRefusals(name, content).map((refusal) => ({ ...refusal, field: "papers" as const }));
  if (isEvidence(name) || found.some(({ kind }) => kind === "document-type-not-accepted")) return found;
  return [{ kind: "document-type-not-accepted", field: "papers", name }, ...found];
}

