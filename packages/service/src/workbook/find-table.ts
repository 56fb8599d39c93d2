/** Where in a sheet the table is: below titles and notes, under a header of one or several lines. */
import { Refused } from "@qitong/domain";
import { cellText, mostColumns, type Cell, type FileRefusal, type FileRow } from "@qitong/domain/import";
import type { Merge, Sheet } from "./sheet";

export interface Table {
  readonly sheet: string;
  /** The header's last line, as the spreadsheet counts, from 1. */
  readonly headerRow: number;
  /** Of a header in several lines the parts are joined: "任教学校 / 编号". */
  readonly headers: readonly string[];
  /** Rows with anything in them. */
  readonly rows: readonly FileRow[];
}

/** A header stands within the first lines, and is nearly as wide as the data below it. */
const searchedRows = 30;
const leastShareOfWidth = 0.6;

/** @param headerRow where a person says that the header is, from 1. Undefined when the sheet is empty. @throws Refused */
export function findTable(given: Sheet, headerRow?: number): Table | undefined {
  const sheet = { ...given, merges: keepInside(given) };
  const rows = expandMerges(sheet);
  const header = headerRow === undefined ? findHeader(rows, sheet.merges) : headerRow - 1;
  if (header === undefined || !rows[header]?.some(isFilled)) return undefined;
  const headers = headerTexts(rows, sheet.merges, header);
  const width = headers.length;
  const data = rows
    .map((cells, index): FileRow => ({ rowNumber: index + 1, cells: cells.slice(0, width) }))
    .filter(({ rowNumber, cells }) => rowNumber > header + 1 && cells.some(isFilled));
  return { sheet: sheet.name, headerRow: header + 1, headers, rows: data };
}

const isFilled = (cell: Cell): boolean => cellText(cell) !== "";

/**
 * A merge may claim the whole sheet of 17 billion cells in thirty bytes: only what lies in the table counts, and
 * since no spreadsheet lets merges overlap, together they are no larger than it.
 */
function keepInside({ rows, merges }: Sheet): Merge[] {
  const inside = merges
    .map((merge) => ({ ...merge, endRow: Math.min(merge.endRow, rows.length - 1), endColumn: Math.min(merge.endColumn, mostColumns - 1) }))
    .filter((merge) => merge.startRow <= merge.endRow && merge.startColumn <= merge.endColumn);
  const cells = inside.reduce((sum, merge) => sum + (merge.endRow - merge.startRow + 1) * (merge.endColumn - merge.startColumn + 1), 0);
  if (cells > rows.length * mostColumns) throw new Refused([{ kind: "file-damaged" } satisfies FileRefusal]);
  return inside;
}

/** A merged cell says the same of all its rows and columns. */
function expandMerges(sheet: Sheet): Cell[][] {
  const rows = sheet.rows.map((row) => [...row]);
  for (const merge of sheet.merges) {
    const value = rows[merge.startRow]?.[merge.startColumn] ?? null;
    for (let row = merge.startRow; row <= merge.endRow; row += 1) {
      const cells = rows[row];
      if (!cells) continue;
      for (let column = merge.startColumn; column <= merge.endColumn; column += 1) cells[column] = value;
    }
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? null));
}

/** Merged titles count once however wide they are. */
function distinctTexts(cells: readonly Cell[]): number {
  return new Set(cells.map(cellText).filter((text) => text !== "")).size;
}

/** The last line of the header: cells that reach down from its first line take the lines below with them. */
function findHeader(rows: readonly (readonly Cell[])[], merges: readonly Merge[]): number | undefined {
  const widths = rows.slice(0, searchedRows).map(distinctTexts);
  const widest = Math.max(0, ...widths);
  if (widest === 0) return undefined;
  const first = widths.findIndex((width) => width >= Math.max(1, widest * leastShareOfWidth));
  return merges.reduce((last, merge) => (merge.startRow === first ? Math.max(last, merge.endRow) : last), first);
}

function headerTexts(rows: readonly (readonly Cell[])[], merges: readonly Merge[], header: number): string[] {
  const top = topOfHeader(rows, merges, header);
  const lines = rows.slice(top, header + 1);
  const width = Math.max(...lines.map((line) => line.findLastIndex(isFilled) + 1));
  return Array.from({ length: width }, (_none, column) => {
    const parts = lines.map((line) => cellText(line[column] ?? null).replaceAll(/\s+/g, " ")).filter((part) => part !== "");
    return parts.filter((part, index) => part !== parts[index - 1]).join(" / ");
  });
}

/** Lines above belong to the header when a cell reaches down from them, or groups some of its columns. */
function topOfHeader(rows: readonly (readonly Cell[])[], merges: readonly Merge[], header: number): number {
  const width = rows[header]?.length ?? 0;
  let top = header;
  while (top > 0) {
    const above = top - 1;
    const belongs = merges.some(
      (merge) =>
        merge.startRow <= above && above <= merge.endRow &&
        (merge.endRow >= top || (merge.endColumn > merge.startColumn && merge.endColumn - merge.startColumn + 1 < width * 0.8)),
    );
    if (!belongs) return top;
    top = above;
  }
  return top;
}
