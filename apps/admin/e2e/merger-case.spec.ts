/** Two schools on their way to one legal entity: refused with every reason, then opened, dated and in effect. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility } from "./browser";
import { goToDay } from "./demo-day";
import { useStage } from "./stage";

const stage = useStage();

const paper = (name: string, content = "%PDF-1.7 测试材料") => ({ name, mimeType: "application/pdf", buffer: Buffer.from(content) });
const drawer = (page: Page) => page.getByRole("dialog");
const refusalsIn = (part: Locator) => part.getByRole("alert").getByRole("listitem").allInnerTexts();

async function choose(page: Page, label: RegExp, school: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).click();
  await page.keyboard.type(school);
  await page.locator(".ant-select-item-option-active", { hasText: school }).waitFor();
  await page.keyboard.press("Enter");
}

async function setDate(page: Page, id: string, date: string): Promise<void> {
  const field = page.locator(`#${id}`);
  await field.click();
  await field.fill(date);
  await field.press("Enter");
}

/** Records a step with one paper; the form stays open when it is refused. */
async function record(page: Page, step: string, file = paper(`${step}.pdf`)): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: `登记“${step}”` }).click();
  await drawer(page).locator("input[type=file]").setInputFiles(file);
  await drawer(page).getByText(file.name, { exact: true }).waitFor();
  await drawer(page).getByRole("button", { name: `登记“${step}”` }).click();
}

test("an official opens a merger: a wrong code and a school in another case are refused, with every reason", async () => {
  const page = await stage.enter("officer", "/mergers");
  await page.getByRole("button", { name: "发起合并" }).click();
  await choose(page, /^吸收方（/, "西苑小学");
  await choose(page, /^被吸收方（/, "市庄路小学");
  await page.getByText(/市庄路小学正在与机场路小学合并/).waitFor();
  await page.getByLabel("吸收方统一社会信用代码", { exact: true }).fill("12130105DEM00000OX");
  await page.getByLabel("被吸收方统一社会信用代码").fill("9113010");
  await expect.poll(async () => (await refusalsIn(drawer(page))).length).toBeGreaterThanOrEqual(6);
  await checkAccessibility(page);
  expect(await drawer(page).getByRole("button", { name: "发起", exact: true }).isDisabled()).toBe(true);

  await choose(page, /^被吸收方（/, "新开学小学");
  for (const fill of await drawer(page).getByRole("button", { name: "与证书一致，填入" }).all()) await fill.click();
  await page.getByLabel(/^合并后校区名称/).fill("西苑小学新开校区");
  await expect.poll(() => refusalsIn(drawer(page))).toEqual([]);
  await drawer(page).getByRole("button", { name: "发起", exact: true }).click();
  await page.getByRole("heading", { name: "西苑小学 ← 新开学小学" }).waitFor();
  await page.getByText("停用标识码", { exact: false }).waitFor();

  // Only what may be done today is offered; the others say when they open.
  const offered = page.getByRole("main").getByRole("button", { name: /^登记“/ });
  expect(await offered.allInnerTexts()).toEqual(["登记“论证”"]);
  await page.getByText("完成“听证、征求意见”后可办理").waitFor();

  await record(page, "论证", paper("论证.pdf", "MZ 一个程序"));
  await expect.poll(() => refusalsIn(drawer(page))).toEqual([expect.stringContaining("“论证.pdf”的内容不是 PDF 文件")]);
  await drawer(page).getByRole("button", { name: "取消" }).click();

  await record(page, "论证");
  await page.getByRole("button", { name: "下载 论证.pdf" }).waitFor();
  await record(page, "公示");
  await page.getByText("已公示").waitFor();
  await page.getByRole("button", { name: "撤销最近一步" }).click();
  await page.getByRole("button", { name: "撤销该步骤" }).click();
  await page.getByText("准备中").waitFor();
  // It is out of the checklist and not out of the record.
  await page.getByText("撤销记录（1）").click();
  await page.getByRole("button", { name: "下载 公示.pdf" }).waitFor();
  await checkAccessibility(page);
});

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return readFile(await download.path());
}

