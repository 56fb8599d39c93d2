/** What a person sees and when, measured inside the page: from the browser's own time of an input to the painted frame. */
import type { Page } from "playwright-core";

declare global {
  interface Window {
    benchFrames: { clickedAt: number; paintedAt: number; changed: boolean };
    benchScroll: { deltas: number[]; mostRows: number; isRunning: boolean };
  }
}

/** Waits until nothing has been painted for a while: the last change is written and answered. */
export async function settle(page: Page, milliseconds = 700): Promise<void> {
  await page.waitForTimeout(milliseconds);
}

/**
 * Milliseconds from a click where the mouse stands to the first painted frame in which `watched` differs; without it to the next painted frame.
 * Counted from the event's own time stamp, so that waiting for a busy page is in it.
 */
export async function clickToFrame(page: Page, watched?: string): Promise<number> {
  await page.evaluate((selector) => {
    const state = { clickedAt: 0, paintedAt: 0, changed: selector === undefined };
    window.benchFrames = state;
    const painted = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // The first task after the frame's own work: the frame is handed over by then.
        port1.addEventListener("message", () => (state.paintedAt = performance.now()));
        port1.start();
        port2.postMessage(undefined);
      });
    document.addEventListener("click", (event) => {
      state.clickedAt = event.timeStamp;
      if (selector === undefined) painted();
    }, { capture: true, once: true });
    if (selector === undefined) return;
    const element = document.querySelector(selector);
    if (!element) throw new Error(`nothing to watch at ${selector}`);
    const before = element.textContent;
    const observer = new MutationObserver(() => {
      if (state.changed || element.textContent === before) return;
      state.changed = true;
      observer.disconnect();
      painted();
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
  }, watched);
  // The mouse alone: a locator's own click looks again, within the click, whether it meets its target.
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForFunction(() => window.benchFrames.paintedAt > 0);
  return page.evaluate(() => window.benchFrames.paintedAt - window.benchFrames.clickedAt);
}

export interface Scrolled {
  readonly framesPerSecond: number;
  readonly slowestFrame: number;
  readonly mostRows: number;
}

/** Turns the wheel over a point for some seconds, and counts frames and rows meanwhile. */
export async function scrollFor(page: Page, at: { readonly x: number; readonly y: number }, speed: number, seconds: number): Promise<Scrolled> {
  await page.evaluate(() => {
    const state = { deltas: [] as number[], mostRows: 0, isRunning: true };
    window.benchScroll = state;
    let last = performance.now();
    const look = (now: number) => {
      state.deltas.push(now - last);
      last = now;
      state.mostRows = Math.max(state.mostRows, document.querySelectorAll("tr, [role=row]").length);
      if (state.isRunning) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Input.synthesizeScrollGesture", { ...at, yDistance: -speed * seconds, speed, gestureSourceType: "mouse", preventFling: true });
  const { deltas, mostRows } = await page.evaluate(() => {
    window.benchScroll.isRunning = false;
    return { deltas: window.benchScroll.deltas.slice(1), mostRows: window.benchScroll.mostRows };
  });
  await session.detach();
  const total = deltas.reduce((sum, delta) => sum + delta, 0);
  return { framesPerSecond: (deltas.length * 1000) / total, slowestFrame: Math.max(...deltas), mostRows };
}
