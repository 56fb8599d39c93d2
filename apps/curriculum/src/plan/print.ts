/** A plan on paper: the grid with its sums, what campuses do otherwise, what the check finds, and lines to sign on. */
import { cellReader, checkPlan, courseName, periodsOf, weeklySum, weeklyTotal } from "@qitong/domain/curriculum";
import type { OutgoingFile } from "@qitong/service";
import { paperFile, type Block } from "@qitong/service/print";
import type { ExportLanguage } from "@qitong/service/workbook";
import { nameOfCode, placeOf, taughtIn } from "./export";
import { paperWords } from "./paper-words";
import type { PlansOfYear, ReadPlan } from "./read";

const shown = (periods: number): string => (periods === 0 ? "" : String(periods));

export async function printPlan(found: PlansOfYear, plan: ReadPlan, language: ExportLanguage, printedAt: Date): Promise<OutgoingFile> {
  const words = paperWords[language];
  const { content, status, startsOn } = plan;
  const title = words.title(found.entityName ?? "", found.schoolYear);
  const taught = taughtIn(found);
  const read = cellReader({ ...content, variants: [] });
  const sums = taught.map((grade) => weeklySum(content, read, grade));
  const grid: Block = {
    kind: "table",
    columns: [{ header: words.course, share: 3 }, ...taught.map((grade) => ({ header: words.grade(grade), share: 1.3, align: "right" as const }))],
    rows: [
      ...content.courses.map((course) => [courseName(language, course), ...taught.map((grade) => shown(periodsOf(read(course.code, grade))))]),
      [words.sum, ...sums.map(String)],
      [words.national, ...taught.map((grade) => String(weeklyTotal(grade)))],
    ],
  };
  const variants = content.variants.map(({ campusId, code, grade, halfPeriods, reason }) => [
    found.campuses.find((campus) => campus.campusId === campusId)?.name ?? "", `${nameOfCode(content, language, code)} ${words.grade(grade)}`,
    String(periodsOf(read(code, grade))), String(periodsOf(halfPeriods)), reason,
  ]);
  const findings = checkPlan(content, found).map((finding) => [
    words.severities[finding.severity], words.kindsOfFinding[finding.kind], placeOf(finding, content, words, language), `${finding.figure} / ${finding.limit}`, finding.source.document,
  ]);
  const table = (headers: readonly string[], shares: readonly number[], rows: readonly (readonly string[])[]): Block => ({
    kind: "table", columns: headers.map((header, index) => ({ header, share: shares[index] ?? 1 })), rows,
  });
  const blocks: Block[] = [
    { kind: "paragraph", text: startsOn === null ? words.status[status] : words.from(startsOn) },
    grid,
    { kind: "note", text: words.minutes(content.periodMinutes, content.interdisciplinaryPercent) },
    ...(variants.length === 0 ? [] : [{ kind: "heading" as const, text: words.variants }, table([words.campus, words.course, words.planned, words.here, words.reason], [3, 3, 1, 1.3, 4], variants)]),
    { kind: "heading", text: words.findings },
    findings.length === 0 ? { kind: "paragraph", text: words.none } : table([words.severity, words.finding, words.course, `${words.figure} / ${words.limit}`, words.source], [1, 3, 3, 2, 4], findings),
    { kind: "signatures", lines: words.signature, dateWord: words.date },
  ];
  return paperFile(`${words.fileName(found.entityName ?? "", found.schoolYear)}.pdf`, { title, printedAt, papers: [{ title, blocks }] });
}
