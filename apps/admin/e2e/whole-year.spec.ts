/**
 * The tool that officials keep open in August, walked up to the principals' answers on a plan of the whole district: the
 * forecast, who is eligible, what teachers wish, three plans that differ in kind, the comparison, an edit, the impact.
 * transfer-plan.spec goes on to the decision and the day of effect, after-plan.spec to the return.
 */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { phone, watchErrors } from "./browser";
import { createPlan, figures, rowsOf } from "./plan-acts";
import { useStage } from "./stage";

const stage = useStage();
const plan = "2027 学年全区交流轮岗方案";

async function open(page: Page, path: string): Promise<void> {
  const scope = new URL(page.url()).pathname.split("/")[1] ?? "";
  await page.goto(`/${scope}${path}`);
  await page.locator("main h1").waitFor();
}

/** The optimiser's three plans; the first is looked at. */
async function suggestThree(page: Page): Promise<void> {
  const panel = page.getByRole("region", { name: "优化建议" });
  await panel.getByLabel("每个方案最长用时（秒）").fill("60");
  await panel.getByRole("button", { name: "生成建议" }).click();
  await panel.getByText(/^已存为新方案/).waitFor({ timeout: 240_000 });
  const alternatives = page.getByRole("group", { name: "各方案" }).getByRole("button");
  await expect.poll(() => alternatives.filter({ hasText: /均衡优先|少动人|就近/ }).count(), { timeout: 60_000 }).toBe(3);
  await alternatives.filter({ hasText: /^均衡优先/ }).click();
  await page.getByRole("button", { name: "选为提交方案" }).click();
  await page.getByRole("button", { name: "选为提交方案" }).waitFor({ state: "detached" });
  await figures(page).getByText("全部符合规定，可以提交").waitFor();
}

/** Takes the first move out and puts it back: both show at once, and the plan is as good as before. */
async function editOnce(page: Page): Promise<string> {
  await page.getByRole("combobox", { name: "显示" }).click();
  await page.locator(".ant-select-item-option", { hasText: "已列入方案" }).click();
  const button = rowsOf(page).getByRole("button", { name: /交流到.*，更改$/ }).first();
  const [, name = "", campus = ""] = /^(.*)交流到(.*)，更改$/.exec((await button.getAttribute("aria-label")) ?? "") ?? [];
  const before = await figures(page).getByText(/^交流 \d+ 人/).innerText();
  await page.getByRole("button", { name: `将${name}移出方案`, exact: true }).click();
  await expect.poll(() => figures(page).getByText(/^交流 \d+ 人/).innerText()).not.toBe(before);
  await page.getByRole("combobox", { name: "显示" }).click();
  await page.locator(".ant-select-item-option", { hasText: "符合交流条件" }).click();
  await page.getByRole("button", { name: `将${name}调到…`, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: `为${name}选择交流校区` });
  await dialog.getByRole("searchbox").fill(campus);
  await dialog.getByRole("button", { name: new RegExp(`^${campus}`) }).first().click();
  await dialog.waitFor({ state: "hidden" });
  await expect.poll(() => figures(page).getByText(/^交流 \d+ 人/).innerText()).toBe(before);
  await figures(page).getByText("全部符合规定，可以提交").waitFor();
  return name;
}

/** Every principal of the demo who is asked says yes on a phone. */
async function agreeAll(): Promise<void> {
  for (const { login } of stage.product.accounts.filter((account) => account.login.startsWith("principal"))) {
    const page = await stage.enter(login, "/transfer-plans", { viewport: phone });
    await page.getByRole("heading", { name: plan }).or(page.getByText("现在没有需要您答复的事项")).first().waitFor();
    const all = page.getByRole("button", { name: /^其余 \d+ 项全部同意$/ });
    const one = page.getByRole("button", { name: /^同意：/ });
    if ((await all.count()) > 0) {
      await all.click();
      await page.getByRole("dialog").getByRole("button", { name: "同意" }).click();
    } else if ((await one.count()) > 0) await one.first().click();
    else continue;
    await page.getByText("已全部答复").or(page.getByText("待审批")).first().waitFor();
  }
}

test("from the forecast to the principals' answers", { timeout: 600_000 }, async () => {
  const officer = await stage.enter("officer", "/forecast");
  const errors = watchErrors(officer);
  await officer.getByText(/五年内预计退休[\s\S]*[\d,]+ 人/).first().waitFor();

  await open(officer, "/eligibility");
  await officer.getByRole("row", { name: /本校连续任教满 \d+ 年/ }).first().waitFor();
  await open(officer, "/preferences");
  await officer.getByRole("row", { name: /愿意交流/ }).first().waitFor();

  await open(officer, "/transfer-plans");
  await createPlan(officer, plan);
  await suggestThree(officer);
  await officer.getByTitle("方案比较", { exact: true }).click();
  await officer.getByRole("row", { name: /^两校区间单程合计/ }).waitFor();
  await officer.getByTitle("编排", { exact: true }).click();
  const name = await editOnce(officer);
  await officer.getByTitle("方案影响", { exact: true }).click();
  await officer.getByRole("row", { name: /^低于学科最低配备/ }).waitFor();

  await officer.getByRole("button", { name: "提交征求意见" }).click();
  await officer.getByRole("dialog").getByRole("button", { name: "提交征求意见" }).click();
  await officer.getByText(/^已答复 0 项，共 \d+ 项$/).waitFor();
  await agreeAll();
  await officer.reload();
  await officer.getByText(/^已答复 [1-9]\d* 项，共 \d+ 项$/).waitFor();
  expect(name).not.toBe("");
  expect(errors).toEqual([]);
});
