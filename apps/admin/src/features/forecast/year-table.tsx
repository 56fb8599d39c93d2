import type { CivilDate } from "@qitong/domain";
import type { Forecast, ForecastYear } from "@qitong/domain/staffing";
import { DataTable, EmptyState, formatDate, formatNumber, useLanguage, useTexts, type Column } from "@qitong/ui";
import { forecastTexts } from "./forecast-texts";
import { tenths } from "./forecast-types";
import { GapText } from "./gap-text";

interface YearRow extends ForecastYear {
  readonly on: CivilDate;
}

const flows = ["retired", "resigned", "ended", "arrived", "hired"] as const;

/** Who goes and comes between one 1 September and the next, and what is left. */
export function YearTable({ total, points }: { readonly total: Forecast["total"]; readonly points: readonly CivilDate[] }) {
  const words = useTexts(forecastTexts);
  const language = useLanguage();
  const rows = points.flatMap((on, index): YearRow[] => {
    const year = total[index];
    return year ? [{ ...year, on }] : [];
  });
  const columns: Column<YearRow>[] = [
    { key: "on", title: words.day, render: ({ on }) => formatDate(language, on) },
    { key: "pupils", title: words.pupils, align: "end", render: ({ pupils }) => formatNumber(language, pupils) },
    { key: "need", title: words.need, align: "end", render: ({ need }) => tenths(language, need) },
    ...flows.map((flow): Column<YearRow> => ({ key: flow, title: words[flow], align: "end", render: (row) => tenths(language, row[flow]) })),
    { key: "headcount", title: words.headcount, align: "end", render: ({ headcount }) => tenths(language, headcount) },
    { key: "absent", title: words.absent, align: "end", render: ({ absent }) => tenths(language, absent) },
    { key: "supply", title: words.supply, align: "end", render: ({ supply }) => tenths(language, supply) },
    { key: "gap", title: words.gap, align: "end", render: ({ gap }) => <GapText gap={gap} /> },
  ];
  return <DataTable label={words.years} rows={rows} columns={columns} rowKey={({ on }) => on} empty={<EmptyState title={words.emptyTitle} about={words.emptyAbout} />} />;
}
