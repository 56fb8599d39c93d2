/** What an official does with a transfer plan on the screen, for specs that need one. */
import type { Page } from "playwright-core";

export const figures = (page: Page) => page.getByRole("list", { name: "方案概况" });

/** From the list of plans to the editor of a new one. */
export async function createPlan(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: "新建方案" }).click();
  await page.getByRole("dialog").getByLabel("方案名称").fill(title);
  await page.getByRole("button", { name: "建立方案" }).click();
  await page.getByRole("heading", { name: title }).waitFor();
  await figures(page).waitFor();
}
