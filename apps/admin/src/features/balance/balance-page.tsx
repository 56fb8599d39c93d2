import { ErrorState, LoadingState, useLanguage } from "@qitong/ui";
import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { staffing } from "../../connection/services";
import { afterPaint } from "../../shell/after-paint";
import { useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { dayChoices, defaultComparison } from "./board-dates";
import { BalanceView } from "./balance-view";
import { noComparison, type BalanceSearch } from "./balance-search";

const route = getRouteApi("/_signed-in/$scope/balance");

export function BalancePage() {
  const scope = useScope();
  const language = useLanguage();
  const queries = useQueryClient();
  const { today } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (wanted: Partial<BalanceSearch>) =>
    afterPaint(() => void navigate({ search: (before) => ({ ...before, ...wanted }), replace: true, resetScroll: false }));
  const asOf = search.asOf ?? today;
  const board = useQuery(staffing.balance.board.queryOptions({ scope, asOf }, { placeholderData: keepWithinScope(scope) }));
  const wanted = search.compareTo ?? (board.data && defaultComparison(board.data, asOf));
  const compareTo = wanted === noComparison ? undefined : wanted;
  const before = useQuery(staffing.balance.board.queryOptions(compareTo ? { scope, asOf: compareTo } : skipToken));
  if (board.isError) return <ErrorState detail={board.error.message} onRetry={() => void board.refetch()} />;
  if (!board.data) return <LoadingState rows={12} />;
  return (
    <BalanceView
      scopeKind={scope.kind}
      board={board.data}
      before={compareTo ? before.data : undefined}
      asOf={asOf}
      today={today}
      compareTo={compareTo}
      days={dayChoices(board.data, today, [asOf, compareTo])}
      choice={{ stage: search.stage, indicator: search.indicator ?? "backbone", by: search.by ?? "campus" }}
      onAsOf={(day) => change({ asOf: day === today ? undefined : day })}
      onCompareTo={(day) => change({ compareTo: day ?? noComparison })}
      onChoice={change}
      loadExport={() => queries.fetchQuery(staffing.balance.export.queryOptions({ scope, asOf, language }))}
      onPrint={() => window.print()}
    />
  );
}
