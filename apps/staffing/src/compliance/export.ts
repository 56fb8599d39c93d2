/** The yearly report as a workbook: the years side by side, every school of the year, and by which figures it was judged. */
import {
  exemptReasons, exemptReasonWords, quotaVerdictWords, rotationSources, subjects, titles, type ComplianceFigures,
  type TransferSettings,
} from "@qitong/domain/staffing";
import { settingCatalogue } from "@qitong/domain/management";
import type { Asking, OutgoingFile } from "@qitong/service";
import {
  figure, percent, text, workbookFile, type ExportLanguage, type WorkbookCell, type WorkbookColumn, type WorkbookSheet,
} from "@qitong/service/workbook";
import { complianceWords, type ComplianceWords } from "./export-words";
import { readReport, type ReportQuestion, type YearReport } from "./report";


export async function exportReport(asking: Asking, { years, language, ...question }: ReportQuestion & { readonly years: number; readonly language: ExportLanguage }): Promise<OutgoingFile> {
  const words = complianceWords[language];
  const reports: YearReport[] = [];
  for (let back = 0; back < years; back += 1) reports.push(await readReport(asking, { ...question, schoolYear: question.schoolYear - back }));
  const [report] = reports;
  if (!report) throw new Error("a report is of one year at least");
  const { entities, campuses } = report.report;
  const total = report.report.total;
  return workbookFile(`${words.fileName}-${words.yearName(report.schoolYear).replace("/", "-")}.xlsx`, {
    sheets: [
      sheetOf(words.years, [text(words.schoolYear)], reports.map((one) => [[yearCell(one, words)], one.report.total]), words, language),
      sheetOf(words.entities, [text(words.entity)], [...entities.map((row): Row => [[row.name], row]), [[words.sum], total]], words, language),
      sheetOf(words.campuses, [text(words.campus), text(words.entity)], [...campuses.map((row): Row => [[row.name, row.entityName], row]), [[words.sum, ""], total]], words, language),
      kindsSheet(report, words, language),
      basisSheet(report, words, language),
    ],
  });
}

const yearCell = (report: YearReport, words: ComplianceWords): string =>
  report.isRunning ? `${words.yearName(report.schoolYear)}（${words.running} ${report.asOf}）` : words.yearName(report.schoolYear);

type Row = readonly [lead: readonly WorkbookCell[], figures: ComplianceFigures];

function sheetOf(name: string, lead: readonly WorkbookColumn[], rows: readonly Row[], words: ComplianceWords, language: ExportLanguage): WorkbookSheet {
  return {
    name,
    columns: [
      ...lead, text(words.verdict), figure(words.teachers), figure(words.eligible), figure(words.base), figure(words.needed), figure(words.moved), figure(words.share),
      figure(words.notCounted), figure(words.backbone), figure(words.backboneNeeded), figure(words.backboneShare), figure(words.backboneUnknown), figure(words.heads),
      figure(words.leadToMember), figure(words.toMerged), ...exemptReasons.map((reason) => figure(words.exempt(exemptReasonWords[reason][language]))),
    ],
    rows: rows.map(([cells, one]) => [
      ...cells, quotaVerdictWords[one.verdict][language], one.teachers, one.eligible, one.base, one.needed, one.moved, percent(one.share, 1), one.notCounted,
      one.backbone, one.backboneNeeded, percent(one.backboneShare, 1), one.backboneUnknown, one.heads, one.leadToMember, one.toMerged,
      ...exemptReasons.map((reason) => one.exempt[reason]),
    ]),
  };
}

function kindsSheet({ report }: YearReport, words: ComplianceWords, language: ExportLanguage): WorkbookSheet {
  return {
    name: words.kinds,
    columns: [text(words.kind), text(words.name), figure(words.moved)],
    rows: [
      ...report.bySubject.map(({ key, moved }) => [words.subject, key === null ? words.unknown : subjects[key][language], moved]),
      ...report.byTitle.map(({ key, moved }) => [words.title, key === null ? words.unknown : titles[key][language], moved]),
    ],
  };
}

/** The figures that the report was judged by, each with its source. */
const judgedBy = ["quotaShare", "quotaBase", "backboneShare", "insideEntityCounts", "leastYearsAtOneSchool", "nearRetirementYears", "exempt", "classHeadsMayMove"] as const satisfies readonly (keyof TransferSettings)[];

function basisSheet(report: YearReport, words: ComplianceWords, language: ExportLanguage): WorkbookSheet {
  return {
    name: words.basis,
    columns: [text(words.figure), text(words.value), text(words.source), text(words.certainty)],
    rows: [
      ...judgedBy.map((name) => {
        const { source, certainty } = rotationSources[name];
        return [settingCatalogue[name].label[language], valueOf(report, name, words, language), certainty === "district" ? words.district : source, certainty === "district" ? words.district : certainty];
      }),
      ...words.note.map((note, index) => [index === 0 ? words.notes : "", note, "", ""]),
      [words.asOf, report.asOf, "", ""],
    ],
  };
}

function valueOf({ settings }: YearReport, name: (typeof judgedBy)[number], words: ComplianceWords, language: ExportLanguage): WorkbookCell {
  if (name === "quotaBase") return words.bases[settings.quotaBase];
  if (name === "quotaShare" || name === "backboneShare") return `${Math.round(settings[name] * 1000) / 10}%`;
  if (name === "exempt") {
    const counted = (["pregnant", "nursing", "ill"] as const).filter((kind) => settings.exempt[kind]).map((kind) => exemptReasonWords[kind][language]);
    return counted.join(language === "zh" ? "、" : ", ") || words.no;
  }
  const value = settings[name];
  return typeof value === "boolean" ? (value ? words.yes : words.no) : String(value);
}
