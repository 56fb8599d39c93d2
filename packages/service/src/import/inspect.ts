/** What a file holds, before its columns have a meaning: sheets, header, samples, and the mapping that suggests itself. */
import { cellText, Mapping, suggestMapping, type FileRow } from "@qitong/domain/import";
import type { Asking } from "../context";
import { readTable } from "../workbook";
import type { InspectInput } from "./input";
import { fileHash, headerHash, incomingFile } from "./judge-file";
import { findEarlierImport, findMapping } from "./store";

const mostSamples = 4;
const mostWords = 40;

export async function inspectFile({ db }: Asking, input: InspectInput) {
  const { sheets, table } = await readTable(incomingFile(input.file), input);
  const [remembered, earlier] = await Promise.all([
    findMapping(db, input.districtId, input.kind, headerHash(table.headers)),
    findEarlierImport(db, input.districtId, input.kind, fileHash(input.file)),
  ]);
  // An old mapping may name fields that are gone; then the suggestion is the better start.
  const known = Mapping.safeParse(remembered);
  return {
    sheets,
    sheet: table.sheet,
    headerRow: table.headerRow,
    rowCount: table.rows.length,
    columns: table.headers.map((header, column) => ({ header, ...describeColumn(table.rows, column) })),
    mapping: known.success ? known.data : suggestMapping(input.kind, table.headers),
    isRemembered: known.success,
    importedBefore: earlier ? { importId: earlier.id, at: earlier.importedAt, by: earlier.importedByName } : null,
  };
}

interface ColumnContent {
  readonly samples: string[];
  /** All the different texts of a column that has few: what a person may have to translate. */
  readonly words: string[] | null;
  /** Rows that say nothing here; a person may know what that means. */
  readonly blanks: number;
}

function describeColumn(rows: readonly FileRow[], column: number): ColumnContent {
  const words = new Set<string>();
  const samples: string[] = [];
  let blanks = 0;
  for (const { cells } of rows) {
    const text = cellText(cells[column] ?? null);
    if (text === "") {
      blanks += 1;
      continue;
    }
    if (samples.length < mostSamples && !samples.includes(text)) samples.push(text);
    if (words.size <= mostWords) words.add(text);
  }
  return { samples, words: words.size > mostWords ? null : [...words], blanks };
}
