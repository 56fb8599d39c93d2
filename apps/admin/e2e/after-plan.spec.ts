/** After the decision: who returns and who goes on, a handover note written on a phone, and the report that the province asks for. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, phone, watchErrors } from "./browser";
import { goToDay } from "./demo-day";
import { useStage } from "./stage";

const stage = useStage();

const rowsOf = (page: Page) => page.getByRole("region", { name: "交流教师" }).getByRole("row");

/** The teachers who can be selected, in the order of the list: the nearest end first. */
async function selectable(page: Page): Promise<string[]> {
  const boxes = page.getByRole("checkbox", { name: /^选择./ });
  await boxes.first().waitFor();
  return (await boxes.evaluateAll((all) => all.map((box) => box.getAttribute("aria-label") ?? ""))).map((label) => label.replace(/^选择/, ""));
}

async function decide(page: Page, name: string, decision: string, reason?: string): Promise<void> {
  await page.getByRole("checkbox", { name: `选择${name}`, exact: true }).check();
  await page.getByRole("button", { name: decision }).click();
  const dialog = page.getByRole("dialog", { name: decision });
  if (reason !== undefined) await dialog.getByLabel("理由").fill(reason);
  await dialog.getByRole("button", { name: decision }).click();
  await dialog.waitFor({ state: "hidden" });
}

test("an official extends one rotation and lets another end, and after the day the teacher's history shows the return", { timeout: 240_000 }, async () => {
  const page = await stage.enter("officer", "/rotations");
  const errors = watchErrors(page);
  const [extended, returning] = await selectable(page);
  if (!extended || !returning) throw new Error("the demo has too few rotations");
  await decide(page, extended, "延长一年", "任教毕业年级");
  await rowsOf(page).filter({ hasText: extended }).getByText("2028").first().waitFor();
  await decide(page, returning, "期满返回");
  await rowsOf(page).filter({ hasText: returning }).getByText("已定返回").waitFor();
  await checkAccessibility(page);

  await goToDay(page, "2027-02-02");
  await page.goto(`${new URL(page.url()).pathname}?show=over`);
  await rowsOf(page).filter({ hasText: returning }).getByText("已返回").waitFor();
  expect(await rowsOf(page).filter({ hasText: extended }).count()).toBe(0);
  await rowsOf(page).filter({ hasText: returning }).getByRole("link", { name: returning }).click();
  await page.getByRole("heading", { name: "任教经历" }).waitFor();
  await page.getByText(/交流期满返回/).waitFor();
  expect(errors).toEqual([]);
});

test("a correction is proposed by the official and decided by the leader", async () => {
  const officer = await stage.enter("officer", "/rotations");
  const name = (await selectable(officer)).at(-1) ?? "";
  await rowsOf(officer).filter({ hasText: name }).getByRole("button", { name: "学年中调整" }).click();
  const dialog = officer.getByRole("dialog", { name: `学年中调整：${name}` });
  await dialog.getByRole("button", { name: "提出调整" }).click();
  await dialog.getByText("应写明依据文号").waitFor();
  await dialog.locator("#correction-on").fill("2027-03-15");
  await officer.keyboard.press("Enter");
  await dialog.locator("#correction-reason").fill("家庭困难，就近安排");
  await dialog.locator("#correction-paper").fill("新教人〔2026〕30号");
  await dialog.getByRole("button", { name: "提出调整" }).click();
  await dialog.waitFor({ state: "hidden" });

  const leader = await stage.enter("leader", "/rotations");
  await leader.getByRole("button", { name: `记录：${name}` }).click();
  const record = leader.getByRole("dialog", { name: `${name}的交流记录` });
  await record.getByRole("button", { name: "批准" }).click();
  await leader.getByRole("dialog", { name: `批准${name}的调整？` }).getByRole("button", { name: "批准" }).click();
  await record.getByText("已批准，待执行").waitFor();
  expect(await record.innerText()).toContain("新教人〔2026〕30号");
});

test("a teacher writes a handover note on a phone, and is told what is missing before it is sent", async () => {
  const page = await stage.enter("teacher-moving", "", { viewport: phone });
  await page.goto("/me");
  const panel = page.getByRole("region", { name: "工作交接" });
  await panel.getByRole("button", { name: "填写交接单" }).click();
  await panel.getByRole("button", { name: "提交给接收人" }).click();
  await panel.getByText("请填写任教班级").waitFor();
  await panel.getByLabel("任教班级").fill("三年级2班语文，每周6节");
  await panel.getByLabel("教学进度").fill("至第五单元第1课时");
  await panel.getByLabel("资料物品").fill("课件一套，办公室钥匙1把");
  await panel.locator("#note-receiverId").click();
  await page.locator(".ant-select-item-option").first().click();
  await checkAccessibility(page);
  await panel.getByRole("button", { name: "提交给接收人" }).click();
  await panel.getByText("待接收").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

  const principal = await stage.enter("principal", "/handover-notes");
  await principal.getByRole("button", { name: /^查看.*的交接单$/ }).first().waitFor();
  const row = principal.getByRole("row").filter({ hasText: "待校长确认" }).first();
  await row.getByRole("button", { name: /^查看/ }).click();
  await principal.getByRole("dialog").getByRole("button", { name: "确认交接" }).click();
  await principal.getByText("已确认").first().waitFor();
});

test("the official sees which school did not reach its share, and takes the report as a workbook", async () => {
  const page = await stage.enter("officer", "/rotation-report");
  await page.getByRole("region", { name: "按法人" }).getByText("交流人数未达到").first().waitFor();
  await page.getByRole("region", { name: "历年汇总" }).getByText("2025—2026学年").waitFor();
  await checkAccessibility(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出 Excel" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("交流轮岗年度报表-2026—2027学年.xlsx");
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe("PK");
});