test("the home page says which deadline of a merger is near, and leads to the case with both sides on one line of time", async () => {
  const page = await stage.enter("officer", "");
  // On the demo's first day it is near; a demo that starts later finds it overdue.
  const task = page.getByRole("region", { name: "今日待办" }).getByRole("link", { name: /(临近期限|已逾期).*机场路小学合并市庄路小学.*准予变更登记/ });
  await task.click();
  await page.getByRole("heading", { name: "时间线" }).waitFor();
  for (const lane of ["共同：论证与批复", "吸收方：机场路小学", "被吸收方：市庄路小学"]) await page.getByRole("region", { name: lane }).waitFor();
  expect(await page.getByRole("region", { name: "被吸收方：市庄路小学" }).getByRole("listitem").filter({ hasText: "第三次公告" }).innerText()).toContain("2026年11月6日完成");
  for (const form of ["变更登记申请书（草稿 PDF）", "注销登记申请书（草稿 PDF）"]) {
    expect((await downloaded(page, form)).subarray(0, 5).toString()).toBe("%PDF-");
  }
});

test("a merger goes from its decree to its effect: dated after the time for claims, refused while a conflict is open, then whole", async () => {
  const page = await stage.enter("officer", "/mergers");
  await page.getByRole("link", { name: "机场路小学 ← 市庄路小学" }).click();
  await page.getByRole("heading", { name: "机场路小学 ← 市庄路小学" }).waitFor();
  await page.getByText("新政字〔2026〕31号").waitFor();
  const caseUrl = page.url();

  await record(page, "准予变更登记");
  await page.getByRole("button", { name: "下载 准予变更登记.pdf" }).waitFor();
  await setDate(page, "schedule-effectiveOn", "2027-01-16");
  await expect.poll(() => refusalsIn(page.getByRole("main"))).toEqual([expect.stringContaining("生效日期最早 2027年1月17日")]);
  await setDate(page, "schedule-effectiveOn", "2027-01-17");
  await page.getByRole("button", { name: "确定日期" }).click();
  await page.getByRole("dialog").getByText("1 个校区划入吸收方：市庄路小学").waitFor();
  await page.getByRole("button", { name: "定为生效日期" }).click();
  await page.getByText("待生效").waitFor();

  // The day comes and the conflicts are open: both schools stay as they are.
  await goToDay(page, "2027-01-17");
  await page.goto(caseUrl.replace(/\/mergers\/.*/, ""));
  await page.getByRole("link", { name: /原定 2027年1月17日 生效，因 18 项冲突未处理而没有生效/ }).click();
  await page.getByRole("heading", { name: "并校预演" }).waitFor();
  await page.getByText("还有 18 项冲突未处理", { exact: false }).waitFor();
  for (const kind of ["职务重叠 · 1", "一人两校 · 1", "教职工号重复 · 1", "班级重名 · 15"]) await page.getByRole("heading", { name: kind }).waitFor();
  expect(await page.getByRole("row", { name: /^班级（个）/ }).innerText()).toMatch(/31\s*15\s*46/);
  await checkAccessibility(page);

  const post = page.getByRole("listitem").filter({ has: page.getByText(/与吸收方.*职务重叠/) });
  await post.getByRole("combobox").click();
  await page.locator(".ant-select-item-option", { hasText: "改任机场路小学市庄路校区执行校长" }).click();
  await post.getByRole("button", { name: /^确定/ }).click();
  await page.getByText("还有 17 项冲突未处理", { exact: false }).waitFor();
  const oneClass = page.getByRole("listitem").filter({ hasText: "机场路小学“2021级1班”" });
  await oneClass.getByRole("textbox").fill("2021级（2）班");
  await expect.poll(() => refusalsIn(oneClass)).toEqual([expect.stringContaining("合并后已有班级名为“2021级（2）班”")]);
  await page.getByRole("button", { name: "全部采用建议" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "全部采用" }).click();
  await page.getByText("冲突均已处理").first().waitFor();

  await goToDay(page, "2027-01-18");
  await page.goto(caseUrl);
  await page.getByText("已生效").waitFor();
  for (const step of ["清算结束", "申请注销登记", "准予注销登记", "缴回证书和印章"]) {
    await record(page, step);
    await page.getByRole("button", { name: `下载 ${step}.pdf` }).waitFor();
  }
  expect(await page.getByRole("main").getByRole("button", { name: /^登记“/ }).count()).toBe(0);

  const schools = caseUrl.replace(/\/mergers\/.*/, "/schools");
  const cellsOf = async (name: string) => {
    // a school of one campus has the name of its entity: two links in one row
    await page.getByRole("link", { name, exact: true }).first().waitFor();
    return page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) }).innerText();
  };
  await page.goto(schools);
  expect(await cellsOf("机场路小学市庄路校区")).toMatch(/机场路小学\s*2 个校区/);
  await page.goto(`${schools}?asOf=2027-01-16`);
  expect(await cellsOf("市庄路小学")).toMatch(/市庄路小学\s*2027年1月17日起并入机场路小学/);
  expect(await page.getByRole("link", { name: "机场路小学市庄路校区" }).count()).toBe(0);
});

