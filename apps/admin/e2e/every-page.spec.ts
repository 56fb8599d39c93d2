/** Every page, for the role that lives on it: no error, no accessibility violation, no sideways scrolling; light, dark, zh, en, phone. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkAccessibility, desktop, eachAppearance, openBrowser, openWindow, phone, signInAs, watchErrors } from "./browser";
import { pagesOf, type PageOfRole } from "./pages";
import { startProduct, type Product } from "./product";

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

async function visit(page: Page, { path, ready }: PageOfRole): Promise<void> {
  const scope = new URL(page.url()).pathname.split("/")[1] ?? "";
  await page.goto(path.replace("$scope", scope));
  await page.locator(ready).first().waitFor();
  await page.locator("[aria-busy=true]").waitFor({ state: "detached" });
}

describe.each(eachAppearance)("$appearance $language", (look) => {
  describe.each(Object.entries(pagesOf))("%s", { timeout: 900_000 }, (login, pages) => {
    it("sees each page well on a desk and on a phone", async () => {
      const { password } = product.account(login);
      for (const viewport of [desktop, phone]) {
        const context = await openWindow(browser, { baseURL: product.url, look, viewport });
        const page = await context.newPage();
        const errors = watchErrors(page);
        await signInAs(page, login, password);
        await page.goto("/");
        await page.waitForURL((url) => url.pathname !== "/" && url.pathname !== "/sign-in");
        const home = page.url();
        for (const one of pages) {
          await page.goto(home);
          await visit(page, one);
          await checkAccessibility(page);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect([one.path, viewport.width, overflow]).toEqual([one.path, viewport.width, 0]);
        }
        expect(errors).toEqual([]);
        await context.close();
      }
    });
  });
});
