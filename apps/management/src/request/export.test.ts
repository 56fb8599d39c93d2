import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRequestWorld, type RequestWorld } from "./request-world.test-data";

let on: RequestWorld;
beforeAll(async () => {
  on = await openRequestWorld();
});
afterAll(() => on.close());

const campus = () => ({ kind: "campus", id: on.world.campuses.ninganlu.id }) as const;
const read = async (file: { readonly base64: string }) => (await readXlsx(Buffer.from(file.base64, "base64"))).sheets;
const phone = "13800001234";

describe("the desk as a workbook", () => {
  it("has the requests of the page's filters, and no more", async () => {
    const meal = await on.sent({ text: "午餐常常是凉的" });
    const fees = await on.sent({ category: "fees", text: "校车费用怎么退" });
    const [all] = await read(await on.as("principal").export({ scope: campus(), state: "all" }));
    expect(all?.rows.slice(1).map(([number]) => number).toSorted()).toEqual([meal.number, fees.number].toSorted());
    const [found] = await read(await on.as("principal").export({ scope: campus(), state: "all", category: "fees" }));
    expect(found?.rows.map((row) => row.slice(0, 5))).toEqual([
      ["编号", "校区", "类别", "内容摘要", "状态"], [fees.number, "宁安路小学", "收费与退费", "校车费用怎么退", "待分派"],
    ]);
    const [none] = await read(await on.as("principal").export({ scope: campus(), state: "mine" }));
    expect(none?.rows).toHaveLength(1);
  });

  it("tells nobody's name or number: not the contact, nor one that was typed into the text", async () => {
    await on.sent({ text: `请打 138 0000 1234 找我`, contact: { name: "张女士", phone, disclosure: "school" } });
    const file = await on.as("district-officer").export({ scope: campus(), state: "all" });
    const cells = JSON.stringify(await read(file));
    expect(cells).toContain("请打 ****** 找我");
    expect(cells).not.toMatch(/张女士|13800001234|138 0000/);
  });

  it("is in the words of the reader", async () => {
    const file = await on.as("principal").export({ scope: campus(), state: "desk", language: "en" });
    expect(file.fileName).toBe("requests-2026-10-12.xlsx");
    expect((await read(file))[0]?.rows[0]?.slice(0, 2)).toEqual(["Number", "Campus"]);
  });
});

describe("the board as a workbook", () => {
  it("has the whole, each campus, each category and each month; nothing to divide by is an empty cell", async () => {
    const file = await on.as("principal").boardExport({ scope: campus(), startsOn: "2026-10-01", endsOn: "2026-11-01" });
    const sheets = await read(file);
    expect(sheets.map(({ name }) => name)).toEqual(["总体", "各校区", "各类别", "各月"]);
    const { board } = await on.as("principal").board({ scope: campus(), startsOn: "2026-10-01", endsOn: "2026-11-01" });
    const [, total] = sheets[0]?.rows ?? [];
    expect(total?.slice(0, 4)).toEqual(["全部", board.all.received, board.all.solved, board.all.late]);
    // Nothing is answered yet: no mean, and no nought in its place.
    expect(board.all.meanWorkingDays).toBeNull();
    expect(total?.[6] ?? null).toBeNull();
    expect(sheets[2]?.rows).toHaveLength(board.byCategory.length + 1);
  });
});
