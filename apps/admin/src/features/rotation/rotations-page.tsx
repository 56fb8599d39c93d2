import { scopeSegment } from "@qitong/domain";
import { endDecisions, type EndDecision } from "@qitong/domain/staffing";
import { FilterBar, type Filters, PageHeader, Toolbar, useTexts } from "@qitong/ui";
import { skipToken, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { staffing } from "../../connection/services";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { CorrectionForm } from "./correction-form";
import { EndChoiceButton } from "./end-choice-button";
import { RotationRecord } from "./rotation-record";
import type { RotationRow } from "./rotation-row";
import { RotationTable } from "./rotation-table";
import { rotationTexts } from "./rotation-texts";
import { useRotationActs } from "./use-rotation-acts";

function filterRotations(rows: readonly RotationRow[], filters: Filters): RotationRow[] {
  const { q = "", show = "running" } = filters;
  return rows.filter((row) => {
    const isShown = show === "over" ? row.status !== "running" : row.status === "running" && (show !== "near" || row.isNear);
    return isShown && [row.name, row.homeCampusName ?? "", row.awayCampusName ?? ""].some((text) => text.includes(q));
  });
}

/** Who is on rotation, until when, and what is decided about the end. */
export function RotationsPage() {
  const words = useTexts(rotationTexts);
  const scope = useScope();
  const { today } = useSession();
  const mayDraft = useMay("plan.draft");
  const mayApprove = useMay("plan.approve");
  const acts = useRotationActs();
  const [filters, setFilters] = useUrlFilters(["q", "show"]);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const list = useQuery(staffing.rotationEnd.list.queryOptions({ scope }));
  const campuses = useQuery(staffing.rotationEnd.campuses.queryOptions(mayDraft && scope.kind === "district" ? { districtId: scope.id } : skipToken));
  const all = list.data?.rotations;
  const rows = all && filterRotations(all, filters);
  const chosen = rows?.filter((row) => row.status === "running" && selected.includes(row.id)) ?? [];
  const decide = async (decision: EndDecision, reason: string) => {
    await acts.decideEnds({ choices: chosen.map(({ id, version }) => ({ rotationId: id, decision, reason, version })) });
    setSelected([]);
  };
  const running = all?.filter((row) => row.status === "running") ?? [];
  return (
    <>
      <PageHeader title={words.title} {...(list.data ? { about: words.about(running.length, running.filter((row) => row.isNear).length, list.data.weeks) } : {})} />
      <RotationTable
        rows={rows}
        isFiltered={Object.keys(filters).length > 0}
        error={list.error}
        onRetry={() => void list.refetch()}
        renderName={(row) => (
          <Link to="/$scope/staff/$personId" params={{ scope: scopeSegment(scope), personId: row.personId }}>
            {row.name}
          </Link>
        )}
        renderActs={(row) => (
          <>
            <RotationRecord
              row={row}
              onDecide={mayApprove ? ({ id }, decision, reason) => acts.decide({ correctionId: id, decision, reason }) : undefined}
              onWithdraw={mayDraft ? ({ id }) => acts.withdraw({ correctionId: id }) : undefined}
            />
            {mayDraft && row.status === "running" && <CorrectionForm row={row} today={today} campuses={campuses.data ?? []} onPropose={acts.propose} />}
          </>
        )}
        selection={mayDraft ? { selected, onSelect: setSelected } : undefined}
        toolbar={
          <>
            <FilterBar
              table="rotations"
              fields={[
                { kind: "search", key: "q", label: words.search },
                {
                  kind: "choice", key: "show", label: words.show,
                  options: [{ value: "running", label: words.showRunning }, { value: "near", label: words.showNear }, { value: "over", label: words.showOver }],
                },
              ]}
              filters={filters}
              onChange={setFilters}
              {...(rows && all ? { count: { shown: rows.length, all: all.length } } : {})}
            />
            {mayDraft && (
              <Toolbar>
                <span>{words.selected(chosen.length)}</span>
                {endDecisions.map((decision) => (
                  <EndChoiceButton key={decision} decision={decision} rows={chosen} onDecide={decide} />
                ))}
              </Toolbar>
            )}
          </>
        }
      />
    </>
  );
}
