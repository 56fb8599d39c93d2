/**
 * The tool that officials keep open in August, walked once from end to end: the forecast, who is eligible, what teachers
 * wish, three plans that differ in kind, the comparison, an edit, the impact, the decision, and the return when it is over.
 */
import { createConnection, type RowDataPacket } from "mysql2/promise";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { phone, watchErrors } from "./browser";
import { goToDay } from "./demo-day";
import { createPlan, figures, rowsOf, untilStatus } from "./plan-acts";
import { useStage } from "./stage";

const stage = useStage();
const plan = "2027 学年全区交流轮岗方案";

async function open(page: Page, path: string): Promise<void> {
  const scope = new URL(page.url()).pathname.split("/")[1] ?? "";
  await page.goto(`/${scope}${path}`);
  await page.locator("main h1").waitFor();
}

/** The optimiser's three plans; the first is looked at. */
async function suggestThree(page: Page): Promise<void> {
  const panel = page.getByRole("region", { name: "优化建议" });
  await panel.getByLabel("每个方案最长用时（秒）").fill("60");
  await panel.getByRole("button", { name: "生成建议" }).click();
  await panel.getByText(/^已存为新方案/).waitFor({ timeout: 240_000 });
  const alternatives = page.getByRole("group", { name: "各方案" }).getByRole("button");
  await expect.poll(() => alternatives.filter({ hasText: /均衡优先|少动人|就近/ }).count(), { timeout: 60_000 }).toBe(3);
  await alternatives.filter({ hasText: /^均衡优先/ }).click();
  await page.getByRole("button", { name: "选为提交方案" }).click();
  await page.getByRole("button", { name: "选为提交方案" }).waitFor({ state: "detached" });
  await figures(page).getByText("全部符合规定，可以提交").waitFor();
}

/** Takes the first move out and puts it back: both show at once, and the plan is as good as before. */
async function editOnce(page: Page): Promise<string> {
  await page.getByRole("combobox", { name: "显示" }).click();
  await page.locator(".ant-select-item-option", { hasText: "已列入方案" }).click();
  const button = rowsOf(page).getByRole("button", { name: /交流到.*，更改$/ }).first();
  const [, name = "", campus = ""] = /^(.*)交流到(.*)，更改$/.exec((await button.getAttribute("aria-label")) ?? "") ?? [];
  const before = await figures(page).getByText(/^交流 \d+ 人/).innerText();
  await page.getByRole("button", { name: `将${name}移出方案`, exact: true }).click();
  await expect.poll(() => figures(page).getByText(/^交流 \d+ 人/).innerText()).not.toBe(before);
  await page.getByRole("combobox", { name: "显示" }).click();
  await page.locator(".ant-select-item-option", { hasText: "符合交流条件" }).click();
  await page.getByRole("button", { name: `将${name}调到…`, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: `为${name}选择交流校区` });
  await dialog.getByRole("searchbox").fill(campus);
  await dialog.getByRole("button", { name: new RegExp(`^${campus}`) }).first().click();
  await dialog.waitFor({ state: "hidden" });
  await expect.poll(() => figures(page).getByText(/^交流 \d+ 人/).innerText()).toBe(before);
  await figures(page).getByText("全部符合规定，可以提交").waitFor();
  return name;
}

/** The principals of the pairs, on a phone. */
async function agreeOnPhones(): Promise<void> {
  for (const { login } of stage.product.accounts.filter((account) => account.login.startsWith("principal"))) {
    const page = await stage.enter(login, "/transfer-plans", { viewport: phone });
    await page.getByRole("heading", { name: plan }).or(page.getByText("现在没有需要您答复的事项")).first().waitFor();
    const all = page.getByRole("button", { name: /^其余 \d+ 项全部同意$/ });
    const one = page.getByRole("button", { name: /^同意：/ });
    if ((await all.count()) > 0) {
      await all.click();
      await page.getByRole("dialog").getByRole("button", { name: "同意" }).click();
    } else if ((await one.count()) > 0) await one.first().click();
    else continue;
    await page.getByText("已全部答复").or(page.getByText("待审批")).first().waitFor();
  }
}

interface Consultation {
  readonly plans: readonly { readonly id: string; readonly title: string; readonly questions: readonly { readonly personId: string; readonly side: string; readonly toCampusId: string; readonly answer: unknown }[] }[];
}

