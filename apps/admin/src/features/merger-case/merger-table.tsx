import { DataTable, DateText, EmptyState, formatDate, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { ReactNode } from "react";
import type { CaseSummary } from "./merger-row";
import styles from "./merger.module.css";
import { mergerTexts } from "./merger-texts";
import { statusTexts, statusTones } from "./merger-words";
import { stepName, stepNames } from "./step-name";

export interface MergerTableProps {
  /** Undefined while loading. */
  readonly rows: readonly CaseSummary[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  /** The pair's names, as a way to the case. */
  readonly renderName: (row: CaseSummary) => ReactNode;
  /** Shown where there are no cases; the way to open one. */
  readonly emptyAction?: ReactNode;
}

export function MergerTable({ rows, error, onRetry, renderName, emptyAction }: MergerTableProps) {
  const words = useTexts(mergerTexts);
  return (
    <DataTable
      label={words.table}
      rows={rows}
      columns={useColumns(renderName)}
      rowKey={({ id }) => id}
      error={error}
      onRetry={onRetry}
      rowTone={({ overdueSteps }) => (overdueSteps.length > 0 ? "warn" : undefined)}
      empty={<EmptyState title={words.none} about={words.noneAbout} {...(emptyAction === undefined ? {} : { action: emptyAction })} />}
    />
  );
}

function useColumns(renderName: MergerTableProps["renderName"]): Column<CaseSummary>[] {
  const words = useTexts(mergerTexts);
  const statuses = useTexts(statusTexts);
  const language = useLanguage();
  return [
    { key: "pair", title: words.pair, render: renderName, width: 260 },
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
    { key: "next", title: words.next, render: ({ nextSteps }) => <NextSteps steps={nextSteps} />, width: 220 },
    { key: "overdue", title: words.overdue, render: ({ overdueSteps }) => stepNames(language, overdueSteps) || "—", width: 160 },
    {
      key: "atRisk",
      title: words.atRisk,
      render: ({ stepsAtRisk }) => stepNames(language, stepsAtRisk.map(({ step }) => step)) || "—",
      width: 150,
    },
    { key: "decree", title: words.decree, render: ({ decreeNumber }) => decreeNumber ?? "—", width: 180 },
    {
      key: "effectiveOn",
      title: words.effectiveOn,
      render: ({ effectiveOn, openConflicts }) => (
        <>
          {effectiveOn ? <DateText date={effectiveOn} /> : words.notSet}
          {openConflicts !== null && openConflicts > 0 && <span className={styles.hint}>{words.conflicts(openConflicts)}</span>}
        </>
      ),
      sortBy: ({ effectiveOn }) => effectiveOn,
      width: 140,
    },
  ];
}

/** Each with the day from which it may be done. */
function NextSteps({ steps }: { readonly steps: CaseSummary["nextSteps"] }) {
  const words = useTexts(mergerTexts);
  const language = useLanguage();
  if (steps.length === 0) return "—";
  return (
    <ul className={styles.next}>
      {steps.map(({ step, earliest }) => (
        <li key={step}>
          {stepName(language, step)}
          {earliest !== null && <span className={styles.hint}>{words.from(formatDate(language, earliest))}</span>}
        </li>
      ))}
    </ul>
  );
}
