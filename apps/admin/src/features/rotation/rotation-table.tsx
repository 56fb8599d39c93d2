import { rotationStatusWords, type RotationStatus } from "@qitong/domain/staffing";
import { Acts, type Column, DataTable, DateText, EmptyState, formatDate, StatusTag, type StatusTone, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { subjectWord } from "../staff-record/staff-words";
import { rotationRefusalTexts } from "./rotation-refusal-texts";
import type { RotationRow } from "./rotation-row";
import { rotationTexts } from "./rotation-texts";
import styles from "./rotation.module.css";

export interface RotationTableProps {
  readonly rows: readonly RotationRow[] | undefined;
  readonly isFiltered: boolean;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly toolbar?: ReactNode;
  readonly renderName: (row: RotationRow) => ReactNode;
  readonly renderActs: (row: RotationRow) => ReactNode;
  /** Absent for who may not decide. */
  readonly selection?: { readonly selected: readonly string[]; readonly onSelect: (keys: string[]) => void } | undefined;
}

export function RotationTable({ rows, isFiltered, error, onRetry, toolbar, renderName, renderActs, selection }: RotationTableProps) {
  const words = useTexts(rotationTexts);
  const language = useLanguage();
  const columns: Column<RotationRow>[] = [
    { key: "name", title: words.name, render: renderName, sortBy: (row) => row.name, width: 110 },
    { key: "subject", title: words.subject, render: (row) => subjectWord(language, row.subject), sortBy: (row) => row.subject, width: 100 },
    { key: "home", title: words.home, render: (row) => row.homeCampusName ?? "—", sortBy: (row) => row.homeCampusName, width: 160 },
    { key: "away", title: words.away, render: (row) => row.awayCampusName ?? "—", sortBy: (row) => row.awayCampusName, width: 160 },
    { key: "startsOn", title: words.startsOn, render: (row) => <DateText date={row.startsOn} />, sortBy: (row) => row.startsOn, width: 130, onlyWide: true },
    { key: "endsOn", title: words.endsOn, render: (row) => (row.endsOn === null ? words.noEnd : <DateText date={row.endsOn} />), sortBy: (row) => row.endsOn, width: 130 },
    { key: "status", title: words.status, render: (row) => <State row={row} />, width: 260 },
    { key: "acts", title: "", render: (row) => <Acts>{renderActs(row)}</Acts>, width: 210 },
  ];
  const nameOf = (key: string) => words.select(rows?.find((row) => row.id === key)?.name ?? "");
  const mayNotSelect = (key: string) => rows?.find((row) => row.id === key)?.status !== "running";
  return (
    <DataTable
      label={words.table}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      error={error}
      onRetry={onRetry}
      toolbar={toolbar}
      {...(selection ? { selection: { ...selection, selected: [...selection.selected], labelOf: nameOf, mayNotSelect } } : {})}
      empty={isFiltered ? <EmptyState title={words.noMatch} /> : <EmptyState title={words.none} about={words.noneAbout} />}
    />
  );
}

const tones = { running: "running", returned: "good", stayed: "calm", superseded: "calm", left: "calm", cancelled: "warn" } as const satisfies Record<RotationStatus, StatusTone>;

function State({ row }: { readonly row: RotationRow }) {
  const words = useTexts(rotationTexts);
  const language = useLanguage();
  return (
    <span className={styles.state}>
      <span className={styles.tags}>
        <StatusTag tone={tones[row.status]}>{rotationStatusWords[row.status][language]}</StatusTag>
        {row.isDue && <StatusTag tone="bad">{words.overdue}</StatusTag>}
        {!row.isDue && row.isUndecided && <StatusTag tone="warn">{words.undecided}</StatusTag>}
        {row.status === "running" && row.steps.at(-1)?.kind === "return" && <StatusTag tone="good">{words.decidedReturn}</StatusTag>}
      </span>
      {row.refusals.map((refusal) => (
        <span key={refusal.kind} className="soft tone-bad">{rotationRefusalTexts.say(language, refusal)}</span>
      ))}
      {row.conflicts.map((conflict) => (
        <span key={conflict.planId} className="soft tone-warn">
          {(conflict.kind === "moved-before-return" ? words.movedBefore : words.movedAfter)(conflict.planTitle, formatDate(language, conflict.effectiveOn))}
        </span>
      ))}
    </span>
  );
}
