import type { EChartsCoreOption } from "echarts/core";
import { useEffect, useRef, useState, type RefObject } from "react";
import { useAppearance } from "../appearance/appearance-context";
import { useReducedMotion } from "../appearance/system-appearance";
import { chartTheme } from "./chart-theme";

type Instance = ReturnType<typeof import("./echarts").init>;

/** Draws into the element, follows its size, and draws anew when the appearance changes. */
export function useEchart(option: EChartsCoreOption): { readonly place: RefObject<HTMLDivElement | null>; readonly failed: boolean } {
  const place = useRef<HTMLDivElement>(null);
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
    import("./echarts").then(
      ({ init }) => {
        if (left) return;
        made = init(element, chartTheme(appearance), { renderer: "svg" });
        resized.observe(element);
        setChart(made);
      },
      () => setFailed(true),
    );
    return () => {
      left = true;
      resized.disconnect();
      made?.dispose();
    };
  }, [appearance]);

  useEffect(() => {
    if (chart && !chart.isDisposed()) chart.setOption({ animation: !reducedMotion, ...option }, { notMerge: true });
  }, [chart, option, reducedMotion]);

  return { place, failed };
}
