import { variationLimit } from "@qitong/domain/quality";
import { staffMeasureWords, type MeasureImpact, type StageImpact } from "@qitong/domain/staffing";
import { Chart, formatNumber, type Language, Panel, useLanguage, useTexts } from "@qitong/ui";
import { memo, useMemo } from "react";
import { editorTexts } from "./editor-texts";
import { stageWords } from "./stage-words";

type CampusStage = StageImpact["stage"];

const limitOf = (stage: CampusStage): number => variationLimit.limit[stage === "junior" ? "junior" : "primary"];

export interface ImpactPanelProps {
  readonly stages: readonly StageImpact[];
  readonly imbalance: { readonly before: number; readonly after: number };
}

/** The board's figures before and after, per campus and per legal entity side by side: a merger alone moves only the second. */
export const ImpactPanel = memo(function ImpactPanel({ stages, imbalance }: ImpactPanelProps) {
  const words = useTexts(editorTexts);
  const language = useLanguage();
  return (
    <Panel title={words.impact}>
      <p className="figures">{words.impactSummary(formatNumber(language, imbalance.before, 3), formatNumber(language, imbalance.after, 3))}</p>
      {stages.map((stage) => (
        <StageChart key={stage.stage} stage={stage} named={stages.length > 1} />
      ))}
    </Panel>
  );
});

type Variation = MeasureImpact["byCampus"]["before"];

const valueOf = (variation: Variation): number | undefined => (variation.kind === "value" ? variation.value : undefined);

function StageChart({ stage, named }: { readonly stage: StageImpact; readonly named: boolean }) {
  const words = useTexts(editorTexts);
  const language = useLanguage();
  const limit = limitOf(stage.stage);
  const option = useMemo(() => chartOption(stage, words, language, limit), [stage, words, language, limit]);
  const figure = (variation: Variation): string => {
    const value = valueOf(variation);
    return value === undefined ? words.missing : formatNumber(language, value, 3);
  };
  const title = named ? `${words.impact}：${stageWords[stage.stage][language]}` : stageWords[stage.stage][language];
  const summary = stage.measures
    .map(({ measure, byCampus }) => `${staffMeasureWords[measure][language]} ${figure(byCampus.before)} → ${figure(byCampus.after)}`)
    .join(language === "zh" ? "；" : "; ");
  return (
    <Chart
      title={title}
      summary={summary}
      option={option}
      height={360}
      table={{
        columns: [
          words.measure,
          `${words.byCampus} ${words.before}`,
          `${words.byCampus} ${words.after}`,
          `${words.byEntity} ${words.before}`,
          `${words.byEntity} ${words.after}`,
          words.limit,
        ],
        rows: stage.measures.map(({ measure, byCampus, byEntity }) => [
          staffMeasureWords[measure][language],
          figure(byCampus.before),
          figure(byCampus.after),
          figure(byEntity.before),
          figure(byEntity.after),
          formatNumber(language, limit, 2),
        ]),
      }}
    />
  );
}

type Words = (typeof editorTexts)[Language];

function chartOption(stage: StageImpact, words: Words, language: Language, limit: number) {
  const series = [
    { name: `${words.byCampus} ${words.before}`, pick: (impact: MeasureImpact) => impact.byCampus.before },
    { name: `${words.byCampus} ${words.after}`, pick: (impact: MeasureImpact) => impact.byCampus.after },
    { name: `${words.byEntity} ${words.after}`, pick: (impact: MeasureImpact) => impact.byEntity.after },
  ];
  // Lying bars: the names of the measures are long and the panel is narrow.
  return {
    legend: { bottom: 0, itemGap: 6 },
    grid: { left: 8, right: 32, top: 16, bottom: 88, containLabel: true },
    xAxis: { type: "value", min: 0, splitNumber: 3 },
    yAxis: {
      type: "category",
      inverse: true,
      data: stage.measures.map(({ measure }) => staffMeasureWords[measure][language]),
      axisLabel: { width: 88, overflow: "break" },
    },
    series: series.map(({ name, pick }, index) => ({
      name,
      type: "bar",
      data: stage.measures.map((impact) => valueOf(pick(impact)) ?? null),
      ...(index === 0 ? { markLine: { symbol: "none", data: [{ xAxis: limit, name: words.limit }] } } : {}),
    })),
  };
}
