import { addDays, findCivilDate, Scope } from "@qitong/domain";
import { ErrorState, LoadingState, PageHeader, Section, Toolbar, useTexts } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { DatePicker, Segmented } from "antd";
import dayjs from "dayjs";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { management } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { ApplicationTable } from "./application-table";
import { BoardView } from "./board-view";
import { hallBoardTexts } from "./hall-texts";

const halfYear = 182;
const states = ["late", "open", "over"] as const;

export function HallBoardPage() {
  const words = useTexts(hallBoardTexts);
  const named = useScope();
  const scope = Scope.parse(named);
  const { today } = useSession();
  const queries = useQueryClient();
  const [filters, setFilters] = useUrlFilters(["from", "to", "state"]);
  const lastDay = findCivilDate(filters["to"] ?? "") ?? today;
  const startsOn = findCivilDate(filters["from"] ?? "") ?? addDays(lastDay, -halfYear);
  const period = { scope, startsOn, endsOn: addDays(lastDay, 1) };
  const state = states.find((one) => one === filters["state"]) ?? "open";
  const board = useQuery({ ...management.hall.board.queryOptions(period), placeholderData: keepWithinScope(period.scope) });
  const list = useQuery({ ...management.hall.list.queryOptions({ scope, state }), placeholderData: keepWithinScope(period.scope) });
  const labels = { late: words.stateLate, open: words.stateOpen, over: words.stateOver };
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about(named.name)}
        actions={<ExportButton load={() => queries.fetchQuery(management.hall.export.queryOptions(period))} />}
      />
      <Toolbar>
        <span id="period-label">{words.period}</span>
        <DatePicker.RangePicker
          aria-labelledby="period-label"
          allowClear={false}
          value={[dayjs(startsOn), dayjs(lastDay)]}
          onChange={(days) => {
            const [from, to] = (days ?? []).map((day) => (day ? findCivilDate(day.format("YYYY-MM-DD")) : undefined));
            if (from && to) setFilters({ ...filters, from, to });
          }}
        />
      </Toolbar>
      {board.error && <ErrorState detail={board.error.message} onRetry={() => void board.refetch()} />}
      {board.isLoading && <LoadingState rows={10} />}
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
    </>
  );
}
