import { titles, titleSharesOf, type EstablishmentSettings, type GradedTitle } from "@qitong/domain/staffing";
import { DataTable, EmptyState, formatNumber, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { EntityRow } from "./establishment-board";
import { establishmentTexts } from "./establishment-texts";
import styles from "./establishment.module.css";

interface TitleTableProps {
  readonly entities: readonly EntityRow[];
  readonly settings: EstablishmentSettings;
}

interface TitleRow {
  readonly key: string;
  readonly name: string;
  readonly title: GradedTitle;
  readonly held: number;
  readonly share: number | null;
  readonly allowed: number | null;
  readonly free: number | null;
  readonly over: number | null;
}

/** A row an entity and title: how many hold it, how many the proportion allows, what is free or over. */
export function TitleTable({ entities, settings }: TitleTableProps) {
  const words = useTexts(establishmentTexts);
  const language = useLanguage();
  const rows = entities.flatMap(({ entityId, name, mainStage, titles: lines }) =>
    lines.map((line): TitleRow => ({ ...line, key: `${entityId} ${line.title}`, name, share: titleSharesOf(mainStage, settings)[line.title] })),
  );
  const number = (value: number | null) => (value === null ? "—" : formatNumber(language, value));
  const columns: Column<TitleRow>[] = [
    { key: "entity", title: words.entity, render: ({ name }) => name, sortBy: ({ name }) => name },
    { key: "title", title: words.jobTitle, render: ({ title }) => titles[title][language] },
    { key: "held", title: words.held, align: "end", render: ({ held }) => number(held), sortBy: ({ held }) => held },
    {
      key: "share",
      title: words.share,
      align: "end",
      render: ({ share }) => (share === null ? <span className="soft">{words.noShare}</span> : `${formatNumber(language, share, Number.isInteger(share) ? 0 : 1)}%`),
      onlyWide: true,
    },
    { key: "allowed", title: words.allowed, align: "end", render: ({ allowed }) => number(allowed), sortBy: ({ allowed }) => allowed },
    { key: "free", title: words.free, align: "end", render: ({ free }) => number(free), sortBy: ({ free }) => free },
    {
      key: "over",
      title: words.over,
      align: "end",
      render: ({ over }) => <span className={over ? styles.over : ""}>{number(over)}</span>,
      sortBy: ({ over }) => over,
    },
  ];
  return (
    <>
      <DataTable
        label={words.titles}
        rows={rows}
        columns={columns}
        rowKey={({ key }) => key}
        empty={<EmptyState title={words.entities} about={words.noEntities} />}
      />
      <p className="soft">{words.titlesNote}</p>
    </>
  );
}
