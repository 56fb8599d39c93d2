import { rowOutcomes, type ImportKind, type OutcomeCounts, type RowOutcome } from "@qitong/domain/import";
import { DataTable, EmptyState, formatNumber, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import { Button } from "antd";
import type { PreviewRow } from "./import-calls";
import { wizardTexts } from "./import-texts";
import { outcomeTexts, outcomeTones } from "./import-words";
import styles from "./import.module.css";
import { RowDetail } from "./row-detail";

export interface PreviewTableProps {
  readonly kind: ImportKind;
  readonly counts: OutcomeCounts | undefined;
  readonly rows: readonly PreviewRow[] | undefined;
  /** Of the outcome that is shown, in the whole file. */
  readonly total: number;
  readonly outcome: RowOutcome | undefined;
  readonly error: { readonly message: string } | null;
  readonly onOutcome: (outcome: RowOutcome | undefined) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

const rowTones = { new: undefined, changed: undefined, unchanged: undefined, conflict: "warn", error: "bad" } as const;

export function PreviewTable(props: PreviewTableProps) {
  const { kind, rows, total, error, onMore, onRetry } = props;
  const words = useTexts(wizardTexts);
  const outcomes = useTexts(outcomeTexts);
  const columns: Column<PreviewRow>[] = [
    { key: "row", title: words.row, render: (row) => row.rowNumber, align: "end", width: 70 },
    { key: "outcome", title: words.outcome, render: (row) => <StatusTag tone={outcomeTones[row.outcome]}>{outcomes[row.outcome]}</StatusTag>, width: 100 },
    { key: "label", title: words.label, render: (row) => row.label, width: 220 },
    { key: "detail", title: words.detail, render: (row) => <RowDetail kind={kind} changes={row.changes} problems={row.problems} /> },
  ];
  return (
    <>
      <DataTable
        label={words.previewTable}
        rows={rows}
        columns={columns}
        rowKey={(row) => String(row.rowNumber)}
        rowTone={(row) => rowTones[row.outcome]}
        error={error}
        onRetry={onRetry}
        empty={<EmptyState title={words.noneOf} />}
        toolbar={<OutcomeFilter {...props} />}
      />
      {rows && rows.length < total && (
        <p className="soft">
          {words.shownOf(rows.length, total)}{" "}
          <Button type="link" size="small" onClick={onMore}>
            {words.more}
          </Button>
        </p>
      )}
    </>
  );
}

function OutcomeFilter({ counts, outcome, onOutcome }: PreviewTableProps) {
  const words = useTexts(wizardTexts);
  const outcomes = useTexts(outcomeTexts);
  const language = useLanguage();
  const all = counts ? rowOutcomes.reduce((sum, one) => sum + counts[one], 0) : 0;
  const choices = [{ value: undefined, label: words.all, count: all }, ...rowOutcomes.map((one) => ({ value: one, label: outcomes[one], count: counts?.[one] ?? 0 }))];
  return (
    <fieldset className={styles.outcomes} style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className="visually-hidden">{words.outcomes}</legend>
      {choices.map(({ value, label, count }) => (
        <Button key={label} aria-pressed={value === outcome} type={value === outcome ? "primary" : "default"} disabled={count === 0 && value !== outcome} onClick={() => onOutcome(value)}>
          {label} {formatNumber(language, count)}
        </Button>
      ))}
    </fieldset>
  );
}
