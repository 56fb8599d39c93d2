/** The register: what an official enters, digit by digit and with its history; groups that do not merge; the lineage walked by date. */
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, phone } from "./browser";
import { useStage } from "./stage";

const stage = useStage();

const dialog = (page: Page) => page.getByRole("dialog");
const refusalsIn = (part: Locator) => part.getByRole("alert").getByRole("listitem").allInnerTexts();

async function setDate(field: Locator, date: string): Promise<void> {
  await field.click();
  await field.fill(date);
  await field.press("Enter");
}

async function choose(page: Page, field: Locator, text: string): Promise<void> {
  await field.click();
  await page.keyboard.type(text);
  await page.locator(".ant-select-item-option-active", { hasText: text }).waitFor();
  await page.keyboard.press("Enter");
}

const panel = (page: Page, title: string) => page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) }).last();

test("a school is renamed: refused for a name that another has, entered from a day on, and shown as of any day", async () => {
  const page = await stage.enter("officer", "/schools");
  // The campus and the entity bear one name; the entity's link is the second.
  await page.getByRole("link", { name: "西苑小学", exact: true }).last().click();
  await page.getByRole("heading", { name: "登记事项" }).waitFor();
  const code = await panel(page, "登记事项").locator("dd.figures").innerText();
  await panel(page, "名称沿革").getByRole("button", { name: "更名" }).click();
  await dialog(page).getByLabel("新名称").fill("机场路小学");
  await setDate(dialog(page).getByLabel("生效日期"), "2026-11-01");
  await dialog(page).getByRole("button", { name: "登记" }).click();
  await expect.poll(() => refusalsIn(dialog(page))).toEqual([expect.stringContaining("本区已有学校使用“机场路小学”")]);
  await checkAccessibility(page);
  await dialog(page).getByLabel("新名称").fill("西苑实验小学");
  await dialog(page).getByRole("button", { name: "登记" }).click();
  await page.getByRole("heading", { name: "西苑实验小学", level: 1 }).waitFor();
  expect(await panel(page, "登记事项").locator("dd.figures").innerText()).toBe(code);
  expect(await panel(page, "名称沿革").getByRole("listitem").allInnerTexts()).toEqual([
    expect.stringMatching(/^西苑实验小学\n2026年11月1日起/), expect.stringMatching(/^西苑小学\n.*至2026年10月31日/),
  ]);

  await page.goto(`${page.url()}?asOf=2026-10-31`);
  await page.getByRole("heading", { name: "西苑小学", level: 1 }).waitFor();
  await page.getByText("正在查看2026年10月31日的情况，不是今天的").waitFor();
  // What is entered is entered on today's page.
  expect(await page.getByRole("button", { name: "更名" }).count()).toBe(0);
});

test("a change of the legal representative needs both documents", async () => {
  const page = await stage.enter("officer", "/schools");
  await page.getByRole("link", { name: "机场路小学", exact: true }).last().click();
  await panel(page, "法定代表人沿革").getByRole("button", { name: "变更法定代表人" }).click();
  await dialog(page).getByLabel("姓名").fill("沈佳怡");
  await dialog(page).getByLabel("任职文件文号").fill("任命书");
  await dialog(page).getByRole("button", { name: "登记" }).click();
  await expect.poll(() => refusalsIn(dialog(page))).toEqual([
    expect.stringContaining("变更法定代表人须有免职文件"), expect.stringContaining("“任命书”不是公文文号"),
  ]);
  await dialog(page).getByLabel("任职文件文号").fill("新教党[2026]9号");
  await dialog(page).getByLabel("免职文件文号").fill("新教党〔2026〕8号");
  await dialog(page).getByRole("button", { name: "登记" }).click();
  await panel(page, "登记事项").getByText(/^沈佳怡（/).waitFor();
  await panel(page, "法定代表人沿革").getByText("免职：新教党〔2026〕8号").waitFor();
});

