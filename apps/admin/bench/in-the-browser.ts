/**
 * The plan editor and the staff list as a person uses them, in the real Chromium against the built app. Started by
 * apps/gateway/bench/plan-editor.ts, which has filled the database: the screen knows none.
 */
import type { Locator, Page } from "playwright-core";
import { openBrowser, openWindow } from "../e2e/window";
import { clickToFrame, scrollFor, settle } from "./frames";

const { BASE_URL = "", EDITOR_PATH = "", STAFF_PATH = "", EDITOR_COOKIE = "", STAFF_COOKIE = "" } = process.env;
const slowdown = 4;
const changes = 30;
const goals = { milliseconds: 100, framesPerSecond: 55, rows: 200 };
const figuresPath = "ul[aria-label='方案概况']";

const browser = await openBrowser();
let isGood = true;

async function enter(path: string, cookie: string): Promise<Page> {
  const window = await openWindow(browser, { baseURL: BASE_URL });
  const [name = "", value = ""] = cookie.split("=");
  await window.addCookies([{ name, value, domain: "localhost", path: "/", secure: true, httpOnly: true, sameSite: "Lax" }]);
  // tsx marks functions with their names, also those that are handed into the page, where its helper is not.
  await window.addInitScript("globalThis.__name = (named) => named");
  const page = await window.newPage();
  await page.goto(path);
  return page;
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const at = (values: readonly number[], share: number): number => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const print = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);

/** Every other change sends a teacher to another school, the next takes the same one out again. */
async function measureEditor(): Promise<void> {
  const page = await enter(EDITOR_PATH, EDITOR_COOKIE);
  await page.locator(figuresPath).waitFor();
  const summary = await page.locator(figuresPath).innerText();
  const table = page.getByRole("region", { name: "教师" });
  await table.getByRole("row").nth(1).waitFor();
  await settle(page, 4000);
  const session = await page.context().newCDPSession(page);
  /** Slowed only while it is measured: what the bench itself asks of the page meanwhile would take minutes. */
  const slowly = async (button: Locator, watched?: string): Promise<number> => {
    await button.hover();
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const milliseconds = await clickToFrame(page, watched);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    return milliseconds;
  };
  const empty: number[] = [];
  const taken: number[] = [];
  const sent: number[] = [];
  // Not counted: the program is compiled while it first runs.
  for (let change = -4; change < changes; change += 2) {
    const choose = table.locator("button[aria-label$='调到…']").first();
    const row = table.locator("tr", { has: page.locator(`#${await choose.evaluate((button) => button.closest("tr")?.querySelector("[id^=teacher-]")?.id ?? "")}`) });
    empty.push(await slowly(page.getByRole("heading", { level: 1 })));
    await choose.click();
    const dialog = page.getByRole("dialog");
    const destination = dialog.getByRole("button", { name: /单程/ }).nth((change + 4) % 7);
    await destination.waitFor();
    await settle(page);
    sent.push(await slowly(destination, figuresPath));
    await dialog.waitFor({ state: "hidden" });
    await settle(page);
    taken.push(await slowly(row.locator("button[aria-label$='移出方案']"), figuresPath));
    await settle(page);
  }
  console.log(`### Plan editor, CPU slowed ${slowdown} times: ${summary.replaceAll("\n", "; ")}\n`);
  print("change", "count", "p50, ms", "p95, ms", "an empty click p50, ms", "ratio", `goal p95 ≤ ${goals.milliseconds} ms`);
  print("---", "---", "---", "---", "---", "---", "---");
  const still = at(empty.slice(2), 0.5);
  for (const [name, all] of [["sent to another school", sent], ["taken out of the plan", taken]] as const) {
    const counted = all.slice(2);
    const isMet = at(counted, 0.95) <= goals.milliseconds;
    isGood &&= isMet;
    print(name, counted.length, at(counted, 0.5).toFixed(0), at(counted, 0.95).toFixed(0), still.toFixed(0), (at(counted, 0.5) / still).toFixed(1), isMet ? "met" : "MISSED");
  }
  await page.context().close();
}

async function measureStaff(): Promise<void> {
  const start = performance.now();
  const page = await enter(STAFF_PATH, STAFF_COOKIE);
  const table = page.getByRole("region", { name: "教职工名册" });
  await table.getByRole("row").nth(1).waitFor();
  const firstRow = (performance.now() - start) / 1000;
  const counted = page.getByText(/100,000/).first();
  await counted.waitFor();
  await page.waitForFunction(() => /^共 100,000 条$/m.test(document.body.innerText), undefined, { timeout: 120_000 });
  const allRows = (performance.now() - start) / 1000;
  await settle(page, 2000);
  const box = await table.locator("table").first().boundingBox();
  if (!box) throw new Error("no table to scroll");
  const point = { x: box.x + 300, y: Math.min(700, box.y + 200) };
  console.log("\n### Staff list, 100,000 teachers in one scroll\n");
  print("wheel, px/s", "seconds", "frames/s", "slowest frame, ms", "most rows in the page", "first row after, s", "whole list after, s", `goal ≥ ${goals.framesPerSecond} frames/s, < ${goals.rows} rows`);
  print("---", "---", "---", "---", "---", "---", "---", "---");
  for (const speed of [1000, 4000]) {
    const { framesPerSecond, slowestFrame, mostRows } = await scrollFor(page, point, speed, 10);
    const isMet = framesPerSecond >= goals.framesPerSecond && mostRows < goals.rows;
    isGood &&= isMet;
    print(speed, 10, framesPerSecond.toFixed(1), slowestFrame.toFixed(0), mostRows, firstRow.toFixed(1), allRows.toFixed(1), isMet ? "met" : "MISSED");
  }
  await page.context().close();
}

try {
  if (EDITOR_PATH) await measureEditor();
  if (STAFF_PATH) await measureStaff();
} finally {
  await browser.close();
}
if (!isGood) process.exitCode = 1;
