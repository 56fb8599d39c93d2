/** The board as a workbook: the coefficients side by side, then every unit with its seven figures. */
import { indicatorIds, indicators, variationLimit, type BoardUnit, type LimitedVariation } from "@qitong/domain/quality";
import { figure, rounded, text, workbookFile, type ExportLanguage, type WorkbookCell, type WorkbookSheet } from "@qitong/service/workbook";
import type { OutgoingFile } from "@qitong/service";
import type { Board } from "./board";
import { boardWords, type BoardWords } from "./export-words";


export async function exportBoard(board: Board, language: ExportLanguage): Promise<OutgoingFile> {
  const words = boardWords[language];
  return workbookFile(`${words.fileName}-${board.asOf}.xlsx`, {
    sheets: [
      variationSheet(board, words, language),
      unitSheet(board, words, language, words.campuses, (stage) =>
        stage.campuses.map((unit) => ({ unit, lead: [unit.name, unit.entityName] })),
      ),
      unitSheet(board, words, language, words.entities, (stage) =>
        stage.entities.map((unit) => ({ unit, lead: [unit.name, unit.campusIds.length.toString()] })),
      ),
    ],
  });
}

function variationSheet(board: Board, words: BoardWords, language: ExportLanguage): WorkbookSheet {
  const value = ({ variation }: LimitedVariation): WorkbookCell => (variation.kind === "value" ? rounded(variation.value, 4) : words.noNumber);
  return {
    name: words.variation,
    columns: [
      text(words.stage), text(words.indicator), figure(words.limit), figure(words.byEntity), figure(words.byCampus),
      figure(words.fromCounting), figure(words.campusesMet), figure(words.campusesReporting), figure(words.campusesAll), text(words.source),
    ],
    rows: board.stages.flatMap(({ stage, indicators: rows }) =>
      rows.map((row): WorkbookCell[] => [
        words.stages[stage],
        `${indicators[row.id].number} ${indicators[row.id].name[language]}`,
        row.limit,
        value(row.byEntity),
        value(row.byCampus),
        rounded(row.fromCountingAsOne, 4),
        row.campusesMet.met,
        row.campusesMet.reporting,
        row.campusesMet.all,
        variationLimit.source,
      ]),
    ),
  };
}

interface Led {
  readonly unit: BoardUnit;
  readonly lead: readonly string[];
}

function unitSheet(
  board: Board,
  words: BoardWords,
  language: ExportLanguage,
  kind: BoardWords["campuses"],
  unitsOf: (stage: Board["stages"][number]) => Led[],
): WorkbookSheet {
  return {
    name: kind.sheet,
    columns: [
      text(words.stage), text(kind.name), text(kind.second), figure(words.pupils),
      ...indicatorIds.flatMap((id) => {
        const { number, name, unit } = indicators[id];
        return [figure(`${number} ${name[language]} (${unit[language]})`), text(`${number} ${words.met}`)];
      }),
      text(words.pass),
    ],
    rows: board.stages.flatMap((stage) =>
      unitsOf(stage).map(({ unit, lead }): WorkbookCell[] => [
        words.stages[stage.stage],
        ...lead,
        typeof unit.pupils === "number" ? unit.pupils : words.noNumber,
        ...indicatorIds.flatMap((id): WorkbookCell[] => {
          const result = unit.indicators[id];
          if (result.kind === "missing") return [words.noNumber, words.reasons[result.reason]];
          return [rounded(result.value, 4), result.met ? words.yes : words.no];
        }),
        words.passes[unit.pass.kind],
      ]),
    ),
  };
}
