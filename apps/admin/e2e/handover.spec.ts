/** 移交清册: listed from a file with its rejected rows, counted by the one side, confirmed by the other. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, phone } from "./browser";
import { useStage } from "./stage";

const stage = useStage();
const pair = "机场路小学 ← 市庄路小学";

async function openLedger(page: Page): Promise<void> {
  await page.getByRole("link", { name: pair }).click();
  await page.getByRole("link", { name: "打开移交清册" }).click();
  await page.getByRole("heading", { name: "移交清册", level: 1 }).waitFor();
}

const row = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("button", { name: `办理${name}` }) });
const work = async (page: Page, name: string) => {
  await page.getByRole("searchbox").fill(name);
  await page.getByRole("button", { name: `办理${name}` }).click();
};

test("the official lists things from a file; a row that is wrong says why, and is left out by a tick only", async () => {
  const page = await stage.enter("officer", "/mergers");
  await openLedger(page);
  await page.getByRole("link", { name: "导入清单" }).click();
  const lines = ["类别,编号,名称,数量,单位,金额（元）", "设备,S-900,激光雕刻机,3,台,5400.50", "设备,S-901,投影幕布,1,块,1.005"];
  await page.locator("input[type=file]").setInputFiles({ name: "清册.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
  await page.getByRole("button", { name: /下一步/ }).click();
  await page.getByText("“1.005”细于一分，请写到分").waitFor();
  await page.getByText("5,400.50").waitFor();
  await checkAccessibility(page);
  await page.getByRole("checkbox", { name: /未通过的 1 行不导入/ }).check();
  await page.getByRole("button", { name: "导入 1 行" }).click();
  await page.getByRole("link", { name: "移交清册" }).first().click();
  await page.getByRole("searchbox").fill("激光雕刻机");
  await expect.poll(() => row(page, "激光雕刻机").innerText()).toContain("未清点");
});

test("the releasing school counts on a phone, the receiving one confirms at its desk", async () => {
  const counter = await stage.enter("principal-shizhuanglu", "/mergers", { viewport: phone });
  await openLedger(counter);
  await work(counter, "激光雕刻机");
  const drawer = counter.getByRole("dialog");
  await drawer.getByLabel("实点金额（元）").fill("5400.505");
  await drawer.getByText("金额为不带负号、至多两位小数的数").waitFor();
  await drawer.getByLabel("实点金额（元）").fill("5400.50");
  await checkAccessibility(counter);
  await drawer.getByRole("button", { name: "登记清点" }).click();
  await drawer.getByText("待确认").waitFor();

  const receiver = await stage.enter("principal-jichanglu", "/mergers");
  await openLedger(receiver);
  await work(receiver, "激光雕刻机");
  await receiver.getByRole("dialog", { name: /办理记录/ }).getByRole("button", { name: "确认接收" }).click();
  await receiver.getByRole("dialog", { name: "确认接收" }).getByRole("button", { name: "确认接收" }).click();
  await expect.poll(() => receiver.getByRole("dialog").getByText("已确认").count()).toBeGreaterThan(0);
});
