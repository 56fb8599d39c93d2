/** Who rotates: two teachers on their phones, and the official who sees the list and takes their swap into a plan. */
import { expect, test } from "vitest";
import { checkAccessibility, phone, watchErrors } from "./browser";
import { createPlan, figures } from "./plan-acts";
import { useStage } from "./stage";

const stage = useStage();
const wholeRoad = { timeout: 300_000 };

test("a teacher states a preference on a phone and proposes a swap, the colleague accepts, the official takes it into a plan", wholeRoad, async () => {
  const name = stage.product.account("teacher").name;
  const colleague = stage.product.account("teacher-xiyuan").name;

  const teacher = await stage.enter("teacher", "", { viewport: phone });
  const errors = watchErrors(teacher);
  const own = teacher.getByRole("region", { name: /^我的交流意向/ });
  await own.getByRole("button", { name: "提交意向" }).click();
  await own.getByRole("combobox", { name: /^希望去的校区/ }).fill("西苑小学");
  await teacher.locator(".ant-select-item-option", { hasText: /^西苑小学（/ }).first().click();
  await teacher.keyboard.press("Escape");
  await own.getByLabel("通勤说明").fill("骑行单程不超过 20 分钟");
  await own.getByRole("button", { name: "提交意向" }).click();
  await own.getByText(/^希望去：1\. 西苑小学/).waitFor();
  await checkAccessibility(teacher);

  const swaps = teacher.getByRole("region", { name: "与同事互换" });
  await swaps.getByRole("searchbox", { name: "同事姓名或教职工号" }).fill(colleague);
  await swaps.getByRole("button", { name: "查找" }).click();
  await swaps.getByRole("button", { name: `向${colleague}提出互换` }).first().click();
  await teacher.getByRole("dialog").getByRole("button", { name: "提出互换" }).click();
  await swaps.getByText("待对方答复").waitFor();

  const partner = await stage.enter("teacher-xiyuan", "", { viewport: phone });
  const offered = partner.getByRole("region", { name: "与同事互换" });
  await offered.getByText(new RegExp(`^${name}：西苑小学 →`)).waitFor();
  await offered.getByRole("button", { name: "同意互换" }).click();
  await partner.getByRole("dialog").getByRole("button", { name: "同意互换" }).click();
  await offered.getByText("双方同意").waitFor();
  await checkAccessibility(partner);

  const officer = await stage.enter("officer", "/eligibility");
  await officer.goto(`${officer.url()}?q=${encodeURIComponent(colleague)}`);
  await officer.getByRole("row", { name: new RegExp(`${colleague}.*本校连续任教满 \\d+ 年`) }).first().waitFor();
  await checkAccessibility(officer);
  await officer.goto(officer.url().replace(/\/eligibility.*/, `/preferences?q=${encodeURIComponent(name)}`));
  await officer.getByRole("row", { name: new RegExp(`${name}.*愿意交流.*西苑小学`) }).waitFor();

  await officer.goto(officer.url().replace(/\/preferences.*/, "/transfer-plans"));
  await createPlan(officer, "互换方案");
  await officer.getByRole("button", { name: `将${name}与${colleague}的互换列入方案` }).click();
  await figures(officer).getByText(/^交流 2 人/).waitFor();
  await officer.getByText("互换已列入方案").waitFor();
  await officer.getByRole("button", { name: `将${name}与${colleague}的互换列入方案` }).waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});

test("what runs out before the school year is listed with its papers, and an exemption's paper opens for the official", async () => {
  const officer = await stage.enter("officer", "/eligibility?part=ending");
  await officer.getByRole("region", { name: "开学前到期的暂不交流" }).getByRole("row").filter({ hasText: "已附" }).first().getByRole("link").click();
  const download = officer.waitForEvent("download");
  await officer.getByRole("button", { name: "查看第 1 份" }).first().click();
  expect((await download).suggestedFilename()).toBe("演示-证明材料.pdf");
  await officer.getByText("已打开，本次查看已记入日志").waitFor();
  await checkAccessibility(officer);
});
