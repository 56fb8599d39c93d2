/** A file of teachers on its way into the register: read, matched, checked row by row, written once, and not twice. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, phone } from "./browser";
import { useStage } from "./stage";

const stage = useStage();

const title = "新华区教师名册,,,,,\n,,,,,\n";
const header = "工号,姓名,任教学校编号,学历,学科,到校时间\n";
const good = "Ｅ００１,王　一,XH001,BS/BA,语文,2020年9月1日\nE002,李二,XH001,本科,数学,2021.9.1\n";
const bad = "E003,张三,没有这所学校,本科,数学,昨天\n";
const csv = (content: string) => ({ name: "名册.csv", mimeType: "text/csv", buffer: Buffer.from(content) });

async function pick(page: Page, content: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(csv(content));
  await page.locator("#source-staffNumber").waitFor();
}

test("an official imports a file: nothing is written before the check, rejected rows come back, the same file changes nothing", async () => {
  const page = await stage.enter("officer", "/imports");
  await page.getByRole("button", { name: "导入文件" }).first().click();
  await pick(page, title + header + good + bad);
  expect(await page.getByLabel("表头在第几行").inputValue()).toBe("3");
  await checkAccessibility(page);

  await page.getByRole("combobox", { name: "学历：“BS/BA”的含义" }).click();
  await page.locator(".ant-select-item-option", { hasText: /^本科$/ }).last().click();
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByRole("button", { name: "错误 1" }).waitFor();
  await page.getByText("任教学校编号或标识码：本区没有编号或标识码为“没有这所学校”的学校").waitFor();
  await page.getByText("到本校日期：“昨天”不是明确的日期，请写成 2026-09-01").waitFor();
  await checkAccessibility(page);

  const commit = page.getByRole("button", { name: "导入 2 行" });
  expect(await commit.isDisabled()).toBe(true);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载未通过的行" }).click()]);
  expect(download.suggestedFilename()).toBe("名册-需修改.xlsx");
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe("PK");

  await page.getByRole("checkbox", { name: /未通过的 1 行不导入/ }).check();
  await commit.click();
  await page.getByText("已导入：新增 2 行，变更 0 行").waitFor();
  await page.getByRole("link", { name: "查看逐行变更" }).click();
  await page.getByRole("heading", { name: "名册.csv" }).waitFor();
  await page.getByText("教职工号：E001").waitFor();

  await page.getByRole("link", { name: "数据导入" }).first().click();
  await page.getByText("新增 2，变更 0，无变化 0，未导入 1").waitFor();
  await page.getByRole("button", { name: "导入文件" }).first().click();
  await pick(page, title + header + good + bad);
  await page.getByText("已按上次的对应关系填好", { exact: false }).waitFor();
  await page.getByText("导入过内容相同的文件", { exact: false }).waitFor();
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByRole("button", { name: "无变化 2" }).waitFor();
  await page.getByText("没有可以导入的行", { exact: false }).waitFor();
});

test("an official says what a blank cell means, and sees it in the check before anything is written", async () => {
  const page = await stage.enter("officer", "/imports/new");
  await pick(page, "工号,姓名,任教学校编号,最高学历\nE101,陈白,XH001,\nE102,林硕,XH001,硕士\n");
  await page.getByText("空白（1 行）").waitFor();
  await page.getByRole("combobox", { name: "学历：空白的含义" }).click();
  await page.locator(".ant-select-item-option", { hasText: /^本科$/ }).last().click();
  await checkAccessibility(page);
  await page.getByRole("button", { name: "下一步" }).click();
  await page.getByRole("button", { name: "新增 2" }).waitFor();
  await page.getByText("学历：本科").first().waitFor();
  expect(await page.getByRole("row", { name: /E101/ }).innerText()).toContain("学历：本科");
});

test("a file that is none is refused with the reason, and the four steps fit a phone", async () => {
  const page = await stage.enter("officer", "/imports/new", { viewport: phone });
  await page.locator("input[type=file]").setInputFiles({ name: "旧表.csv", mimeType: "text/csv", buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) });
  await page.getByText("这是旧版 .xls 文件，请在 Excel 中另存为 .xlsx").waitFor();
  await pick(page, header + good);
  await checkAccessibility(page);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways).toBe(0);
  await page.getByRole("button", { name: "下一步" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^错误|^新增|^无变化/ }).first().waitFor();
});
