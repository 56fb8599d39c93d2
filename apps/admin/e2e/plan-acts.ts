/** What an official does with a transfer plan on the screen, for specs that need one. */
import type { Page } from "playwright-core";

export const figures = (page: Page) => page.getByRole("list", { name: "方案概况" });

/** The plan's own status; the row of steps names all of them, whichever is reached. */
export const untilStatus = (page: Page, status: string) => page.locator("main header").getByText(status, { exact: true }).waitFor();

/** From the list of plans to the editor of a new one. */
export async function createPlan(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: "新建方案" }).click();
  await page.getByRole("dialog").getByLabel("方案名称").fill(title);
  await page.getByRole("button", { name: "建立方案" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
  await figures(page).waitFor();
}

export const rowsOf = (page: Page) => page.getByRole("region", { name: "教师" }).getByRole("row");

/** Shows who is eligible at a campus. */
export async function showEligible(page: Page, campus: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${campus} ?教师`) }).click();
  await page.getByRole("combobox", { name: "显示" }).click();
  await page.locator(".ant-select-item-option", { hasText: "符合交流条件" }).click();
  await rowsOf(page).filter({ hasText: "骨干" }).first().waitFor();
}

/** Moves the first eligible backbone teacher of a campus without touching the mouse. */
export async function moveByKeyboard(page: Page, toCampus: string): Promise<string> {
  const button = rowsOf(page).filter({ hasText: "骨干" }).getByRole("button", { name: /^将.*调到…$/ }).first();
  const name = (await button.getAttribute("aria-label"))?.replace(/^将(.*)调到…$/, "$1") ?? "";
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: `为${name}选择交流校区` });
  await dialog.getByRole("searchbox").fill(toCampus);
  await dialog.getByRole("button", { name: /单程/ }).first().waitFor();
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "hidden" });
  return name;
}
