/** The rows that were not taken, as they came, with a column that says why: to be mended and handed in again. */
import { cellText, findField, reasonText, type ImportKind, type Problem, type RowDecision } from "@qitong/domain/import";
import type { Asking } from "../context";
import type { OutgoingFile } from "../outgoing-file";
import { workbookFile } from "../workbook";
import type { Importer } from "./importer";
import type { RejectedRowsInput } from "./input";
import { judgeFile } from "./judge-file";

const words = {
  zh: { sheet: "需修改的行", row: "原行号", errors: "错误", suffix: "需修改", colon: "：", stop: "；" },
  en: { sheet: "Rows to mend", row: "Row in file", errors: "Errors", suffix: "to mend", colon: ": ", stop: "; " },
} as const;
type Language = keyof typeof words;

export async function rejectedRows({ db }: Asking, importer: Importer, input: RejectedRowsInput): Promise<OutgoingFile> {
  const { decisions, table } = await judgeFile(db, importer, input, false);
  const text = words[input.language];
  const rejected = new Map(decisions.filter(isRejected).map((decision) => [decision.rowNumber, decision]));
  const rows = table.rows.flatMap(({ rowNumber, cells }) => {
    const decision = rejected.get(rowNumber);
    if (!decision) return [];
    const original = table.headers.map((_header, column) => cellText(cells[column] ?? null) || null);
    return [[...original, String(rowNumber), problemsText(input.kind, input.language, decision.problems)]];
  });
  const columns = [...table.headers, text.row, text.errors].map((header) => ({ header }));
  return workbookFile(`${baseName(input.file.name)}-${text.suffix}.xlsx`, { sheets: [{ name: text.sheet, columns, rows }] });
}

const isRejected = ({ outcome }: RowDecision): boolean => outcome === "error" || outcome === "conflict";
const baseName = (fileName: string): string => fileName.replace(/\.[^.]*$/, "");

function problemsText(kind: ImportKind, language: Language, problems: readonly Problem[]): string {
  const { colon, stop } = words[language];
  return problems
    .map(({ field, reason }) => {
      const name = field === null ? undefined : findField(kind, field)?.name[language];
      return `${name === undefined ? "" : `${name}${colon}`}${reasonText(language, reason)}`;
    })
    .join(stop);
}
