import { openBrowser, openWindow, signInAs, watchErrors, checkAccessibility, desktop, phone } from "./browser";
const baseURL = "http://localhost:7192";
const jobs: [string, string, string, object?][] = JSON.parse(process.argv[2]!);
const browser = await openBrowser();
for (const [login, path, name, options] of jobs) {
  const o = (options ?? {}) as { phone?: boolean; language?: "zh"|"en"; appearance?: "light"|"dark"; click?: string[]; wait?: number };
  const context = await openWindow(browser, { baseURL, look: { appearance: o.appearance ?? "light", language: o.language ?? "zh" }, viewport: o.phone ? phone : desktop });
  const page = await context.newPage();
  const errors = watchErrors(page);
  await signInAs(page, login, "qitong-2026");
  await page.goto("/");
  await page.waitForURL((url) => url.pathname !== "/" && url.pathname !== "/sign-in");
  const scope = new URL(page.url()).pathname.split("/")[1] ?? "";
  const t = Date.now();
  await page.goto(path.replace("$scope", scope));
  await page.locator("h1").first().waitFor();
  await page.locator("[aria-busy=true]").waitFor({ state: "detached" });
  await page.waitForTimeout(o.wait ?? 600);
  for (const c of o.click ?? []) { await page.locator(c).first().click(); await page.waitForTimeout(800); }
  await page.screenshot({ path: `/tmp/register/${name}.png` });
  try { await checkAccessibility(page); } catch (e) { console.log(name, String(e).slice(0, 1500)); }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  console.log(name, page.url(), Date.now() - t, "ms; overflow", overflow, errors);
  await context.close();
}
await browser.close();
