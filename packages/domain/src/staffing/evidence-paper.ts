/** The paper behind an exemption: a PDF or a photo, told by its content. */
import { z } from "zod";
import { findDocumentRefusals, type DocumentRefusal, type DocumentType } from "../document";
import { FileId, PersonId } from "../identifier";

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

