import { type Column, DataTable, EmptyState, formatNumber, formatShare, Section, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { subjectWord } from "../staff-record/staff-words";
import { sumByCampus, type CampusSum } from "./campus-sums";
import styles from "./part-time.module.css";
import { partTimeTexts, saySlots } from "./part-time-texts";
import type { BoardPerson } from "./part-time-types";

export interface PartTimeBoardViewProps {
  /** Undefined while loading. */
  readonly people: readonly BoardPerson[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly renderName: (person: BoardPerson) => ReactNode;
}

export function PartTimeBoardView({ people, error, onRetry, renderName }: PartTimeBoardViewProps) {
  const words = useTexts(partTimeTexts);
  const campusColumns = useCampusColumns();
  const sums = people ? sumByCampus(people) : [];
  return (
    <>
      <DataTable
        label={words.pageTitle}
        rows={people}
        columns={usePersonColumns(renderName)}
        rowKey={(person) => person.personId}
        error={error}
        onRetry={onRetry}
        empty={<EmptyState title={words.none} about={words.noneAbout} />}
      />
      {sums.length > 0 && (
        <Section title={words.byCampus}>
          <DataTable label={words.byCampus} rows={sums} columns={campusColumns} rowKey={(sum) => sum.campusId} empty={null} />
          <p className={styles.note}>{words.source}</p>
        </Section>
      )}
    </>
  );
}

function usePersonColumns(renderName: PartTimeBoardViewProps["renderName"]): Column<BoardPerson>[] {
  const words = useTexts(partTimeTexts);
  const language = useLanguage();
  const nameOf = ({ homeCampusId, homeCampusName, arrangements }: BoardPerson, campusId: string): string =>
    (campusId === homeCampusId ? homeCampusName : arrangements.find((one) => one.hostCampusId === campusId)?.hostCampusName) ?? "—";
  return [
    { key: "name", title: words.teacher, render: renderName, sortBy: (person) => person.name, width: 120 },
    { key: "home", title: words.homeCampus, render: (person) => person.homeCampusName ?? "—", sortBy: (person) => person.homeCampusName, width: 170 },
    {
      key: "hosts",
      title: words.hosts,
      render: ({ arrangements }) => (
        <span className={styles.cell}>
          {arrangements.map((one) => (
            <span key={one.id}>
              {one.hostCampusName ?? "—"} · {subjectWord(language, one.subject)} · {words.weekly(saySlots(language, one.slots), one.lessons)}
            </span>
          ))}
        </span>
      ),
      width: 320,
    },
    {
      key: "load",
      title: words.load,
      render: ({ load }) => (
        <span className={styles.cell}>
          {load.total === null ? words.loadUnknown : words.loadOf(load.total, load.norm.least, load.norm.most)}
          {load.aboveBy > 0 && <StatusTag tone="warn">{words.above(load.aboveBy)}</StatusTag>}
        </span>
      ),
      sortBy: ({ load }) => load.total,
      width: 200,
    },
    {
      key: "travel",
      title: words.travelColumn,
      render: ({ load }) => (load.travelUnknownTo.length > 0 ? words.travelPartly : words.minutesShort(formatNumber(language, Math.round(load.travelMinutes)))),
      sortBy: ({ load }) => load.travelMinutes,
      width: 120,
    },
    {
      key: "shares",
      title: words.shares,
      render: (person) => (
        <span className={styles.cell}>
          {person.load.parts.map(({ campusId, share }) => (
            <span key={campusId}>
              {nameOf(person, campusId)} {formatShare(language, share)}
            </span>
          ))}
        </span>
      ),
      width: 220,
    },
  ];
}

function useCampusColumns(): Column<CampusSum>[] {
  const words = useTexts(partTimeTexts);
  const language = useLanguage();
  return [
    { key: "campus", title: words.campus, render: (sum) => sum.name, sortBy: (sum) => sum.name, width: 200 },
    { key: "sent", title: words.sent, render: (sum) => words.people(sum.sent), sortBy: (sum) => sum.sent, width: 100 },
    { key: "received", title: words.received, render: (sum) => words.people(sum.received), sortBy: (sum) => sum.received, width: 100 },
    {
      key: "given",
      title: words.payBase,
      render: (sum) =>
        sum.received === 0 ? "—" : sum.daysUnknown > 0 ? words.loadUnknown : words.given(sum.lessons, formatNumber(language, sum.days, 1)),
      width: 260,
    },
  ];
}
