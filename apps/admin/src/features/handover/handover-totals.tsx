import { handoverKindKeys, yuanText, type HandoverTotals } from "@qitong/domain/legal-entity";
import { DataTable, EmptyState, formatNumber, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { LedgerAnswer } from "./handover-rows";
import { handoverKindTexts, handoverTexts } from "./handover-texts";

interface TotalRow extends HandoverTotals {
  readonly key: string;
  readonly name: string;
}

/** By kind and in all: what was listed, what was found, what is still to be done. */
export function HandoverTotalsTable({ totals }: Pick<LedgerAnswer, "totals">) {
  const words = useTexts(handoverTexts);
  const kinds = useTexts(handoverKindTexts);
  const language = useLanguage();
  const rows: TotalRow[] = [
    ...handoverKindKeys.map((kind) => ({ key: kind, name: kinds[kind], ...totals.byKind[kind] })),
    { key: "all", name: words.all, ...totals.all },
  ];
  const count = (key: "items" | "uncounted" | "open" | "done", title: string): Column<TotalRow> => ({
    key, title, render: (row) => formatNumber(language, row[key]), align: "end", width: 100,
  });
  const columns: Column<TotalRow>[] = [
    { key: "name", title: words.kind, render: (row) => (row.key === "all" ? <strong>{row.name}</strong> : row.name), width: 140 },
    count("items", words.items),
    { key: "listed", title: words.listed, render: (row) => yuanText(row.listed.fen), align: "end", width: 150 },
    { key: "counted", title: words.counted, render: (row) => yuanText(row.counted.fen), align: "end", width: 150 },
    count("uncounted", words.uncounted),
    count("open", words.open),
    count("done", words.done),
  ];
  return <DataTable label={words.totals} rows={rows} columns={columns} rowKey={(row) => row.key} empty={<EmptyState title={words.none} />} />;
}
