/** The way to a page of the list in pages.ts, for whoever looks at each: tests, the sheet of pictures, the bench. */
import type { Page } from "playwright-core";
import { desktop } from "./window";
import { startOf, type PageOfRole } from "./pages";

/** From page to page as a person goes, without loading the product anew. */
export async function visit(page: Page, scope: string, one: PageOfRole): Promise<void> {
  await page.setViewportSize(desktop);
  const start = startOf(one).replace("$scope", scope);
  if (new URL(page.url()).pathname !== start) {
    await leave(page);
    await page.evaluate((path) => window.history.pushState({}, "", path), start);
  }
  await untilDrawn(page);
  for (const link of [one.through ?? []].flat()) {
    await leave(page);
    await page.locator(link).first().click();
    await untilDrawn(page);
  }
}

const left = "data-left";

/** The page that one leaves stays until the next one is there, and must not be taken for it: each has a heading of its own. */
async function leave(page: Page): Promise<void> {
  await page.evaluate((mark) => document.querySelector("main h1")?.setAttribute(mark, ""), left);
}

/** With its heading, and for a moment nothing that still waits for an answer or for a part of the program. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.locator(`main h1:not([${left}])`).first().waitFor();
  await page.waitForFunction(async () => {
    const isWaiting = (): boolean => document.querySelector("main [aria-busy=true], main .ant-skeleton") !== null;
    if (isWaiting()) return false;
    await new Promise((resolve) => setTimeout(resolve, 80));
    return !isWaiting();
  });
}
