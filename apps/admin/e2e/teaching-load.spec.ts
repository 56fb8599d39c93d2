/** A teaching load: what nobody gives, a proposal, a cell in two hands, a rival, and what the district sees of it. */
import { expect, test } from "vitest";
import { checkAccessibility, phone, watchErrors } from "./browser";
import { useStage } from "./stage";

const stage = useStage();
const wholeRoad = { timeout: 240_000 };

test("a principal sees what nobody gives, assigns two teachers to a course by keyboard and list, and a rival is told", wholeRoad, async () => {
  const page = await stage.enter("principal", "/teaching-load");
  const errors = watchErrors(page);
  await page.getByRole("heading", { name: "宁安路小学任课安排" }).waitFor();
  const count = page.getByText(/^现有 [\d.]+ 节无人任教$/);
  const before = Number((await count.textContent())?.match(/[\d.]+/)?.[0]);
  const rival = await stage.enter("principal", "/teaching-load");
  await rival.getByText(/^现有 [\d.]+ 节无人任教$/).waitFor();

  const hole = page.getByRole("button", { name: /^\S+，道德与法治: 未安排/ }).first();
  await hole.focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^\S+，语文: /);
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("combobox", { name: "增加任课教师" }).click();
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option").first().click();
  await page.getByRole("spinbutton", { name: "第 1 位周课时" }).fill("1");
  await page.getByRole("spinbutton", { name: "第 1 位周课时" }).blur();
  await page.getByText("1 格未保存").waitFor();
  await page.getByRole("combobox", { name: "增加任课教师" }).click();
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option").nth(1).click();
  await page.getByRole("spinbutton", { name: "第 2 位周课时" }).waitFor();
  await page.getByText(`现有 ${before - 2} 节无人任教`).waitFor();
  await checkAccessibility(page);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText("1 格未保存").waitFor({ state: "detached" });

  await rival.getByRole("button", { name: /^\S+，道德与法治: 未安排/ }).last().click();
  await rival.getByRole("combobox", { name: "增加任课教师" }).click();
  await rival.locator(".ant-select-dropdown:visible .ant-select-item-option").first().click();
  await rival.getByRole("button", { name: "保存", exact: true }).click();
  await rival.getByText(/刚刚保存了任课安排，请载入最新安排后再改/).first().waitFor();
  await rival.getByRole("button", { name: "载入最新安排" }).click();
  await rival.getByText(`现有 ${before - 2} 节无人任教`).waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出 Excel" }).click()]);
  expect(file.suggestedFilename()).toBe("宁安路小学2026-2027学年任课安排.xlsx");
  expect(errors).toEqual([]);

  const head = await stage.enter("campus-head", "/teaching-load", { viewport: phone });
  const headErrors = watchErrors(head);
  await head.getByText(`现有 ${before - 2} 节无人任教`).waitFor();
  await head.getByRole("button", { name: /，语文: / }).first().click();
  expect(await head.getByRole("combobox", { name: "增加任课教师" }).count()).toBe(0);
  await checkAccessibility(head);
  expect(headErrors).toEqual([]);
});