test("the absorbed principal heads the campus since, and has no power over the dissolved school", async () => {
  const page = await stage.enter("principal-shizhuanglu", "");
  await page.getByRole("heading", { name: "机场路小学市庄路校区" }).waitFor();
  const posts = await page.getByRole("list", { name: "您的岗位" }).innerText();
  expect(posts).toContain("执行校长");
  expect(posts).not.toMatch(/(^|\n)校长/);
  expect(await page.getByRole("link", { name: "法人合并" }).count()).toBe(0);
});

test("a principal sees the case of the own school, and changes nothing", async () => {
  const page = await stage.enter("principal", "/mergers");
  await page.getByRole("link", { name: "宁安路小学 ← 新华路小学" }).click();
  await page.getByRole("heading", { name: "办理清单" }).waitFor();
  expect(await page.getByRole("button", { name: /登记“/ }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "撤销最近一步" }).count()).toBe(0);
});

test("a case that was heard is put forward, agreed to in the leader's inbox, and only then its decree can be recorded", async () => {
  const page = await stage.enter("officer", "/mergers");
  await page.getByRole("link", { name: "西苑小学 ← 新开学小学" }).click();
  const panel = page.getByRole("region", { name: "提请审批" });
  await panel.getByText("未提请").waitFor();
  expect(await panel.getByRole("button", { name: "提请审批" }).count()).toBe(0);
  await record(page, "公示", paper("公示二.pdf"));
  await page.getByRole("button", { name: "下载 公示二.pdf" }).waitFor();
  // Five working days of notice.
  await goToDay(page, "2027-01-26");
  const caseUrl = page.url();
  await page.goto(caseUrl);
  await record(page, "听证、征求意见");
  await page.getByText("局内审批同意提请后可登记").waitFor();
  expect(await page.getByRole("main").getByRole("button", { name: "登记“县级政府批复”" }).count()).toBe(0);
  await panel.getByRole("button", { name: "提请审批" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "提请", exact: true }).click();
  await panel.getByText("审批中").waitFor();
  expect(await page.getByRole("button", { name: "撤销最近一步" }).count()).toBe(0);

  const leader = await stage.enter("leader", "");
  await leader.goto(new URL("/approvals", caseUrl).href);
  await leader.getByRole("link", { name: /西苑小学吸收合并新开学小学/ }).click();
  await leader.getByRole("button", { name: "同意", exact: true }).click();
  await leader.getByText("审批通过").waitFor();

  const again = await stage.enter("officer", "");
  await again.goto(caseUrl);
  await again.getByRole("region", { name: "提请审批" }).getByText("已同意", { exact: true }).waitFor();
  await again.getByRole("main").getByRole("button", { name: "登记“县级政府批复”" }).waitFor();
});
