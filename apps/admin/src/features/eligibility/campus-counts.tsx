import { verdicts, verdictWords } from "@qitong/domain/staffing";
import { DataTable, EmptyState, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { CampusCountRow } from "./eligibility-row";
import { eligibilityTexts } from "./eligibility-texts";
import styles from "./eligibility.module.css";

export interface CampusCountsProps {
  /** Undefined while loading. */
  readonly list: { readonly counts: readonly CampusCountRow[]; readonly quotaShare: number; readonly backboneShare: number } | undefined;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

/** How many of each campus must and may, against what the quota asks of it. */
export function CampusCounts({ list }: CampusCountsProps) {
  const words = useTexts(eligibilityTexts);
  const language = useLanguage();
  const figure = (key: string, title: string, of: (row: CampusCountRow) => number): Column<CampusCountRow> => ({
    key, title, width: 96, sortBy: of, render: (row) => <span className="figures">{of(row)}</span>,
  });
  const columns: Column<CampusCountRow>[] = [
    { key: "campus", title: words.campus, width: 190, render: (row) => row.campusName, sortBy: (row) => row.campusName },
    figure("teachers", words.teachers, (row) => row.teachers),
    ...verdicts.map((verdict) => figure(verdict, verdictWords[verdict][language], (row) => row.byVerdict[verdict])),
    figure("base", words.base, (row) => row.base),
    figure("needed", words.needed, (row) => row.needed),
    figure("backboneNeeded", words.backboneNeeded, (row) => row.backboneNeeded),
    figure("eligibleBackbone", words.eligibleBackbone, (row) => row.eligibleBackbone),
  ];
  return (
    <>
      {list && <p className={styles.about}>{words.countsAbout(percent(list.quotaShare), percent(list.backboneShare))}</p>}
      <DataTable
        label={words.counts}
        rows={list?.counts}
        columns={columns}
        rowKey={(row) => row.campusId}
        rowTone={(row) => (row.eligibleBackbone < row.backboneNeeded ? "warn" : undefined)}
        empty={<EmptyState title={words.none} about={words.noneAbout} />}
      />
    </>
  );
}
