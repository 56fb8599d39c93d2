import { addDays, findCivilDate, Scope, scopeSegment, type CivilDate } from "@qitong/domain";
import { EmptyState, ErrorState, LoadingState, PageHeader, Toolbar, useLanguage, useTexts } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { DatePicker } from "antd";
import dayjs from "dayjs";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { management } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { BoardCharts } from "./board-charts";
import { BoardFiguresView, PublicRecord } from "./board-figures";
import { boardTexts } from "./board-texts";

const halfYear = 182;

export function BoardPage() {
  const words = useTexts(boardTexts);
  const scope = useScope();
  const { today } = useSession();
  const [filters, setFilters] = useUrlFilters(["from", "to"]);
  const lastDay = findCivilDate(filters["to"] ?? "") ?? today;
  const startsOn = findCivilDate(filters["from"] ?? "") ?? addDays(lastDay, -halfYear);
  const period = { scope: Scope.parse(scope), startsOn, endsOn: addDays(lastDay, 1) };
  const queries = useQueryClient();
  const language = useLanguage();
  const board = useQuery({
    ...management.request.board.queryOptions(period),
    placeholderData: keepWithinScope(period.scope),
  });
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about(scope.name)}
        actions={
          <>
            <Link to="/$scope/requests" params={{ scope: scopeSegment(scope) }}>
              {words.list}
            </Link>
            <ExportButton
              disabled={!board.data || board.data.board.all.received === 0}
              load={() => queries.fetchQuery(management.request.boardExport.queryOptions({ ...period, language }))}
            />
          </>
        }
      />
      <PeriodField startsOn={startsOn} lastDay={lastDay} onChange={(from, to) => setFilters({ from, to })} />
      {board.error && <ErrorState detail={board.error.message} onRetry={() => void board.refetch()} />}
      {!board.error && !board.data && <LoadingState rows={10} />}
      {board.data && (
        <>
          <BoardFiguresView figures={board.data.board.all} />
          <PublicRecord record={board.data.publicRecord} />
          {board.data.board.all.received === 0 ? <EmptyState title={words.none} about={words.noneAbout} /> : <BoardCharts answer={board.data} />}
        </>
      )}
    </>
  );
}

interface PeriodFieldProps {
  readonly startsOn: CivilDate;
  readonly lastDay: CivilDate;
  readonly onChange: (startsOn: CivilDate, lastDay: CivilDate) => void;
}

function PeriodField({ startsOn, lastDay, onChange }: PeriodFieldProps) {
  const words = useTexts(boardTexts);
  return (
    <Toolbar>
      <span id="period-label">{words.period}</span>
      <DatePicker.RangePicker
        aria-labelledby="period-label"
        allowClear={false}
        value={[dayjs(startsOn), dayjs(lastDay)]}
        onChange={(days) => {
          const [from, to] = (days ?? []).map((day) => (day ? findCivilDate(day.format("YYYY-MM-DD")) : undefined));
          if (from && to) onChange(from, to);
        }}
      />
    </Toolbar>
  );
}
