import { scopeSegment } from "@qitong/domain";
import { EmptyState, ErrorState, LoadingState, PageHeader, Stack, useLanguage, useTexts } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { management } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { useScope, useScopeName } from "../../shell/scope";
import { usePeriodFilter } from "../../shell/period-filter";
import { BoardCharts } from "./board-charts";
import { BoardFiguresView, PublicRecord } from "./board-figures";
import { boardTexts } from "./board-texts";

export function BoardPage() {
  const words = useTexts(boardTexts);
  const scope = useScope();
  const scopeName = useScopeName();
  const { period: days, field } = usePeriodFilter();
  const period = { scope, ...days };
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
        about={words.about(scopeName)}
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
      {field}
      {board.error && <ErrorState detail={board.error.message} onRetry={() => void board.refetch()} />}
      {!board.error && !board.data && <LoadingState rows={10} />}
      {board.data && (
        <>
          <BoardFiguresView figures={board.data.board.all} />
          <Stack>
            <PublicRecord record={board.data.publicRecord} />
            {board.data.board.all.received === 0 ? <EmptyState title={words.none} about={words.noneAbout} /> : <BoardCharts answer={board.data} />}
          </Stack>
        </>
      )}
    </>
  );
}
