/** Requests on their way: filled in and decided on a phone, returned and submitted again, and a flow drawn in the browser. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, phone, watchErrors, type WindowOptions } from "./browser";
import { useStage } from "./stage";

const stage = useStage();

/** One's own pages stand outside of any scope. */
async function open(login: string, path: string, window: Omit<WindowOptions, "baseURL"> = {}): Promise<Page> {
  const page = await stage.enter(login, "", window);
  await page.goto(path);
  await page.locator("main h1").waitFor();
  return page;
}

const badge = (page: Page) => page.getByRole("link", { name: /^审批\s*，\d+ 件待办$/ }).first();
const countIn = async (page: Page) => Number(/\d+/.exec((await badge(page).textContent()) ?? "")?.[0] ?? 0);

async function setDay(page: Page, label: string, date: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).first();
  await field.click();
  await field.fill(date);
  await field.press("Enter");
}

async function askForLeave(page: Page): Promise<void> {
  await page.getByRole("link", { name: /^请假/ }).click();
  await page.getByRole("button", { name: "提交申请" }).waitFor();
  await page.getByRole("button", { name: "提交申请" }).click();
  await page.getByText("请填写“事由”").first().waitFor();
  await page.getByRole("combobox", { name: "请假类别" }).click();
  await page.getByText("公假", { exact: true }).last().click();
  await setDay(page, "开始", "2026-12-14");
  await setDay(page, "结束", "2026-12-18");
  await page.getByText("共 5 个工作日").waitFor();
  await page.getByLabel("事由").fill("赴雄安新区跟岗学习");
  await page.getByLabel("课务安排").fill("同组教师代课");
}

test("a teacher asks for leave on a phone, the principal returns it with a reason, it is changed and agreed to, and the count follows by itself", async () => {
  const teacher = await open("teacher", "/approvals/new", { viewport: phone });
  const principal = await open("principal", "/approvals", { viewport: phone });
  const before = await countIn(principal);
  await askForLeave(teacher);
  await teacher.locator("input[type=file]").setInputFiles({ name: "通知.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 培训通知") });
  await teacher.getByRole("button", { name: "提交申请" }).click();
  await teacher.getByRole("heading", { name: /请假 · 公假/ }).waitFor();
  expect(await teacher.getByRole("button", { name: "同意" }).count()).toBe(0);

  // Without a reload: the principal's page is left alone until the count has changed.
  await expect.poll(() => countIn(principal), { timeout: 30_000 }).toBe(before + 1);
  await principal.getByRole("link", { name: /公假，12月14日起 5 天/ }).click();
  await principal.getByRole("heading", { name: "办理过程" }).waitFor();
  await checkAccessibility(principal);
  await principal.getByRole("button", { name: "退回" }).click();
  await principal.getByText("请写明理由").waitFor();
  await principal.getByLabel("意见", { exact: true }).fill("请写清由谁代课");
  await principal.getByRole("button", { name: "退回" }).click();
  await principal.getByRole("dialog").getByRole("button", { name: "退回" }).click();
  await principal.getByText("已退回").first().waitFor();

  await teacher.getByText("请写清由谁代课").waitFor({ timeout: 30_000 });
  await teacher.getByRole("button", { name: "修改后重新提交" }).click();
  await teacher.getByRole("dialog").getByLabel("课务安排").fill("王老师代课，已确认");
  await teacher.getByRole("dialog").getByRole("button", { name: "重新提交" }).click();
  await teacher.getByText("第 2 轮").waitFor();

  await principal.goto(teacher.url());
  await principal.getByText("王老师代课，已确认").waitFor();
  await principal.getByRole("button", { name: "同意", exact: true }).click();
  await principal.getByText("审批通过").waitFor();
  await expect.poll(() => countIn(principal), { timeout: 30_000 }).toBe(before);
});

test("a file that is not what it says is refused at its field, and nothing is sent", async () => {
  const teacher = await open("teacher", "/approvals/new");
  await askForLeave(teacher);
  await teacher.locator("input[type=file]").setInputFiles({ name: "证明.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ 一个程序") });
  await teacher.getByRole("button", { name: "提交申请" }).click();
  await teacher.getByText("“证明.pdf”的内容不是 PDF 文件").first().waitFor();
  expect(new URL(teacher.url()).pathname).toBe("/approvals/new/leave");
});

test("an administrator draws a new version: a cycle is named and cannot go live, mended it can, and the next request follows it", async () => {
  const admin = await stage.enter("admin", "/approval-flows");
  const errors = watchErrors(admin);
  await admin.getByRole("row").filter({ hasText: "采购" }).getByRole("button", { name: "起草新版" }).click();
  await admin.getByRole("heading", { name: "流程图" }).waitFor();
  await admin.getByText("没有发现问题").waitFor();
  await checkAccessibility(admin);

  await admin.getByRole("button", { name: /^审批 校长审批/ }).click();
  const choose = async (label: string, option: string) => {
    await admin.getByRole("combobox", { name: label, exact: true }).click();
    await admin.locator(".ant-select-dropdown:visible").getByText(option, { exact: true }).click();
  };
  await choose("之后到", "校区初审");
  await admin.getByText(/流程成环：.*校区初审.*校长审批/).waitFor();
  expect(await admin.getByRole("button", { name: "检查", exact: true }).isDisabled()).toBe(true);
  await choose("之后到", "办结");
  await admin.getByText("没有发现问题").waitFor();

  // By keyboard alone: a step more after the principal's, asked of the personnel office.
  await admin.getByRole("button", { name: "在此后添加：校长审批" }).focus();
  await admin.keyboard.press("Enter");
  await admin.getByRole("menuitem", { name: "审批", exact: true }).click();
  await admin.getByLabel("名称", { exact: true }).fill("财务核价");
  await choose("由谁审批", "人事科");
  await admin.getByRole("button", { name: "保存草稿" }).click();
  await admin.getByRole("button", { name: "检查", exact: true }).click();
  await admin.getByText("已检查").first().waitFor();
  await admin.getByRole("button", { name: "启用" }).click();
  await admin.getByRole("dialog").getByRole("button", { name: "启用" }).click();
  await admin.getByText("已启用").first().waitFor();
  expect(errors).toEqual([]);

  const teacher = await open("teacher", "/approvals/new/purchase");
  await teacher.getByLabel("预算金额").fill("8000");
  await teacher.getByText("财务核价").waitFor();
});
