/** What the specs of every page do; there is one for the official, who has half of the pages, so that two run at a time. */
import type { Appearance } from "@qitong/ui/words";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { checkAccessibility, checkColours, desktop, phone, watchErrors } from "./browser";
import { pagesOf } from "./pages";
import { createPlan } from "./plan-acts";
import { useStage } from "./stage";
import { untilDrawn, visit } from "./visit";

/**
 * Every page for the role that lives on it: no error, no accessibility violation, no sideways scrolling, in both
 * languages and both appearances, on a desk and on a phone. One goes from page to page and changes the look in place,
 * as a person does; loading the product anew for each took most of the time.
 */
export function seePagesOf(logins: readonly string[]): void {
  const stage = useStage();

  // the demo begins without a plan
  beforeAll(async () => createPlan(await stage.enter("officer", "/transfer-plans"), "2027 学年交流轮岗方案"));

  it.each(logins)("%s sees each page well", async (login) => {
    const page = await stage.enter(login);
    const errors = watchErrors(page);
    const scope = new URL(page.url()).pathname.split("/")[1] ?? "";
    const faults: string[] = []; // of all pages: the next one is looked at although this one has a fault
    for (const [index, one] of (pagesOf[login] ?? []).entries()) {
      await visit(page, scope, one);
      const part = index === 0 ? undefined : "main"; // the frame around it is the same on each
      const found = [...(await faultsInEveryLook(page, part)), ...errors.splice(0)];
      faults.push(...found.map((fault) => `${one.route}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

/**
 * Chinese in all four, with every rule in light and those of colours in dark. English has the same elements, which
 * its stories try by every rule; what it alone decides is where a line breaks.
 */
async function faultsInEveryLook(page: Page, part?: string): Promise<string[]> {
  const faults: (string | undefined)[] = [];
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    faults.push(await faultOf(checkAccessibility(page, part)), await overflowOf(page));
    await changeAppearance(page, "dark");
    faults.push(await faultOf(checkColours(page, part)));
    await changeAppearance(page, "light");
  }
  await page.setViewportSize(desktop);
  await changeLanguage(page, "English");
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    faults.push(await overflowOf(page));
  }
  await page.setViewportSize(desktop);
  await changeLanguage(page, "中文");
  return faults.filter((fault) => fault !== undefined);
}

async function changeAppearance(page: Page, appearance: Appearance): Promise<void> {
  await page.emulateMedia({ colorScheme: appearance });
  await page.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, appearance);
  // half-way between two colours nothing can be said of them
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished)));
}

async function changeLanguage(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await untilDrawn(page);
}

/** A drawing follows the window a moment later, and is not held against the page before. */
async function overflowOf(page: Page): Promise<string | undefined> {
  const fits = page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, undefined, { timeout: 2000 });
  return fits.then(
    () => undefined,
    () =>
      page.evaluate(() => {
        const { clientWidth, scrollWidth, lang } = document.documentElement;
        return `${clientWidth} px, ${lang}: scrolls sideways by ${scrollWidth - clientWidth} px`;
      }),
  );
}

function faultOf(check: Promise<void>): Promise<string | undefined> {
  return check.then(
    () => undefined,
    (error: Error) => error.message,
  );
}
