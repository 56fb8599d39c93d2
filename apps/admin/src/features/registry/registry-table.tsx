import { DataTable, EmptyState, FigureWithSource, formatDate, formatNumber, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { ReactNode } from "react";
import type { RegistryEntity, RegistryRow } from "./registry-row";
import styles from "./registry.module.css";
import { registryTexts, stageTexts } from "./registry-texts";

export interface RegistryTableProps {
  /** Undefined while loading. */
  readonly rows: readonly RegistryRow[] | undefined;
  readonly isFiltered: boolean;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly toolbar?: ReactNode;
  /** The campus's name, as a way to its page. */
  readonly renderName: (row: RegistryRow) => ReactNode;
  /** The legal entity's name, as a way to its page. */
  readonly renderEntity: (row: RegistryRow) => ReactNode;
}

export function RegistryTable({ rows, isFiltered, error, onRetry, toolbar, renderName, renderEntity }: RegistryTableProps) {
  const words = useTexts(registryTexts);
  return (
    <DataTable
      label={words.table}
      rows={rows}
      columns={useColumns(renderName, renderEntity)}
      rowKey={({ campus }) => campus.id}
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

function useColumns(renderName: RegistryTableProps["renderName"], renderEntity: RegistryTableProps["renderEntity"]): Column<RegistryRow>[] {
  const words = useTexts(registryTexts);
  const stages = useTexts(stageTexts);
  const lead = ({ campus, entity }: RegistryRow) => campus.head ?? entity.principal;
  return [
    { key: "campus", title: words.campus, render: renderName, sortBy: ({ campus }) => campus.name, width: 200 },
    { key: "entity", title: words.entity, render: (row) => <EntityCell entity={row.entity} name={renderEntity(row)} />, sortBy: ({ entity }) => entity.name, width: 200 },
    { key: "creditCode", title: words.creditCode, render: ({ entity }) => <Code code={entity.creditCode} />, sortBy: ({ entity }) => entity.creditCode, width: 190 },
    { key: "schoolCode", title: words.schoolCode, render: ({ campus }) => <Code code={campus.schoolCode} />, sortBy: ({ campus }) => campus.schoolCode, width: 130 },
    { key: "stage", title: words.stage, render: ({ campus }) => stages[campus.stage], sortBy: ({ campus }) => campus.stage, width: 100 },
    { key: "lead", title: words.lead, render: (row) => lead(row)?.name ?? "—", sortBy: (row) => lead(row)?.name ?? null, width: 120 },
    { key: "pupils", title: words.pupils, render: (row) => <Pupils row={row} />, sortBy: ({ campus }) => campus.pupils?.count ?? null, align: "end", width: 150 },
    {
      key: "zone",
      title: words.zone,
      render: ({ campus }) => (campus.zone ? `${campus.zone.name}${campus.zone.role === "lead" ? `（${words.zoneLead}）` : ""}` : "—"),
      sortBy: ({ campus }) => campus.zone?.name ?? null,
      width: 170,
      onlyWide: true,
    },
    {
      key: "groups",
      title: words.otherGroups,
      render: ({ campus }) => campus.groups.map(({ name }) => name).join("、") || "—",
      sortBy: ({ campus }) => campus.groups[0]?.name ?? null,
      width: 190,
      onlyWide: true,
    },
  ];
}

function EntityCell({ entity, name }: { readonly entity: RegistryEntity; readonly name: ReactNode }) {
  const words = useTexts(registryTexts);
  const language = useLanguage();
  return (
    <span className={styles.entity}>
      {name}
      {entity.campuses.length > 1 && <span className="soft">{words.campusesOf(entity.campuses.length)}</span>}
      {entity.mergedLater && (
        <span className="soft tone-warn">{words.mergedLater(entity.mergedLater.intoName, formatDate(language, entity.mergedLater.on))}</span>
      )}
    </span>
  );
}

function Code({ code }: { readonly code: string | null }) {
  const words = useTexts(registryTexts);
  return code === null ? (
    <span className="soft">{words.noCode}</span>
  ) : (
    <span className="figures" translate="no">
      {code}
    </span>
  );
}

function Pupils({ row: { campus } }: { readonly row: RegistryRow }) {
  const words = useTexts(registryTexts);
  const language = useLanguage();
  const name = `${campus.name ?? ""} ${words.pupils}`.trim();
  if (!campus.pupils) return <span className="soft">{words.notReported}</span>;
  return <FigureWithSource name={name} value={formatNumber(language, campus.pupils.count)} source={campus.pupils.source} />;
}
