/** The way to a page of the list in pages.ts, for whoever looks at each: tests, the sheet of pictures, the bench. */
import type { Page } from "playwright-core";
import { desktop } from "./window";
import { startOf, type PageOfRole } from "./pages";

/** From page to page as a person goes, without loading the product anew. */
export async function visit(page: Page, scope: string, one: PageOfRole): Promise<void> {
  await page.setViewportSize(desktop);
  await page.evaluate((path) => window.history.pushState({}, "", path), startOf(one).replace("$scope", scope));
  await untilDrawn(page);
  for (const link of [one.through ?? []].flat()) {
    const before = page.url();
    await page.locator(link).first().click();
    await page.waitForURL((url) => url.href !== before);
    await untilDrawn(page);
  }
}

/** With its heading, and nothing that still waits for an answer. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.locator("main h1").first().waitFor();
  await page.locator("[aria-busy=true], .ant-skeleton").first().waitFor({ state: "detached" });
}
