/** The forecast as a workbook: base and set side by side by year, by school and subject, with assumptions and sources. */
import type { CivilDate } from "@qitong/domain";
import {
  baseAssumptions, defaultEstablishmentSettings, establishmentSources, forecast, retirementRule, subjects, type Forecast, type ForecastAssumptions, type ForecastYear,
} from "@qitong/domain/staffing";
import { day, figure, rounded, text, workbookFile, type WorkbookCell, type WorkbookColumn, type WorkbookSheet } from "@qitong/service/workbook";
import type { OutgoingFile } from "@qitong/service";
import { forecastWords, type ForecastWords } from "./export-words";
import type { ReadFacts } from "./facts";

type Language = keyof typeof forecastWords;

export interface ShownSet {
  readonly assumptions: ForecastAssumptions;
  readonly name: string | undefined;
}

const flows = ["retired", "resigned", "ended", "arrived", "hired"] as const;

export async function exportForecast(facts: ReadFacts, { assumptions, name }: ShownSet, language: Language): Promise<OutgoingFile> {
  const words = forecastWords[language];
  const base = forecast(facts, baseAssumptions(facts.pupilsPerStaff));
  const shown = forecast(facts, assumptions);
  const variant = name ?? words.shown;
  return workbookFile(`${words.fileName}-${facts.points[0] ?? ""}.xlsx`, {
    sheets: [
      yearSheet(facts.points, [[words.base, base.total], [variant, shown.total]], words),
      schoolSheet(facts.points, shown, words),
      subjectSheet(facts.points, shown, words, language),
      pupilSheet(facts, words),
      assumptionSheet(facts, shown, { assumptions, name: variant }, words),
    ],
  });
}

const yearColumns = (words: ForecastWords): WorkbookColumn[] => [
  day(words.date), figure(words.pupils), figure(words.need), figure(words.headcount), figure(words.absent), figure(words.supply), figure(words.gap),
  ...flows.map((flow) => figure(words[flow])),
];

const yearCells = (on: CivilDate | undefined, year: ForecastYear): WorkbookCell[] => [
  on, rounded(year.pupils, 1), rounded(year.need, 1), rounded(year.headcount, 1), rounded(year.absent, 1), rounded(year.supply, 1), rounded(year.gap, 1),
  ...flows.map((flow) => rounded(year[flow], 1)),
];

function yearSheet(points: readonly CivilDate[], variants: readonly (readonly [string, Forecast["total"]])[], words: ForecastWords): WorkbookSheet {
  return {
    name: words.years,
    columns: [text(words.variant), ...yearColumns(words)],
    rows: variants.flatMap(([name, total]) => total.map((year, index) => [name, ...yearCells(points[index], year)])),
  };
}

function schoolSheet(points: readonly CivilDate[], { campuses }: Forecast, words: ForecastWords): WorkbookSheet {
  return {
    name: words.schools,
    columns: [text(words.campus), text(words.entity), ...yearColumns(words)],
    rows: campuses.flatMap(({ name, entityName, years }) => years.map((year, index) => [name, entityName, ...yearCells(points[index], year)])),
  };
}

function subjectSheet(points: readonly CivilDate[], found: Forecast, words: ForecastWords, language: Language): WorkbookSheet {
  const subjectName = (key: string | null) => {
    if (key === null) return words.noSubject;
    return key in subjects ? subjects[key as keyof typeof subjects][language] : key;
  };
  return {
    name: words.subjects,
    columns: [text(words.subject), day(words.date), figure(words.required), figure(words.headcount), figure(words.supply), figure(words.gap), ...flows.map((flow) => figure(words[flow]))],
    rows: found.subjects.flatMap(({ subject, years }) =>
      years.map((year, index): WorkbookCell[] => [
        subjectName(subject), points[index], rounded(year.required, 1), rounded(year.headcount, 1), rounded(year.supply, 1),
        year.required === null ? null : rounded(year.required - year.supply, 1), ...flows.map((flow) => rounded(year[flow], 1)),
      ]),
    ),
  };
}

function pupilSheet({ campuses, entered }: ReadFacts, words: ForecastWords): WorkbookSheet {
  const sourceOf = (campusId: string, schoolYear: number, stage: string) =>
    entered.find((one) => one.campusId === campusId && one.schoolYear === schoolYear && one.stage === stage)?.source;
  return {
    name: words.pupilsSheet,
    columns: [text(words.campus), text(words.stage), text(words.year), figure(words.pupils), text(words.basis), text(words.source)],
    rows: campuses.flatMap(({ campusId, name, pupils, pupilSource }) =>
      (["primary", "junior"] as const).flatMap((stage) =>
        (pupils?.[stage] ?? []).map((year): WorkbookCell[] => [
          name, words.stages[stage], `${year.schoolYear}—${year.schoolYear + 1}`, rounded(year.pupils, 1), words.basisOf[year.basis],
          sourceOf(campusId, year.schoolYear, stage) ?? pupilSource,
        ]),
      ),
    ),
  };
}

function assumptionSheet(facts: ReadFacts, { leftOut }: Forecast, { assumptions, name }: { readonly assumptions: ForecastAssumptions; readonly name: string }, words: ForecastWords): WorkbookSheet {
  const share = (value: number) => `${Math.round(value * 1000) / 10}%`;
  const nameOf = (id: string) => facts.campuses.find((campus) => campus.campusId === id)?.name ?? id;
  const unknown = facts.campuses.reduce((sum, { cells }) => sum + cells.reduce((all, cell) => all + cell.unknownBirth, 0), 0);
  const { pupilGrowth, leaveRate, resignationRate, hiresPerYear, pupilsPerStaff, earliestShare, latestShare } = assumptions;
  const row = (item: string, value: string, source: string): WorkbookCell[] => [item, value, source];
  const ratioSource = (key: "primary" | "junior") => {
    if (pupilsPerStaff[key] !== facts.pupilsPerStaff[key]) return words.assumption;
    return facts.pupilsPerStaff[key] === defaultEstablishmentSettings.pupilsPerStaff[key] ? establishmentSources.pupilsPerStaff.source : words.districtFigure;
  };
  return {
    name: words.assumptionsSheet,
    columns: [text(words.figure), text(words.value), text(words.source)],
    rows: [
      row(words.variant, name, ""),
      row(words.pupilGrowth, share(pupilGrowth), words.assumption),
      row(words.leaveRate, share(leaveRate), words.assumption),
      row(words.resignationRate, share(resignationRate), words.assumption),
      row(words.hiresPerYear, String(hiresPerYear), words.assumption),
      row(words.ratioPrimary, String(pupilsPerStaff.primary), ratioSource("primary")),
      row(words.ratioJunior, String(pupilsPerStaff.junior), ratioSource("junior")),
      row(words.earliestShare, share(earliestShare), words.assumption),
      row(words.latestShare, share(latestShare), words.assumption),
      row(words.retirementNote, words.retirementAbout, retirementRule.source),
      row(words.requiredNote, words.requiredAbout, "义务教育课程方案（2022年版）"),
      row(words.unknownBirth, String(unknown), ""),
      ...leftOut.map((id) => row(words.leftOut, nameOf(id), "")),
    ],
  };
}
