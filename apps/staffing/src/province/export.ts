/** The board as a workbook: a row a district, then each coefficient of each district. */
import { indicatorIds, indicators, variationLimit } from "@qitong/domain/quality";
import { attentionOf, attentionWords, plansUnderWay } from "@qitong/domain/staffing";
import { figure, percent, rounded, text, workbookFile, type ExportLanguage, type WorkbookCell, type WorkbookSheet } from "@qitong/service/workbook";
import type { OutgoingFile } from "@qitong/service";
import type { DistrictRow, ProvinceBoard } from "./board";
import { provinceWords, type ProvinceWords } from "./export-words";


export async function exportProvince(board: ProvinceBoard, language: ExportLanguage): Promise<OutgoingFile> {
  const words = provinceWords[language];
  return workbookFile(`${words.fileName}-${board.asOf}.xlsx`, {
    sheets: [districtSheet(board, words, language), coefficientSheet(board, words, language), noteSheet(board, words)],
  });
}

function districtSheet({ districts }: ProvinceBoard, words: ProvinceWords, language: ExportLanguage): WorkbookSheet {
  return {
    name: words.districts,
    columns: [
      text(words.district), text(words.code), text(words.attention), figure(words.schools), figure(words.campuses), figure(words.teachers), figure(words.pupils),
      figure(words.eligible), figure(words.needed), figure(words.moved), figure(words.share), figure(words.backbone), figure(words.backboneNeeded), figure(words.backboneShare),
      figure(words.imbalance), figure(words.imbalanceKnown), figure(words.imbalanceAll), figure(words.plans), figure(words.effective),
      text(words.state), text(words.countedFor), text(words.countedAt),
    ],
    rows: districts.map((row) => [row.name, row.code, ...figuresOf(row, words, language), words.states[row.state], row.countedFor ?? "", row.countedAt?.toISOString() ?? ""]),
  };
}

const figureCount = 17;

function figuresOf({ standing }: DistrictRow, words: ProvinceWords, language: ExportLanguage): WorkbookCell[] {
  if (standing === null) return [words.states.never, ...Array.from({ length: figureCount - 1 }, () => undefined)];
  const { rotation, imbalance } = standing;
  const separator = language === "zh" ? "、" : "; ";
  return [
    attentionOf(standing).map(({ kind }) => attentionWords[kind][language]).join(separator) || words.none,
    standing.schools, standing.campuses, standing.teachers, standing.pupils ?? words.noNumber,
    rotation.eligible, rotation.needed, rotation.moved, percent(rotation.share, 1), rotation.backbone, rotation.backboneNeeded, percent(rotation.backboneShare, 1),
    rounded(imbalance.value, 4) ?? words.noNumber, imbalance.known, imbalance.all, plansUnderWay(standing), standing.plans.effective,
  ];
}

function coefficientSheet({ districts }: ProvinceBoard, words: ProvinceWords, language: ExportLanguage): WorkbookSheet {
  return {
    name: words.coefficients,
    columns: [
      text(words.district), text(words.stage), text(words.indicator), figure(words.limit), figure(words.byCampus), figure(words.byEntity), text(words.within), figure(words.missing),
    ],
    rows: districts.flatMap(({ name, standing }) =>
      (standing?.stages ?? []).flatMap(({ stage, indicators: found }) =>
        indicatorIds.map((id): WorkbookCell[] => {
          const { byCampus, byEntity, within, missing } = found[id];
          return [
            name, words.stages[stage], `${indicators[id].number} ${indicators[id].name[language]}`, variationLimit.limit[stage],
            rounded(byCampus, 4) ?? words.noNumber, rounded(byEntity, 4) ?? words.noNumber, within === null ? words.noNumber : within ? words.yes : words.no, missing,
          ];
        }),
      ),
    ),
  };
}

function noteSheet({ name, asOf, schoolYear }: ProvinceBoard, words: ProvinceWords): WorkbookSheet {
  return { name: words.basis, columns: [text(words.basis)], rows: words.notes(name, asOf, `${schoolYear}—${schoolYear + 1}`).map((note) => [note]) };
}
