/** Emergency contacts from the principal's list to the teacher's thumb, and what the district sees of them. */
import { expect, test } from "vitest";
import { checkAccessibility, phone, watchErrors } from "./browser";
import { useStage } from "./stage";

const stage = useStage();
const wholeRoad = { timeout: 240_000 };
const here = "宁安路小学新华路校区";

test("a principal fills the gap that the district shows, a teacher calls with one tap, and an official's look at a mobile is logged", wholeRoad, async () => {
  const officer = await stage.enter("officer", "/emergency-contacts");
  const errors = watchErrors(officer);
  const row = officer.getByRole("row").filter({ hasText: here });
  await row.getByText("缺 24 小时联系人").waitFor();

  const principal = await stage.enter("principal", "/emergency-contacts", { viewport: phone });
  await principal.getByRole("link", { name: here }).click();
  await principal.getByRole("heading", { name: `${here}应急联系人` }).waitFor();
  await principal.getByRole("button", { name: "编辑" }).click();
  await principal.getByText("保存后仍有缺项：缺 24 小时联系人").waitFor();
  await principal.getByRole("button", { name: "增加联系人" }).click();
  const edited = principal.getByRole("list", { name: "应急联系人，按呼叫顺序" }).getByRole("listitem");
  const added = edited.last();
  await added.getByRole("textbox", { name: /名称$/ }).fill("夜间值守");
  const number = added.getByRole("textbox", { name: /电话 1$/ });
  await number.fill("87654321");
  await added.getByRole("checkbox", { name: "24 小时可联系" }).check();
  await principal.getByRole("button", { name: "保存" }).click();
  await principal.getByText(/“87654321”不能拨打/).waitFor();
  await checkAccessibility(principal);
  await number.fill("（0311）0999 0001");
  for (let place = await edited.count(); place > 1; place -= 1) await principal.getByRole("button", { name: `第 ${place} 位上移` }).click();
  await principal.getByRole("button", { name: "保存" }).click();
  await principal.getByText("无缺项").waitFor();
  const list = principal.getByRole("list", { name: "按呼叫顺序" });
  await list.getByRole("listitem").first().getByRole("link", { name: "拨打夜间值守 0311-09990001" }).waitFor();
  await checkAccessibility(principal);

  await officer.reload();
  await row.getByText("无缺项").waitFor();
  await row.getByRole("link", { name: "拨打夜间值守 0311-09990001" }).waitFor();
  await row.getByRole("link", { name: here }).click();
  await officer.getByText(/^154\*{4}\d{4}$/).first().waitFor();
  await officer.getByRole("button", { name: "查看号码" }).first().click();
  const dialog = officer.getByRole("dialog");
  await dialog.getByLabel("查看理由（至少 2 字）").fill("夜间突发事件联络");
  await dialog.getByRole("button", { name: "查看号码" }).click();
  await officer.getByRole("link", { name: /154\d{8}/ }).waitFor();
  await officer.getByText("本次查看已记入日志").waitFor();
  expect(errors).toEqual([]);

  const admin = await stage.enter("admin", "/audit");
  await admin.getByText("查看应急联系人号码").first().waitFor();

  const teacher = await stage.enter("teacher", "", { viewport: phone });
  const teacherErrors = watchErrors(teacher);
  await teacher.getByRole("button", { name: "更多" }).click();
  await teacher.getByRole("dialog").getByRole("link", { name: "应急电话" }).click();
  await teacher.getByRole("dialog").waitFor({ state: "hidden" });
  const own = teacher.getByRole("list").filter({ has: teacher.getByRole("link", { name: /^拨打/ }) });
  expect(await own.getByRole("link", { name: /^拨打.* 154\d{8}$/ }).first().getAttribute("href")).toMatch(/^tel:154\d{8}$/);
  await checkAccessibility(teacher);
  expect(teacherErrors).toEqual([]);
});
