import { fontFamily, palettes, seriesColors, type Appearance } from "../appearance/tokens";

/** Our palette in echarts' words. */
export function chartTheme(appearance: Appearance): object {
  const palette = palettes[appearance];
  const axis = {
    axisLine: { lineStyle: { color: palette.lineStrong } },
    axisTick: { lineStyle: { color: palette.lineStrong } },
    axisLabel: { color: palette.textSoft },
    nameTextStyle: { color: palette.textSoft },
    splitLine: { lineStyle: { color: palette.line } },
  };
  return {
    color: seriesColors[appearance],
    backgroundColor: "transparent",
    textStyle: { fontFamily, color: palette.text },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
    legend: { textStyle: { color: palette.textSoft } },
    tooltip: {
      backgroundColor: palette.raised,
      borderColor: palette.line,
      textStyle: { color: palette.text, fontFamily },
    },
    markLine: { label: { color: palette.text }, lineStyle: { color: palette.bad } },
  };
}
