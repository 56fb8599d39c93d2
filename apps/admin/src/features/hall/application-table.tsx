import { wordsIn, type Words } from "@qitong/domain/management/approval";
import { isOverdue } from "@qitong/domain/management/hall";
import { DataTable, DateText, EmptyState, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { ReactNode } from "react";
import { applicationStatusTexts } from "../apply/apply-texts";
import { statusTones } from "../approval/approval-words";
import type { HallList } from "./hall-rows";
import { hallBoardTexts } from "./hall-texts";

export interface ApplicationTableProps {
  /** Undefined while loading. */
  readonly list: HallList | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly toolbar: ReactNode;
}

type Row = HallList["rows"][number];

/** Applications by number: who applied stands with whoever handles it, and not here. */
export function ApplicationTable({ list, error, onRetry, toolbar }: ApplicationTableProps) {
  const words = useTexts(hallBoardTexts);
  const statuses = useTexts(applicationStatusTexts);
  const language = useLanguage();
  const nameOf = (itemKey: string) => {
    const name: Words | undefined = list?.names[itemKey];
    return name ? wordsIn(language, name) : itemKey;
  };
  const columns: Column<Row>[] = [
    { key: "number", title: words.number, render: ({ number }) => <span className="figures">{number}</span> },
    { key: "item", title: words.item, render: ({ itemKey }) => nameOf(itemKey), sortBy: ({ itemKey }) => nameOf(itemKey) },
    { key: "campus", title: words.campus, render: ({ campusName }) => campusName ?? "—", sortBy: ({ campusName }) => campusName },
    { key: "status", title: words.status, render: ({ status }) => <StatusTag tone={statusTones[status]}>{statuses[status]}</StatusTag> },
    { key: "received", title: words.receivedOn, render: ({ receivedOn }) => <DateText date={receivedOn} />, sortBy: ({ receivedOn }) => receivedOn, onlyWide: true },
    { key: "due", title: words.dueOn, render: ({ dueOn }) => <DateText date={dueOn} />, sortBy: ({ dueOn }) => dueOn },
  ];
  return (
    <DataTable
      label={words.list}
      rows={list?.rows}
      columns={columns}
      rowKey={({ number }) => number}
      error={error}
      onRetry={onRetry}
      toolbar={toolbar}
      rowTone={(row) => (list && isOverdue(row, list.today) ? "bad" : undefined)}
      empty={<EmptyState title={words.noneList} />}
    />
  );
}
