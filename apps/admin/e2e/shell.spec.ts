/** The frame of every page: the door, the way back, the scope in the address, keyboard, language, phone, demo clock. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { phone } from "./browser";
import { useStage } from "./stage";

const stage = useStage();

async function fillIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel("账号").fill(login);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
}

const patience = { timeout: 30_000 };
const pathOf = (page: Page) => new URL(page.url()).pathname;
const focusedTag = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

test("a wrong password is told, the right one opens the door", async () => {
  const page = await stage.openPage();
  await page.goto("/");
  await fillIn(page, "officer", "wrong");
  await page.getByRole("alert").getByText("账号或密码不正确").waitFor();
  await fillIn(page, "officer", stage.product.account("officer").password);
  await expect.poll(() => pathOf(page), patience).toMatch(/^\/d-[0-9A-Z]{26}$/);
});

test("a session that ended leads to sign-in, and sign-in back to the same address", async () => {
  const page = await stage.enter("officer");
  await page.context().clearCookies();
  await page.getByRole("navigation").getByRole("link", { name: "教职工" }).click();
  await page.getByLabel("密码", { exact: true }).waitFor();
  await fillIn(page, "officer", stage.product.account("officer").password);
  await expect.poll(() => pathOf(page), patience).toMatch(/^\/d-[0-9A-Z]{26}\/staff$/);
});

test("the scope is switched by keyboard and pinyin, and the page stays", async () => {
  const page = await stage.enter("officer");
  await page.goto(`${pathOf(page)}/staff`);
  const switcher = page.getByRole("combobox", { name: "管理范围" });
  await switcher.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("xiyuan");
  await page.locator(".ant-select-item-option-active", { hasText: "西苑小学" }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/[ec]-[0-9A-Z]{26}\/staff$/);
  await expect.poll(() => focusedTag(page), patience).toBe("H1");
  await expect.poll(() => page.title(), patience).toMatch(/西苑小学.*七统/);
});

test("an address of a foreign scope is as one that does not exist", async () => {
  const page = await stage.enter("principal");
  await page.goto("/d-01ARZ3NDEKTSV4RRFFQ69G5FAV/staff");
  await expect.poll(() => page.locator("main h1").allTextContents(), patience).toEqual(["没有这一页"]);
});

test("the first tab stop skips the menu", async () => {
  const page = await stage.enter("officer");
  await page.goto(pathOf(page));
  await page.locator("main h1").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await focusedTag(page)).toBe("MAIN");
});

test("language and appearance last over a reload", async () => {
  const page = await stage.enter("officer");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: /Appearance/ }).click();
  await page.getByRole("menuitem", { name: "Dark" }).click();
  await page.reload();
  await page.getByRole("button", { name: "Appearance: Dark" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(14, 19, 24)");
});

test("on a phone the pages are under the thumb", async () => {
  const page = await stage.enter("officer", "", { viewport: phone });
  const bar = page.getByRole("navigation", { name: "主菜单" });
  await bar.getByRole("button", { name: "更多" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "教职工" }).click();
  await page.waitForURL(/\/staff$/);
  await expect.poll(() => page.getByRole("dialog").isVisible(), patience).toBe(false);
});

test("the demo's day moves forward, and every page knows it", async () => {
  const page = await stage.enter("officer");
  const clock = page.getByRole("button", { name: /演示日期/ });
  const day = await clock.locator("time").getAttribute("datetime");
  await clock.click();
  await page.getByRole("button", { name: "前进 7 天" }).click();
  const expected = new Date(Date.parse(`${day}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
  await expect.poll(() => clock.locator("time").getAttribute("datetime"), patience).toBe(expected);
});

test("signing out closes the door behind", async () => {
  const page = await stage.enter("officer");
  const home = pathOf(page);
  await page.getByRole("button", { name: /账号：/ }).click();
  await page.getByRole("menuitem", { name: "退出登录" }).click();
  await page.waitForURL(/\/sign-in$/);
  await page.goto(home);
  await expect.poll(() => page.url(), patience).toContain("/sign-in?back=");
});
