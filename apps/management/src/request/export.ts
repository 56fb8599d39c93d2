/** The desk's list and the board as workbooks. Who asked, and how to reach them, is never read for it. */
import { requestCatalogue, type BoardFigures } from "@qitong/domain/management";
import type { Scope } from "@qitong/domain";
import { everyRow, type Asking, type OutgoingFile, type OverPeriod } from "@qitong/service";
import { rounded, workbookFile, type ExportLanguage, type WorkbookCell, type WorkbookColumn, type WorkbookSheet } from "@qitong/service/workbook";
import { loadBoard } from "./board";
import { requestWords, type RequestWords } from "./export-words";
import { listRequests, type RequestFilter } from "./list";

/** People write a number where none is asked for: a contact stays out of the file also then. */
const withoutNumbers = (text: string): string => text.replaceAll(/\d(?:[\s-]?\d){6,}/g, "******");

export async function exportRequests(asking: Asking, scope: Scope, filter: RequestFilter, language: ExportLanguage): Promise<OutgoingFile> {
  const words = requestWords[language];
  const { rows, today } = await listRequests(asking, scope, { ...filter, ...everyRow });
  const columns: WorkbookColumn[] = [
    { header: words.number }, { header: words.campus }, { header: words.category }, { header: words.text }, { header: words.status },
    { header: words.receivedOn, kind: "date" }, { header: words.dueOn, kind: "date" }, { header: words.handler },
    { header: words.reopened, kind: "number" }, { header: words.rating, kind: "number" },
  ];
  const cells = rows.map((row): WorkbookCell[] => [
    row.number, row.campusName, requestCatalogue[row.category].label[language], withoutNumbers(row.excerpt), words.statuses[row.status],
    row.receivedOn, row.dueOn, row.handlerName, row.reopened, row.rating,
  ]);
  return workbookFile(`${words.listFile}-${today}.xlsx`, { sheets: [{ name: words.listFile, columns, rows: cells }] });
}

export async function exportRequestBoard(asking: Asking, { language, ...period }: OverPeriod & { readonly language: ExportLanguage }): Promise<OutgoingFile> {
  const words = requestWords[language];
  const { board, campuses } = await loadBoard(asking, period);
  const campusName = (id: string) => campuses.find((campus) => campus.id === id)?.name ?? "";
  return workbookFile(`${words.boardFile}-${period.startsOn}.xlsx`, {
    sheets: [
      sheetOf(words, words.total, words.total, [[words.all, board.all]]),
      sheetOf(words, words.byCampus, words.campus, board.byCampus.map(({ campusId, figures }) => [campusName(campusId), figures])),
      sheetOf(words, words.byCategory, words.category, board.byCategory.map(({ category, figures }) => [requestCatalogue[category].label[language], figures])),
      sheetOf(words, words.byMonth, words.month, board.byMonth.map(({ month, figures }) => [month, figures])),
    ],
  });
}

function sheetOf(words: RequestWords, name: string, first: string, rows: readonly (readonly [string, BoardFigures])[]): WorkbookSheet {
  const figures = [
    words.received, words.solved, words.late, words.solvedShare, words.onTimeShare, words.meanDays, words.rated, words.satisfied, words.saidSolved, words.reopenedShare,
  ];
  return {
    name,
    columns: [{ header: first }, ...figures.map((header): WorkbookColumn => ({ header, kind: "number" }))],
    rows: rows.map(([label, of]): WorkbookCell[] => [
      label, of.received, of.solved, of.late, rounded(of.solvedShare, 4), rounded(of.onTimeShare, 4), rounded(of.meanWorkingDays, 4), of.rated,
      rounded(of.satisfiedShare, 4), rounded(of.saidSolvedShare, 4), rounded(of.reopenedShare, 4),
    ]),
  };
}

