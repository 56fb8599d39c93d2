import { noteStatusWords, type NoteStatus } from "@qitong/domain/staffing";
import { DataTable, DateText, EmptyState, StatusTag, useLanguage, useTexts, type Column, type StatusTone } from "@qitong/ui";
import type { ReactNode } from "react";
import { noteTexts } from "./note-texts";
import type { NoteRow } from "./note-types";
import styles from "./note.module.css";

export interface NoteTableProps {
  readonly rows: readonly NoteRow[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly renderActs: (row: NoteRow) => ReactNode;
}

export function NoteTable({ rows, error, onRetry, renderActs }: NoteTableProps) {
  const words = useTexts(noteTexts);
  const columns: Column<NoteRow>[] = [
    { key: "name", title: words.name, render: (row) => row.name, sortBy: (row) => row.name, width: 110 },
    { key: "way", title: words.way, render: (row) => words.move(row.fromCampusName ?? "—", row.toCampusName ?? "—"), width: 280 },
    { key: "effectiveOn", title: words.effectiveOn, render: (row) => <DateText date={row.effectiveOn} />, sortBy: (row) => row.effectiveOn, width: 130 },
    { key: "dueOn", title: words.dueOn, render: (row) => <DateText date={row.dueOn} />, sortBy: (row) => row.dueOn, width: 130, onlyWide: true },
    { key: "receiver", title: words.receiver, render: (row) => row.receiverName ?? "—", width: 110 },
    { key: "status", title: words.status, render: (row) => <NoteState status={row.status} isOverdue={row.isOverdue} />, sortBy: (row) => row.status, width: 180 },
    { key: "acts", title: "", render: renderActs, width: 90 },
  ];
  return (
    <DataTable
      label={words.table}
      rows={rows}
      columns={columns}
      rowKey={(row) => `${row.planId} ${row.personId}`}
      error={error}
      onRetry={onRetry}
      empty={<EmptyState title={words.none} about={words.noneAbout} />}
    />
  );
}

const tones = { draft: "calm", handed: "running", received: "running", confirmed: "good" } as const satisfies Record<NoteStatus, StatusTone>;

export function NoteState({ status, isOverdue }: { readonly status: NoteStatus | null; readonly isOverdue: boolean }) {
  const words = useTexts(noteTexts);
  const language = useLanguage();
  return (
    <span className={styles.tags}>
      <StatusTag tone={status === null ? "warn" : tones[status]}>{status === null ? words.notBegun : noteStatusWords[status][language]}</StatusTag>
      {isOverdue && <StatusTag tone="bad">{words.overdue}</StatusTag>}
    </span>
  );
}
