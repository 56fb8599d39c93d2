/** What every spec of the browser stands on: a fresh product, a browser, and people who enter it, each in a window of their own. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { openBrowser, openWindow, signInAs, type WindowOptions } from "./browser";
import { startProduct, type Product } from "./product";

type Window = Omit<WindowOptions, "baseURL">;

export interface Stage {
  readonly product: Product;
  /** A window in which nobody is signed in. */
  openPage(window?: Window): Promise<Page>;
  /**
   * Signs in and waits for the page.
   * @param path within the person's own scope, such as `/staff`; empty for where signing in leads
   */
  enter(login: string, path?: string, window?: Window): Promise<Page>;
}

/** To be called once at the top of a spec; a window is closed after the test that opened it. */
export function useStage(): Stage {
  let product: Product;
  let browser: Browser;
  const windows: BrowserContext[] = [];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  });
  afterEach(async () => {
    await Promise.all(windows.splice(0).map((window) => window.close()));
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  async function openPage(options: Window = {}): Promise<Page> {
    const window = await openWindow(browser, { baseURL: product.url, ...options });
    windows.push(window);
    return window.newPage();
  }

  return {
    get product() {
      return product;
    },
    openPage,
    async enter(login, path = "", options = {}) {
      const page = await openPage(options);
      await signInAs(page, login, product.account(login).password);
      await page.goto("/");
      await page.waitForURL((url) => !["/", "/sign-in"].includes(url.pathname));
      if (path !== "") await page.goto(`${new URL(page.url()).pathname}${path}`);
      await page.locator("main h1").waitFor();
      return page;
    },
  };
}
