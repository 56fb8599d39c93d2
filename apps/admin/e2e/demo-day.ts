/** Moves the demo to another day, as anybody may who shows it. */
import type { Page } from "playwright-core";

export async function goToDay(page: Page, day: string): Promise<void> {
  await page.getByRole("button", { name: /^演示日期/ }).click();
  await page.getByPlaceholder("到指定日期").fill(day);
  await page.keyboard.press("Enter");
}
