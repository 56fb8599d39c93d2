import type { Forecast, ForecastSubject } from "@qitong/domain/staffing";
import { DataTable, EmptyState, formatNumber, useLanguage, useTexts, type Column } from "@qitong/ui";
import { subjectWord } from "../staff-record/staff-words";
import { forecastTexts } from "./forecast-texts";
import { tenths } from "./forecast-types";
import { GapText } from "./gap-text";

type Year = ForecastSubject["years"][number];

const gapOf = (year: Year | undefined): number | null => (year && year.required !== null ? year.required - year.supply : null);

/** Subjects with a minimum first, greatest gap of the last year first. */
export function SubjectTable({ subjects, lastYear }: { readonly subjects: Forecast["subjects"]; readonly lastYear: string }) {
  const words = useTexts(forecastTexts);
  const language = useLanguage();
  const rows = subjects.toSorted((a, b) => (gapOf(b.years.at(-1)) ?? -Infinity) - (gapOf(a.years.at(-1)) ?? -Infinity));
  const name = ({ subject }: ForecastSubject) => (subject === null ? words.noSubject : subjectWord(language, subject));
  const retiring = ({ years }: ForecastSubject) => years.reduce((sum, { retired }) => sum + retired, 0);
  const required = (value: number | null | undefined) => (typeof value === "number" ? formatNumber(language, value) : words.noMinimum);
  const gap = (year: Year | undefined) => {
    const value = gapOf(year);
    return value === null ? words.noMinimum : <GapText gap={value} />;
  };
  const columns: Column<ForecastSubject>[] = [
    { key: "subject", title: words.subject, render: name, sortBy: name },
    { key: "requiredNow", title: words.today(words.required), align: "end", render: ({ years }) => required(years[0]?.required), sortBy: ({ years }) => years[0]?.required ?? null, onlyWide: true },
    { key: "supplyNow", title: words.today(words.supply), align: "end", render: ({ years }) => tenths(language, years[0]?.supply ?? 0), sortBy: ({ years }) => years[0]?.supply ?? 0 },
    { key: "gapNow", title: words.today(words.gap), align: "end", render: ({ years }) => gap(years[0]), sortBy: ({ years }) => gapOf(years[0]) },
    { key: "retiring", title: words.retiringShort, align: "end", render: (row) => tenths(language, retiring(row)), sortBy: retiring },
    { key: "requiredThen", title: words.inYear(words.required, lastYear), align: "end", render: ({ years }) => required(years.at(-1)?.required), sortBy: ({ years }) => years.at(-1)?.required ?? null, onlyWide: true },
    { key: "supplyThen", title: words.inYear(words.supply, lastYear), align: "end", render: ({ years }) => tenths(language, years.at(-1)?.supply ?? 0), sortBy: ({ years }) => years.at(-1)?.supply ?? 0 },
    { key: "gapThen", title: words.inYear(words.gap, lastYear), align: "end", render: ({ years }) => gap(years.at(-1)), sortBy: ({ years }) => gapOf(years.at(-1)) },
  ];
  return (
    <>
      <DataTable label={words.subjects} rows={rows} columns={columns} rowKey={({ subject }) => subject ?? ""} empty={<EmptyState title={words.emptyTitle} about={words.emptyAbout} />} />
      <p className="soft">{words.subjectsNote}</p>
    </>
  );
}
