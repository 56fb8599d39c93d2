import type { EChartsCoreOption } from "echarts/core";
import { useEffect, useState, type RefObject } from "react";
import { useAppearance } from "../appearance/appearance-context";
import { useReducedMotion } from "../appearance/system-appearance";
import { chartTheme } from "./chart-theme";
import type { init } from "./echarts";

type Instance = ReturnType<typeof init>;

/**
 * Draws into the element, follows its size, and draws anew when the appearance changes.
 * Returns whether the drawing program could not be fetched.
 */
export function useEchart(place: RefObject<HTMLDivElement | null>, option: EChartsCoreOption): boolean {
  const appearance = useAppearance();
  const reducedMotion = useReducedMotion();
  const [chart, setChart] = useState<Instance>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let left = false;
    let made: Instance | undefined;
    const resized = new ResizeObserver(() => made?.resize());
    const draw = async () => {
      const echarts = await import("./echarts");
      if (left) return;
      made = echarts.init(element, chartTheme(appearance), { renderer: "svg" });
      resized.observe(element);
      setChart(made);
    };
    draw().catch(() => setFailed(true));
    return () => {
      left = true;
      resized.disconnect();
      made?.dispose();
    };
  }, [place, appearance]);

  useEffect(() => {
    if (chart && !chart.isDisposed()) chart.setOption({ animation: !reducedMotion, ...option }, { notMerge: true });
  }, [chart, option, reducedMotion]);

  return failed;
}
