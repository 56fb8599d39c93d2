/** An official sends a notice, a teacher on a phone reads and confirms it, the official sees it; a withdrawn one says so. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, phone, watchErrors } from "./browser";
import { goToDay } from "./demo-day";
import { useStage } from "./stage";

const stage = useStage();

const title = "关于开展教师健康体检的通知";
const refusalsIn = (page: Page) => page.getByRole("main").getByRole("alert").getByRole("listitem").allInnerTexts();

/** "12" under "送达（人）" on the board. */
const figure = async (page: Page, name: string): Promise<number> =>
  Number((await page.getByRole("main").locator("dl > div").filter({ hasText: name }).locator("dd").first().innerText()).replaceAll(",", ""));

test("an official sends a notice, a teacher on a phone reads and confirms it, the official sees it", async () => {
  const officer = await stage.enter("officer", "/notices/new");
  const errors = watchErrors(officer);
  await officer.getByRole("button", { name: "发布", exact: true }).click();
  await expect.poll(() => refusalsIn(officer)).toEqual([expect.stringContaining("请填写标题"), expect.stringContaining("请填写正文")]);
  await officer.getByLabel("标题").fill(title);
  await officer.getByLabel("正文").fill("请全体教职工于12月10日前到定点医院体检。\n<script>alert('体检')</script>");
  await officer.getByLabel("需要逐人确认").check();
  await officer.getByRole("button", { name: "保存草稿" }).click();
  await officer.getByText("草稿已保存").first().waitFor();

  const files = officer.locator("input[type=file]");
  await files.setInputFiles({ name: "体检安排.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ 一个程序") });
  await officer.getByText("“体检安排.pdf”的内容不是 PDF 文件").first().waitFor();
  await files.setInputFiles({ name: "体检安排.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 测试材料") });
  await officer.getByRole("button", { name: "下载 体检安排.pdf" }).waitFor();
  await checkAccessibility(officer);
  await officer.getByRole("button", { name: "发布", exact: true }).click();
  await officer.getByRole("dialog").getByRole("button", { name: "发布", exact: true }).click();
  await officer.getByText("通知已发布").first().waitFor();
  await officer.getByText("各校区情况").waitFor();
  expect(await figure(officer, "送达（人）")).toBeGreaterThan(1000);
  expect(await figure(officer, "已读（人）")).toBe(0);

  const teacher = await stage.enter("teacher", "", { viewport: phone });
  // on the page where a teacher begins, and beside the menu
  await teacher.getByRole("heading", { name: "通知与制度" }).waitFor();
  await teacher.getByRole("navigation").getByRole("link", { name: /通知公告.*\d+ 件待办/ }).click();
  await teacher.getByRole("heading", { name: "通知公告" }).waitFor();
  await teacher.getByRole("link", { name: title }).click();
  await teacher.getByText("<script>alert('体检')</script>").waitFor();
  await checkAccessibility(teacher);
  const file = teacher.waitForEvent("download");
  await teacher.getByRole("button", { name: "下载 体检安排.pdf" }).click();
  expect((await file).suggestedFilename()).toBe("体检安排.pdf");
  await teacher.getByRole("button", { name: "我已阅读并确认" }).click();
  await teacher.getByText("已确认，谢谢").waitFor();

  await officer.reload();
  await officer.getByText("各校区情况").waitFor();
  expect([await figure(officer, "已读（人）"), await figure(officer, "已确认（人）")]).toEqual([1, 1]);
  await officer.getByRole("button", { name: "提醒未读（未确认）人员" }).click();
  await officer.getByRole("dialog").getByRole("button", { name: "提醒未读（未确认）人员" }).click();
  await officer.getByText(/已提醒 [\d,]+ 人/).waitFor();
  const list = officer.waitForEvent("download");
  await officer.getByRole("button", { name: "导出名单" }).click();
  expect((await list).suggestedFilename()).toMatch(/^关于开展教师健康体检的通知-阅读情况-.*\.xlsx$/);

  await officer.getByRole("button", { name: "撤回通知" }).click();
  await officer.getByRole("dialog").getByLabel("原因").fill("体检日期调整");
  await officer.getByRole("dialog").getByRole("button", { name: "撤回通知" }).click();
  await officer.getByText("已撤回").first().waitFor();
  await teacher.reload();
  await teacher.getByText(/本通知已于.*撤回。原因：体检日期调整/).waitFor();
  expect(await teacher.getByText("请全体教职工于12月10日前").count()).toBe(0);
  // the program that called itself a PDF was refused, and Chromium writes that down
  expect(errors.filter((error) => !error.includes("/notice.attach"))).toEqual([]);
});

test("a scheduled notice goes out on its day", async () => {
  const page = await stage.enter("officer", "/notices");
  await page.getByRole("link", { name: "关于2027年元旦放假安排的通知" }).waitFor();
  await goToDay(page, "2026-12-21");
  await page.reload();
  const row = page.getByRole("row").filter({ hasText: "元旦放假" });
  await expect.poll(() => row.innerText(), { timeout: 30_000 }).toContain("已发布");
});
