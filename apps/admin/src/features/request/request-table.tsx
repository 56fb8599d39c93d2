import { requestClock } from "@qitong/domain/management";
import { DataTable, DateText, EmptyState, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { ReactNode } from "react";
import { ClockText } from "./clock-text";
import type { RequestList, RequestRow } from "./request-rows";
import styles from "./request.module.css";
import { requestTexts } from "./request-texts";
import { categoryText, ratingText, statusTexts, statusTones } from "./request-words";

export interface RequestTableProps {
  /** Undefined while loading. */
  readonly list: RequestList | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly toolbar: ReactNode;
  readonly emptyAction?: ReactNode;
  readonly renderNumber: (row: RequestRow) => ReactNode;
}

export function RequestTable({ list, error, onRetry, toolbar, emptyAction, renderNumber }: RequestTableProps) {
  const words = useTexts(requestTexts);
  const statuses = useTexts(statusTexts);
  const language = useLanguage();
  const columns: Column<RequestRow>[] = [
    {
      key: "number",
      title: words.number,
      render: (row) => (
        <span className={styles.number}>
          {renderNumber(row)}
          {row.reopened > 0 && <StatusTag tone="warn">{words.reopened(row.reopened)}</StatusTag>}
        </span>
      ),
    },
    {
      key: "matter",
      title: words.matter,
      render: (row) => (
        <>
          <strong>{categoryText(language, row.category)}</strong>
          <div className={styles.excerpt}>{row.excerpt}</div>
        </>
      ),
    },
    { key: "campus", title: words.campus, render: (row) => row.campusName ?? "—", sortBy: (row) => row.campusName },
    {
      key: "status",
      title: words.status,
      render: (row) => (
        <>
          <StatusTag tone={statusTones[row.status]}>{statuses[row.status]}</StatusTag>
          {row.rating !== null && <div className="soft">{ratingText(language, row.rating)}</div>}
        </>
      ),
    },
    { key: "handler", title: words.handler, render: (row) => row.handlerName ?? <span className="soft">{words.noHandler}</span> },
    { key: "received", title: words.receivedOn, render: (row) => <DateText date={row.receivedOn} />, sortBy: (row) => row.receivedOn, onlyWide: true },
    {
      key: "due",
      title: words.dueOn,
      render: (row) => list && <ClockText status={row.status} dueOn={row.dueOn} today={list.today} reminderDays={list.requestReminderDays} />,
      sortBy: (row) => row.dueOn,
    },
  ];
  return (
    <DataTable
      label={words.table}
      rows={list?.rows}
      columns={columns}
      rowKey={({ id }) => id}
      error={error}
      onRetry={onRetry}
      toolbar={toolbar}
      rowTone={(row) => (list && requestClock(row, list.today, list).colour === "late" ? "bad" : undefined)}
      empty={<EmptyState title={words.none} about={words.noneAbout} action={emptyAction} />}
    />
  );
}
