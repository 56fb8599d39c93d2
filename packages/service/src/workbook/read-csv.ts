import { CsvError, parse } from "csv-parse/sync";
import { Refused } from "@qitong/domain";
import { fileLimits, type FileRefusal } from "@qitong/domain/import";
import type { IncomingFile, Sheet } from "./sheet";
import { decodeText } from "./text-encoding";

const delimiters = [",", "\t", ";", "|"] as const;

export function readCsv(file: IncomingFile): Sheet {
  const decoded = decodeText(file.bytes);
  if (!decoded) throw new Refused([{ kind: "file-kind-unknown" } satisfies FileRefusal]);
  const { text, hinted } = takeHint(decoded.text);
  const rows = parseRows(text, hinted ?? likelyDelimiter(text));
  return { name: file.name.replace(/\.[^.]*$/, ""), rows, merges: [] };
}

/** Excel's own first line "sep=;". */
function takeHint(text: string): { readonly text: string; readonly hinted: string | undefined } {
  const hint = /^sep=(.)\r?\n/.exec(text);
  return hint ? { text: text.slice(hint[0].length), hinted: hint[1] } : { text, hinted: undefined };
}

function likelyDelimiter(text: string): string {
  const beginning = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, "");
  const counts = delimiters.map((delimiter) => beginning.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

function parseRows(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, max_record_size: 1_000_000,
      to: fileLimits.rows + 100,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new Refused([{ kind: "file-damaged" } satisfies FileRefusal]);
    throw error;
  }
}
