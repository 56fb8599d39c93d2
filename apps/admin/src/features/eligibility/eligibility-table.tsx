import { reasonSources, verdictWords, type EligibilityReason, type Verdict } from "@qitong/domain/staffing";
import { DataTable, EmptyState, StatusTag, useLanguage, useTexts, type Column, type StatusTone } from "@qitong/ui";
import { Tooltip } from "antd";
import type { ReactNode } from "react";
import { subjectWord } from "../staff-record/staff-words";
import type { EligibilityRow } from "./eligibility-row";
import { eligibilityTexts, reasonTexts } from "./eligibility-texts";
import styles from "./eligibility.module.css";

const tones = { must: "warn", may: "good", exempt: "calm", "not-listed": "calm" } as const satisfies Record<Verdict, StatusTone>;

export interface EligibilityTableProps {
  /** Undefined while loading. */
  readonly rows: readonly EligibilityRow[] | undefined;
  readonly isFiltered: boolean;
  readonly showsCampus: boolean;
  readonly error?: { readonly message: string } | null;
  readonly onRetry?: () => void;
  readonly toolbar?: ReactNode;
  /** The name, as a way to the person's file. */
  readonly renderName: (row: EligibilityRow) => ReactNode;
}

export function EligibilityTable({ rows, isFiltered, showsCampus, error = null, onRetry, toolbar, renderName }: EligibilityTableProps) {
  const words = useTexts(eligibilityTexts);
  const language = useLanguage();
  const columns: Column<EligibilityRow>[] = [
    { key: "name", title: words.name, render: renderName, sortBy: (row) => row.name, width: 110 },
    {
      key: "verdict", title: words.verdict, width: 120, sortBy: (row) => row.verdict,
      render: (row) => <StatusTag tone={tones[row.verdict]}>{verdictWords[row.verdict][language]}</StatusTag>,
    },
    { key: "reason", title: words.reason, width: 340, render: (row) => <Reasons reasons={row.reasons} /> },
    { key: "campus", title: words.campus, width: 170, render: (row) => row.campusName, sortBy: (row) => row.campusName },
    { key: "subject", title: words.subject, width: 110, render: (row) => subjectWord(language, row.subject), sortBy: (row) => row.subject },
    {
      key: "backbone", title: words.backbone, width: 90, sortBy: (row) => (row.backbone === true ? 0 : 1),
      render: (row) => (row.backbone === true ? <StatusTag tone="good">{words.backbone}</StatusTag> : ""),
    },
    {
      key: "rotations", title: words.rotations, width: 110, sortBy: (row) => row.rotations.times,
      render: (row) => <span className="figures">{words.times(row.rotations.times)}</span>,
    },
    { key: "number", title: words.staffNumber, width: 130, render: (row) => row.staffNumber, sortBy: (row) => row.staffNumber, onlyWide: true },
  ];
  return (
    <DataTable
      label={words.table}
      rows={rows}
      columns={columns.filter((column) => showsCampus || column.key !== "campus")}
      rowKey={(row) => row.personId}
      error={error}
      {...(onRetry ? { onRetry } : {})}
      toolbar={toolbar}
      empty={isFiltered ? <EmptyState title={words.noMatch} about={words.noMatchAbout} /> : <EmptyState title={words.none} about={words.noneAbout} />}
    />
  );
}

/** Every reason, each with the rule that it comes from. */
function Reasons({ reasons }: { readonly reasons: readonly EligibilityReason[] }) {
  const words = useTexts(eligibilityTexts);
  const language = useLanguage();
  const sourceOf = ({ kind }: EligibilityReason): string => {
    const { source, certainty } = reasonSources[kind];
    return certainty === "district" ? words.districtSource : source;
  };
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason, index) => (
        <li key={`${reason.kind} ${index}`}>
          <Tooltip title={words.source(sourceOf(reason))}>
            <span>{reasonTexts.say(language, reason)}</span>
          </Tooltip>
          <span className={styles.hidden}>{words.source(sourceOf(reason))}</span>
        </li>
      ))}
    </ul>
  );
}
