/** Two schools on their way to one legal entity: refused with every reason, then opened, dated and in effect. */
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility } from "./browser";
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

  await record(page, "县级政府批复");
  await expect.poll(() => refusalsIn(drawer(page))).toEqual([
    expect.stringContaining("“听证、征求意见”尚未完成"),
    expect.stringContaining("缺少批复文号"),
  ]);
  await drawer(page).getByRole("button", { name: "取消" }).click();

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
});

test("a merger in its time for claims is dated no earlier than 90 days after the first announcement, and takes effect on its day", async () => {
  const page = await stage.enter("officer", "/mergers");
  await page.getByRole("link", { name: "机场路小学 ← 市庄路小学" }).click();
  await page.getByRole("heading", { name: "机场路小学 ← 市庄路小学" }).waitFor();
  await setDate(page, "schedule-effectiveOn", "2027-01-16");
  await expect.poll(() => refusalsIn(page.getByRole("main"))).toEqual([expect.stringContaining("生效日期最早 2027年1月17日")]);
  await setDate(page, "schedule-effectiveOn", "2027-01-17");
  await page.getByRole("button", { name: "确定日期" }).click();
  await page.getByRole("dialog").getByText("1 个校区划入吸收方：市庄路小学").waitFor();
  await page.getByRole("button", { name: "定为生效日期" }).click();
  await page.getByText("待生效").waitFor();

  await page.getByRole("button", { name: /^演示日期/ }).click();
  await page.getByPlaceholder("到指定日期").fill("2027-01-17");
  await page.keyboard.press("Enter");
  await page.getByText("已生效").waitFor();

  const schools = page.url().replace(/\/mergers\/.*/, "/schools");
  const cellsOf = async (name: string) => {
    await page.getByRole("link", { name, exact: true }).waitFor();
    return page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) }).innerText();
  };
  await page.goto(schools);
  expect(await cellsOf("机场路小学市庄路校区")).toMatch(/机场路小学\s*2 个校区/);
  await page.goto(`${schools}?asOf=2027-01-16`);
  expect(await cellsOf("市庄路小学")).toMatch(/市庄路小学\s*2027年1月17日起并入机场路小学/);
  expect(await page.getByRole("link", { name: "机场路小学市庄路校区" }).count()).toBe(0);
});

test("a principal sees the case of the own school, and changes nothing", async () => {
  const page = await stage.enter("principal", "/mergers");
  await page.getByRole("link", { name: "宁安路小学 ← 新华路小学" }).click();
  await page.getByRole("heading", { name: "办理清单" }).waitFor();
  expect(await page.getByRole("button", { name: /登记“/ }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "撤销最近一步" }).count()).toBe(0);
});
