import type { CivilDate } from "@qitong/domain";
import { DataTable, DateText, EmptyState, formatDate, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { ReactNode } from "react";
import { exemptionWord } from "../staff-record/staff-words";
import type { EndingExemption } from "./eligibility-row";
import { eligibilityTexts } from "./eligibility-texts";
import styles from "./eligibility.module.css";

export interface EndingListProps {
  /** Undefined while loading. */
  readonly rows: readonly EndingExemption[] | undefined;
  readonly yearStartsOn: CivilDate;
  readonly renderName: (row: EndingExemption) => ReactNode;
}

/** Whom to ask before the list of the school year is settled. */
export function EndingList({ rows, yearStartsOn, renderName }: EndingListProps) {
  const words = useTexts(eligibilityTexts);
  const language = useLanguage();
  const columns: Column<EndingExemption>[] = [
    { key: "name", title: words.name, width: 120, render: renderName, sortBy: (row) => row.name },
    { key: "kind", title: words.kind, width: 120, render: (row) => exemptionWord(language, row.kind), sortBy: (row) => row.kind },
    { key: "endsOn", title: words.endsOn, width: 140, render: (row) => (row.endsOn === null ? "" : <DateText date={row.endsOn} />), sortBy: (row) => row.endsOn },
    { key: "campus", title: words.campus, width: 190, render: (row) => row.campusName ?? "—", sortBy: (row) => row.campusName },
    {
      key: "paper", title: words.paper, width: 110, sortBy: (row) => (row.hasPaper ? 1 : 0),
      render: (row) => (row.hasPaper ? words.hasPaper : <StatusTag tone="warn">{words.noPaper}</StatusTag>),
    },
  ];
  return (
    <>
      <p className={styles.about}>{words.endingAbout(formatDate(language, yearStartsOn))}</p>
      <DataTable
        label={words.ending}
        rows={rows}
        columns={columns}
        rowKey={(row) => `${row.personId} ${row.kind} ${row.startsOn}`}
        empty={<EmptyState title={words.noEnding} about={words.noEndingAbout} />}
      />
    </>
  );
}
