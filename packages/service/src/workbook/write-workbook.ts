/** The one way to make an .xlsx: a frozen bold header, text that stays text, dates that are dates. */
import { writeXlsx, type CellValue, type ColumnDef, type WriteSheet } from "hucre/xlsx";
import { outgoingFile, type OutgoingFile } from "../outgoing-file";

export interface WorkbookColumn {
  readonly header: string;
  /** "text" (the default) is never read as a formula, a number or a date, whatever it begins with. */
  readonly kind?: "text" | "number" | "date";
  /** In characters; a Chinese character takes two. */
  readonly width?: number;
}

export type WorkbookCell = string | number | boolean | null | undefined;

export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  /** One cell a column, in the columns' order; a date cell is a civil date ("2026-09-01"). */
  readonly rows: readonly (readonly WorkbookCell[])[];
}

const xlsxMediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const civilDateForm = /^\d{4}-\d{2}-\d{2}$/;
const narrowest = 8;
const widest = 60;

export async function writeWorkbook(workbook: { readonly sheets: readonly WorkbookSheet[] }): Promise<Uint8Array> {
  return writeXlsx({ sheets: workbook.sheets.map(toSheet) });
}

export async function workbookFile(fileName: string, workbook: { readonly sheets: readonly WorkbookSheet[] }): Promise<OutgoingFile> {
  return outgoingFile(fileName, xlsxMediaType, await writeWorkbook(workbook));
}

function toSheet(sheet: WorkbookSheet): WriteSheet {
  const headerCells = new Map(
    sheet.columns.map((_column, index) => [`0,${index}`, { style: { font: { bold: true }, numFmt: "@" } }]),
  );
  return {
    name: sheetName(sheet.name),
    columns: sheet.columns.map((column, index) => toColumn(column, sheet.rows.map((row) => row[index]))),
    rows: [
      sheet.columns.map((column): CellValue => clean(column.header)),
      ...sheet.rows.map((row) => sheet.columns.map((column, index) => toCell(column, row[index]))),
    ],
    cells: headerCells,
    freezePane: { rows: 1 },
  };
}

/** Excel refuses these characters in a tab's name, and more than 31 of any. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*:[\]]/g, " ").slice(0, 31) || "Sheet1";
}

function toColumn(column: WorkbookColumn, cells: readonly WorkbookCell[]): ColumnDef {
  const numFmt = { text: "@", number: "General", date: "yyyy-mm-dd" }[column.kind ?? "text"];
  return { width: column.width ?? fittingWidth([column.header, ...cells]), style: { numFmt } };
}

function fittingWidth(cells: readonly WorkbookCell[]): number {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, displayWidth(cell)), 0);
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

function displayWidth(cell: WorkbookCell): number {
  let width = 0;
  for (const character of String(cell ?? "")) width += character.charCodeAt(0) > 0xff ? 2 : 1;
  return width;
}

function toCell(column: WorkbookColumn, cell: WorkbookCell): CellValue {
  if (cell === null || cell === undefined) return null;
  if (column.kind === "number" && typeof cell === "number") return cell;
  if (column.kind === "date" && typeof cell === "string" && civilDateForm.test(cell)) return new Date(`${cell}T00:00:00Z`);
  return clean(String(cell));
}

/** XML 1.0 has no place for most control characters; a workbook that holds one does not open. */
function clean(text: string): string {
  let cleaned = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
    const isBroken = (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
    if (!isControl && !isBroken) cleaned += character;
  }
  return cleaned;
}
