import { unwillingReasons } from "@qitong/domain/staffing";
import { DataTable, EmptyState, formatInstant, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { ReactNode } from "react";
import { subjectWord } from "../staff-record/staff-words";
import type { StatementRow } from "./preference-row";
import { preferenceTexts } from "./preference-texts";
import styles from "./preference.module.css";

export interface StatementTableProps {
  /** Undefined while loading. */
  readonly rows: readonly StatementRow[] | undefined;
  readonly isFiltered: boolean;
  readonly toolbar?: ReactNode;
  readonly renderName: (row: StatementRow) => ReactNode;
}

export function StatementTable({ rows, isFiltered, toolbar, renderName }: StatementTableProps) {
  const words = useTexts(preferenceTexts);
  const language = useLanguage();
  const columns: Column<StatementRow>[] = [
    { key: "name", title: words.name, width: 110, render: renderName, sortBy: (row) => row.name },
    { key: "will", title: words.will, width: 190, render: (row) => <Will row={row} />, sortBy: (row) => (row.willing ? 0 : 1) },
    { key: "named", title: words.named, width: 320, render: (row) => <Named row={row} /> },
    { key: "campus", title: words.campus, width: 170, render: (row) => row.campusName ?? "—", sortBy: (row) => row.campusName },
    { key: "subject", title: words.subject, width: 110, render: (row) => subjectWord(language, row.subject), sortBy: (row) => row.subject },
  ];
  return (
    <DataTable
      label={words.list}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.personId}
      toolbar={toolbar}
      empty={isFiltered ? <EmptyState title={words.noMatch} about={words.noMatchAbout} /> : <EmptyState title={words.none} about={words.noneAbout} />}
    />
  );
}

function Will({ row: { willing, reason, reasonNote } }: { readonly row: StatementRow }) {
  const words = useTexts(preferenceTexts);
  const language = useLanguage();
  const why = [reason && unwillingReasons[reason][language], reasonNote].filter(Boolean).join(language === "zh" ? "：" : ": ");
  return (
    <span className={styles.named}>
      <span>
        <StatusTag tone={willing ? "good" : "warn"}>{willing ? words.willing : words.unwilling}</StatusTag>
      </span>
      {why !== "" && <span className="soft">{why}</span>}
    </span>
  );
}

function Named({ row: { wishes, refuses, commuteNote, statedAt } }: { readonly row: StatementRow }) {
  const words = useTexts(preferenceTexts);
  const language = useLanguage();
  const separator = language === "zh" ? "、" : ", ";
  return (
    <span className={styles.named}>
      {wishes.length > 0 && <span>{words.wishOrder(wishes.map((one, index) => `${index + 1}. ${one.name}`).join(separator))}</span>}
      {refuses.length > 0 && <span>{words.refused(refuses.map((one) => one.name).join(separator))}</span>}
      {commuteNote !== "" && <span className="soft">{commuteNote}</span>}
      <span className="soft">{words.statedAt(formatInstant(language, statedAt))}</span>
    </span>
  );
}
