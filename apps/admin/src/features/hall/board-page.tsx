import { ErrorState, LoadingState, PageHeader, Section, Stack, useTexts } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Segmented } from "antd";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { management } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { useScope, useScopeName } from "../../shell/scope";
import { usePeriodFilter } from "../../shell/period-filter";
import { ApplicationTable } from "./application-table";
import { BoardView } from "./board-view";
import { hallBoardTexts } from "./hall-texts";

const states = ["late", "open", "over"] as const;

export function HallBoardPage() {
  const words = useTexts(hallBoardTexts);
  const named = useScope();
  const scopeName = useScopeName();
  const scope = named;
  const queries = useQueryClient();
  const { period: days, filters, setFilters, field } = usePeriodFilter(["state"]);
  const period = { scope, ...days };
  const state = states.find((one) => one === filters["state"]) ?? "open";
  const board = useQuery({ ...management.hall.board.queryOptions(period), placeholderData: keepWithinScope(period.scope) });
  const list = useQuery({ ...management.hall.list.queryOptions({ scope, state }), placeholderData: keepWithinScope(period.scope) });
  const labels = { late: words.stateLate, open: words.stateOpen, over: words.stateOver };
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about(scopeName)}
        actions={<ExportButton load={() => queries.fetchQuery(management.hall.export.queryOptions(period))} />}
      />
      {field}
      {board.error && <ErrorState detail={board.error.message} onRetry={() => void board.refetch()} />}
      {board.isLoading && <LoadingState rows={10} />}
      <Stack wide>
        <Section title={words.list}>
          <ApplicationTable
            list={list.data}
            error={list.error}
            onRetry={() => void list.refetch()}
            toolbar={
              <Segmented aria-label={words.status} value={state} onChange={(next) => setFilters({ ...filters, state: next })} options={states.map((value) => ({ value, label: labels[value] }))} />
            }
          />
        </Section>
        {board.data && <BoardView answer={board.data} />}
      </Stack>
    </>
  );
}
