/** 走教 from the principal's arrangement to the teacher's phone, and what a plan does as an official reads it. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, phone, watchErrors } from "./browser";
import { createPlan } from "./plan-acts";
import { useStage } from "./stage";

const stage = useStage();
const wholeRoad = { timeout: 240_000 };

/** The head of one's own page: "name · day". */
async function nameOfTeacher(): Promise<string> {
  const page = await stage.enter("teacher");
  await page.goto("/me");
  const about = page.getByText(/^.+ · \d{4}年\d+月\d+日$/).first();
  await about.waitFor();
  return (await about.innerText()).split(" · ")[0] ?? "";
}

async function openFile(page: Page, name: string): Promise<void> {
  await page.getByRole("searchbox", { name: /拼音/ }).fill(name);
  await page.getByRole("link", { name }).first().click();
  await page.getByRole("heading", { name: "走教" }).waitFor();
}

test("a principal sends a teacher to the other campus two days a week, both lists show it, and the teacher sees it", wholeRoad, async () => {
  const name = await nameOfTeacher();
  const page = await stage.enter("principal", "/staff");
  const errors = watchErrors(page);
  await openFile(page, name);
  await page.getByRole("button", { name: "安排走教" }).click();
  const dialog = page.getByRole("dialog", { name: `安排${name}走教` });
  const save = dialog.getByRole("button", { name: "安排", exact: true });
  await save.click();
  await dialog.getByText("应选定走教日").waitFor();
  for (const day of ["周二", "周四"]) await dialog.getByRole("checkbox", { name: day }).check();
  await dialog.getByLabel("走教每周课时").fill("6");
  await dialog.getByLabel("本校区每周课时").fill("8");
  await save.click();
  await dialog.waitFor({ state: "hidden" });
  const panel = page.getByRole("region", { name: "走教" });
  await panel.getByText("周二、周四，每周 6 节").waitFor();
  await panel.getByText(/^合计 14 节/).waitFor();
  await checkAccessibility(page);

  await page.getByRole("button", { name: "安排走教" }).click();
  await dialog.getByRole("checkbox", { name: "周四" }).check();
  await dialog.getByLabel("走教每周课时").fill("1");
  await save.click();
  await dialog.getByText(/^周四已有走教安排/).waitFor();
  await dialog.getByRole("button", { name: "取消" }).click();

  const list = page.url().replace(/\/staff\/.*/, `/staff?q=${encodeURIComponent(name)}`);
  await page.goto(list);
  await page.getByRole("row").filter({ hasText: name }).filter({ hasText: "赴宁安路小学新华路校区" }).waitFor();
  await page.getByRole("row").filter({ hasText: name }).filter({ hasText: "来自宁安路小学" }).waitFor();
  await page.goto(page.url().replace(/\/staff.*/, "/part-time"));
  await page.getByRole("row").filter({ hasText: name }).filter({ hasText: "周二、周四" }).waitFor();
  await checkAccessibility(page);

  const own = await stage.enter("teacher", "", { viewport: phone });
  await own.goto("/me");
  await own.getByRole("region", { name: "走教" }).getByText("周二、周四，每周 6 节").waitFor();
  await checkAccessibility(own);
  expect(errors).toEqual([]);
});

test("an official reads what a plan makes worse, and every number opens its list", wholeRoad, async () => {
  const page = await stage.enter("officer", "/transfer-plans");
  const errors = watchErrors(page);
  await createPlan(page, "影响分析演示方案");
  await page.getByText("方案影响", { exact: true }).first().click();
  await page.getByRole("heading", { name: "调整前后" }).waitFor();
  await page.getByText("没有变差的事项").waitFor();
  const number = page.getByRole("button", { name: /^西苑小学七项指标达标项数明细/ });
  await number.click();
  const details = page.getByRole("dialog", { name: "西苑小学：影响明细" });
  await details.getByRole("row", { name: /^高于规定学历教师/ }).waitFor();
  await checkAccessibility(page);
  expect(errors).toEqual([]);
});
