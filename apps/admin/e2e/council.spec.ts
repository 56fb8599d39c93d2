/** The parents' council on its whole way: a topic of both campuses, a proposal, a vote that tells nothing before its end, a supervisor, a request. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, phone } from "./browser";
import { goToDay } from "./demo-day";
import { useStage } from "./stage";

const stage = useStage();
const title = "两校区共用图书馆开放时间";

async function openTopic(page: Page): Promise<void> {
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("heading", { name: title }).waitFor();
}

async function say(page: Page, act: string, text: string): Promise<void> {
  await page.getByRole("button", { name: act, exact: true }).click();
  await page.getByLabel(act, { exact: true }).fill(text);
  await page.getByRole("button", { name: "发表" }).click();
  await page.getByRole("list").getByText(text).waitFor();
}

test("a topic travels from a representative's phone to a counted vote, a supervisor and a request", { timeout: 300_000 }, async () => {
  const parent = await stage.enter("parent", "/council", { viewport: phone });
  await parent.getByRole("button", { name: "发起议题" }).click();
  await parent.getByRole("combobox", { name: "涉及范围" }).click();
  await parent.locator(".ant-select-item-option", { hasText: "全校各校区" }).click();
  await parent.getByLabel("题目").fill(title);
  await parent.getByLabel("说明").fill("希望放学后两校区的图书馆都开放到五点半");
  await parent.getByRole("dialog").getByRole("button", { name: "发起议题" }).click();
  await parent.getByRole("dialog").waitFor({ state: "hidden" });
  await openTopic(parent);
  await say(parent, "提案", "两校区图书馆开放至 17:30");
  await checkAccessibility(parent);

  const principal = await stage.enter("principal", "/council");
  await openTopic(principal);
  await principal.getByRole("button", { name: "发起表决" }).click();
  await principal.getByLabel("截止日期（当日仍可投票）").waitFor();
  await principal.getByLabel(/^法定人数/).fill("10");
  await principal.getByRole("button", { name: "发起表决" }).click();
  await principal.getByRole("dialog").getByText("共 6 位家长代表有投票权", { exact: false }).waitFor();
  await principal.getByRole("dialog").getByRole("button", { name: "发起表决" }).click();
  await principal.getByText("截止后公布结果").waitFor();

  await parent.reload();
  await parent.getByRole("button", { name: "赞成" }).click();
  await parent.getByText("系统不保存谁投了什么", { exact: false }).waitFor();
  await parent.getByRole("dialog").getByRole("button", { name: "投票" }).click();
  await parent.getByText("✓ 您已投票").waitFor();
  expect(await parent.getByRole("button", { name: "反对" }).count()).toBe(0);
  await principal.reload();
  await principal.getByText("已投 1 / 6", { exact: false }).waitFor();
  expect(await principal.locator("main").innerText()).not.toContain("赞成 1");

  // A demo's day is moved past the last day of the vote.
  const day = new Date(Date.parse(/\d{4}-\d{2}-\d{2}/.exec(await today(principal))?.[0] ?? "") + 6 * 86_400_000).toISOString().slice(0, 10);
  await goToDay(principal, day);
  await principal.getByText("赞成 1，反对 0，弃权 0").waitFor();
  await principal.getByText("通过", { exact: true }).waitFor();

  await principal.getByRole("button", { name: "确定监督人" }).click();
  await principal.getByRole("combobox", { name: "监督人" }).click();
  await principal.locator(".ant-select-item-option", { hasText: stage.product.account("parent").name }).click();
  await principal.getByRole("button", { name: "确定", exact: true }).click();
  await principal.getByRole("list").getByText(stage.product.account("parent").name).first().waitFor();
  await checkAccessibility(principal);

  await parent.reload();
  await say(parent, "登记落实情况", "已到两校区查看，均开放到 17:30");
  await parent.getByRole("button", { name: "转为诉求" }).click();
  await parent.getByRole("button", { name: "转为诉求" }).click();
  await parent.getByText("转为的诉求").waitFor();
  await principal.reload();
  await principal.getByRole("link", { name: /^S\d{6}-\d{6}$/ }).click();
  await principal.getByText("待分派").waitFor();
});

/** The day that the product is at, as the session tells it. */
const today = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answer = await fetch("/auth/me");
    const { today: day } = (await answer.json()) as { today: string };
    return day;
  });
