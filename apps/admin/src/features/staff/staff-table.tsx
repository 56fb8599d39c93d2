import { countyBackboneLevels, type ExemptionKind } from "@qitong/domain/staffing";
import { DataTable, DateText, EmptyState, StatusTag, useLanguage, useTexts, type Column, type Language } from "@qitong/ui";
import type { ReactNode } from "react";
import { partTimeTexts, saySlots } from "../part-time/part-time-texts";
import styles from "./staff.module.css";
import type { StaffRow } from "../staff-record/staff-row";
import { staffTexts } from "./staff-texts";
import { backboneWord, degreeWord, employmentWord, exemptionWord, subjectWord, titleWord } from "../staff-record/staff-words";

export interface StaffTableProps {
  /** Undefined while loading. */
  readonly rows: readonly StaffRow[] | undefined;
  readonly isFiltered: boolean;
  /** A list of one campus needs no column for it. */
  readonly showsCampus: boolean;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly toolbar?: ReactNode;
  /** The name, as a way to the person's file. */
  readonly renderName: (row: StaffRow) => ReactNode;
}

export function StaffTable({ rows, isFiltered, showsCampus, error, onRetry, toolbar, renderName }: StaffTableProps) {
  const words = useTexts(staffTexts);
  const language = useLanguage();
  const columns = useColumns(language, renderName).filter((column) => showsCampus || column.key !== "campus");
  return (
    <DataTable
      label={words.table}
      rows={rows}
      columns={columns}
      rowKey={(row) => `${row.personId} ${row.campusId}`}
      error={error}
      onRetry={onRetry}
      toolbar={toolbar}
      empty={
        isFiltered ? (
          <EmptyState title={words.noMatch} about={words.noMatchAbout} />
        ) : (
          <EmptyState title={words.none} about={words.noneAbout} />
        )
      }
    />
  );
}

function useColumns(language: Language, renderName: StaffTableProps["renderName"]): Column<StaffRow>[] {
  const words = useTexts(staffTexts);
  const partTime = useTexts(partTimeTexts);
  return [
    { key: "name", title: words.name, render: renderName, sortBy: (row) => row.name, width: 120 },
    { key: "campus", title: words.campus, render: (row) => row.campusName ?? "—", sortBy: (row) => row.campusName, width: 180 },
    { key: "subject", title: words.subject, render: (row) => <span className={styles.words}>{subjectWord(language, row.subject)}</span>, sortBy: (row) => row.subject, width: 130 },
    { key: "title", title: words.jobTitle, render: (row) => <span className={styles.words}>{titleWord(language, row.title)}</span>, sortBy: (row) => row.title, width: 120 },
    { key: "degree", title: words.degree, render: (row) => <span className={styles.line}>{degreeWord(language, row.degree)}</span>, sortBy: (row) => row.degree, width: 110, onlyWide: true },
    { key: "backbone", title: words.backbone, render: (row) => <Backbone level={row.backboneLevel} />, sortBy: (row) => row.backboneLevel, width: 110 },
    { key: "classHead", title: words.classHead, render: (row) => (row.isClassHead ? <StatusTag tone="calm">{words.classHead}</StatusTag> : ""), width: 100, onlyWide: true },
    { key: "exemption", title: words.exemption, render: (row) => <Exemptions kinds={row.exemptions} />, width: 130 },
    { key: "partTime", title: partTime.title, render: (row) => <PartTimeTags rows={row.partTime} />, width: 170 },
    { key: "since", title: words.since, render: (row) => <span className={styles.line}><DateText date={row.startsOn} /></span>, sortBy: (row) => row.startsOn, width: 140 },
    { key: "number", title: words.staffNumber, render: (row) => row.staffNumber ?? "—", sortBy: (row) => row.staffNumber, width: 130, onlyWide: true },
    { key: "employment", title: words.employment, render: (row) => <span className={styles.line}>{employmentWord(language, row.employmentKind)}</span>, sortBy: (row) => row.employmentKind, width: 100, onlyWide: true },
  ];
}

function Backbone({ level }: { readonly level: string | null }) {
  const text = backboneWord(useLanguage(), level);
  if (level === null || level === "none") return text;
  const counts = (countyBackboneLevels as readonly string[]).includes(level);
  return <StatusTag tone={counts ? "good" : "calm"}>{text}</StatusTag>;
}

function PartTimeTags({ rows }: { readonly rows: StaffRow["partTime"] }) {
  const words = useTexts(partTimeTexts);
  const language = useLanguage();
  return rows.map(({ direction, campusId, campusName, slots }) => (
    <StatusTag key={campusId} tone={direction === "from" ? "running" : "calm"}>
      {(direction === "from" ? words.visits : words.goes)(campusName ?? "—")} {saySlots(language, slots)}
    </StatusTag>
  ));
}

function Exemptions({ kinds }: { readonly kinds: readonly ExemptionKind[] }) {
  const language = useLanguage();
  return kinds.map((kind) => (
    <StatusTag key={kind} tone="warn">
      {exemptionWord(language, kind)}
    </StatusTag>
  ));
}
