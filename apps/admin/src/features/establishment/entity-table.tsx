import type { CivilDate } from "@qitong/domain";
import { DataTable, EmptyState, formatDate, formatNumber, StatusTag, useLanguage, useTexts, type Column, type StatusTone } from "@qitong/ui";
import type { ReactNode } from "react";
import type { EntityRow } from "./establishment-board";
import { establishmentTexts, standingText } from "./establishment-texts";
import styles from "./establishment.module.css";

interface EntityTableProps {
  readonly entities: readonly EntityRow[];
  /** The control that enters a decree, where it may be entered. */
  readonly renderEntry?: ((entity: EntityRow) => ReactNode) | undefined;
}

const standingTone = { over: "bad", short: "warn", even: "good", unknown: "calm" } as const satisfies Record<string, StatusTone>;

/** What is approved, needed and in post, an entity a row. */
export function EntityTable({ entities, renderEntry }: EntityTableProps) {
  const words = useTexts(establishmentTexts);
  const language = useLanguage();
  const number = (value: number | null, digits = 0) => (value === null ? words.missing : formatNumber(language, value, digits));
  const columns: Column<EntityRow>[] = [
    { key: "name", title: words.entity, render: ({ name }) => name, sortBy: ({ name }) => name },
    { key: "approved", title: words.approved, render: (row) => <Basis row={row} />, sortBy: ({ approved }) => approved },
    { key: "established", title: words.established, align: "end", render: ({ established }) => number(established), sortBy: ({ established }) => established },
    { key: "contract", title: words.contract, align: "end", render: ({ contract }) => number(contract), sortBy: ({ contract }) => contract },
    {
      key: "standing",
      title: words.standing,
      render: ({ standing }) => <StatusTag tone={standingTone[standing.kind]}>{standingText(language, standing)}</StatusTag>,
      sortBy: ({ approved, established }) => (approved === null ? null : established - approved),
    },
    { key: "pupils", title: words.pupils, align: "end", render: ({ pupils }) => number(pupils), sortBy: ({ pupils }) => pupils },
    { key: "need", title: words.need, align: "end", render: ({ need }) => number(need, 1), sortBy: ({ need }) => need },
    { key: "nonTeaching", title: words.nonTeaching, render: (row) => <NonTeaching row={row} />, onlyWide: true },
    ...(renderEntry ? [{ key: "entry", title: words.acts, render: renderEntry }] : []),
  ];
  return (
    <DataTable
      label={words.entities}
      rows={entities}
      columns={columns}
      rowKey={({ entityId }) => entityId}
      empty={<EmptyState title={words.entities} about={words.noEntities} />}
    />
  );
}

function Basis({ row: { approved, establishment, decrees } }: { readonly row: EntityRow }) {
  const words = useTexts(establishmentTexts);
  const language = useLanguage();
  const since = (on: CivilDate) => formatDate(language, on);
  return (
    <div className={styles.basis}>
      {approved === null ? <StatusTag tone="warn">{words.noApproved}</StatusTag> : <strong className="figures">{formatNumber(language, approved)}</strong>}
      {establishment.kind === "missing" && <span className="soft">{words.missingOf(establishment.names.join(words.listSeparator))}</span>}
      {establishment.kind === "decree" && <span className="soft">{words.decree(establishment.decreeNumber, since(establishment.startsOn))}</span>}
      {establishment.kind === "computed" && (
        <>
          <StatusTag tone="warn">{words.computed}</StatusTag>
          <span className="soft">
            {words.computedOf(establishment.parts.map((part) => words.part(part.name, part.approved)).join(" + "), since(establishment.since))}
          </span>
        </>
      )}
      {decrees.length > 1 && (
        <details>
          <summary>{words.earlier}</summary>
          <ul>
            {decrees.map((decree) => (
              <li key={decree.startsOn}>
                {formatNumber(language, decree.approved)}
                {language === "zh" ? "：" : ": "}
                {words.decree(decree.decreeNumber, since(decree.startsOn))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function NonTeaching({ row: { nonTeaching } }: { readonly row: EntityRow }) {
  const words = useTexts(establishmentTexts);
  const language = useLanguage();
  if (nonTeaching.kind === "no-staff") return <span className="soft">{words.noStaff}</span>;
  const percent = (value: number) => `${formatNumber(language, value, 1)}%`;
  const say = nonTeaching.kind === "within" ? words.nonTeachingWithin : words.nonTeachingOpen;
  return <span className="soft">{say(percent(nonTeaching.atMost), percent(nonTeaching.limit))}</span>;
}
