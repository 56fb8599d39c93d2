import { ImportId, scopeSegment } from "@qitong/domain";
import { ImportKind, type RowOutcome, rowOutcomes } from "@qitong/domain/import";
import { DataTable, EmptyState, ErrorState, formatInstant, LoadingState, PageHeader, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useScope } from "../../shell/scope";
import { findImport, importKeys, type ImportedRow } from "./import-calls";
import { importTexts } from "./import-texts";
import { kindTexts, outcomeTexts, outcomeTones } from "./import-words";
import { RowDetail } from "./row-detail";

export function ImportRunPage() {
  const words = useTexts(importTexts);
  const kinds = useTexts(kindTexts);
  const language = useLanguage();
  const scope = useScope();
  const params = useParams({ from: "/_signed-in/$scope/imports/$kind/$importId" });
  const kind = ImportKind.catch("teachers").parse(params.kind);
  const columns = useColumns(kind);
  const found = useQuery({ queryKey: importKeys.run(params.importId), queryFn: () => findImport(kind, ImportId.parse(params.importId)) });
  if (found.error) return <ErrorState detail={found.error.message} onRetry={() => void found.refetch()} />;
  if (!found.data) return <LoadingState />;
  const { run, rows } = found.data;
  const { counts } = run;
  return (
    <>
      <PageHeader
        title={run.fileName}
        about={[kinds[run.kind], words.countsOf(counts.new, counts.changed, counts.unchanged, counts.conflict + counts.error), run.importedByName, formatInstant(language, run.importedAt)].filter(Boolean).join(" · ")}
        back={<Link to="/$scope/imports" params={{ scope: scopeSegment(scope) }}>{words.back}</Link>}
      />
      <DataTable label={words.rowsTable} rows={rows} columns={columns} rowKey={(row) => String(row.rowNumber)} empty={<EmptyState title={words.noRows} />} />
    </>
  );
}

const outcomeOf = (text: string): RowOutcome => rowOutcomes.find((outcome) => outcome === text) ?? "changed";

function useColumns(kind: ImportKind): Column<ImportedRow>[] {
  const words = useTexts(importTexts);
  const outcomes = useTexts(outcomeTexts);
  return [
    { key: "row", title: words.row, render: (row) => row.rowNumber, align: "end", width: 70 },
    { key: "outcome", title: words.outcome, render: ({ outcome }) => <StatusTag tone={outcomeTones[outcomeOf(outcome)]}>{outcomes[outcomeOf(outcome)]}</StatusTag>, width: 100 },
    {
      key: "changes", title: words.changes,
      render: ({ before, after }) => <RowDetail kind={kind} changes={Object.entries(after).map(([field, value]) => ({ field, before: before[field] ?? null, after: value }))} />,
    },
  ];
}
