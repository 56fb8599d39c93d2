/** A real Chromium, Debian's own, for browser and story tests and for the bench. */
import { appearances, languages, type Appearance, type Language } from "@qitong/ui/words";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium-headless-shell";

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox", // root may not use the sandbox; only our own pages are opened
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface Look {
  readonly appearance: Appearance;
  readonly language: Language;
}

/** Light and dark, in Chinese and in English. */
export const eachAppearance: readonly Look[] = languages.flatMap((language) =>
  appearances.map((appearance) => ({ appearance, language })),
);

export const desktop = { width: 1366, height: 800 };
export const phone = { width: 390, height: 844 };

export interface WindowOptions {
  readonly baseURL: string;
  readonly look?: Look;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A person's own browser window: cookies and preferences are shared with no other. */
export async function openWindow(browser: Browser, options: WindowOptions): Promise<BrowserContext> {
  const { baseURL, look = { appearance: "light", language: "zh" }, viewport = desktop } = options;
  const context = await browser.newContext({
    baseURL,
    viewport,
    colorScheme: look.appearance,
    reducedMotion: "reduce",
    locale: look.language === "zh" ? "zh-CN" : "en-GB",
    timezoneId: "Asia/Shanghai",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(60_000); // a small machine that runs other tests at the same time
  await context.addInitScript((kept) => {
    // only the first page of a window sets it: a choice made by the test itself must last; the appearance is the system's
    if (window.localStorage.getItem("qitong.language") === null) window.localStorage.setItem("qitong.language", kept);
  }, look.language);
  return context;
}

/** Signs in through the door, so that the cookie is set as for a person; the form has a test of its own. */
export async function signInAs(page: Page, login: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  const status = await page.evaluate(
    async (credentials) => {
      const response = await fetch("/auth/sign-in", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(credentials),
      });
      return response.status;
    },
    { login, password },
  );
  if (status !== 200) throw new Error(`sign-in of ${login} was answered with ${status}`);
}
