/** A plan as a workbook: the grid as it is on the screen, then variants, shares, findings and teachers, a sheet each. */
import { subjectName } from "@qitong/domain/staffing";
import {
  areaShares, cellReader, checkPlan, courseName, coverOf, gradesOfAll, learningAreas, periodsOf, weeklySum, weeklyTotal, type PlanContent, type PlanFinding,
} from "@qitong/domain/curriculum";
import type { OutgoingFile } from "@qitong/service";
import { figure, rounded, text, workbookFile, type ExportLanguage, type WorkbookCell, type WorkbookSheet } from "@qitong/service/workbook";
import { paperWords, type PaperWords } from "./paper-words";
import type { PlansOfYear, ReadPlan } from "./read";

interface Writing {
  readonly found: PlansOfYear;
  readonly content: PlanContent;
  readonly words: PaperWords;
  readonly language: ExportLanguage;
}

export async function exportPlan(found: PlansOfYear, plan: ReadPlan, language: ExportLanguage): Promise<OutgoingFile> {
  const words = paperWords[language];
  const writing: Writing = { found, content: plan.content, words, language };
  return workbookFile(`${words.fileName(found.entityName ?? "", found.schoolYear)}.xlsx`, {
    sheets: [gridSheet(writing), variantSheet(writing), shareSheet(writing), findingSheet(writing), coverSheet(writing)],
  });
}

export const taughtIn = ({ campuses }: PlansOfYear) => gradesOfAll(campuses.map(({ stage }) => stage));

function gridSheet({ found, content, words, language }: Writing): WorkbookSheet {
  const taught = taughtIn(found);
  const read = cellReader({ ...content, variants: [] });
  return {
    name: words.periods,
    columns: [text(words.course), text(words.kind), ...taught.map((grade) => figure(words.grade(grade)))],
    rows: [
      ...content.courses.map((course): WorkbookCell[] => [
        courseName(language, course), words.kinds[course.kind], ...taught.map((grade) => periodsOf(read(course.code, grade)) || null),
      ]),
      [words.sum, null, ...taught.map((grade) => weeklySum(content, read, grade))],
      [words.national, null, ...taught.map(weeklyTotal)],
    ],
  };
}

const campusName = ({ campuses }: PlansOfYear, id: string | null): string | null => campuses.find(({ campusId }) => campusId === id)?.name ?? null;

export function nameOfCode({ courses }: PlanContent, language: ExportLanguage, code: string): string {
  const course = courses.find((one) => one.code === code);
  return course ? courseName(language, course) : subjectName(language, code);
}

function variantSheet({ found, content, words, language }: Writing): WorkbookSheet {
  const read = cellReader({ ...content, variants: [] });
  return {
    name: words.variants,
    columns: [text(words.campus), text(words.course), text(words.grade(0).replace("0", "").trim()), figure(words.planned), figure(words.here), text(words.reason)],
    rows: content.variants.map(({ campusId, code, grade, halfPeriods, reason }): WorkbookCell[] => [
      campusName(found, campusId), nameOfCode(content, language, code), words.grade(grade), periodsOf(read(code, grade)), periodsOf(halfPeriods), reason,
    ]),
  };
}

function shareSheet({ found, content, words, language }: Writing): WorkbookSheet {
  const shares = areaShares(content.courses, cellReader({ ...content, variants: [] }), taughtIn(found), found.settings);
  return {
    name: words.shares,
    columns: [text(words.area), figure(words.yearly), figure(words.share), text(words.range), text(words.rest), text(words.source)],
    rows: shares.map(({ area, periods, share, range, rest, source }): WorkbookCell[] => [
      learningAreas[area][language], periods, rounded(share, 1), `${range.least}–${range.most}`, rest && `${rest.least.toFixed(1)}–${rest.most.toFixed(1)}`,
      `${source.document} (${source.certainty})`,
    ]),
  };
}

/** Where a finding stands: the grade, the course or the area. */
export function placeOf(finding: PlanFinding, content: PlanContent, words: PaperWords, language: ExportLanguage): string {
  if ("code" in finding) return `${nameOfCode(content, language, finding.code)} ${words.grade(finding.grade)}`;
  if ("grade" in finding) return words.grade(finding.grade);
  return "area" in finding ? learningAreas[finding.area][language] : "";
}

function findingSheet({ found, content, words, language }: Writing): WorkbookSheet {
  return {
    name: words.findings,
    columns: [text(words.severity), text(words.finding), text(words.course), text(words.campus), figure(words.figure), figure(words.limit), text(words.source)],
    rows: checkPlan(content, found).map((finding): WorkbookCell[] => [
      words.severities[finding.severity], words.kindsOfFinding[finding.kind], placeOf(finding, content, words, language), campusName(found, finding.campusId),
      finding.figure, finding.limit, `${finding.source.document} (${finding.source.certainty})`,
    ]),
  };
}

function coverSheet({ found, content, words, language }: Writing): WorkbookSheet {
  return {
    name: words.cover,
    columns: [text(words.campus), text(words.subject), figure(words.needed), figure(words.own), figure(words.byOthers), figure(words.missing), text("")],
    rows: found.campuses.flatMap((campus): WorkbookCell[][] => {
      const cover = coverOf(content, campus, found.load);
      if (!cover) return [[campus.name, null, null, null, null, null, words.unknown]];
      return cover.subjects.map(({ subject, needed, own, byOthers, missing }) => [
        campus.name, subjectName(language, subject), rounded(needed, 1), rounded(own, 1), rounded(byOthers, 1), rounded(missing, 1), words.basis[cover.basis],
      ]);
    }),
  };
}
