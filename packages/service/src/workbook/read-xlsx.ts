import { readXlsx, type CellValue } from "hucre/xlsx";
import { HucreError } from "hucre";
import { Refused } from "@qitong/domain";
import { fileLimits, mostColumns, type Cell, type FileRefusal } from "@qitong/domain/import";
import type { IncomingFile, Sheet } from "./sheet";
import { checkZip } from "./zip-guard";

/** Visible sheets only; what a person has hidden was not meant to be handed in. */
export async function readXlsxSheets(file: IncomingFile): Promise<Sheet[]> {
  checkZip(file.bytes);
  try {
    const workbook = await readXlsx(file.bytes, {
      sheets: (info) => !info.hidden && !info.veryHidden,
      range: `A1:${columnLetters(mostColumns)}${fileLimits.rows + 100}`,
    });
    return workbook.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row) => row.map(toCell)),
      merges: (sheet.merges ?? []).map((merge) => ({
        startRow: merge.startRow, endRow: merge.endRow, startColumn: merge.startCol, endColumn: merge.endCol,
      })),
    }));
  } catch (error) {
    if (error instanceof HucreError) throw new Refused([{ kind: "file-damaged" } satisfies FileRefusal]);
    throw error;
  }
}

/** A date cell is a day: the time that some programs add to it is dropped. */
function toCell(value: CellValue): Cell {
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
}

function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? `${columnLetters((column - 1 - rest) / 26)}${letter}` : letter;
}
