/** What the specs of every page do; there is one for each appearance, so that two run at a time. */
import { languages, type Appearance } from "@qitong/ui/words";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { checkAccessibility, desktop, phone, watchErrors } from "./browser";
import { pagesOf, startOf, type PageOfRole } from "./pages";
import { createPlan } from "./plan-acts";
import { useStage } from "./stage";

async function untilDrawn(page: Page): Promise<void> {
  await page.locator("main h1").first().waitFor();
  await page.locator("[aria-busy=true], .ant-skeleton").first().waitFor({ state: "detached" });
}

async function visit(page: Page, scope: string, one: PageOfRole): Promise<void> {
  await page.setViewportSize(desktop);
  await page.goto(startOf(one).replace("$scope", scope));
  await untilDrawn(page);
  for (const link of [one.through ?? []].flat()) {
    const before = page.url();
    await page.locator(link).first().click();
    await page.waitForURL((url) => url.href !== before);
    await untilDrawn(page);
  }
}

/** Every page for the role that lives on it, in both languages, on a desk and on a phone: no error, no accessibility violation, no sideways scrolling. */
export function seeEveryPage(appearance: Appearance): void {
  const stage = useStage();

  // the demo begins without a plan
  beforeAll(async () => createPlan(await stage.enter("officer", "/transfer-plans"), "2027 学年交流轮岗方案"));

  const visits = languages.flatMap((language) => Object.entries(pagesOf).map(([login, pages]) => ({ language, login, pages })));
  it.each(visits)("$login sees each page well, in $language", async ({ language, login, pages }) => {
    const page = await stage.enter(login, "", { look: { appearance, language } });
    const errors = watchErrors(page);
    const scope = new URL(page.url()).pathname.split("/")[1] ?? "";
    const faults: string[] = []; // of all pages: the next one is looked at although this one has a fault
    for (const one of pages) {
      await visit(page, scope, one);
      for (const viewport of [desktop, phone]) {
        await page.setViewportSize(viewport);
        // on a phone the words decide where a line breaks, not what can be read: one language is enough for axe there
        if (viewport === desktop || language === "zh") await checkAccessibility(page).catch((error: Error) => faults.push(`${one.route} ${viewport.width}: ${error.message}`));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) faults.push(`${one.route} ${viewport.width}: scrolls sideways by ${overflow} px`);
      }
      faults.push(...errors.splice(0).map((error) => `${one.route}: ${error}`));
    }
    expect(faults).toEqual([]);
  });
}
