/** A parent's request on its whole way: scanned on a phone, with a photo, dispatched, answered and rated; and what a bad network does to it. */
import { createConnection } from "mysql2/promise";
import sharp from "sharp";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkAccessibility, eachAppearance, phone, watchErrors } from "./browser";
import { useStage } from "./stage";

const stage = useStage();
const small = { width: 360, height: 740 };

async function ask<Row>(statement: string, values: string[] = []): Promise<Row[]> {
  const connection = await createConnection(stage.product.databaseUrl);
  try {
    const [rows] = await connection.query(statement, values);
    return rows as Row[];
  } finally {
    await connection.end();
  }
}

async function codeOf(campus: string): Promise<string> {
  const [row] = await ask<{ code: string }>(
    "SELECT c.code FROM campus_code c JOIN campus_name n ON n.campus_id = c.campus_id WHERE n.name = ? AND n.ends_on IS NULL AND c.is_current = 1", [campus],
  );
  if (!row) throw new Error(`no code of ${campus}`);
  return row.code;
}

const campus = "宁安路小学新华路校区";

async function openAsk(window: Parameters<typeof stage.openPage>[0] = { viewport: small }): Promise<Page> {
  const page = await stage.openPage(window);
  await page.goto(`/ask/${await codeOf(campus)}`);
  await page.locator("#category").waitFor();
  return page;
}

