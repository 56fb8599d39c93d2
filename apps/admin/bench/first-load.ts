/**
 * What each page costs on a slow machine: scripts and styles by route, the largest paint of a load, and the slowest of what a
 * person does first. Started by apps/gateway/bench/first-load.ts, which runs the product with its demo.
 */
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { pagesOf } from "../e2e/pages";
import { createPlan } from "../e2e/plan-acts";
import { untilDrawn, visit } from "../e2e/visit";
import { openBrowser, openWindow, signInAs } from "../e2e/window";
import { begun, budget, linked, sizesOfRoutes } from "./first-load/bundles";
import { touches } from "./first-load/touches";
import { largestPaintOf, slowDown, slowestInteraction, watchVitals } from "./first-load/vitals";

interface DemoAccount {
  readonly login: string;
  readonly password: string;
}
interface Seen {
  readonly who: string;
  readonly route: string;
  readonly paint: number;
  readonly touched: readonly { readonly name: string; readonly milliseconds: number }[];
}

const { BASE_URL = "", ACCOUNTS = "[]", FULL, ROLE } = process.env;
const accounts = JSON.parse(ACCOUNTS) as DemoAccount[];
const slowdown = 4;
const goals = { ...budget, paint: 1500, touch: 100 };
const dist = fileURLToPath(new URL("../dist", import.meta.url));
/** Where people begin, and with an empty cache. */
const begins = ["officer", "principal", "teacher", "province-officer"];
const shown = FULL ? Number.POSITIVE_INFINITY : 8;

const print = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);
const head = (...cells: readonly string[]) => {
  print(...cells);
  print(...cells.map(() => "---"));
};
const verdict = (value: number, goal: number): string => (value <= goal ? "met" : "MISSED");
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function printSizes(): Promise<void> {
  const sizes = await sizesOfRoutes(dist);
  console.log("### Scripts and styles by route, kB after gzip\n");
  head("opened first, with an empty cache", "kB", `goal ≤ ${goals.first}`);
  for (const { route, first } of sizes.filter((one) => begun.includes(one.route))) print(route, first.toFixed(0), verdict(first, goals.first));
  for (const { route, first } of sizes.filter((one) => linked.includes(one.route))) print(`${route}, a list opened by a link`, first.toFixed(0), "");
  console.log();
  head(`later, on top of the frame (${sizes.length} routes, median ${median(sizes.map(({ later }) => later)).toFixed(0)})`, "kB", `goal ≤ ${goals.later}`);
  for (const { route, later } of sizes.slice(0, shown)) print(route, later.toFixed(0), verdict(later, goals.later));
}

async function open(browser: Browser, login?: string): Promise<Page> {
  const window = await openWindow(browser, { baseURL: BASE_URL });
  // tsx marks functions with their names, also those that are handed into the page, where its helper is not.
  await window.addInitScript("globalThis.__name = (named) => named");
  const page = await window.newPage();
  await watchVitals(page);
  if (login !== undefined) await signInAs(page, login, accounts.find((account) => account.login === login)?.password ?? "");
  return page;
}

async function slowly<T>(page: Page, act: () => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  await slowDown(session, slowdown);
  try {
    return await act();
  } finally {
    await slowDown(session, 1);
    await session.detach();
  }
}

async function load(page: Page, path: string, drawn: () => Promise<unknown>): Promise<number> {
  return slowly(page, async () => {
    await page.goto(path);
    await drawn();
    await page.waitForLoadState("networkidle");
    return largestPaintOf(page);
  });
}

/** Cold: the scripts are fetched, read and compiled. */
async function printBegins(browser: Browser): Promise<void> {
  const bare: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const page = await open(browser);
    bare.push(await load(page, "/healthz", () => page.locator("body").waitFor()));
    await page.context().close();
  }
  console.log(`\n### Largest paint of a first visit, nothing kept, CPU slowed ${slowdown} times (median of 3)\n`);
  head("page", "ms", `bare text from the same server: ${median(bare).toFixed(0)} ms; goal ≤ ${goals.paint}`);
  for (const login of [undefined, ...begins]) {
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const kept = await open(browser, login);
      const cookies = await kept.context().cookies();
      await kept.context().close();
      const page = await open(browser); // what signing in fetched is not at hand here
      await page.context().addCookies(cookies);
      times.push(await load(page, login === undefined ? "/sign-in" : "/", () => (login === undefined ? page.locator("form").waitFor() : untilDrawn(page))));
      await page.context().close();
    }
    print(login ?? "sign-in", median(times).toFixed(0), verdict(median(times), goals.paint));
  }
}

async function seePagesOf(browser: Browser, login: string): Promise<Seen[]> {
  const page = await open(browser, login);
  await page.goto("/");
  await untilDrawn(page);
  const scope = new URL(page.url()).pathname.split("/")[1] ?? "";
  const seen: Seen[] = [];
  for (const one of pagesOf[login] ?? []) {
    await visit(page, scope, one);
    const path = page.url();
    const paint = await load(page, path, () => untilDrawn(page));
    const touched: { name: string; milliseconds: number }[] = [];
    for (const { name, find, act } of touches) {
      const target = find(page);
      if (!(await target.isVisible())) continue;
      await slowestInteraction(page);
      await slowly(page, async () => {
        await act(page, target);
        await page.waitForTimeout(800);
      });
      touched.push({ name, milliseconds: await slowestInteraction(page) });
    }
    seen.push({ who: login, route: one.route, paint, touched });
    await page.goto(path); // whatever a touch has opened is closed
    await untilDrawn(page);
  }
  await page.context().close();
  return seen;
}

function printPages(seen: readonly Seen[]): void {
  console.log(`\n### Every page, CPU slowed ${slowdown} times\n`);
  const paints = seen.map(({ paint }) => paint);
  head(`largest paint of a load with the scripts kept: ${seen.length} pages, median ${median(paints).toFixed(0)} ms; the slowest`, "ms", `goal ≤ ${goals.paint}`);
  for (const { who, route, paint } of seen.toSorted((a, b) => b.paint - a.paint).slice(0, shown)) print(`${who}: ${route}`, paint.toFixed(0), verdict(paint, goals.paint));
  const all = seen.flatMap(({ who, route, touched }) => touched.map((one) => ({ ...one, where: `${who}: ${route}` })));
  console.log();
  head(`from an input to the next paint: ${all.length} interactions, median ${median(all.map(({ milliseconds }) => milliseconds))} ms, ${all.filter(({ milliseconds }) => milliseconds > goals.touch).length} over the goal; the slowest`, "ms", `goal ≤ ${goals.touch}`);
  for (const { where, name, milliseconds } of all.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, shown)) print(`${where}: ${name}`, milliseconds, verdict(milliseconds, goals.touch));
}

await printSizes();
const browser = await openBrowser();
try {
  await printBegins(browser);
  const officer = await open(browser, "officer");
  await officer.goto("/");
  await untilDrawn(officer);
  await officer.goto(`${new URL(officer.url()).pathname}/transfer-plans`); // the demo begins without a plan
  await createPlan(officer, "2027 学年交流轮岗方案");
  await officer.context().close();
  const seen: Seen[] = [];
  for (const login of Object.keys(pagesOf).filter((one) => ROLE === undefined || one === ROLE)) seen.push(...(await seePagesOf(browser, login)));
  printPages(seen);
} finally {
  await browser.close();
}
