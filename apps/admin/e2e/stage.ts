/** What every spec of the browser stands on: a fresh product, a browser, and people who enter it, each in a window of their own. */
import { fileURLToPath } from "node:url";
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

const reports = fileURLToPath(new URL("../../../.data/test-reports/", import.meta.url));

/** What was on the screens when a test failed says more than what was not found there. */
async function takePictures(windows: readonly BrowserContext[], test: string): Promise<void> {
  const pages = windows.flatMap((window) => window.pages());
  await Promise.all(pages.map((page, index) => page.screenshot({ path: `${reports}${test.slice(0, 40)} ${index + 1}.png`, timeout: 5000 }).catch(() => undefined)));
}

/** To be called once at the top of a spec; a window is closed after the test that opened it. */
export function useStage(): Stage {
  let product: Product;
  let browser: Browser;
  const windows: BrowserContext[] = [];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  });
  afterEach(async ({ task }) => {
    const opened = windows.splice(0);
    if (task.result?.state === "fail") await takePictures(opened, task.name);
    await Promise.all(opened.map((window) => window.close()));
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
