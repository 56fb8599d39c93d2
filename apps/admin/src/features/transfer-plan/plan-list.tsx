import { addDays, type CivilDate } from "@qitong/domain";
import { DataTable, DateText, EmptyState, formatDate, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { ReactNode } from "react";
import { PlanStatusTag } from "./plan-status";
import { planTexts } from "./plan-texts";
import type { PlanListRow } from "../plan/plan-types";

export interface PlanListProps {
  readonly rows: readonly PlanListRow[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly renderTitle: (row: PlanListRow) => ReactNode;
  readonly toolbar?: ReactNode;
  /** Who may not make a plan is not told to make one. */
  readonly mayDraft: boolean;
}

export function PlanList({ rows, error, onRetry, renderTitle, toolbar, mayDraft }: PlanListProps) {
  const words = useTexts(planTexts);
  const language = useLanguage();
  const noticeText = (startsOn: CivilDate | null, endsOn: CivilDate | null): string =>
    startsOn && endsOn ? `${formatDate(language, startsOn)} – ${formatDate(language, addDays(endsOn, -1))}` : "—";
  const columns: Column<PlanListRow>[] = [
    { key: "title", title: words.name, render: renderTitle, sortBy: (row) => row.title },
    { key: "status", title: words.status, render: (row) => <PlanStatusTag status={row.status} /> },
    { key: "year", title: words.schoolYear, render: (row) => words.schoolYearName(row.schoolYear), sortBy: (row) => row.schoolYear },
    { key: "effectiveOn", title: words.effectiveOn, render: (row) => <DateText date={row.effectiveOn} />, sortBy: (row) => row.effectiveOn },
    { key: "notice", title: words.notice, render: (row) => noticeText(row.noticeStartsOn, row.noticeEndsOn), onlyWide: true },
    { key: "by", title: words.createdBy, render: (row) => row.createdByName ?? "—", onlyWide: true },
  ];
  return (
    <DataTable
      label={words.title}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      error={error}
      onRetry={onRetry}
      empty={<EmptyState title={words.none} about={mayDraft ? words.noneAbout : words.noneForReader} />}
      toolbar={toolbar}
    />
  );
}
