/** A principal's two campuses, a look at a number that leaves its trace, a figure, and an account that is closed. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { phone } from "./browser";
import { useStage } from "./stage";

const stage = useStage();

/** "… 在岗 1,150 人" in the head of the list. */
async function countInPost(page: Page): Promise<number> {
  const head = page.getByText(/在岗 [\d,]+ 人/);
  await head.waitFor();
  return Number(/在岗 ([\d,]+) 人/.exec(await head.innerText())?.[1]?.replaceAll(",", ""));
}

describe("the principal of a merged school", () => {
  it("switches between both campuses and one, by the control and by the address, and the lists match", async () => {
    const page = await stage.enter("principal", "/staff");
    const both = await countInPost(page);
    const campuses: number[] = [];
    for (const name of ["宁安路小学", "宁安路小学新华路校区"]) {
      await page.getByRole("combobox", { name: "管理范围" }).click();
      await page.locator(".ant-select-item-option-content").getByText(name, { exact: true }).click();
      await page.waitForURL(/\/c-[0-9A-Z]+\/staff/);
      // the entity has the name of its campus, so only the count tells whose list it is
      await expect.poll(() => countInPost(page)).not.toBe(campuses.at(-1) ?? both);
      campuses.push(await countInPost(page));
      await page.reload();
      expect(await countInPost(page)).toBe(campuses.at(-1));
    }
    expect(campuses.reduce((sum, count) => sum + count, 0)).toBe(both);
  });

  it("finds a colleague by pinyin, and sees no other school by its address", async () => {
    const page = await stage.enter("principal", "/staff");
    await countInPost(page);
    await page.getByRole("searchbox", { name: /拼音/ }).fill("wanmin");
    await page.getByRole("link", { name: "万敏" }).click();
    await page.getByRole("heading", { name: "任教经历" }).waitFor();
    expect(await page.locator("main").innerText()).toMatch(/\*{14}\w{4}/);
    const officer = await stage.enter("officer", "/staff");
    await countInPost(officer);
    await page.goto(new URL(officer.url()).pathname);
    await page.getByRole("heading", { name: "没有这一页" }).waitFor();
  });
});

describe("a look at an identity number", () => {
  it("needs a reason, and the auditor finds who looked at whom, and why", async () => {
    const page = await stage.enter("officer", "/staff?q=wanmin");
    // a district has more than one of a name; any of them will do
    await page.getByRole("link", { name: "万敏" }).first().click();
    await page.getByRole("button", { name: /查看身份证号/ }).click();
    const act = page.getByRole("button", { name: "查看并记入日志" });
    expect(await act.isDisabled()).toBe(true);
    await page.getByLabel("查看事由").fill("核对编制台账");
    await act.click();
    await page.getByText(/^\d{17}[\dX]$/).waitFor();
    const audit = await stage.enter("auditor", "/audit");
    const row = audit.getByRole("row").filter({ hasText: "查看完整证件号" });
    await row.first().waitFor();
    expect(await row.first().innerText()).toMatch(/万敏[\s\S]*核对编制台账/);
    expect(await audit.locator("main").innerText()).not.toMatch(/\d{17}[\dX]/);
  });
});

describe("a district figure", () => {
  it("is changed by the officer, says by whom, and refuses a ceiling below the floor before it is sent", async () => {
    const page = await stage.enter("officer", "/settings");
    await page.getByRole("button", { name: "调整：同校连续任教满几年应交流" }).click();
    await page.getByRole("spinbutton").fill("9");
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("默认 6 年 · 韩轩鸣", { exact: false }).waitFor();
    await page.getByRole("button", { name: "调整：每学年交流人数上限" }).click();
    await page.getByRole("spinbutton").fill("5");
    await page.getByText("不能低于下限").waitFor();
    expect(await page.getByRole("alert").filter({ hasText: "上限（5.0%）" }).count()).toBe(1);
  });
});

describe("a teacher", () => {
  it("sees the own posts on a phone, and is signed out as soon as the account is disabled", async () => {
    const teacher = await stage.enter("teacher", "", { viewport: phone });
    await teacher.getByRole("heading", { name: "我的任教校区" }).waitFor();
    const admin = await stage.enter("admin", "/accounts");
    await admin.getByRole("button", { name: "查看万敏的账号" }).click();
    await admin.getByRole("button", { name: "停用", exact: true }).click();
    await admin.getByLabel("停用原因").fill("调离本区");
    await admin.getByRole("button", { name: "停用账号" }).click();
    await admin.getByText(/已停用，结束了 1 个会话/).waitFor();
    await teacher.reload();
    await teacher.waitForURL(/\/sign-in/);
    const again = await teacher.request.post("/auth/sign-in", { data: { login: "teacher", password: stage.product.account("teacher").password } });
    expect(again.status()).toBe(401);
  });
});
