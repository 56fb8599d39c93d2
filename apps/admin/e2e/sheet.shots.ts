/**
 * Every page in every look on one sheet, to be looked at: `npm run sheet`. The pictures and an index.html with all of them go to
 * `.data/sheet/`; `ROUTE=staff` takes the pages alone whose route holds these letters, `FULL=1` the pages in their full height.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, test } from "vitest";
import { eachAppearance, desktop, phone, type Look } from "./browser";
import { pagesOf, type PageOfRole } from "./pages";
import { createPlan } from "./plan-acts";
import { useStage } from "./stage";
import { untilDrawn, visit } from "./visit";

const folder = fileURLToPath(new URL("../../../.data/sheet", import.meta.url));
const { ROUTE = "", FULL } = process.env;
const sizes = { desktop, phone } as const;
const taken: { readonly page: string; readonly file: string; readonly look: string }[] = [];

const stage = useStage();
beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await createPlan(await stage.enter("officer", "/transfer-plans"), "2027 学年交流轮岗方案"); // the demo begins without a plan
});

const wanted = (login: string): readonly PageOfRole[] => (pagesOf[login] ?? []).filter(({ route }) => route.includes(ROUTE));

test.each(Object.keys(pagesOf))("%s", async (login) => {
  for (const look of eachAppearance) {
    const pages = wanted(login);
    if (pages.length === 0) return;
    const page = await stage.enter(login, "", { look });
    const scope = new URL(page.url()).pathname.split("/")[1] ?? "";
    for (const one of pages) {
      await visit(page, scope, one);
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        await picture(page, login, one, look, size);
      }
    }
    await page.context().close();
  }
  await writeFile(`${folder}/index.html`, sheet());
});

async function picture(page: Page, login: string, { route }: PageOfRole, { language, appearance }: Look, size: string): Promise<void> {
  await untilDrawn(page);
  await page.waitForTimeout(300); // drawings follow the window a moment later
  const look = `${size} ${language} ${appearance}`;
  const file = `${login}.${route}.${look.replaceAll(" ", "-")}.png`;
  await page.screenshot({ path: `${folder}/${file}`, fullPage: FULL !== undefined });
  taken.push({ page: `${login}: ${route}`, file, look });
}

function sheet(): string {
  const pages = [...new Set(taken.map((one) => one.page))];
  const cell = ({ file, look }: (typeof taken)[number]): string => `<figure><a href="${encodeURI(file)}"><img src="${encodeURI(file)}" alt="" loading="lazy"></a><figcaption>${look}</figcaption></figure>`;
  const row = (page: string): string => `<h2>${page}</h2><div>${taken.filter((one) => one.page === page).map(cell).join("")}</div>`;
  return `<!doctype html><meta charset="utf-8"><title>七统 · ${pages.length} pages</title>
<style>body{font:14px sans-serif;margin:16px}div{display:flex;gap:8px;align-items:start;overflow-x:auto}figure{margin:0}img{height:360px;border:1px solid #888}</style>
${pages.map(row).join("\n")}\n`;
}
