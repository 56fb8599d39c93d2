import { DataTable, EmptyState, formatDate, formatInstant, formatNumber, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { ReactNode } from "react";
import type { SentNotice } from "./notice-row";
import { noticeStatusTexts, noticeStatusTones, noticeTexts } from "./notice-texts";

export interface NoticeTableProps {
  /** Undefined while loading. */
  readonly rows: readonly SentNotice[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly renderName: (row: SentNotice) => ReactNode;
}

export function NoticeTable({ rows, error, onRetry, renderName }: NoticeTableProps) {
  const words = useTexts(noticeTexts);
  return (
    <DataTable
      label={words.table}
      rows={rows}
      columns={useColumns(renderName)}
      rowKey={({ id }) => id}
      error={error}
      onRetry={onRetry}
      empty={<EmptyState title={words.none} about={words.noneAbout} />}
    />
  );
}

function useColumns(renderName: NoticeTableProps["renderName"]): Column<SentNotice>[] {
  const words = useTexts(noticeTexts);
  const statuses = useTexts(noticeStatusTexts);
  const language = useLanguage();
  const isOut = ({ publishedAt }: SentNotice) => publishedAt !== null;
  const figure = (row: SentNotice, value: number) => (isOut(row) ? formatNumber(language, value) : "—");
  return [
    { key: "name", title: words.name, render: renderName, sortBy: ({ title }) => title, width: 260 },
    { key: "from", title: words.from, render: ({ placeName }) => placeName, sortBy: ({ placeName }) => placeName, width: 140 },
    {
      key: "status",
      title: words.status,
      render: ({ status, publishOn }) => (
        <>
          <StatusTag tone={noticeStatusTones[status]}>{statuses[status]}</StatusTag>
          {status === "scheduled" && publishOn && <div className="soft">{formatDate(language, publishOn)}</div>}
        </>
      ),
      sortBy: ({ status }) => status,
      width: 120,
    },
    { key: "reached", title: words.reached, render: (row) => figure(row, row.reached), sortBy: ({ reached }) => reached, align: "end", width: 80 },
    { key: "opened", title: words.opened, render: (row) => figure(row, row.opened), sortBy: ({ opened }) => opened, align: "end", width: 80 },
    {
      key: "confirmed", title: words.confirmed, render: (row) => (row.needsConfirmation ? figure(row, row.confirmed) : "—"), sortBy: ({ confirmed }) => confirmed,
      align: "end", width: 90,
    },
    { key: "confirmBy", title: words.confirmBy, render: ({ confirmBy }) => (confirmBy ? formatDate(language, confirmBy) : "—"), sortBy: ({ confirmBy }) => confirmBy, width: 130 },
    {
      key: "at", title: words.at, render: ({ publishedAt }) => (publishedAt ? formatInstant(language, publishedAt) : "—"), sortBy: ({ publishedAt }) => publishedAt, width: 150,
      onlyWide: true,
    },
  ];
}
