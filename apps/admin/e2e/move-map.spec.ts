/** The moves of a plan as a map and as a flow: walked by keyboard, narrowed, taken home, and read on a phone. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, phone, watchErrors } from "./browser";
import { createPlan, figures, moveByKeyboard, showEligible } from "./plan-acts";
import { useStage } from "./stage";

const stage = useStage();

/** Two teachers leave 西苑小学 for two campuses, one of them that it is paired with. */
async function planOfTwo(page: Page, title: string): Promise<[string, string]> {
  await createPlan(page, title);
  await showEligible(page, "西苑小学");
  const first = await moveByKeyboard(page, "xinkaixue");
  await figures(page).getByText(/^交流 1 人/).waitFor();
  // The one who is moved says "更改" and no longer offers to choose; the list follows the figures a moment later.
  await page.getByRole("button", { name: `${first}交流到新开学小学，更改` }).waitFor();
  const second = await moveByKeyboard(page, "hezuolu");
  await figures(page).getByText(/^交流 2 人/).waitFor();
  return [first, second];
}

const openMap = (page: Page) => page.getByText("调动图", { exact: true }).click();
const panelOf = (page: Page) => page.getByRole("region", { name: "谁去谁来" });

test("a plan without moves says so; with moves the map is walked by keyboard, narrowed and saved", async () => {
  const page = await stage.enter("officer", "/transfer-plans");
  const errors = watchErrors(page);
  await createPlan(page, "还没有人的方案");
  await openMap(page);
  await page.getByText("没有可画的调动").waitFor();
  await page.getByRole("link", { name: "全部方案" }).click();

  const [first, second] = await planOfTwo(page, "调动图方案");
  await openMap(page);
  await page.getByText("交流 2 人，2 条去向，涉及 3 个校区").waitFor();
  const school = page.getByRole("button", { name: /^西苑小学 .2，教师 \d+ 人，交流后 \d+ 人，调入 0 人，调出 2 人$/ });
  await school.focus();
  await panelOf(page).getByText(first).waitFor();
  await panelOf(page).getByText(second).waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await school.evaluate((mark) => mark === document.activeElement)).toBe(false);

  const receiving = page.getByRole("button", { name: /^新开学小学 .1，教师 .*调入 1 人/ });
  await receiving.focus();
  await page.keyboard.press("Enter");
  await page.getByText("交流 1 人，1 条去向，涉及 2 个校区").waitFor();
  const ways = page.getByRole("region", { name: "去向", exact: true });
  await ways.getByRole("row", { name: new RegExp(`西苑小学 新开学小学 1 .*${first}`) }).waitFor();
  expect(await ways.getByText(second).count()).toBe(0);
  await checkAccessibility(page);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载图（SVG）" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("调动图方案 方案一 调动地图.svg");
  const drawn = await readFile(await file.path(), "utf8");
  expect(drawn).toContain("<svg");
  expect(drawn).toContain("新开学小学 +1");
  expect(drawn).toContain("由固定种子生成");
  expect(errors).toEqual([]);
});

test("the flow picture names who goes each way, and on a phone the table stands before it", async () => {
  const page = await stage.enter("officer", "/transfer-plans");
  const [first] = await planOfTwo(page, "流向图方案");
  await openMap(page);
  await page.getByText("流向图", { exact: true }).click();
  await page.getByRole("button", { name: "西苑小学到新开学小学，1 人" }).focus();
  await panelOf(page).getByText(first).waitFor();
  await checkAccessibility(page);

  await page.setViewportSize(phone);
  const table = page.getByRole("region", { name: "去向", exact: true });
  const picture = page.getByRole("region", { name: /^流向图，可左右滚动/ });
  await expect
    .poll(async () => {
      const [above, below] = [await table.boundingBox(), await picture.boundingBox()];
      return above && below ? above.y < below.y : false;
    })
    .toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  await checkAccessibility(page);
});
