import { policyCategories } from "@qitong/domain/management";
import { DataTable, EmptyState, formatDate, formatInstant, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { ReactNode } from "react";
import type { PolicySummary } from "./policy-row";
import { policyTexts } from "./policy-texts";

export interface PolicyTableProps {
  /** Undefined while loading. */
  readonly rows: readonly PolicySummary[] | undefined;
  /** Campuses of the scope. */
  readonly campuses: number;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly renderName: (row: PolicySummary) => ReactNode;
  readonly toolbar?: ReactNode;
}

export function PolicyTable({ rows, campuses, error, onRetry, renderName, toolbar }: PolicyTableProps) {
  const words = useTexts(policyTexts);
  return (
    <DataTable
      label={words.table}
      rows={rows}
      columns={useColumns(campuses, renderName)}
      rowKey={({ id }) => id}
      error={error}
      onRetry={onRetry}
      toolbar={toolbar}
      empty={<EmptyState title={words.none} about={words.noneAbout} />}
    />
  );
}

function useColumns(campuses: number, renderName: PolicyTableProps["renderName"]): Column<PolicySummary>[] {
  const words = useTexts(policyTexts);
  const language = useLanguage();
  return [
    { key: "name", title: words.name, render: renderName, sortBy: ({ title }) => title, width: 240 },
    { key: "category", title: words.category, render: ({ category }) => policyCategories[category][language], sortBy: ({ category }) => category, width: 110 },
    {
      key: "owner",
      title: words.owner,
      render: ({ owner }) => (
        <>
          {owner.name}
          {owner.isFormer && <span className="soft"> {words.former}</span>}
        </>
      ),
      sortBy: ({ owner }) => owner.name,
      width: 160,
    },
    {
      key: "inForce",
      title: words.inForce,
      render: (row) => <InForce row={row} campuses={campuses} />,
      sortBy: ({ inForce }) => inForce.since,
      width: 220,
    },
    { key: "exceptions", title: words.exceptions, render: ({ exceptions }) => words.exceptionCount(exceptions), sortBy: ({ exceptions }) => exceptions, align: "end", width: 110 },
    {
      key: "draft",
      title: words.draft,
      render: ({ draft }) => (draft ? words.draftBy(draft.savedByName ?? "—", formatInstant(language, draft.savedAt)) : words.noDraft),
      width: 170,
    },
  ];
}

function InForce({ row: { inForce, ahead }, campuses }: { readonly row: PolicySummary; readonly campuses: number }) {
  const words = useTexts(policyTexts);
  const language = useLanguage();
  return (
    <>
      {inForce.campuses === 0 ? (
        words.notInForce
      ) : (
        <>
          {words.inForceAt(inForce.campuses, campuses)} · {words.version(inForce.versions.join(language === "zh" ? "、" : ", "))}
          {inForce.since !== null && <div className="soft">{words.since(formatDate(language, inForce.since))}</div>}
        </>
      )}
      {ahead?.startsOn && <div className="soft">{words.ahead(ahead.version, formatDate(language, ahead.startsOn))}</div>}
    </>
  );
}
