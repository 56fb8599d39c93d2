/** One road over the balance board and the home page, as an official and a principal walk it. */
import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { phone, watchErrors } from "./browser";
import { useStage } from "./stage";

const stage = useStage();

async function openHome(login: string, viewport?: typeof phone): Promise<Page> {
  const page = await stage.enter(login, "", viewport ? { viewport } : {});
  await page.getByRole("heading", { name: "今日待办" }).waitFor();
  return page;
}

async function openBoard(login: string, viewport?: typeof phone): Promise<Page> {
  const page = await stage.enter(login, "/balance", viewport ? { viewport } : {});
  await page.getByRole("heading", { name: "优质均衡" }).waitFor();
  return page;
}

const rowsOf = (page: Page, table: string) => page.getByRole("region", { name: table }).getByRole("row");

test("the home page says what needs the official, and each line leads there", async () => {
  const page = await openHome("officer");
  const tasks = page.getByRole("region", { name: "今日待办" }).getByRole("link");
  await tasks.nth(5).waitFor();
  expect(await tasks.allInnerTexts()).toEqual([
    expect.stringMatching(/机场路小学合并市庄路小学[\s\S]*临近期限：准予变更登记/),
    expect.stringMatching(/审批[\s\S]*2 件等您审批/),
    expect.stringMatching(/交流期满[\s\S]*2 人临近期满待决定，最早 2027年1月25日/),
    expect.stringContaining("大马学校"),
    expect.stringMatching(/机场路小学合并市庄路小学[\s\S]*清算结束，最早 2027年1月17日/),
    expect.stringMatching(/2026学年第二学期交流轮岗方案[\s\S]*2027年3月1日生效/),
  ]);
  await tasks.nth(4).click();
  await page.waitForURL(/\/mergers\/[0-9A-Z]{26}$/);
});

test("the board shows both countings beside the limit, and says what comes only from counting two as one", async () => {
  const page = await openBoard("officer");
  const errors = watchErrors(page);
  const degree = rowsOf(page, "校际差异系数").nth(1);
  await degree.waitFor();
  expect(await degree.innerText()).toMatch(/高于规定学历教师[\s\S]*在限内[\s\S]*超上限/);
  await page.getByText("按法人计算已在限内，按校区计算仍超上限：高于规定学历教师。").waitFor();
  await page.getByText(/按法人计算降低 0\.\d{3}，仅因合并计为一校就降低 0\.\d{3}；按校区计算/).first().waitFor();
  await page.getByText("大马学校：生均教学仪器设备值，未上报").waitFor();
  expect(errors).toEqual([]);
});

test("on the day before the merger there is nothing to count as one, and the address keeps the day", async () => {
  const page = await openBoard("officer");
  await page.getByRole("combobox", { name: "截至日期" }).click();
  await page.getByText("新华路小学并入前一天（2026年8月31日）").last().click();
  await page.waitForURL(/asOf=2026-08-31/);
  await page.getByText("目前每个法人只有一个校区，两种口径相同。").waitFor();
  await page.reload();
  const alike = page.getByText("目前每个法人只有一个校区，两种口径相同。");
  await alike.waitFor();
  expect(await alike.count()).toBe(1);
});

test("the chart of an indicator has its table behind it, per campus and per entity", async () => {
  const page = await openBoard("officer");
  await page.locator("figure svg").first().waitFor();
  await page.locator("figure").getByText("表格").click();
  const table = page.locator("figure table");
  await table.waitFor();
  expect(await table.getByRole("row").count()).toBe(40);
  await page.getByRole("radiogroup", { name: "口径" }).getByText("按法人").click();
  await page.waitForURL(/by=entity/);
  await table.getByRole("row").nth(38).waitFor();
  expect(await table.getByRole("row").count()).toBe(39);
});

test("the board goes out as a workbook", async () => {
  const page = await openBoard("officer");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出 Excel" }).click()]);
  expect(download.suggestedFilename()).toBe("优质均衡监测-2026-11-24.xlsx");
  const { sheets } = await readXlsx(await readFile(await download.path()));
  expect(sheets.map((sheet) => [sheet.name, sheet.rows.length])).toEqual([["差异系数", 8], ["校区", 40], ["法人", 39]]);
});

test("a principal sees the own campuses only, also on a phone", async () => {
  const page = await openBoard("principal", phone);
  const campuses = page.getByRole("list", { name: "按校区的七项指标" });
  await campuses.waitFor();
  expect(await campuses.getByRole("listitem").count()).toBe(2);
  expect(await page.locator("main").innerText()).not.toContain("大马学校");
  await page.getByText("另有 1 所学校缺数据", { exact: true }).waitFor();
});
