/** The same reading and judging for preview, rejected rows and commit, so that they cannot disagree. */
import { createHash } from "node:crypto";
import { checkNoRefusals, Refused, type CivilDate, type DistrictId } from "@qitong/domain";
import {
  findMappingRefusals, type FileRefusal, type ImportKind, type Mapping, type RowDecision,
} from "@qitong/domain/import";
import type { Queryable } from "@qitong/db";
import { readTable, type IncomingFile, type Table, type TablePlace } from "../workbook";
import type { Importer, JudgedFile } from "./importer";
import type { ImportFile } from "./input";

export interface FileToJudge extends TablePlace {
  readonly districtId: DistrictId;
  readonly kind: ImportKind;
  readonly aboutId?: string | undefined;
  readonly file: ImportFile;
  readonly mapping: Mapping;
  readonly effectiveOn: CivilDate;
}

export interface Judged extends JudgedFile {
  readonly table: Table;
  /** Of all decisions: equal digests mean that the commit does what the preview showed. */
  readonly digest: string;
}

const base64Form = /^[A-Za-z0-9+/]*={0,2}$/;

export function incomingFile(file: ImportFile): IncomingFile {
  if (!base64Form.test(file.base64)) throw new Refused([{ kind: "file-damaged" } satisfies FileRefusal]);
  return { name: file.name, bytes: Buffer.from(file.base64, "base64") };
}

export async function judgeFile(db: Queryable, importer: Importer, input: FileToJudge, lock: boolean): Promise<Judged> {
  const { table } = await readTable(incomingFile(input.file), input);
  checkNoRefusals(findMappingRefusals(input.kind, input.mapping, table.headers.length));
  const { districtId, effectiveOn, mapping, aboutId = null } = input;
  const judged = await importer.judge(db, { districtId, effectiveOn, aboutId }, mapping, table, lock);
  return { ...judged, table, digest: digestOf(input, judged.decisions) };
}

function digestOf(input: FileToJudge, decisions: readonly RowDecision[]): string {
  return createHash("sha256").update(JSON.stringify([input.kind, input.districtId, input.aboutId ?? null, input.effectiveOn, decisions])).digest("hex");
}

export function fileHash(file: ImportFile): string {
  return createHash("sha256").update(Buffer.from(file.base64, "base64")).digest("hex");
}

export function headerHash(headers: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(headers)).digest("hex");
}
