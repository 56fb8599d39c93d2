import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { workbookFile, writeWorkbook } from "./write-workbook";

const readBack = async (bytes: Uint8Array) => readXlsx(bytes, { readStyles: true });

describe("a workbook that we hand out", () => {
  it("keeps text as text: no formula, no shortened identity number, no lost zero, no lost rare character", async () => {
    const bytes = await writeWorkbook({
      sheets: [{
        name: "名单", columns: [{ header: "姓名" }, { header: "身份证号" }, { header: "备注" }],
        rows: [["𠮷翀㛃", "130105198503120028", "=cmd|' /C calc'!A0"], ["007", null, "+1-2@x"]],
      }],
    });
    const sheet = (await readBack(bytes)).sheets[0];
    expect(sheet?.rows.slice(1)).toEqual([["𠮷翀㛃", "130105198503120028", "=cmd|' /C calc'!A0"], ["007", null, "+1-2@x"]]);
    expect([...(sheet?.cells?.values() ?? [])].some((cell) => cell.formula !== undefined)).toBe(false);
    expect(sheet?.cells?.get("1,2")?.style?.numFmt).toBe("@");
  });

  it("writes numbers and dates as such", async () => {
    const bytes = await writeWorkbook({
      sheets: [{ name: "a", columns: [{ header: "数", kind: "number" }, { header: "日", kind: "date" }], rows: [[1.5, "2026-09-01"]] }],
    });
    expect((await readBack(bytes)).sheets[0]?.rows[1]).toEqual([1.5, new Date("2026-09-01T00:00:00Z")]);
  });

  it("opens although a cell holds control characters and the tab's name what Excel refuses", async () => {
    const file = await workbookFile("x.xlsx", {
      sheets: [{ name: "2026/2027: [方案]*一 非常非常非常非常非常非常非常长的名字", columns: [{ header: "a" }], rows: [["b\u0000\u0008c\ud800"]] }],
    });
    const workbook = await readBack(Buffer.from(file.base64, "base64"));
    expect(workbook.sheets[0]?.rows[1]).toEqual(["bc"]);
    expect(workbook.sheets[0]?.name.length).toBeLessThanOrEqual(31);
  });
});
