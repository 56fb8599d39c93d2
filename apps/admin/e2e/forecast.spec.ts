/** Establishment and the five-year forecast: an official enters a decree, changes an assumption, saves it and takes it home. */
import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre/xlsx";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { phone, watchErrors } from "./browser";
import { useStage } from "./stage";

const stage = useStage();

const dialog = (page: Page) => page.getByRole("dialog");
const rowOf = (page: Page, table: string, name: string): Locator =>
  page.getByRole("region", { name: table, exact: true }).getByRole("row").filter({ hasText: name }).first();

test("a merged school has the sum of what was approved, until a new decree is entered; the day before keeps the sum", async () => {
  const page = await stage.enter("officer", "/establishment");
  const errors = watchErrors(page);
  const merged = rowOf(page, "法人单位", "宁安路小学");
  await merged.getByText("合并推算").waitFor();
  expect(await merged.innerText()).toMatch(/宁安路小学 \d+ \+ 新华路小学 \d+/);
  await merged.getByRole("button", { name: "登记核定文件" }).click();
  await dialog(page).getByLabel("核定编制数").fill("108");
  await dialog(page).getByLabel("核定文号").fill("口头通知");
  await dialog(page).getByRole("button", { name: "登记", exact: true }).click();
  await dialog(page).getByText("不是公文文号").waitFor();
  await dialog(page).getByLabel("核定文号").fill("新编办[2026] 77 号");
  await dialog(page).getByRole("button", { name: "登记", exact: true }).click();
  await merged.getByText("新编办〔2026〕77号，2026年11月24日起", { exact: true }).waitFor();
  expect(await merged.getByText("合并推算").count()).toBe(0);

  await page.goto(`${page.url()}?asOf=2026-11-23`);
  await rowOf(page, "法人单位", "宁安路小学").getByText("合并推算").waitFor();
  // What is entered is entered on today's page.
  expect(await page.getByRole("button", { name: "登记核定文件" }).count()).toBe(0);
  expect(errors).toEqual([]);
});

test("vacancies lead to the staff list of the campus, narrowed to the subject", async () => {
  const page = await stage.enter("officer", "/establishment?view=vacancies");
  const first = page.getByRole("region", { name: "各校区缺额" }).getByRole("link").first();
  await first.waitFor();
  await first.click();
  await page.waitForURL(/\/c-[0-9A-Z]{26}\/staff\?subject=/);
  await page.getByRole("heading", { name: "教职工", level: 1 }).waitFor();
  expect(new URL(page.url()).searchParams.get("subject")).toMatch(/^[a-z-]+$/);
});

test("the gap moves while an official types; the set is saved, and goes out as a workbook beside the base", async () => {
  const page = await stage.enter("officer", "/forecast");
  const errors = watchErrors(page);
  await page.getByText(/五年内预计退休[\s\S]*[\d,]+ 人[\s\S]*现有 [\d,]+ 人/).first().waitFor();
  await page.locator("figure svg").first().waitFor();
  const summary = page.getByText(/^到2031年9月1日：基准/);
  const before = await summary.innerText();
  await page.getByLabel("每年新进教师").fill("77");
  await expect.poll(() => summary.innerText()).not.toBe(before);
  const [base] = before.split("，当前假设");
  expect(await summary.innerText()).toContain(`${base}，当前假设`);

  await page.getByRole("button", { name: "存为方案" }).click();
  await dialog(page).getByLabel("方案名称").fill("每年招聘 60 人");
  await dialog(page).getByRole("button", { name: "存为方案" }).click();
  await dialog(page).getByText("已有名为“每年招聘 60 人”的方案").waitFor();
  await dialog(page).getByLabel("方案名称").fill("每年招聘 77 人");
  await dialog(page).getByRole("button", { name: "存为方案" }).click();
  await page.getByRole("button", { name: "移出方案" }).waitFor();

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出 Excel" }).click()]);
  expect(download.suggestedFilename()).toBe("师资五年预测-2026-11-24.xlsx");
  const { sheets } = await readXlsx(await readFile(await download.path()));
  expect(sheets.map(({ name }) => name)).toEqual(["逐年", "分校区", "分学科", "学生数", "假设与出处"]);
  expect(new Set(sheets[0]?.rows.slice(1).map((row) => row[0]))).toEqual(new Set(["基准（不作假设）", "每年招聘 77 人"]));
  expect(errors).toEqual([]);
});

test("pupils are entered with their source, and the forecast rests on them", async () => {
  const page = await stage.enter("officer", "/forecast");
  await page.getByRole("button", { name: "录入预测" }).click();
  await dialog(page).getByLabel("校区").click();
  await page.keyboard.type("西苑小学");
  await page.locator(".ant-select-item-option-active", { hasText: "西苑小学" }).waitFor();
  await page.keyboard.press("Enter");
  await dialog(page).getByLabel("学生数").fill("1234");
  await dialog(page).getByLabel("出处").fill("街道户籍适龄儿童摸底");
  await dialog(page).getByRole("button", { name: "登记", exact: true }).click();
  await expect.poll(() => rowOf(page, "学生数预测", "西苑小学").innerText()).toContain("1,234 录入");
});

test("a principal forecasts the own school, also on a phone, and enters nothing", async () => {
  const page = await stage.enter("principal", "/forecast", { viewport: phone });
  await page.getByText(/五年内预计退休/).waitFor();
  const text = await page.locator("main").innerText();
  expect(text).toContain("宁安路小学新华路校区");
  expect(text).not.toContain("大马学校");
  expect(await page.getByRole("button", { name: "录入预测" }).count()).toBe(0);
  await page.getByLabel("学生数每年增减").fill("5");
  expect(await page.getByRole("button", { name: "存为方案" }).count()).toBe(0);
});
