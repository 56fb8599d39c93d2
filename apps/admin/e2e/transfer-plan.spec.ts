/** A transfer plan from its first move to its day of effect, as the four people live it who take part. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, phone, watchErrors } from "./browser";
import { goToDay } from "./demo-day";
import { createPlan, figures, moveByKeyboard, rowsOf, showEligible, untilStatus } from "./plan-acts";
import { useStage } from "./stage";

const stage = useStage();

/** Four people in turn, on a machine that may be busy. */
const wholeRoad = { timeout: 420_000 };

/** So that a plan of few moves can be tried; the rules of each move stay as they are. */
async function askForFewMoves(page: Page): Promise<void> {
  await page.getByRole("button", { name: "方案参数" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("#plan-quotaShare").fill("0");
  await dialog.getByRole("button", { name: "保存" }).click();
  await dialog.waitFor({ state: "hidden" });
  await figures(page).getByText(/要求 0–/).waitFor();
}

async function showMoved(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "显示" }).click();
  await page.locator(".ant-select-item-option", { hasText: "已列入方案" }).click();
}

test("an official moves teachers by keyboard and by drag, and sees every refusal and the effect at once", async () => {
  const page = await stage.enter("officer", "/transfer-plans");
  const errors = watchErrors(page);
  await createPlan(page, "编排演示方案");
  await page.getByRole("region", { name: /^不符合规定/ }).getByText(/应不少于 \d+ 人/).waitFor();
  await showEligible(page, "西苑小学");
  const name = await moveByKeyboard(page, "xinkaixue");
  await figures(page).getByText(/^交流 1 人/).waitFor();
  await page.getByRole("button", { name: `${name}交流到新开学小学，更改` }).waitFor();
  await page.getByText(/差异系数平方和 (\S+) → (?!\1)/).first().waitFor();

  const handle = rowsOf(page).filter({ hasText: "骨干" }).nth(1).locator("[aria-hidden=true]").first();
  const target = page.getByRole("button", { name: /^西苑小学田家庄分校/ });
  const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
  if (!from || !to) throw new Error("nothing to drag, or nowhere to drop it");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  await figures(page).getByText(/^交流 2 人/).waitFor();
  await page.reload();
  await figures(page).getByText(/^交流 2 人/).waitFor();
  await page.getByRole("button", { name: `将${name}移出方案` }).click();
  await figures(page).getByText(/^交流 1 人/).waitFor();
  expect(errors).toEqual([]);
});

test("the optimiser is cancelled without a trace, then finds a plan within the rules, and says how far it is from the best", wholeRoad, async () => {
  const page = await stage.enter("officer", "/transfer-plans");
  await createPlan(page, "优化演示方案");
  const panel = page.getByRole("region", { name: "优化建议" });
  await panel.getByRole("button", { name: "生成建议" }).click();
  await page.getByRole("button", { name: "取消" }).click();
  await panel.getByText("已取消，没有留下方案").waitFor();
  const alternatives = page.getByRole("group", { name: "各方案" }).getByRole("button", { pressed: false });
  expect(await alternatives.filter({ hasText: /优先|少动人|就近/ }).count()).toBe(0);

  await panel.getByLabel("每个方案最长用时（秒）").fill("60");
  await panel.getByRole("button", { name: "生成建议" }).click();
  await panel.getByText(/^已存为新方案/).waitFor({ timeout: 240_000 });
  await page.getByRole("group", { name: "各方案" }).getByRole("button", { name: /^均衡优先/ }).click();
  await figures(page).getByText("全部符合规定，可以提交").waitFor();
  await showMoved(page);
  await page.getByRole("button", { name: /^为什么.*交流到/ }).first().click();
  const why = page.getByRole("dialog", { name: /^为什么.*交流到/ });
  await why.getByText(/^在校连续任教 \d+ 年/).waitFor();
  await why.getByText(/^校区间差异系数平方和 \S+ → \S+（变差）/).waitFor();
  await checkAccessibility(page);
  await why.getByRole("button", { name: "推算" }).click();
  await why.getByText(/^最好的方案须另调 \d+ 人/).waitFor({ timeout: 150_000 });
  await page.keyboard.press("Escape");
  await why.waitFor({ state: "hidden" });
  await page.getByText("方案比较", { exact: true }).click();
  await page.getByRole("row", { name: /^两校区间单程合计/ }).waitFor();
  const gap = page.getByRole("row", { name: /^与最优的差距/ });
  await gap.waitFor();
  expect(await gap.innerText()).toMatch(/\d+\.\d\d%$/);
  await checkAccessibility(page);
});

