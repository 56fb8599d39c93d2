import type { BoardFigures } from "@qitong/domain/management";
import { Chart, formatNumber, formatShare, type Language, Panel, Stack, useLanguage, useTexts } from "@qitong/ui";
import { useMemo } from "react";
import type { BoardAnswer } from "./request-rows";
import styles from "./request.module.css";
import { boardTexts } from "./board-texts";
import { categoryText } from "./request-words";

interface Line {
  readonly name: string;
  readonly figures: BoardFigures;
}

export function BoardCharts({ answer }: { readonly answer: BoardAnswer }) {
  const words = useTexts(boardTexts);
  const language = useLanguage();
  const { board, campuses } = answer;
  const names = useMemo(() => new Map<string, string>(campuses.map(({ id, name }) => [id, name])), [campuses]);
  const most = (lines: readonly Line[]) => lines[0];
  const byMonth = useMemo(() => board.byMonth.map(({ month, figures }) => ({ name: month, figures })), [board]);
  const byCategory = useMemo(() => ranked(board.byCategory.map(({ category, figures }) => ({ name: categoryText(language, category), figures }))), [board, language]);
  const byCampus = useMemo(() => ranked(board.byCampus.map(({ campusId, figures }) => ({ name: names.get(campusId) ?? "", figures }))), [board, names]);
  return (
    <>
      <Panel title={words.hotSpots}>
        {board.hotSpots.length === 0 && <p className="soft">{words.noHotSpots}</p>}
        <ol className={styles.spots}>
          {board.hotSpots.map(({ campusId, category, received, late }) => (
            <li key={`${campusId} ${category}`}>{words.spot(names.get(campusId) ?? "", categoryText(language, category), received, late)}</li>
          ))}
        </ol>
      </Panel>
      <div className={styles.charts}>
        <Stack>
          <BoardChart title={words.byMonth} first={words.month} lines={byMonth} isUpright summary={words.monthSummary(byMonth.length, board.all.received)} />
          <BoardChart title={words.byCampus} first={words.campus} lines={byCampus} summary={words.campusSummary(most(byCampus)?.name ?? "", most(byCampus)?.figures.received ?? 0)} />
        </Stack>
        <BoardChart title={words.byCategory} first={words.category} lines={byCategory} summary={words.categorySummary(most(byCategory)?.name ?? "", most(byCategory)?.figures.received ?? 0)} />
      </div>
    </>
  );
}

/** Those without a request are not drawn: a long list of nothing hides the rest. */
const ranked = (lines: readonly Line[]): Line[] => lines.filter(({ figures }) => figures.received > 0).toSorted((a, b) => b.figures.received - a.figures.received);

interface BoardChartProps {
  readonly title: string;
  readonly first: string;
  readonly lines: readonly Line[];
  readonly summary: string;
  readonly isUpright?: boolean;
}

function BoardChart({ title, first, lines, summary, isUpright = false }: BoardChartProps) {
  const words = useTexts(boardTexts);
  const language = useLanguage();
  const option = useMemo(() => chartOption(lines, isUpright, [words.solved, words.received]), [lines, isUpright, words]);
  return (
    <Chart
      title={title}
      summary={summary}
      option={option}
      height={isUpright ? 260 : Math.max(160, 64 + lines.length * 24)}
      table={{
        columns: [first, words.received, words.solvedShare, words.onTimeShare, words.meanDays, words.satisfied, words.late],
        rows: lines.map(({ name, figures }) => [name, ...cells(language, figures)]),
      }}
    />
  );
}

function cells(language: Language, figures: BoardFigures): string[] {
  const share = (value: number | null) => (value === null ? "—" : formatShare(language, value));
  const { meanWorkingDays: days } = figures;
  return [
    formatNumber(language, figures.received), share(figures.solvedShare), share(figures.onTimeShare),
    days === null ? "—" : formatNumber(language, days, 1), share(figures.satisfiedShare), formatNumber(language, figures.late),
  ];
}

function chartOption(lines: readonly Line[], isUpright: boolean, [solved, received]: readonly [string, string]) {
  const names = { type: "category", data: lines.map(({ name }) => name), inverse: !isUpright, axisLabel: isUpright ? { hideOverlap: true } : { interval: 0, fontSize: 12, width: 128, overflow: "truncate" } };
  const counts = { type: "value", minInterval: 1, splitNumber: 4, position: isUpright ? "left" : "bottom" };
  return {
    grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0 },
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, confine: true },
    xAxis: isUpright ? names : counts,
    yAxis: isUpright ? counts : names,
    series: [
      { name: received, type: "bar", barMaxWidth: 14, data: lines.map(({ figures }) => figures.received) },
      { name: solved, type: "bar", barMaxWidth: 14, data: lines.map(({ figures }) => figures.solved) },
    ],
  };
}
