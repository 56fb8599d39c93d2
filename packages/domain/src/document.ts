/** Documents that come in: the type is told by a file's first bytes, never by what its name claims. */
import { z } from "zod";

export const maxDocumentBytes = 10 * 1024 * 1024;

/** base64 is a third longer than what it holds; one byte too many still arrives, so that the rule can say so. */
const longestText = Math.ceil((maxDocumentBytes + 1) / 3) * 4;

export const DocumentUpload = z.object({ name: z.string().trim().min(1).max(200), contentBase64: z.base64().max(longestText) });
export type DocumentUpload = z.infer<typeof DocumentUpload>;

export const documentTypes = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const satisfies Record<string, string>;
export type DocumentType = keyof typeof documentTypes;

const isDocumentType = (text: string): text is DocumentType => Object.hasOwn(documentTypes, text);

export type DocumentRefusal =
  | { readonly kind: "document-empty"; readonly field: "documents"; readonly name: string }
  | { readonly kind: "document-too-large"; readonly field: "documents"; readonly name: string; readonly bytes: number }
  | { readonly kind: "document-type-not-accepted"; readonly field: "documents"; readonly name: string }
  | {
      readonly kind: "document-not-what-it-says";
      readonly field: "documents";
      readonly name: string;
      readonly says: DocumentType;
      /** Null when the content is none of the accepted types. */
      readonly is: DocumentType | null;
    };

/** The type that the ending of the file's name claims. */
export function claimedDocumentType(name: string): DocumentType | undefined {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const type = ending === "jpeg" ? "jpg" : ending;
  return name.includes(".") && isDocumentType(type) ? type : undefined;
}

const signatures: readonly { readonly type: DocumentType; readonly bytes: readonly number[] }[] = [
  { type: "pdf", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: "png", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: "jpg", bytes: [0xff, 0xd8, 0xff] },
];
const zipSignature = [0x50, 0x4b, 0x03, 0x04] as const;
// An office file is a zip; the names of its parts stand uncompressed in it.
const officeParts = { docx: "word/document.xml", xlsx: "xl/workbook.xml" } as const;

const startsWith = (content: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => content[index] === byte);

function contains(content: Uint8Array, text: string): boolean {
  const bytes = [...text].map((character) => character.charCodeAt(0));
  const [first = 0] = bytes;
  for (let at = content.indexOf(first); at >= 0; at = content.indexOf(first, at + 1)) {
    if (bytes.every((byte, index) => content[at + index] === byte)) return true;
  }
  return false;
}

/** The type that the content is. */
export function actualDocumentType(content: Uint8Array): DocumentType | undefined {
  const found = signatures.find(({ bytes }) => startsWith(content, bytes));
  if (found) return found.type;
  if (!startsWith(content, zipSignature)) return undefined;
  return (["docx", "xlsx"] as const).find((type) => contains(content, officeParts[type]));
}

export function findDocumentRefusals(name: string, content: Uint8Array): DocumentRefusal[] {
  const refusals: DocumentRefusal[] = [];
  const says = claimedDocumentType(name);
  if (!says) refusals.push({ kind: "document-type-not-accepted", field: "documents", name });
  if (content.length === 0) return [...refusals, { kind: "document-empty", field: "documents", name }];
  if (content.length > maxDocumentBytes) {
    refusals.push({ kind: "document-too-large", field: "documents", name, bytes: content.length });
  }
  const is = actualDocumentType(content) ?? null;
  if (says && says !== is) refusals.push({ kind: "document-not-what-it-says", field: "documents", name, says, is });
  return refusals;
}
