import { telephoneLink } from "@qitong/domain";
import { type Column, DataTable, EmptyState, formatInstant, Row, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { BoardRow } from "./contact-rows";
import { contactTexts, gapTexts } from "./contact-texts";
import styles from "./emergency-contact.module.css";

export interface BoardTableProps {
  /** Undefined while loading. */
  readonly rows: readonly BoardRow[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly renderName: (row: BoardRow) => ReactNode;
  readonly toolbar?: ReactNode;
}

/** Which campus lacks what, and whom to call there at any hour. */
export function BoardTable({ rows, error, onRetry, renderName, toolbar }: BoardTableProps) {
  const words = useTexts(contactTexts);
  return (
    <DataTable
      label={words.table}
      rows={rows}
      columns={useColumns(renderName)}
      rowKey={({ campusId }) => campusId}
      error={error}
      onRetry={onRetry}
      empty={<EmptyState title={words.noCampus} about={words.noCampusAbout} />}
      {...(toolbar === undefined ? {} : { toolbar })}
    />
  );
}

function useColumns(renderName: BoardTableProps["renderName"]): Column<BoardRow>[] {
  const words = useTexts(contactTexts);
  const language = useLanguage();
  return [
    { key: "campus", title: words.campus, render: renderName, sortBy: ({ name }) => name, width: 200 },
    { key: "entity", title: words.entity, render: ({ entityName }) => entityName ?? "—", sortBy: ({ entityName }) => entityName, width: 160, onlyWide: true },
    { key: "gaps", title: words.state, render: ({ gaps }) => <Gaps gaps={gaps} />, sortBy: ({ gaps }) => -gaps.length, width: 220 },
    { key: "lead", title: words.safetyLead, render: ({ safetyLeads }) => safetyLeads.join("、") || "—", sortBy: ({ safetyLeads }) => safetyLeads[0] ?? null, width: 120 },
    { key: "reachable", title: words.reachable, render: (row) => <Reachable row={row} />, width: 220 },
    { key: "contacts", title: words.contacts, render: ({ contacts }) => words.count(contacts), sortBy: ({ contacts }) => contacts, align: "end", width: 100 },
    {
      key: "updated", title: words.updated, width: 170, onlyWide: true,
      render: ({ keptAt }) => (keptAt === null ? words.neverKept : formatInstant(language, keptAt)), sortBy: ({ keptAt }) => keptAt,
    },
  ];
}

function Gaps({ gaps }: Pick<BoardRow, "gaps">) {
  const words = useTexts(contactTexts);
  const language = useLanguage();
  if (gaps.length === 0) return <StatusTag tone="good">{words.noGaps}</StatusTag>;
  return (
    <Row>
      {gaps.map((gap) => (
        <StatusTag key={JSON.stringify(gap)} tone="bad">
          {gapTexts.say(language, gap)}
        </StatusTag>
      ))}
    </Row>
  );
}

/** The first open number of the first contact of the school that is answered at any hour. */
function Reachable({ row: { roundTheClock } }: { readonly row: BoardRow }) {
  const words = useTexts(contactTexts);
  const [first] = roundTheClock;
  const open = first?.phones.find(({ isMasked }) => !isMasked);
  if (!first) return "—";
  return (
    <Row>
      {first.name}
      {open && (
        <a className={`${styles.inline} figures`} href={telephoneLink(open.text)} aria-label={words.call(first.name, open.text)} translate="no">
          {open.text}
        </a>
      )}
    </Row>
  );
}