/** The other thirty by the door that the same screen uses: thirty more browsers would show nothing new. */
async function agreeByTheDoor(): Promise<void> {
  const { url, databaseUrl, accounts } = stage.product;
  const password = accounts[0]?.password;
  const connection = await createConnection(databaseUrl);
  const [rows] = await connection.query<RowDataPacket[]>(
    "SELECT account.login, post.place_id AS entityId FROM account JOIN post ON post.person_id = account.person_id WHERE post.role = 'principal' AND post.ends_on IS NULL",
  );
  await connection.end();
  for (const { login, entityId } of rows as { login: string; entityId: string }[]) {
    const signedIn = await fetch(`${url}/auth/sign-in`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ login, password }) });
    const headers = { cookie: signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "", "content-type": "application/json" };
    const asked = await fetch(`${url}/trpc/staffing/transferPlan.consultation?input=${encodeURIComponent(JSON.stringify({ scope: { kind: "entity", id: entityId } }))}`, { headers });
    const { result } = (await asked.json()) as { result: { data: Consultation } };
    const consulted = result.data.plans.find(({ title }) => title === plan);
    const answers = (consulted?.questions ?? []).filter(({ answer }) => answer === null).map(({ personId, side, toCampusId }) => ({ personId, side, toCampusId, agrees: true, reason: null }));
    if (!consulted || answers.length === 0) continue;
    const answered = await fetch(`${url}/trpc/staffing/transferPlan.answer`, {
      method: "POST", headers: { ...headers, "idempotency-key": crypto.randomUUID() }, body: JSON.stringify({ planId: consulted.id, entityId, answers }),
    });
    expect([login, answered.status]).toEqual([login, 200]);
  }
}

test("from the forecast to the return", { timeout: 600_000 }, async () => {
  const officer = await stage.enter("officer", "/forecast");
  const errors = watchErrors(officer);
  await officer.getByText(/五年内预计退休[\s\S]*[\d,]+ 人/).first().waitFor();

  await open(officer, "/eligibility");
  await officer.getByRole("row", { name: /本校连续任教满 \d+ 年/ }).first().waitFor();
  await open(officer, "/preferences");
  await officer.getByRole("row", { name: /愿意交流/ }).first().waitFor();

  await open(officer, "/transfer-plans");
  await createPlan(officer, plan);
  await suggestThree(officer);
  await officer.getByTitle("方案比较", { exact: true }).click();
  await officer.getByRole("row", { name: /^两校区间单程合计/ }).waitFor();
  await officer.getByTitle("编排", { exact: true }).click();
  const name = await editOnce(officer);
  await officer.getByTitle("方案影响", { exact: true }).click();
  await officer.getByRole("row", { name: /^低于学科最低配备/ }).waitFor();

  await officer.getByRole("button", { name: "提交征求意见" }).click();
  await officer.getByRole("dialog").getByRole("button", { name: "提交征求意见" }).click();
  await officer.getByText(/^已答复 0 项，共 \d+ 项$/).waitFor();
  await agreeOnPhones();
  // Some of it only: what is missing is told before one forwards, and by whom.
  await officer.reload();
  await officer.getByRole("button", { name: "报送审批" }).click();
  await officer.getByRole("dialog").getByText(/^还有 \d+ 项未答复：/).waitFor();
  await officer.getByRole("dialog").getByRole("button", { name: "不，返回" }).click();
  await agreeByTheDoor();

  // All have agreed: the plan went on by itself.
  const leader = await stage.enter("leader", "/transfer-plans");
  await leader.getByRole("link", { name: plan }).click();
  await leader.getByRole("button", { name: "批准并公示" }).click();
  await leader.getByRole("dialog").getByRole("button", { name: "批准并公示" }).click();
  await leader.getByText(/期满自动转为待生效/).waitFor();
  await goToDay(leader, "2027-09-01");
  await untilStatus(leader, "已生效");

  await open(officer, `/rotations?q=${encodeURIComponent(name)}`);
  const row = officer.getByRole("region", { name: "交流教师" }).getByRole("row").filter({ hasText: name });
  await row.getByRole("link", { name, exact: true }).waitFor();
  const [, ends = ""] = /(20(?:28|29)年\d+月\d+日)/.exec(await row.innerText()) ?? [];
  expect(ends).not.toBe("");

  // Nobody decided otherwise: the teacher returns on the day.
  const [year = "", month = "", day = ""] = ends.match(/\d+/g) ?? [];
  await goToDay(officer, `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  await open(officer, `/rotations?show=over&q=${encodeURIComponent(name)}`);
  await row.getByText("已返回").waitFor();
  await row.getByRole("link", { name, exact: true }).click();
  await officer.getByText(/交流期满返回/).waitFor();
  expect(errors).toEqual([]);
});
