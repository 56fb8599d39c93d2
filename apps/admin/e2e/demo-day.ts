/** Moves the demo to another day, as anybody may who shows it. */
import type { Page } from "playwright-core";

/** The day stands in the bar once all that it brings about has been done. */
export async function goToDay(page: Page, day: string): Promise<void> {
  const button = page.getByRole("button", { name: /^演示日期/ });
  await button.click();
  await page.getByPlaceholder("到指定日期").fill(day);
  await page.keyboard.press("Enter");
  await button.locator(`time[datetime="${day}"]`).waitFor({ timeout: 180_000 });
}
