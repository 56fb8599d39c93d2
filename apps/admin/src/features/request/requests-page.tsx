import { scopeSegment, CampusId } from "@qitong/domain";
import { requestCategories } from "@qitong/domain/management";
import { FilterBar, PageHeader, useLanguage, useTexts, type FilterField } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Segmented } from "antd";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { management } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { useScope, useScopeName } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import type { RequestList } from "./request-rows";
import { RequestTable } from "./request-table";
import styles from "./request.module.css";
import { requestTexts } from "./request-texts";
import { categoryText } from "./request-words";

const states = ["running", "desk", "mine", "answered", "over", "all"] as const;
const clocks = ["late", "near"] as const;
const shown = 200;

/** The dispatcher's desk; "mine" is a handler's own list. */
export function RequestsPage() {
  const words = useTexts(requestTexts);
  const scope = useScope();
  const scopeName = useScopeName();
  const [filters, setFilters] = useUrlFilters(["state", "clock", "category", "campus", "q"]);
  const { state: _, ...barFilters } = filters;
  const state = states.find((one) => one === filters["state"]) ?? "running";
  const campusId = CampusId.safeParse(filters["campus"]);
  const desk = {
    scope,
    state,
    clock: clocks.find((one) => one === filters["clock"]),
    category: requestCategories.find((one) => one === filters["category"]),
    campusId: campusId.success ? campusId.data : undefined,
    search: filters["q"],
  };
  const list = useQuery({
    ...management.request.list.queryOptions({ ...desk, limit: shown }),
    placeholderData: keepWithinScope(desk.scope),
  });
  const queries = useQueryClient();
  const language = useLanguage();
  const mayIssue = useMay("request.code");
  const params = { scope: scopeSegment(scope) };
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about(scopeName)}
        actions={
          <>
            <Link to="/$scope/request-board" params={params}>
              {words.board}
            </Link>
            <ExportButton disabled={!list.data || list.data.total === 0} load={() => queries.fetchQuery(management.request.export.queryOptions({ ...desk, language }))} />
          </>
        }
      />
      <RequestTable
        list={list.data}
        error={list.error}
        onRetry={() => void list.refetch()}
        emptyAction={
          mayIssue && (
            <Link to="/$scope/campus-codes" params={params}>
              {words.toCodes}
            </Link>
          )
        }
        toolbar={
          <>
            <StateTabs state={state} counts={list.data?.counts} onChange={(next) => setFilters({ ...barFilters, state: next })} />
            <FilterBar
              table="requests"
              fields={useFields()}
              filters={barFilters}
              onChange={(next) => setFilters({ ...next, state })}
              {...(list.data ? { count: { shown: list.data.rows.length, all: list.data.total } } : {})}
            />
          </>
        }
        renderNumber={({ id, number }) => (
          <Link to="/$scope/requests/$requestId" params={{ ...params, requestId: id }} className="figures">
            {number}
          </Link>
        )}
      />
    </>
  );
}

interface StateTabsProps {
  readonly state: (typeof states)[number];
  readonly counts: RequestList["counts"] | undefined;
  readonly onChange: (state: (typeof states)[number]) => void;
}

function StateTabs({ state, counts, onChange }: StateTabsProps) {
  const words = useTexts(requestTexts);
  const { desk = 0, running = 0, mine = 0, answered = 0 } = counts ?? {};
  const labels = {
    running: words.running(running), desk: words.desk(desk), mine: words.mine(mine), answered: words.answered(answered), over: words.over, all: words.all,
  };
  return (
    <div className={styles.tabs}>
      <Segmented<(typeof states)[number]> aria-label={words.states} value={state} onChange={onChange} options={states.map((value) => ({ value, label: labels[value] }))} />
    </div>
  );
}

function useFields(): FilterField[] {
  const words = useTexts(requestTexts);
  const language = useLanguage();
  const session = useSession();
  const scope = useScope();
  const campuses = session.scopes.filter(({ kind, parentId }) => kind === "campus" && (scope.kind === "district" || parentId === scope.id));
  return [
    { kind: "search", key: "q", label: words.search },
    { kind: "choice", key: "clock", label: words.clock, options: [{ value: "late", label: words.clockLate }, { value: "near", label: words.clockNear }] },
    { kind: "choice", key: "category", label: words.category, options: requestCategories.map((value) => ({ value, label: categoryText(language, value) })) },
    ...(campuses.length > 1 ? [{ kind: "choice" as const, key: "campus", label: words.campus, options: campuses.map(({ id, name }) => ({ value: id, label: name })) }] : []),
  ];
}