test("a school code is refused at its first wrong digit, and a merged school has one", async () => {
  const page = await stage.enter("officer", "/schools");
  await page.getByRole("link", { name: "宁安路小学新华路校区" }).click();
  await panel(page, "标识码沿革").getByRole("button", { name: "填报标识码" }).click();
  await dialog(page).getByLabel("学校标识码").fill("2213900040");
  await dialog(page).getByRole("button", { name: "登记" }).click();
  await expect.poll(() => refusalsIn(dialog(page))).toEqual([
    expect.stringContaining("标识码第 2 位不对：小学以 21 开头，现为 22"), expect.stringContaining("合并后的学校只用一个标识码：宁安路小学已有"),
  ]);
});

test("an official opens a 托管; a school that is managed already is refused; the group ends and stays to be read", async () => {
  const page = await stage.enter("officer", "/groups");
  await page.getByRole("button", { name: "新建" }).click();
  await choose(page, dialog(page).getByRole("combobox", { name: "类型" }), "托管");
  await dialog(page).getByLabel("名称").fill("联盟路小学托管东营学校");
  await choose(page, dialog(page).getByRole("combobox", { name: "牵头校" }), "联盟路小学");
  await setDate(dialog(page).getByLabel("成立日期"), "2026-09-01");
  await checkAccessibility(page);
  await dialog(page).getByRole("button", { name: "成立" }).click();
  const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "联盟路小学托管东营学校" }) });
  await card.getByRole("button", { name: "加入学校" }).click();
  await choose(page, dialog(page).getByRole("combobox", { name: "学校" }), "于底学校");
  await dialog(page).getByRole("button", { name: "登记" }).click();
  await expect.poll(() => refusalsIn(dialog(page))).toEqual([expect.stringContaining("该法人已在“合作路小学领办于底学校”中受管理")]);
  await choose(page, dialog(page).getByRole("combobox", { name: "学校" }), "东营学校");
  await setDate(dialog(page).getByLabel("加入日期"), "2026-09-01");
  await dialog(page).getByRole("button", { name: "登记" }).click();
  await card.getByRole("link", { name: "东营学校" }).waitFor();
  await dialog(page).waitFor({ state: "hidden" });

  await card.getByRole("button", { name: "终止" }).click();
  await dialog(page).getByText("将同时结束 2 所学校的成员关系").waitFor();
  await dialog(page).getByRole("button", { name: "确认终止" }).click();
  await card.waitFor({ state: "detached" });
  await page.goto(`${page.url()}?asOf=2026-11-01`);
  await card.getByText("东营学校", { exact: true }).waitFor();
});

test("the lineage is walked by date with the keys: two schools the day before, one legal entity from the merger on", async () => {
  const page = await stage.enter("officer", "/lineage");
  const state = page.getByRole("status").filter({ hasText: "个法人" });
  await state.waitFor();
  await page.getByRole("slider", { name: "变动日期" }).focus();
  const today = await state.innerText();
  while (!(await state.innerText()).startsWith("2026年9月1日")) await page.keyboard.press("ArrowLeft");
  const merged = /(\d+) 个法人，(\d+) 个校区/.exec(await state.innerText())?.slice(1).map(Number) ?? [];
  await page.keyboard.press("ArrowLeft");
  const before = /(\d+) 个法人，(\d+) 个校区/.exec(await state.innerText())?.slice(1).map(Number) ?? [];
  expect(before).toEqual([(merged[0] ?? 0) + 1, merged[1]]);
  expect(today).not.toBe(await state.innerText());
  // The table behind it says the same.
  expect(await page.getByRole("row").filter({ hasText: "新政字〔2026〕12号" }).innerText()).toMatch(/合并[\s\S]*新华路小学 → 宁安路小学/);
  await page.getByText("全部（含学区）").click();
  await page.getByRole("row").filter({ hasText: "西苑小学学区" }).first().waitFor();
  await checkAccessibility(page);
});

test("a principal reads the own school and where it came from on a phone, and enters nothing", async () => {
  const page = await stage.enter("principal", "/schools", { viewport: phone });
  await page.locator("a[href*='/entity/']").first().click();
  await page.getByRole("heading", { name: "沿革图" }).waitFor();
  await page.getByText("新华路小学 → 宁安路小学", { exact: true }).waitFor();
  for (const name of ["更名", "地址变更", "登记证书", "变更法定代表人"]) expect(await page.getByRole("button", { name }).count()).toBe(0);
  await checkAccessibility(page);
});