async function picture(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const buffer = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: "#7a8f5a" } })
    .jpeg()
    .withExif({ IFD0: { Make: "SecretPhone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "38/1 2/1 0/1" } })
    .toBuffer();
  return { name: "午餐.jpg", mimeType: "image/jpeg", buffer };
}

const noSidewaysScroll = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("a parent asks on a phone with a photo, the school answers, the parent rates", { timeout: 300_000 }, async () => {
  const parent = await openAsk();
  const errors = watchErrors(parent);
  await parent.getByRole("button", { name: "提交" }).click();
  await parent.getByText("请选择问题类别").waitFor();
  await parent.getByLabel("是哪方面的问题").selectOption({ label: "食堂与营养餐" });
  await parent.getByText("3 个工作日内答复").waitFor();
  await parent.getByLabel("请说明情况").fill("三年级午餐送到时已经凉了 <b>请改进</b>");
  await parent.locator("input[type=file]").setInputFiles(await picture());
  await parent.getByAltText("第 1 张照片").waitFor();
  await parent.getByText("留下电话，便于核实和回复").click();
  await parent.getByLabel("手机号码").fill("138 0000 5678");
  await parent.getByText("仅区教育局（对学校匿名）").click();
  await checkAccessibility(parent);
  expect(await noSidewaysScroll(parent)).toBe(0);
  await parent.getByRole("button", { name: "提交" }).click();
  await parent.getByRole("heading", { name: /已收到/ }).waitFor();
  const number = await parent.getByText(/^S\d{6}-\d{6}$/).innerText();
  expect(await noSidewaysScroll(parent)).toBe(0);
  await parent.getByRole("link", { name: "查看进度" }).click();
  await parent.getByText("待分派").waitFor();

  const [stored] = await ask<{ content: Buffer }>("SELECT p.content FROM request_photo p JOIN request r ON r.id = p.request_id WHERE r.number = ?", [number]);
  expect(stored?.content.includes("SecretPhone")).toBe(false);

  const school = await stage.enter("campus-head", "/requests?state=desk");
  await school.getByRole("link", { name: number }).click();
  await school.getByText("三年级午餐送到时已经凉了 <b>请改进</b>").waitFor();
  await school.getByAltText(/^照片 1/).waitFor();
  await school.getByText("提交人选择对学校匿名，仅区教育局可查看").waitFor();
  await school.getByRole("button", { name: "分派", exact: true }).click();
  await school.getByRole("combobox", { name: "经办人" }).click();
  await school.locator(".ant-select-item-option", { hasText: "执行校长" }).click();
  await school.getByRole("button", { name: "分派", exact: true }).click();
  await school.getByRole("button", { name: "受理", exact: true }).click();
  await school.getByRole("button", { name: "答复", exact: true }).click();
  await school.getByLabel("内容", { exact: true }).fill("已更换保温餐车，明天起随到随取。");
  await school.getByRole("button", { name: "答复", exact: true }).click();
  await school.getByRole("dialog").getByRole("button", { name: "答复" }).click();
  await school.getByText("已答复，待评价").waitFor();

  await parent.reload();
  await parent.getByText("已更换保温餐车，明天起随到随取。").waitFor();
  const shown = await parent.locator("main").innerText();
  expect(shown).toContain("已受理");
  await checkAccessibility(parent);
  await parent.getByText("非常满意", { exact: true }).click();
  await parent.getByText("解决了", { exact: true }).click();
  await parent.getByRole("button", { name: "提交评价" }).click();
  await parent.getByText("已办结").waitFor();
  expect(await noSidewaysScroll(parent)).toBe(0);
  expect(errors).toEqual([]);

  await school.reload();
  await school.getByText("非常满意 · 反映人认为已解决").waitFor();
  await checkAccessibility(school);
});

test("a double tap, a lost answer and a closed page make one request", { timeout: 180_000 }, async () => {
  const parent = await openAsk();
  let attempts = 0;
  let isOnline = false;
  // The first sending arrives and its answer is lost; then there is no network until the page is opened again.
  await parent.route("**/ask.send", async (route) => {
    attempts += 1;
    if (attempts === 1) await route.fetch();
    return isOnline ? route.continue() : route.abort();
  });
  await parent.getByLabel("是哪方面的问题").selectOption("traffic");
  await parent.getByLabel("请说明情况").fill("门口电动车太多，只提交一次");
  await parent.getByRole("button", { name: "提交" }).dblclick();
  await parent.getByText("网络不稳定，还没有收到回复").waitFor();
  isOnline = true;
  await parent.reload();
  await parent.getByRole("heading", { name: /已收到/ }).waitFor();
  expect(attempts).toBeGreaterThan(1);
  expect(await ask("SELECT id FROM request WHERE text = ?", ["门口电动车太多，只提交一次"])).toHaveLength(1);
});

test("a draft outlives the page, and a photo that is none is refused at its place", { timeout: 180_000 }, async () => {
  const parent = await openAsk({ viewport: phone });
  await parent.getByLabel("请说明情况").fill("写到一半的诉求");
  await parent.reload();
  await expect.poll(() => parent.getByLabel("请说明情况").inputValue()).toBe("写到一半的诉求");
  await parent.getByLabel("是哪方面的问题").selectOption("other");
  await parent.locator("input[type=file]").setInputFiles({ name: "假照片.jpg", mimeType: "image/jpeg", buffer: Buffer.from("MZ 一个程序") });
  await parent.getByRole("button", { name: "提交" }).click();
  await parent.getByText("第 1 张不是可以识别的照片").waitFor();
  await parent.goto("/ask/000000000000");
  await parent.getByRole("heading", { name: "这个码无效或已更换" }).waitFor();
});

test("a principal replaces a code: the poster is printed, the old code leads nowhere", { timeout: 180_000 }, async () => {
  const before = await codeOf(campus);
  const page = await stage.enter("campus-head", "/campus-codes");
  await page.getByRole("button", { name: "更换" }).click();
  await page.getByLabel("更换原因").fill("海报被人涂改");
  await page.getByRole("dialog").getByRole("button", { name: "更换" }).click();
  await page.getByText("已启用新码，请打印并张贴").waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "海报 PDF" }).click();
  expect((await download).suggestedFilename()).toBe(`${campus}-一校一码.pdf`);
  const parent = await stage.openPage({ viewport: phone });
  await parent.goto(`/ask/${before}`);
  await parent.getByRole("heading", { name: "这个码无效或已更换" }).waitFor();
  expect(await codeOf(campus)).not.toBe(before);
});

test.each(eachAppearance)("the pages without an account are accessible in $appearance and $language", { timeout: 180_000 }, async (look) => {
  const parent = await openAsk({ viewport: small, look });
  const errors = watchErrors(parent);
  await checkAccessibility(parent);
  expect(await noSidewaysScroll(parent)).toBe(0);
  await parent.goto("/ask/follow");
  await parent.locator("#number").waitFor();
  await checkAccessibility(parent);
  expect(await noSidewaysScroll(parent)).toBe(0);
  expect(errors).toEqual([]);
});
