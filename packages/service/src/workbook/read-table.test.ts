import { deflateRawSync } from "node:zlib";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readTable } from "./read-table";

const text = "编号,姓名\r\n007,𠮷翀㛃\r\n\r\n8,\"李,雷\"\r\n";
const utf8 = Buffer.from(text);
/** 编号,姓名 / 007,张三 in GB18030, byte by byte: no encoder for it is built in. */
const gb18030 = Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0x30, 0x30, 0x37, 0x2c, 0xd5, 0xc5, 0xc8, 0xfd, 0x95, 0x34, 0xb2, 0x35, 0x0a]);

const csv = (bytes: Uint8Array) => readTable({ name: "a.csv", bytes });
const xlsx = async (...sheets: WriteSheet[]) => ({ name: "a.xlsx", bytes: await writeXlsx({ sheets }) });
const kindsOf = (promise: Promise<unknown>) =>
  promise.then(() => "taken", (error: { refusals: { kind: string }[] }) => error.refusals.map(({ kind }) => kind).join());

describe("a text file", () => {
  it("is read as UTF-8 with or without BOM and as UTF-16, with quotes, rare characters and blank rows", async () => {
    const files = [utf8, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]), Buffer.from(`\uFEFF${text}`, "utf16le"), Buffer.from(text, "utf16le")];
    for (const bytes of files) {
      const { table } = await csv(bytes);
      expect(table.headers).toEqual(["编号", "姓名"]);
      expect(table.rows).toEqual([{ rowNumber: 2, cells: ["007", "𠮷翀㛃"] }, { rowNumber: 4, cells: ["8", "李,雷"] }]);
    }
  });
  it("is read as GB18030, as Excel saves it in China, with its four-byte characters", async () => {
    expect((await csv(gb18030)).table).toMatchObject({ headers: ["编号", "姓名"], rows: [{ cells: ["007", "张三𠮷"] }] });
  });
  it("may be separated by tabs or semicolons, or say by what", async () => {
    for (const written of ["a\tb\n1\t2,5\n", "a;b\n1;2,5\n", "sep=;\na;b\n1;2,5\n"]) {
      expect((await csv(Buffer.from(written))).table).toMatchObject({ headers: ["a", "b"], rows: [{ cells: ["1", "2,5"] }] });
    }
  });
});

describe("a workbook", () => {
  it("has its table found below titles, under a header of two lines with merged cells", async () => {
    const file = await xlsx({
      name: "教师",
      rows: [
        ["新华区教师名册", null, null, null],
        ["填报单位：西苑小学", null, null, "2026年9月"],
        ["编号", "姓名", "任教学校", null],
        [null, null, "编号", "名称"],
        ["007", "王芳", 41, "西苑小学"],
        [null, null, null, null],
        ["008", "李雷", null, "西苑小学"],
      ],
      merges: [
        { startRow: 0, startCol: 0, endRow: 0, endCol: 3 }, { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
        { startRow: 2, startCol: 1, endRow: 3, endCol: 1 }, { startRow: 2, startCol: 2, endRow: 2, endCol: 3 },
        { startRow: 4, startCol: 2, endRow: 6, endCol: 2 },
      ],
    });
    const { table } = await readTable(file);
    expect(table.headerRow).toBe(4);
    expect(table.headers).toEqual(["编号", "姓名", "任教学校 / 编号", "任教学校 / 名称"]);
    // Row 6 is blank but for the merged cell that spans it.
    expect(table.rows.map(({ rowNumber, cells }) => [rowNumber, ...cells])).toEqual([
      [5, "007", "王芳", 41, "西苑小学"], [6, null, null, 41, null], [7, "008", "李雷", 41, "西苑小学"],
    ]);
  });
  it("gives dates as days, and the sheet that is asked for", async () => {
    const file = await xlsx({ name: "空", rows: [] }, { name: "甲", rows: [["日"], [new Date("2026-09-01T00:00:00Z")]] }, { name: "乙", rows: [["数"], [5]] });
    expect(await readTable(file)).toMatchObject({ sheets: ["空", "甲", "乙"], table: { sheet: "甲", rows: [{ cells: ["2026-09-01"] }] } });
    expect(await readTable(file, { sheet: "乙" })).toMatchObject({ table: { rows: [{ cells: [5] }] } });
    expect(await kindsOf(readTable(file, { sheet: "丙" }))).toBe("sheet-absent");
  });
  it("is no larger for merged cells that claim the whole sheet, and damaged when they lie over each other", async () => {
    const rows = [["编号", "姓名"], ...Array.from({ length: 3_000 }, (_none, index) => [`${index}`, "王"])];
    const whole = { startRow: 3, startCol: 1, endRow: 1_048_575, endCol: 16_383 };
    const { table } = await readTable(await xlsx({ name: "a", rows, merges: [whole] }));
    expect([table.headers, table.rows.length, table.rows[0]?.cells.length]).toEqual([["编号", "姓名"], 3_000, 2]);
    const piled = await xlsx({ name: "a", rows, merges: Array.from({ length: 2_000 }, () => whole) });
    expect(await kindsOf(readTable(piled))).toBe("file-damaged");
  });
  it("may have its header where a person says", async () => {
    const file = await xlsx({ name: "a", rows: [["x", "y"], ["编号", "姓名"], ["1", "王"]] });
    expect((await readTable(file, { headerRow: 2 })).table).toMatchObject({ headers: ["编号", "姓名"], rows: [{ rowNumber: 3 }] });
  });
});

describe("a file that is not taken", () => {
  it("says why: empty, no table, damaged, encrypted, old Excel, a picture", async () => {
    const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await kindsOf(csv(Buffer.alloc(0)))).toBe("file-empty");
    expect(await kindsOf(csv(Buffer.from("编号,姓名\n")))).toBe("file-empty");
    expect(await kindsOf(csv(Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])))).toBe("file-damaged");
    expect(await kindsOf(csv(ole))).toBe("file-old-format");
    expect(await kindsOf(csv(Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")])))).toBe("file-encrypted");
    expect(await kindsOf(csv(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xd])))).toBe("file-kind-unknown");
  });
  it("has more rows than an import takes", async () => {
    expect(await kindsOf(csv(Buffer.from(`a,b\n${"1,2\n".repeat(20_001)}`)))).toBe("file-too-many-rows");
  });
  it("would unpack to gigabytes: it is refused by its table of contents, unopened", async () => {
    expect(await kindsOf(csv(zipOf(deflateRawSync(Buffer.alloc(60_000_000)), 60_000_000)))).toBe("file-unpacks-too-large");
    expect(await kindsOf(csv(zipOf(Buffer.alloc(10), 0xffff_ffff)))).toBe("file-unpacks-too-large");
    expect(await kindsOf(csv(zipOf(Buffer.alloc(10), 0)))).toBe("file-unpacks-too-large");
  });
});

/** A zip with one entry of a declared size. */
function zipOf(packed: Buffer, declared: number): Buffer {
  const local = Buffer.alloc(30 + 1);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(declared, 22);
  local.writeUInt16LE(1, 26);
  const central = Buffer.alloc(46 + 1);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(declared, 24);
  central.writeUInt16LE(1, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, central, end]);
}
