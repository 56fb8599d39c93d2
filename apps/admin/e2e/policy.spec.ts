/** A principal publishes one policy to two campuses with one exception, and rolls it back; a teacher says that they know it. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, phone, watchErrors } from "./browser";
import { useStage } from "./stage";

const stage = useStage();

const own = "宁安路小学";
const former = "宁安路小学新华路校区";
/** A small machine that runs other tests at the same time. */
const patient = { timeout: 30_000 };
const main = (page: Page) => page.getByRole("main");

async function openPolicy(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.getByRole("heading", { name: title, exact: true, level: 1 }).waitFor();
}

/** What an article says, with what campuses do otherwise, as the page shows it. */
const article = (page: Page, number: string) => page.locator("ol > li").filter({ has: page.getByRole("heading", { name: new RegExp(`^${number} `), level: 3 }) });

async function publish(page: Page, version: number): Promise<void> {
  await main(page).getByRole("button", { name: "发布", exact: true }).click();
  await page.getByRole("button", { name: "发布施行" }).click();
  await page.getByText(`第 ${version} 版已发布`).waitFor();
  await page.getByRole("tab", { name: "条文与校区差异" }).waitFor();
}

test("a principal publishes one policy to two campuses with one exception, and rolls it back", async () => {
  const page = await stage.enter("principal", "/policies");
  const errors = watchErrors(page);

  await page.getByRole("button", { name: "新建制度" }).click();
  await page.getByLabel("制度名称").fill("功能室使用管理制度");
  await page.getByRole("button", { name: "建立草稿" }).click();
  await page.getByRole("heading", { name: "编辑草稿：功能室使用管理制度" }).waitFor();
  await page.getByRole("button", { name: "增加一条" }).click();
  await page.getByLabel("第一条标题").fill("开放时间");
  await page.getByLabel("第一条内容").fill("功能室每日八点至十七点开放。");
  // without the mouse
  await page.keyboard.press("Control+Enter");
  await page.keyboard.type("使用登记");
  await page.keyboard.press("Tab");
  await page.keyboard.type("使用功能室须提前一天登记。<script>alert(1)</script>");
  await page.keyboard.press("Control+s");
  await page.getByText("草稿已保存").first().waitFor();
  await main(page).getByRole("button", { name: "预览并发布" }).click();
  await page.getByText("目前没有同名制度，全部为新内容").waitFor();
  await checkAccessibility(page);
  await publish(page, 1);
  await page.getByText("<script>alert(1)</script>").waitFor();

  await page.getByRole("button", { name: "登记例外：第一条 开放时间" }).click();
  await page.getByRole("dialog").getByLabel("该校区改为").fill("科学实验室每日八点至十六点开放。");
  await page.getByRole("dialog").getByLabel("理由").fill("实验室与周边居民楼相邻");
  await page.getByRole("dialog").getByRole("button", { name: "登记", exact: true }).click();
  await page.getByText("例外已登记").waitFor();
  await article(page, "第一条").getByText(`${former}例外`).waitFor();

  await page.getByRole("button", { name: "修订", exact: true }).click();
  await page.getByLabel("第一条内容").fill("功能室每日八点至十八点开放。");
  await main(page).getByRole("button", { name: "预览并发布" }).click();
  const question = page.getByRole("group", { name: new RegExp(`${former}对第一条“开放时间”有例外`) });
  await question.waitFor();
  // nothing local is overwritten: it cannot be published before the question is answered
  expect(await main(page).getByRole("button", { name: "发布", exact: true }).isDisabled()).toBe(true);
  await question.getByRole("radio", { name: "保留例外" }).check();
  await publish(page, 2);
  await expect.poll(() => article(page, "第一条").innerText(), patient).toMatch(/八点至十八点[\s\S]*科学实验室每日八点至十六点开放。/);

  await page.getByRole("tab", { name: "版本历史" }).click();
  await page.locator("main del").first().waitFor();
  await page.getByRole("link", { name: "恢复到第 1 版" }).click();
  await page.getByText("恢复到第 1 版：作为一次新的发布").waitFor();
  await page.getByRole("group", { name: new RegExp(`${former}对第一条`) }).getByRole("radio", { name: "保留例外" }).check();
  await publish(page, 3);
  await expect.poll(() => article(page, "第一条").innerText(), patient).toMatch(/八点至十七点[\s\S]*八点至十六点/);
  await page.getByRole("tab", { name: "版本历史" }).click();
  await page.getByText("恢复第 1 版").waitFor();
  // the history, and not the two choices for a comparison
  expect(await main(page).locator("ol > li").filter({ hasText: /^第 [123] 版/ }).count()).toBe(3);
  expect(errors).toEqual([]);
});

test("two editors at once: the later one is told what the first one changed, and loses nothing unasked", async () => {
  const first = await stage.enter("principal", "/policies");
  await openPolicy(first, "课后服务管理办法");
  await first.getByRole("link", { name: "继续编辑草稿" }).click();
  const second = await stage.enter("principal");
  await second.goto(new URL(first.url()).pathname);
  await second.getByLabel("第二条内容").waitFor();
  await first.getByLabel("第二条内容").fill("以完成作业为主。");
  await first.getByRole("button", { name: "保存草稿" }).click();
  await first.getByText("草稿已保存").first().waitFor();
  await second.getByLabel("第三条内容").fill("学生自愿参加。");
  await second.getByRole("button", { name: "保存草稿" }).click();
  await second.getByText("修改第二条“服务内容”").waitFor();
  await second.getByRole("button", { name: "载入对方内容" }).click();
  await expect.poll(() => second.getByLabel("第二条内容").inputValue(), patient).toBe("以完成作业为主。");
});

test("what a former school brought along stands beside the school's own, and is in force until the school publishes", async () => {
  const page = await stage.enter("principal", "/policies/compare");
  await page.getByRole("heading", { name: "作息时间管理办法" }).waitFor();
  await page.getByRole("button", { name: "对照条文：《作息时间管理办法》" }).click();
  await page.locator("main del").first().waitFor();
  await page.getByRole("link", { name: "新华路小学作息时间管理办法" }).click();
  await page.getByText(/新华路小学（合并前）制定/).waitFor();
  // as of a day before the merger the two schools' gate-keeping rules stood side by side
  await page.goto(page.url().replace(/\/policies\/.*/, "/policies/compare?asOf=2026-09-10"));
  const before = page.getByRole("link", { name: "新华路小学门卫管理制度" });
  await before.waitFor();
  expect(await before.count()).toBe(1);
});

test("a teacher on a phone reads what waits, with the exception of the own campus, and says so; the principal counts it", async () => {
  const page = await stage.enter("teacher", "", { viewport: phone });
  await page.getByRole("navigation").getByRole("link", { name: /制度阅知.*\d+ 件待办/ }).click();
  await page.getByRole("link", { name: "门卫管理制度" }).click();
  await page.getByRole("heading", { name: /^第二条 开门时间/ }).waitFor();
  await checkAccessibility(page);
  await page.getByRole("button", { name: "我已阅知" }).click();
  await page.getByText("已记录，谢谢").waitFor();
  await page.getByText(/^已于.*阅知$/).waitFor();
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "打印 PDF" }).click();
  expect((await file).suggestedFilename()).toBe(`门卫管理制度-第2版-${own}.pdf`);
});
