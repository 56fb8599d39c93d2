/** The one way to read a file that someone hands in: guards first, then its sheets, then the table in one of them. */
import { Refused } from "@qitong/domain";
import { fileLimits, type FileRefusal } from "@qitong/domain/import";
import { findTable, type Table } from "./find-table";
import { readCsv } from "./read-csv";
import { readXlsxSheets } from "./read-xlsx";
import type { IncomingFile, Sheet } from "./sheet";

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];

const refuse = (refusal: FileRefusal): never => {
  throw new Refused([refusal]);
};

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** What a file is follows from its first bytes; names lie. @throws Refused */
export async function readSheets(file: IncomingFile): Promise<Sheet[]> {
  if (file.bytes.byteLength > fileLimits.bytes) return refuse({ kind: "file-too-large", most: fileLimits.bytes });
  if (file.bytes.byteLength === 0) return refuse({ kind: "file-empty" });
  if (begins(file.bytes, zipSignature)) return readXlsxSheets(file);
  if (begins(file.bytes, oleSignature)) return refuse({ kind: isEncrypted(file.bytes) ? "file-encrypted" : "file-old-format" });
  return [readCsv(file)];
}

/** Excel wraps a workbook with a password into the old container, as a stream of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
}

export interface TablePlace {
  readonly sheet?: string | undefined;
  readonly headerRow?: number | undefined;
}

export interface ReadTable {
  readonly sheets: readonly string[];
  readonly table: Table;
}

/** The table at a place; without one, in the first sheet that has any. @throws Refused */
export async function readTable(file: IncomingFile, place: TablePlace = {}): Promise<ReadTable> {
  const sheets = await readSheets(file);
  const names = sheets.map((sheet) => sheet.name);
  const wanted = place.sheet === undefined ? sheets : sheets.filter((sheet) => sheet.name === place.sheet);
  if (place.sheet !== undefined && wanted.length === 0) return refuse({ kind: "sheet-absent", sheet: place.sheet });
  const table = wanted.map((sheet) => findTable(sheet, place.headerRow)).find((found) => found !== undefined && found.rows.length > 0);
  if (!table) return refuse({ kind: "file-empty" });
  if (table.rows.length > fileLimits.rows) return refuse({ kind: "file-too-many-rows", most: fileLimits.rows });
  return { sheets: names, table };
}
