/** Next year's curriculum plan from a draft with errors to one in force, typed like a sheet, with a rival at the same draft and the district looking on. */
import { expect, test } from "vitest";
import { checkAccessibility, phone, watchErrors } from "./browser";
import { useStage } from "./stage";

const stage = useStage();
const wholeRoad = { timeout: 240_000 };

test("a principal mends the draft by keyboard and by a pasted block, is told of a rival, and puts it in force", wholeRoad, async () => {
  const page = await stage.enter("principal", "/curriculum-plans");
  const errors = watchErrors(page);
  await page.getByRole("heading", { name: "宁安路小学课程计划" }).waitFor();
  await page.getByText("各项规定均已满足").waitFor();
  await page.getByRole("button", { name: /^体育，3 年级 · 有校区差异/ }).click();
  await page.getByText(/宁安路小学新华路校区 4 节：市级足球特色校区/).waitFor();
  await checkAccessibility(page);

  const rival = await stage.enter("principal", "/curriculum-plans?year=2027");
  await rival.getByText("有 5 项错误，改正后才能执行").waitFor();
  await page.goto(`${page.url().split("?")[0]}?year=2027`);
  await page.getByText("英语从 3 年级起开设，2 年级不应安排").first().waitFor();
  await page.getByRole("textbox", { name: /^英语，2 年级/ }).click();
  await page.keyboard.type("0");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^科学，2 年级/);
  await page.getByText("英语从 3 年级起开设，2 年级不应安排").first().waitFor({ state: "detached" });
  const labour = page.getByRole("textbox", { name: /^劳动，6 年级/ });
  await labour.focus();
  await labour.evaluate((cell) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "1\n1");
    cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.getByText("已粘贴 2 格").waitFor();
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText("有 1 项错误，改正后才能执行").waitFor();
  await checkAccessibility(page);

  await rival.getByRole("textbox", { name: /^美术，1 年级/ }).click();
  await rival.keyboard.type("3");
  await rival.getByRole("button", { name: "保存", exact: true }).click();
  await rival.getByText(/刚刚保存了新的版本，请载入最新版本后再改/).waitFor();
  await rival.getByRole("button", { name: "载入最新版本" }).click();
  await rival.getByText("有 1 项错误，改正后才能执行").waitFor();

  await page.getByRole("textbox", { name: /^数学，5 年级/ }).click();
  await page.keyboard.type("4");
  await page.getByText("各项规定均已满足").waitFor();
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByRole("button", { name: "执行", exact: true }).click();
  await page.getByRole("dialog").getByText(/自2027年9月1日起执行/).waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "执行", exact: true }).click();
  await page.getByText("自2027年9月1日起执行", { exact: true }).waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出 Excel" }).click()]);
  expect(file.suggestedFilename()).toBe("宁安路小学2027-2028学年课程计划.xlsx");
  expect(errors).toEqual([]);

  const officer = await stage.enter("officer", "/curriculum-plans?year=2027&q=宁安", { viewport: phone });
  const officerErrors = watchErrors(officer);
  await officer.getByText("自2027年9月1日起执行").waitFor();
  await officer.getByRole("link", { name: "宁安路小学", exact: true }).click();
  await officer.getByRole("heading", { name: "宁安路小学课程计划" }).waitFor();
  expect(await officer.getByRole("textbox").count()).toBe(0);
  await checkAccessibility(officer);
  expect(officerErrors).toEqual([]);

  const teacher = await stage.enter("teacher", "", { viewport: phone });
  const teacherErrors = watchErrors(teacher);
  await teacher.getByRole("button", { name: "更多" }).click();
  await teacher.getByRole("dialog").getByRole("link", { name: "本校课程计划" }).click();
  await teacher.getByRole("dialog").waitFor({ state: "hidden" });
  await teacher.getByText("自2026年9月1日起执行").waitFor();
  await checkAccessibility(teacher);
  expect(teacherErrors).toEqual([]);

  const admin = await stage.enter("admin", "/audit");
  await admin.getByText("课程计划执行").first().waitFor();
});
