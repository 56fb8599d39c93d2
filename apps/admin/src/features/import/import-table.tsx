import { DataTable, EmptyState, formatInstant, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { ReactNode } from "react";
import type { ImportRun } from "./import-calls";
import { importTexts } from "./import-texts";
import { kindTexts } from "./import-words";

export interface ImportTableProps {
  /** Undefined while loading. */
  readonly rows: readonly ImportRun[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly emptyAction: ReactNode;
  /** The file's name, as a way to what it changed. */
  readonly renderName: (row: ImportRun) => ReactNode;
}

export function ImportTable({ rows, error, onRetry, emptyAction, renderName }: ImportTableProps) {
  const words = useTexts(importTexts);
  const kinds = useTexts(kindTexts);
  const language = useLanguage();
  const columns: Column<ImportRun>[] = [
    { key: "file", title: words.file, render: renderName, sortBy: (row) => row.fileName },
    { key: "kind", title: words.kind, render: (row) => kinds[row.kind], sortBy: (row) => row.kind, width: 160 },
    {
      key: "counts", title: words.counts, width: 300,
      render: ({ counts }) => words.countsOf(counts.new, counts.changed, counts.unchanged, counts.conflict + counts.error),
    },
    { key: "by", title: words.by, render: (row) => row.importedByName ?? "—", sortBy: (row) => row.importedByName, width: 140 },
    { key: "at", title: words.at, render: (row) => formatInstant(language, row.importedAt), sortBy: (row) => row.importedAt, width: 200 },
  ];
  return (
    <DataTable
      label={words.table}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      error={error}
      onRetry={onRetry}
      empty={<EmptyState title={words.none} about={words.noneAbout} action={emptyAction} />}
    />
  );
}
