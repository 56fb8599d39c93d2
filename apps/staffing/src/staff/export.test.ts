import { describe, expect, it } from "vitest";
import { readXlsx } from "hucre/xlsx";
import { createCallerFactory } from "@qitong/service";
import { serveWorld } from "@qitong/service/testing";
import { staffing } from "../router";

const { world, as } = await serveWorld("staffing", createCallerFactory(staffing));

async function exported(search?: string) {
  const file = await as("principal").staff.export({ scope: { kind: "entity", id: world.mergedEntity }, search });
  const workbook = await readXlsx(Buffer.from(file.base64, "base64"));
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("the workbook has no sheet");
  return { file, rows: sheet.rows };
}

describe("the staff list as a workbook", () => {
  it("holds everyone of the scope in the words of the register, with masked numbers", async () => {
    const { file, rows } = await exported();
    expect(file.fileName).toBe("教职工名册-2026-10-12.xlsx");
    expect(rows).toHaveLength(9);
    const pe = rows.find((row) => row[0] === "宁安老师4");
    expect(pe?.slice(2, 6)).toEqual(["女", null, "138****1234", "宁安路小学"]);
    expect(pe?.slice(7, 10)).toEqual(["体育", "专科", "一级教师"]);
  });

  it("finds by pinyin what the screen finds by pinyin", async () => {
    const { rows } = await exported("xinhua");
    expect(rows.slice(1).map((row) => row[0])).toEqual(["新华老师1", "新华老师2", "新华老师3", "新华老师4"]);
  });
});
