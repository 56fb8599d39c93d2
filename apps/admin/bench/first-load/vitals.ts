/** The web vitals of a page, as the browser itself counts them. */
import type { CDPSession, Page } from "playwright-core";

declare global {
  interface Window {
    benchVitals: { largestPaint: number; interactions: Map<number, number> };
  }
}

interface InteractionTiming extends PerformanceEntry {
  readonly interactionId?: number;
}

/** To be run before any page of a window is loaded. */
export async function watchVitals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const vitals: Window["benchVitals"] = { largestPaint: 0, interactions: new Map() };
    window.benchVitals = vitals;
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) vitals.largestPaint = startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    const options: PerformanceObserverInit & { durationThreshold: number } = { type: "event", buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as InteractionTiming[]) {
        if (interactionId) vitals.interactions.set(interactionId, Math.max(duration, vitals.interactions.get(interactionId) ?? 0));
      }
    }).observe(options);
  });
}

/** Milliseconds from the begin of the load to the largest paint. Called when nothing more is painted. */
export const largestPaintOf = (page: Page): Promise<number> => page.evaluate(() => window.benchVitals.largestPaint);

/** The slowest interaction since the last call, from the input to the next paint, milliseconds in steps of 8; one too quick to be counted is 16. */
export async function slowestInteraction(page: Page): Promise<number> {
  await page.waitForTimeout(300); // the browser tells of an interaction after the paint
  return page.evaluate(() => {
    const slowest = Math.max(16, ...window.benchVitals.interactions.values());
    window.benchVitals.interactions.clear();
    return slowest;
  });
}

export const slowDown = (session: CDPSession, rate: number): Promise<unknown> => session.send("Emulation.setCPUThrottlingRate", { rate });
