/** The pictures of the README, taken from the product itself: `npm run screenshots`. */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConnection } from "mysql2/promise";
import type { Page } from "playwright-core";
import { beforeAll, test } from "vitest";
import { phone, type Look } from "./browser";
import { useStage } from "./stage";

const folder = fileURLToPath(new URL("../../../docs/screenshots", import.meta.url));
const wide = { width: 1280, height: 800 };

const stage = useStage();
beforeAll(() => mkdir(folder, { recursive: true }));

const open = (login: string, path: string, viewport = wide, look?: Look) => stage.enter(login, path, { viewport, ...(look ? { look } : {}) });

/** When nothing loads and nothing moves any more. */
async function picture(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/${name}.png` });
}

async function shoot(page: Page, name: string): Promise<void> {
  await picture(page, name);
  await page.context().close();
}

test("home of a district officer", async () => shoot(await open("officer", ""), "home"));

test("balance board, light in Chinese and dark in English", async () => {
  await shoot(await open("officer", "/balance"), "balance");
  await shoot(await open("officer", "/balance", wide, { appearance: "dark", language: "en" }), "balance-dark-en");
});

test("a merger case on its way", async () => {
  const page = await open("officer", "/mergers");
  await page.getByRole("link", { name: /机场路小学.*市庄路小学/ }).click();
  await page.getByText("清算结束").first().waitFor();
  await shoot(page, "merger");
});

test("the rehearsal of a merger", async () => {
  const page = await open("officer", "/mergers");
  await page.getByRole("link", { name: /机场路小学.*市庄路小学/ }).click();
  await page.getByRole("link", { name: /并校预演/ }).click();
  await page.getByText("全部采用建议").waitFor();
  await shoot(page, "rehearsal");
});

test("a transfer plan with the optimiser's suggestion", async () => {
  const page = await open("officer", "/transfer-plans", { width: 1440, height: 960 });
  await page.getByRole("button", { name: "新建方案" }).click();
  await page.getByRole("dialog").getByLabel("方案名称").fill("2027 学年交流轮岗方案");
  await page.getByRole("button", { name: "建立方案" }).click();
  const panel = page.getByRole("region", { name: "优化建议" });
  await panel.getByRole("button", { name: "生成建议" }).click();
  await panel.getByText(/^已存为新方案/).waitFor({ timeout: 300_000 });
  await page.getByRole("group", { name: "各方案" }).getByRole("button", { name: /优先|均衡/ }).first().click();
  await page.getByText("全部符合规定，可以提交").first().waitFor();
  await picture(page, "transfer-plan");
  await page.getByTitle("调动图", { exact: true }).click();
  await page.getByText(/条去向/).first().waitFor();
  await shoot(page, "move-map");
});

test("how the districts of a province stand", async () => shoot(await open("province-officer", ""), "province"));

test("a policy before its next version is published: an exception asks what becomes of it", async () => {
  const page = await open("principal", "/policies");
  await page.getByRole("link", { name: "门卫管理制度", exact: true }).click();
  await page.getByRole("link", { name: "预览并发布" }).click();
  await page.getByRole("radio", { name: "改写例外" }).waitFor();
  await shoot(page, "policy");
});

test("a notice, by who has read and confirmed it", async () => {
  const page = await open("officer", "/notices");
  await page.getByRole("link", { name: "关于做好冬季校园安全工作的通知" }).click();
  await page.getByText("各校区情况").waitFor();
  await shoot(page, "notice");
});

test("an import", async () => shoot(await open("officer", "/imports/new"), "import"));

test("staff of two campuses, and a teacher's own page, on a phone", async () => {
  await shoot(await open("principal", "/staff", phone), "staff-phone");
  await shoot(await open("teacher", "", phone), "own-phone");
});

test("who must rotate, the forecast, and a plan's yearly report", async () => {
  await shoot(await open("officer", "/eligibility"), "eligibility");
  await shoot(await open("officer", "/forecast"), "forecast");
  await shoot(await open("officer", "/rotation-report"), "rotation-report");
});

test("departments of a school with two campuses, the desk of requests, and the council", async () => {
  await shoot(await open("principal", "/organisation"), "organisation");
  await shoot(await open("officer", "/requests"), "requests");
  await shoot(await open("officer", "/council"), "council");
});

test("the service hall, for staff and on a parent's phone", async () => {
  const page = await open("teacher", "");
  await page.goto("/hall");
  await shoot(page, "hall");
  const connection = await createConnection(stage.product.databaseUrl);
  const [codes] = await connection.query("SELECT code FROM campus_code WHERE is_current = 1 ORDER BY code LIMIT 1");
  await connection.end();
  const parent = await stage.openPage({ viewport: phone });
  await parent.goto(`/ask/${(codes as { code: string }[])[0]?.code}`);
  await parent.getByRole("link", { name: "我要办事" }).click();
  await shoot(parent, "ask-phone");
});
