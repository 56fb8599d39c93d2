/** A province: its board without a single school, what a district's write does to it, a check, and the phone. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { checkAccessibility, phone, watchErrors } from "./browser";
import { useStage } from "./stage";

const stage = useStage();

test("a provincial official sees the districts in order of need, looks into one, checks the counts and takes the board along", { timeout: 240_000 }, async () => {
  const page = await stage.enter("province-officer", "");
  const errors = watchErrors(page);
  await page.getByRole("heading", { name: "全省情况" }).waitFor();
  const table = page.getByRole("region", { name: "各区县", exact: true });
  await table.getByText("石家庄市新华区").waitFor();
  await checkAccessibility(page);
  expect(await page.getByText("西苑小学").count()).toBe(0);

  await table.getByRole("button", { name: "查看石家庄市新华区" }).click();
  await page.getByRole("heading", { name: /小学 · 七项指标差异系数/ }).waitFor();
  expect(page.url()).toContain("district=");
  await page.getByRole("button", { name: "收起" }).click();

  await page.getByRole("button", { name: "核对", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: /重新统计 \d+ 个区县/ });
  await dialog.getByRole("button", { name: "开始核对" }).click();
  await page.getByText(/个区县的留存数值与重新统计一致/).waitFor({ timeout: 60_000 });
  expect(await page.getByText(/不一致，已更正/).count()).toBe(0);
  await checkAccessibility(page);

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出 Excel" }).click()]);
  expect(download.suggestedFilename()).toMatch(/^全省各区县情况-.*\.xlsx$/);
  expect((await readFile(await download.path())).length).toBeGreaterThan(1000);
  expect(errors).toEqual([]);
});

test("on a phone the board is a card a district, and nothing scrolls sideways", { timeout: 120_000 }, async () => {
  const page = await stage.enter("province-officer", "", { viewport: phone });
  await page.goto("/province");
  await page.getByRole("list", { name: "各区县", exact: true }).getByText("石家庄市新华区").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await checkAccessibility(page);
});
