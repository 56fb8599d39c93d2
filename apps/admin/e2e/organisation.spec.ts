/** Powers follow posts: a principal appoints, deputises and merges; what is handed on opens and closes for the other at once. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, phone } from "./browser";
import { useStage } from "./stage";

const stage = useStage();
const dialog = (page: Page) => page.getByRole("dialog");
const refusalsIn = (page: Page) => dialog(page).getByRole("alert").getByRole("listitem").allInnerTexts();

/** By the end of a staff number: every school has one of these. */
const someone = "-012";

async function pick(page: Page, id: string, search: string): Promise<void> {
  await page.locator(`#${id}`).click();
  await page.keyboard.type(search);
  await page.locator(".ant-select-item-option-active", { hasText: search }).waitFor();
  await page.keyboard.press("Enter");
}

test("a principal sets up a department, is told why not, adds a position and appoints to it", async () => {
  const page = await stage.enter("principal", "/organisation");
  await page.getByRole("button", { name: "设立部门" }).click();
  await expect.poll(() => refusalsIn(page)).toEqual([expect.stringContaining("已有“教导处”")]);
  expect(await dialog(page).getByRole("button", { name: "设立部门" }).isDisabled()).toBe(true);
  await dialog(page).getByLabel("部门名称").fill("课程发展中心");
  await checkAccessibility(page);
  await dialog(page).getByRole("button", { name: "设立部门" }).click();
  const card = page.getByRole("region", { name: "课程发展中心" });
  await card.getByText("还没有设职位").waitFor();

  await card.getByRole("button", { name: "课程发展中心：更多" }).click();
  await page.getByRole("menuitem", { name: "增设职位" }).click();
  await dialog(page).getByLabel("职位名称").fill("课程专员");
  await dialog(page).getByRole("button", { name: "增设" }).click();
  await card.getByText("空缺 1").waitFor();
  await card.getByRole("button", { name: "任命课程发展中心课程专员" }).click();
  await pick(page, "appointment-personId", someone);
  await dialog(page).getByRole("button", { name: /^任\s*命$/ }).click();
  await card.getByText("课程专员 1/1").waitFor();
});

test("after a merger of schools the principal sees whom merging two departments concerns, and merges them", async () => {
  const page = await stage.enter("principal", "/organisation");
  const offices = page.getByRole("region", { name: "总务处" });
  await expect.poll(() => offices.count()).toBe(2);
  await page.getByRole("button", { name: "合并部门" }).click();
  await pick(page, "merge-into", "总务处");
  await pick(page, "merge-from", "总务处（原新华路小学）");
  await page.keyboard.press("Escape"); // the list stays open for more
  await dialog(page).getByText(/涉及 \d+ 人|不涉及人员/).first().waitFor();
  await dialog(page).getByRole("button", { name: /^合并（涉及 \d+ 人）$/ }).click();
  await expect.poll(() => offices.count()).toBe(1);
});

test("what a campus head hands on and takes back is said on the own page, on a phone", async () => {
  const page = await stage.enter("campus-head", "", { viewport: phone });
  await page.goto("/me");
  await page.getByRole("button", { name: "授权给同事" }).click();
  await pick(page, "delegation-personId", someone);
  await dialog(page).getByLabel("查看教职工").check();
  await dialog(page).getByLabel("事由").fill("赴省里培训");
  await checkAccessibility(page);
  await dialog(page).getByRole("button", { name: /^授\s*权$/ }).click();
  await expect.poll(() => page.getByRole("button", { name: /^收\s*回$/ }).count()).toBe(2);
  await page.getByRole("button", { name: /^收\s*回$/ }).first().click();
  await page.getByRole("button", { name: "立即收回" }).click();
  await expect.poll(() => page.getByRole("button", { name: /^收\s*回$/ }).count()).toBe(1);
});

test("whoever gets an account replaces the first password before anything is open", async () => {
  const page = await stage.enter("admin", "/accounts");
  await page.getByRole("button", { name: "开通账号" }).click();
  await pick(page, "create-personId", "王");
  await dialog(page).getByLabel("登录账号").fill("wang-first");
  await dialog(page).getByRole("button", { name: /^开\s*通$/ }).click();
  const first = await dialog(page).locator("code").innerText();

  const own = await stage.openPage({ viewport: phone });
  await own.goto("/sign-in");
  await own.getByLabel("账号").fill("wang-first");
  await own.getByLabel("密码").fill(first);
  await own.getByRole("button", { name: /登\s*录/ }).click();
  await own.getByRole("heading", { name: "请先设置自己的密码" }).waitFor();
  await own.getByLabel("管理员给您的密码").fill(first);
  await own.locator("#password-next").fill("wang-first-1");
  await own.getByText("新密码不能包含账号").waitFor();
  await own.locator("#password-next").fill("晨光里的操场-7号楼");
  await own.locator("#password-repeat").fill("晨光里的操场-7号楼");
  await own.getByRole("button", { name: "修改密码" }).click();
  await expect.poll(() => own.getByRole("heading", { name: "请先设置自己的密码" }).count()).toBe(0);
});
