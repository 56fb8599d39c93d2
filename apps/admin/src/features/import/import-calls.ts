/** The same questions to whichever service takes a kind. They carry the file, so their answers are not kept under their input. */
import type { CivilDate, DistrictId, ImportId } from "@qitong/domain";
import type { ImportKind, Mapping, RowOutcome } from "@qitong/domain/import";
import { legalEntityClient, staffingClient } from "../../connection/services";

export interface PickedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

export interface FilePlace {
  readonly districtId: DistrictId;
  readonly kind: ImportKind;
  /** What within the district the file is about. */
  readonly aboutId?: string;
  readonly file: PickedFile;
  readonly sheet?: string;
  readonly headerRow?: number;
}

export interface MappedFile extends FilePlace {
  readonly mapping: Mapping;
  readonly effectiveOn: CivilDate;
}

interface Page {
  readonly outcome?: RowOutcome;
  readonly limit: number;
}

export async function inspectFile({ kind, ...place }: FilePlace, signal: AbortSignal) {
  if (kind === "handover") return legalEntityClient.handoverImport.inspect.query({ ...place, kind }, { signal });
  return kind === "teachers"
    ? staffingClient.teacherImport.inspect.query({ ...place, kind }, { signal })
    : legalEntityClient.schoolImport.inspect.query({ ...place, kind }, { signal });
}

export async function previewFile({ kind, ...mapped }: MappedFile, page: Page, signal: AbortSignal) {
  if (kind === "handover") return legalEntityClient.handoverImport.preview.query({ ...mapped, ...page, kind }, { signal });
  return kind === "teachers"
    ? staffingClient.teacherImport.preview.query({ ...mapped, ...page, kind }, { signal })
    : legalEntityClient.schoolImport.preview.query({ ...mapped, ...page, kind }, { signal });
}

export async function fetchRejectedRows({ kind, ...mapped }: MappedFile, language: "zh" | "en") {
  if (kind === "handover") return legalEntityClient.handoverImport.rejectedRows.query({ ...mapped, language, kind });
  return kind === "teachers"
    ? staffingClient.teacherImport.rejectedRows.query({ ...mapped, language, kind })
    : legalEntityClient.schoolImport.rejectedRows.query({ ...mapped, language, kind });
}

export async function commitFile({ kind, ...mapped }: MappedFile, digest: string, skipRejected: boolean) {
  if (kind === "handover") return legalEntityClient.handoverImport.commit.mutate({ ...mapped, kind, digest, skipRejected });
  return kind === "teachers"
    ? staffingClient.teacherImport.commit.mutate({ ...mapped, kind, digest, skipRejected })
    : legalEntityClient.schoolImport.commit.mutate({ ...mapped, kind, digest, skipRejected });
}

export async function listImports(districtId: DistrictId) {
  const lists = await Promise.all([staffingClient.teacherImport.list.query({ districtId }), legalEntityClient.schoolImport.list.query({ districtId })]);
  return lists.flat().sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
}

export async function findImport(kind: ImportKind, importId: ImportId) {
  return kind === "teachers" ? staffingClient.teacherImport.byId.query({ importId, limit: 500 }) : legalEntityClient.schoolImport.byId.query({ importId, limit: 500 });
}

export type Inspection = Awaited<ReturnType<typeof inspectFile>>;
export type FileColumn = Inspection["columns"][number];
export type Preview = Awaited<ReturnType<typeof previewFile>>;
export type PreviewRow = Preview["rows"][number];
export type ImportRun = Awaited<ReturnType<typeof listImports>>[number];
export type ImportedRow = Awaited<ReturnType<typeof findImport>>["rows"][number];

export const importKeys = { list: ["import", "list"], run: (id: string) => ["import", "run", id] } as const;