test("an impossible request names what clashes and the value that would do", wholeRoad, async () => {
  const page = await stage.enter("officer", "/transfer-plans");
  await createPlan(page, "不可行演示方案");
  await page.getByRole("button", { name: "方案参数" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator(".ant-form-item", { has: page.locator("#plan-mostMoves") }).getByRole("checkbox").uncheck();
  await dialog.locator("#plan-mostMoves").fill("3");
  await dialog.getByRole("button", { name: "保存" }).click();
  await dialog.waitFor({ state: "hidden" });
  const panel = page.getByRole("region", { name: "优化建议" });
  await panel.getByLabel("每个方案最长用时（秒）").fill("60"); // what clashes is proven, and a busy machine takes longer than the default
  await panel.getByRole("button", { name: "生成建议" }).click();
  await panel.getByText(/^下列要求不能同时满足/).waitFor({ timeout: 150_000 });
  await panel.getByText(/^交流不超过 3 人/).waitFor();
  await panel.getByText(/^其他要求不变，最多可交流 3 人；可将交流比例降到/).waitFor();
  expect(await page.getByRole("group", { name: "各方案" }).getByRole("button", { name: /优先|少动人|就近/ }).count()).toBe(0);
  await checkAccessibility(page);
});

test("of two officials who move the same teacher, one is told what the other did", async () => {
  const first = await stage.enter("officer", "/transfer-plans");
  await createPlan(first, "两人同时编排");
  const second = await stage.enter("officer", "/transfer-plans");
  await second.goto(first.url());
  await figures(second).waitFor();
  for (const page of [first, second]) await showEligible(page, "西苑小学");
  // The second looks again every ten seconds; on a slow network both act on the same sight however long the first takes.
  let hurry = () => {};
  const slow = new Promise<void>((resolve) => { hurry = resolve; });
  await second.route(/transferPlan\.moves/, (route) => slow.then(() => route.continue()).catch(() => undefined)); // it may have been given up
  const name = await moveByKeyboard(first, "xinkaixue");
  await first.getByRole("button", { name: `${name}交流到新开学小学，更改` }).waitFor();
  await moveByKeyboard(second, "hezuolu");
  hurry();
  await second.getByText(new RegExp(`已于.*将${name}改为调到新开学小学`)).waitFor();
  await expect.poll(() => second.getByRole("button", { name: `${name}交流到新开学小学，更改` }).isVisible()).toBe(true);
});

test("a plan is answered on a phone, approved, published and takes effect on its day, and each teacher has a notice", wholeRoad, async () => {
  const officer = await stage.enter("officer", "/transfer-plans");
  await createPlan(officer, "结对校区交流方案");
  await askForFewMoves(officer);
  await showEligible(officer, "西苑小学");
  const name = await moveByKeyboard(officer, "xinkaixue");
  await figures(officer).getByText("全部符合规定，可以提交").waitFor();
  await officer.getByRole("button", { name: "提交征求意见" }).click();
  await officer.getByRole("dialog").getByRole("button", { name: "提交征求意见" }).click();
  await officer.getByText("已答复 0 项，共 2 项").waitFor();

  const releasing = await stage.enter("principal-xiyuan", "/transfer-plans", { viewport: phone });
  await releasing.getByRole("article", { name: `${name} 调离本校` }).waitFor();
  await checkAccessibility(releasing);
  await releasing.getByRole("button", { name: `不同意：${name}` }).click();
  await releasing.getByLabel("不同意的理由").fill("学期中骨干调出，无人接替");
  await releasing.getByRole("button", { name: "确认不同意" }).click();
  await releasing.getByText("理由：学期中骨干调出，无人接替").waitFor();
  const receiving = await stage.enter("principal-xinkaixue", "/transfer-plans", { viewport: phone });
  await receiving.getByRole("button", { name: `同意：${name}`, exact: true }).click();
  await receiving.getByText("已全部答复").waitFor();

  await officer.reload();
  await officer.getByText("学期中骨干调出，无人接替").waitFor();
  await officer.getByRole("button", { name: "报送审批" }).click();
  await officer.getByRole("dialog").getByText("有 1 项不同意，仍报送审批？").waitFor();
  await officer.getByRole("dialog").getByRole("button", { name: "报送审批" }).click();
  await untilStatus(officer, "待审批");

  const leader = await stage.enter("leader", "/transfer-plans");
  await leader.getByRole("link", { name: "结对校区交流方案" }).click();
  await leader.getByRole("button", { name: "批准并公示" }).click();
  await leader.getByRole("dialog").getByText(/公示期为.*（5 个工作日/).waitFor();
  await leader.getByRole("dialog").getByRole("button", { name: "批准并公示" }).click();
  await leader.getByText(/期满自动转为待生效/).waitFor();
  await checkAccessibility(leader);

  const download = leader.waitForEvent("download");
  await leader.getByRole("button", { name: `打印${name}的通知书` }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`交流轮岗通知书-${name}.pdf`);
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe("%PDF-");

  await goToDay(leader, "2027-09-01");
  await untilStatus(leader, "已生效");
  const staff = leader.url().replace(/\/transfer-plans.*/, "/staff");
  await leader.goto(`${staff}?q=${encodeURIComponent(name)}`);
  await leader.getByRole("row", { name: new RegExp(`${name}.*新开学小学.*2027`) }).waitFor();
});
