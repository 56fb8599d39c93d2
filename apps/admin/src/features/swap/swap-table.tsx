import { swapStatusWords } from "@qitong/domain/staffing";
import { DataTable, EmptyState, formatInstant, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import { subjectWord } from "../staff-record/staff-words";
import { swapTones, type ListedSwap } from "./swap-row";
import { swapTexts } from "./swap-texts";

export interface SwapTableProps {
  /** Undefined while loading. */
  readonly swaps: readonly ListedSwap[] | undefined;
}

export function SwapTable({ swaps }: SwapTableProps) {
  const words = useTexts(swapTexts);
  const language = useLanguage();
  const at = (name: string, campus: string | null) => `${name}（${campus ?? "—"}）`;
  const columns: Column<ListedSwap>[] = [
    { key: "proposer", title: words.proposer, width: 220, render: (row) => at(row.proposerName, row.proposerCampusName), sortBy: (row) => row.proposerName },
    { key: "partner", title: words.partner, width: 220, render: (row) => at(row.partnerName, row.partnerCampusName), sortBy: (row) => row.partnerName },
    { key: "subject", title: words.subject, width: 100, render: (row) => subjectWord(language, row.subject), sortBy: (row) => row.subject },
    {
      key: "status", title: words.status, width: 200, sortBy: (row) => row.status,
      render: (row) => (
        <>
          <StatusTag tone={swapTones[row.status]}>{swapStatusWords[row.status][language]}</StatusTag> {row.planTitle ?? ""}
        </>
      ),
    },
    { key: "changedAt", title: words.changedAt, width: 170, render: (row) => formatInstant(language, row.changedAt), sortBy: (row) => row.changedAt },
  ];
  return (
    <DataTable
      label={words.table}
      rows={swaps}
      columns={columns}
      rowKey={(row) => row.id}
      empty={<EmptyState title={words.noSwaps} about={words.noSwapsAbout} />}
    />
  );
}
