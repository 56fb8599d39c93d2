import { byEntity, type Forecast, type ForecastYear } from "@qitong/domain/staffing";
import { DataTable, EmptyState, useLanguage, useTexts, type Column } from "@qitong/ui";
import { useMemo } from "react";
import { forecastTexts } from "./forecast-texts";
import { tenths } from "./forecast-types";
import { GapText } from "./gap-text";

interface SchoolRow {
  readonly key: string;
  readonly entity: string;
  /** Null: all campuses of the entity together. */
  readonly campus: string | null;
  readonly years: readonly ForecastYear[];
}

/** Every campus; of a school with several first the whole, then each, so that one does not hide behind the other. */
export function SchoolTable({ campuses, lastYear }: { readonly campuses: Forecast["campuses"]; readonly lastYear: string }) {
  const words = useTexts(forecastTexts);
  const language = useLanguage();
  const rows = useMemo(() => rowsOf(campuses), [campuses]);
  const last = ({ years }: SchoolRow) => years.at(-1);
  const retiring = ({ years }: SchoolRow) => years.reduce((sum, { retired }) => sum + retired, 0);
  const figure = (key: string, title: string, of: (row: SchoolRow) => number, onlyWide = false): Column<SchoolRow> => ({
    key, title, align: "end", render: (row) => tenths(language, of(row)), sortBy: of, onlyWide,
  });
  const columns: Column<SchoolRow>[] = [
    { key: "entity", title: words.school, render: ({ entity }) => entity, sortBy: ({ entity }) => entity },
    { key: "campus", title: words.campus, render: ({ campus }) => campus ?? <strong>{words.whole}</strong>, sortBy: ({ campus }) => campus },
    figure("needNow", words.today(words.need), ({ years }) => years[0]?.need ?? 0, true),
    figure("supplyNow", words.today(words.supply), ({ years }) => years[0]?.supply ?? 0),
    { key: "gapNow", title: words.today(words.gap), align: "end", render: ({ years }) => <GapText gap={years[0]?.gap ?? 0} />, sortBy: ({ years }) => years[0]?.gap ?? 0 },
    figure("retiring", words.retiringShort, retiring),
    figure("needThen", words.inYear(words.need, lastYear), (row) => last(row)?.need ?? 0, true),
    figure("supplyThen", words.inYear(words.supply, lastYear), (row) => last(row)?.supply ?? 0),
    { key: "gapThen", title: words.inYear(words.gap, lastYear), align: "end", render: (row) => <GapText gap={last(row)?.gap ?? 0} />, sortBy: (row) => last(row)?.gap ?? 0 },
  ];
  return <DataTable label={words.schools} rows={rows} columns={columns} rowKey={({ key }) => key} empty={<EmptyState title={words.emptyTitle} about={words.emptyAbout} />} />;
}

function rowsOf(campuses: Forecast["campuses"]): SchoolRow[] {
  return byEntity(campuses)
    .toSorted((a, b) => (b.years.at(-1)?.gap ?? 0) - (a.years.at(-1)?.gap ?? 0))
    .flatMap(({ entityId, name, years, campuses: own }) => [
      ...(own.length > 1 ? [{ key: entityId, entity: name, campus: null, years }] : []),
      ...own.map((campus) => ({ key: campus.campusId, entity: name, campus: campus.name, years: campus.years })),
    ]);
}
