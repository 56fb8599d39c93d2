import { DataTable, DateText, EmptyState, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { ReactNode } from "react";
import type { CaseSummary } from "./merger-row";
import { mergerTexts } from "./merger-texts";
import { statusTexts, statusTones } from "./merger-words";
import { stepNames } from "./step-name";

export interface MergerTableProps {
  /** Undefined while loading. */
  readonly rows: readonly CaseSummary[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  /** The pair's names, as a way to the case. */
  readonly nameOf: (row: CaseSummary) => ReactNode;
  /** Shown where there are no cases; the way to open one. */
  readonly emptyAction?: ReactNode;
}

export function MergerTable({ rows, error, onRetry, nameOf, emptyAction }: MergerTableProps) {
  const words = useTexts(mergerTexts);
  return (
    <DataTable
      label={words.table}
      rows={rows}
      columns={useColumns(nameOf)}
      rowKey={({ id }) => id}
      error={error}
      onRetry={onRetry}
      rowTone={({ overdueSteps }) => (overdueSteps.length > 0 ? "warn" : undefined)}
      empty={<EmptyState title={words.none} about={words.noneAbout} {...(emptyAction === undefined ? {} : { action: emptyAction })} />}
    />
  );
}

function useColumns(nameOf: MergerTableProps["nameOf"]): Column<CaseSummary>[] {
  const words = useTexts(mergerTexts);
  const statuses = useTexts(statusTexts);
  const language = useLanguage();
  return [
    { key: "pair", title: words.pair, render: nameOf, width: 260 },
    {
      key: "status",
      title: words.status,
      render: ({ status }) => <StatusTag tone={statusTones[status]}>{statuses[status]}</StatusTag>,
      sortBy: ({ status }) => status,
      width: 110,
    },
    {
      key: "progress",
      title: words.progress,
      render: ({ stepsDone, stepsInAll }) => words.progressOf(stepsDone, stepsInAll),
      sortBy: ({ stepsDone }) => stepsDone,
      width: 110,
    },
    { key: "next", title: words.next, render: ({ openSteps }) => stepNames(language, openSteps) || "—", width: 180 },
    { key: "overdue", title: words.overdue, render: ({ overdueSteps }) => stepNames(language, overdueSteps) || "—", width: 160 },
    { key: "decree", title: words.decree, render: ({ decreeNumber }) => decreeNumber ?? "—", width: 180 },
    {
      key: "effectiveOn",
      title: words.effectiveOn,
      render: ({ effectiveOn }) => (effectiveOn ? <DateText date={effectiveOn} /> : words.notSet),
      sortBy: ({ effectiveOn }) => effectiveOn,
      width: 140,
    },
  ];
}
