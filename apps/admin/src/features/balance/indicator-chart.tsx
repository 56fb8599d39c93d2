import { indicators, type IndicatorId } from "@qitong/domain/quality";
import { Chart, useLanguage, useTexts, type Language } from "@qitong/ui";
import { useMemo } from "react";
import { formatIndicator, indicatorName, type ShownUnit } from "./board";
import { balanceTexts, reasonTexts } from "./balance-texts";

interface IndicatorChartProps {
  readonly id: IndicatorId;
  readonly units: readonly ShownUnit[];
}

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly met: boolean;
  readonly threshold: number;
}

/** A bar a unit, lowest first, with the threshold as a line; units without data stand in the table only. */
export function IndicatorChart({ id, units }: IndicatorChartProps) {
  const words = useTexts(balanceTexts);
  const reasons = useTexts(reasonTexts);
  const language = useLanguage();
  const bars = useMemo(() => barsOf(id, units), [id, units]);
  const option = useMemo(
    () => chartOption(bars, id, language, { met: words.metBar, below: words.belowBar, threshold: words.threshold }),
    [bars, id, language, words],
  );
  const name = indicatorName(language, id);
  const say = (value: number) => formatIndicator(language, id, value);
  const [lowest] = bars;
  const below = bars.filter(({ met }) => !met).length;
  const missing = units.flatMap(({ name: unit, unit: { indicators: results } }) => {
    const result = results[id];
    return result.kind === "missing" ? [[unit, words.missingCell, say(indicators[id].threshold.primary), reasons[result.reason]]] : [];
  });
  return (
    <Chart
      title={words.chartOf(name, indicators[id].unit[language])}
      summary={
        lowest
          ? words.chartSummary(name, bars.length, below, say(lowest.threshold), lowest.name, say(lowest.value))
          : words.chartNothing(name)
      }
      option={option}
      height={Math.max(160, 72 + bars.length * 22)}
      table={{
        columns: [words.unit, words.value, words.threshold, words.met],
        rows: [...bars.map((bar) => [bar.name, say(bar.value), say(bar.threshold), bar.met ? words.metBar : words.below]), ...missing],
      }}
    />
  );
}

function barsOf(id: IndicatorId, units: readonly ShownUnit[]): Bar[] {
  const bars = units.flatMap(({ name, unit }): Bar[] => {
    const result = unit.indicators[id];
    return result.kind === "value" ? [{ name, value: result.value, met: result.met, threshold: result.threshold }] : [];
  });
  return bars.sort((a, b) => a.value - b.value);
}

interface SeriesNames {
  readonly met: string;
  readonly below: string;
  readonly threshold: string;
}

function chartOption(bars: readonly Bar[], id: IndicatorId, language: Language, names: SeriesNames) {
  const threshold = bars[0]?.threshold ?? 0;
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const series = (name: string, met: boolean) => ({
    name,
    type: "bar",
    stack: "units",
    barMaxWidth: 14,
    data: bars.map((bar) => (bar.met === met ? rounded(bar.value) : null)),
  });
  return {
    grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0 },
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, confine: true },
    xAxis: { type: "value", position: "bottom", splitNumber: 4 },
    yAxis: {
      type: "category",
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLabel: { interval: 0, fontSize: 12, width: 128, overflow: "truncate" },
    },
    series: [
      {
        ...series(names.met, true),
        markLine: {
          symbol: "none",
          silent: true,
          label: { formatter: `${names.threshold} ${formatIndicator(language, id, threshold)}`, position: "start" },
          data: [{ xAxis: threshold }],
        },
      },
      series(names.below, false),
    ],
  };
}
