import type { CivilDate } from "@qitong/domain";
import type { Forecast } from "@qitong/domain/staffing";
import { Chart, formatDate, formatNumber, useLanguage, useTexts } from "@qitong/ui";
import { useMemo } from "react";
import { forecastTexts } from "./forecast-texts";
import { tenths } from "./forecast-types";
import { useGapWords } from "./gap-text";

interface ForecastChartsProps {
  readonly points: readonly CivilDate[];
  readonly found: Forecast;
  /** The same without assumptions. */
  readonly base: Forecast;
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const frame = {
  grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
  legend: { top: 0, left: 0 },
  tooltip: { trigger: "axis", confine: true },
};

export function ForecastCharts(props: ForecastChartsProps) {
  return (
    <>
      <NeedAndSupply {...props} />
      <Gaps {...props} />
    </>
  );
}

/** Need and supply as lines: the axis need not begin at nothing, else no gap would be seen among thousands. */
function NeedAndSupply({ points, found: { total }, base }: ForecastChartsProps) {
  const words = useTexts(forecastTexts);
  const language = useLanguage();
  const days = useMemo(() => points.map((day) => formatDate(language, day)), [points, language]);
  const option = useMemo(() => {
    const line = (name: string, data: readonly number[], isDashed = false) => ({
      name, type: "line", data: data.map(rounded), symbolSize: 7, lineStyle: { width: 2, ...(isDashed ? { type: "dashed" } : {}) },
    });
    return {
      ...frame,
      xAxis: { type: "category", data: points.map((day) => day.slice(0, 7)) },
      yAxis: { type: "value", scale: true },
      series: [
        line(words.need, total.map(({ need }) => need)),
        line(words.supply, total.map(({ supply }) => supply)),
        line(words.baseSupply, base.total.map(({ supply }) => supply), true),
      ],
    };
  }, [points, total, base, words]);
  const say = (value: number | undefined) => tenths(language, value ?? 0);
  const [first, last] = [total[0], total.at(-1)];
  return (
    <Chart
      title={words.chart}
      summary={words.chartSummary(days[0] ?? "", say(first?.need), say(first?.supply), days.at(-1) ?? "", say(last?.need), say(last?.supply))}
      option={option}
      table={{
        columns: [words.day, words.pupils, words.need, words.headcount, words.absent, words.supply, words.baseSupply],
        rows: total.map((year, index) => [
          days[index], formatNumber(language, year.pupils), say(year.need), say(year.headcount), say(year.absent), say(year.supply), say(base.total[index]?.supply),
        ]),
      }}
    />
  );
}

function Gaps({ points, found: { total }, base }: ForecastChartsProps) {
  const words = useTexts(forecastTexts);
  const language = useLanguage();
  const gapWords = useGapWords();
  const days = useMemo(() => points.map((day) => formatDate(language, day)), [points, language]);
  const option = useMemo(() => {
    const bars = (name: string, years: Forecast["total"]) => ({ name, type: "bar", barMaxWidth: 28, data: years.map(({ gap }) => rounded(gap)) });
    return {
      ...frame,
      tooltip: { ...frame.tooltip, axisPointer: { type: "shadow" } },
      xAxis: { type: "category", data: points.map((day) => day.slice(0, 7)), axisLine: { onZero: true }, axisLabel: { margin: 12 } },
      yAxis: { type: "value" },
      series: [bars(words.base, base.total), bars(words.assumed, total)],
    };
  }, [points, total, base, words]);
  const [then, baseThen] = [total.at(-1)?.gap ?? 0, base.total.at(-1)?.gap ?? 0];
  return (
    <Chart
      title={words.gapChart}
      summary={words.gapSummary(days.at(-1) ?? "", gapWords(baseThen), gapWords(then))}
      option={option}
      height={240}
      table={{
        columns: [words.day, words.base, words.assumed],
        rows: total.map(({ gap }, index) => [days[index], gapWords(base.total[index]?.gap ?? 0), gapWords(gap)]),
      }}
    />
  );
}
