/** The service hall: a parent's certificate on its whole way from a phone and back, and a teacher who finds leave on its shelf. */
import { createConnection } from "mysql2/promise";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, watchErrors } from "./browser";
import { useStage } from "./stage";

const stage = useStage();
const small = { width: 360, height: 740 };
const campus = "宁安路小学新华路校区";

async function codeOf(name: string): Promise<string> {
  const connection = await createConnection(stage.product.databaseUrl);
  try {
    const [rows] = await connection.query(
      "SELECT c.code FROM campus_code c JOIN campus_name n ON n.campus_id = c.campus_id WHERE n.name = ? AND n.ends_on IS NULL AND c.is_current = 1", [name],
    );
    const [row] = rows as { code: string }[];
    if (!row) throw new Error(`no code of ${name}`);
    return row.code;
  } finally {
    await connection.end();
  }
}

const noSidewaysScroll = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function openInInbox(school: Page): Promise<void> {
  await school.goto("/approvals");
  await school.getByRole("link", { name: /在读证明.*林小满（三年级2班）/ }).click();
  await school.getByRole("heading", { name: /在读证明 · 林小满/ }).waitFor();
}

test("a parent asks for a certificate, adds what was missing, and reads the result", { timeout: 300_000 }, async () => {
  const parent = await stage.openPage({ viewport: small });
  const errors = watchErrors(parent);
  await parent.goto(`/ask/${await codeOf(campus)}`);
  await parent.getByRole("link", { name: "我要办事" }).click();
  await parent.getByRole("heading", { name: `${campus}办事大厅` }).waitFor();
  await checkAccessibility(parent);
  expect(await noSidewaysScroll(parent)).toBe(0);
  await parent.getByRole("link", { name: /^在读证明/ }).click();
  await parent.getByText("承诺 2 个工作日内办结").first().waitFor();
  await parent.getByRole("button", { name: "提交申请" }).click();
  await parent.getByText("请填写学生姓名").waitFor();
  await parent.getByLabel("学生姓名").fill("林小满");
  await parent.getByLabel("年级和班级").fill("三年级2班");
  await parent.getByLabel("申请人姓名（监护人）").fill("林建军");
  await parent.getByLabel("联系电话").fill("138 0000 5678");
  await parent.getByLabel("报送单位").fill("少年宫");
  await parent.getByLabel("用途", { exact: true }).fill("报名");
  await checkAccessibility(parent);
  expect(await noSidewaysScroll(parent)).toBe(0);
  await parent.getByRole("button", { name: "提交申请" }).click();
  await parent.getByRole("heading", { name: /已收到/ }).waitFor();
  await parent.getByRole("link", { name: "查看进度" }).click();
  await parent.getByText("正在校区核发").waitFor();

  const school = await stage.enter("campus-head", "");
  await openInInbox(school);
  await school.getByText("138****5678").waitFor();
  await school.getByText("意见会原样告知家长").waitFor();
  await school.getByLabel("意见", { exact: true }).fill("请写明报送单位全称");
  await school.getByRole("button", { name: "退回", exact: true }).click();
  await school.getByRole("dialog").getByRole("button", { name: "退回" }).click();
  await school.getByText("已退回").first().waitFor();

  await parent.reload();
  await parent.getByText("待补正").waitFor();
  await parent.getByText("请写明报送单位全称").waitFor();
  await parent.getByLabel("报送单位").fill("石家庄市新华区少年宫");
  await checkAccessibility(parent);
  await parent.getByRole("button", { name: "重新提交" }).click();
  await parent.getByText("正在校区核发").waitFor();

  await openInInbox(school);
  await school.getByText("石家庄市新华区少年宫").waitFor();
  await school.getByLabel("意见", { exact: true }).fill("证明已开具，编号 2026-118");
  await school.getByRole("button", { name: "同意", exact: true }).click();
  await school.getByText("审批通过").waitFor();
  await checkAccessibility(school);

  await parent.reload();
  await parent.getByText("证明已开具，编号 2026-118").waitFor();
  await parent.getByText("已办结").first().waitFor();
  expect(await noSidewaysScroll(parent)).toBe(0);
  expect(errors).toEqual([]);
});

test("a teacher finds leave in the hall, reads its guide, and comes to its form", { timeout: 180_000 }, async () => {
  const teacher = await stage.enter("teacher", "");
  await teacher.goto("/hall");
  await teacher.getByRole("heading", { name: "办事大厅" }).waitFor();
  await teacher.getByText(/全程网办 9\d\.\d%/).waitFor();
  await teacher.getByRole("searchbox", { name: "搜索事项" }).fill("请假");
  await teacher.getByRole("link", { name: /^请假/ }).click();
  await teacher.getByText("办理流程").waitFor();
  await checkAccessibility(teacher);
  await teacher.getByRole("link", { name: "在线办理" }).click();
  await teacher.getByRole("button", { name: "提交申请" }).waitFor();
  expect(new URL(teacher.url()).pathname).toBe("/approvals/new/leave");
});

test("an administrator closes an item with its reason, and a parent is told", { timeout: 180_000 }, async () => {
  const admin = await stage.enter("admin", "/hall-items");
  await admin.getByRole("button", { name: "设置：午餐变更" }).click();
  await admin.getByLabel("开放办理").click();
  await admin.getByRole("button", { name: "保存" }).click();
  await admin.getByText("暂停办理须写明原因").first().waitFor();
  await admin.getByLabel("暂停原因（向申请人显示）").fill("食堂改造，12 月 1 日恢复");
  await admin.getByRole("button", { name: "保存" }).click();
  await admin.getByText("已保存，自今日起生效").waitFor();
  const parent = await stage.openPage({ viewport: small });
  await parent.goto(`/apply/${await codeOf(campus)}/lunch-change`);
  await parent.getByText("食堂改造，12 月 1 日恢复").waitFor();
  expect(await parent.getByRole("button", { name: "提交申请" }).count()).toBe(0);
});
