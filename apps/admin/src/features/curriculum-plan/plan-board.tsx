import { type Column, DataTable, EmptyState, formatDate, Row, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { panelTexts } from "./panel-texts";
import type { BoardEntity } from "./plan-rows";
import { planTexts } from "./plan-texts";

export interface PlanBoardProps {
  /** Undefined while loading. */
  readonly rows: readonly BoardEntity[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly renderName: (row: BoardEntity) => ReactNode;
  readonly toolbar?: ReactNode;
}

/** Which school has a plan in force, and what the check finds in it. */
export function PlanBoard({ rows, error, onRetry, renderName, toolbar }: PlanBoardProps) {
  const words = useTexts(panelTexts);
  const plan = useTexts(planTexts);
  const language = useLanguage();
  const columns: Column<BoardEntity>[] = [
    { key: "school", title: words.school, render: renderName, sortBy: ({ name }) => name, width: 240 },
    { key: "campuses", title: words.campuses, render: ({ campuses }) => words.campusCount(campuses), sortBy: ({ campuses }) => campuses, align: "end", width: 80 },
    {
      key: "state", title: words.state, width: 260, sortBy: ({ inForce }) => inForce?.startsOn ?? null,
      render: ({ inForce }) =>
        inForce ? <Row><StatusTag tone="good">{plan.holdsFrom(inForce.startsOn === null ? "" : formatDate(language, inForce.startsOn))}</StatusTag></Row> : <StatusTag tone="warn">{words.noPlan}</StatusTag>,
    },
    { key: "found", title: words.findings, width: 180, sortBy: ({ inForce }) => (inForce ? -inForce.errors * 100 - inForce.warnings : null), render: ({ inForce }) => (inForce ? <Found {...inForce} /> : "—") },
    { key: "variants", title: words.variants, render: ({ inForce }) => inForce?.variants ?? "—", sortBy: ({ inForce }) => inForce?.variants ?? null, align: "end", width: 100, onlyWide: true },
    { key: "draft", title: words.draftState, width: 180, render: ({ draft }) => (draft ? <Found {...draft} /> : words.noDraft), sortBy: ({ draft }) => (draft ? -draft.errors : null) },
  ];
  return (
    <DataTable
      label={words.table}
      rows={rows}
      columns={columns}
      rowKey={({ entityId }) => entityId}
      error={error}
      onRetry={onRetry}
      empty={<EmptyState title={words.noSchools} about={words.noSchoolsAbout} />}
      {...(toolbar === undefined ? {} : { toolbar })}
    />
  );
}

function Found({ errors, warnings }: { readonly errors: number; readonly warnings: number }) {
  const words = useTexts(panelTexts);
  if (errors + warnings === 0) return <StatusTag tone="calm">{words.clean}</StatusTag>;
  return <StatusTag tone={errors > 0 ? "bad" : "warn"}>{words.found(errors, warnings)}</StatusTag>;
}
