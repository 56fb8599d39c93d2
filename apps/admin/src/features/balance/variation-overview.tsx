import { indicators, variationLimit } from "@qitong/domain/quality";
import { DataTable, FigureWithSource, formatNumber, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import { EmptyState } from "@qitong/ui";
import { formatVariation, indicatorName, type ScopedIndicator } from "./board";
import { balanceTexts, reasonTexts } from "./balance-texts";
import styles from "./balance.module.css";

interface VariationOverviewProps {
  readonly indicators: readonly ScopedIndicator[];
}

/** The seven coefficients, per entity and per campus beside each other and beside the limit. */
export function VariationOverview({ indicators: rows }: VariationOverviewProps) {
  const words = useTexts(balanceTexts);
  const language = useLanguage();
  const columns: Column<ScopedIndicator>[] = [
    {
      key: "indicator",
      title: words.indicator,
      render: ({ id }) => `${indicators[id].number} ${indicatorName(language, id)}`,
      sortBy: ({ id }) => indicators[id].number,
    },
    { key: "byEntity", title: words.byEntity, align: "end", render: (row) => <Coefficient row={row} by="byEntity" />, sortBy: (row) => valueOf(row.byEntity) },
    { key: "byCampus", title: words.byCampus, align: "end", render: (row) => <Coefficient row={row} by="byCampus" />, sortBy: (row) => valueOf(row.byCampus) },
    { key: "limit", title: words.limit, align: "end", render: ({ limit }) => formatNumber(language, limit, 2) },
    {
      key: "counting",
      title: words.counting,
      align: "end",
      render: ({ fromCountingAsOne }) => (fromCountingAsOne === undefined ? "—" : formatVariation(language, fromCountingAsOne)),
      sortBy: ({ fromCountingAsOne }) => fromCountingAsOne ?? null,
    },
    {
      key: "met",
      title: words.met,
      align: "end",
      render: ({ campusesMet }) => words.metOf(campusesMet.met, campusesMet.reporting, campusesMet.all),
      sortBy: ({ campusesMet }) => campusesMet.met,
    },
  ];
  return (
    <DataTable
      label={words.overview}
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.emptyTitle} about={words.emptyAbout} />}
    />
  );
}

const valueOf = ({ variation }: ScopedIndicator["byCampus"]): number | null => (variation.kind === "value" ? variation.value : null);

function Coefficient({ row, by }: { readonly row: ScopedIndicator; readonly by: "byEntity" | "byCampus" }) {
  const words = useTexts(balanceTexts);
  const reasons = useTexts(reasonTexts);
  const language = useLanguage();
  const { variation, within } = row[by];
  const figure = {
    name: `${indicatorName(language, row.id)} ${words[by]}`,
    source: variationLimit.source,
    formula: words.variationFormula,
    certainty: "document",
  } as const;
  if (variation.kind === "undefined") return <FigureWithSource {...figure} missing={words.undefinedVariation} />;
  if (variation.kind === "missing") {
    const own = [...new Set(variation.missing.map(({ reason }) => reasons[reason]))];
    const others = row.othersMissing > 0 ? [words.gapOthers(row.othersMissing)] : [];
    return <FigureWithSource {...figure} missing={[...own, ...others].join(words.listSeparator)} />;
  }
  return (
    <span className={styles.coefficient}>
      <FigureWithSource {...figure} value={formatVariation(language, variation.value)} />
      <StatusTag tone={within ? "good" : "bad"}>{within ? words.within : words.over}</StatusTag>
    </span>
  );
}
