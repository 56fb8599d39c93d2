import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { printFonts, runsOf } from "./fonts";
import { printPapers, type Paper } from "./paper";

const printedAt = new Date("2026-10-12T02:00:00Z");

async function textOf(papers: readonly Paper[]): Promise<{ pages: readonly string[]; bytes: number }> {
  const pdf = await printPapers({ title: "通知书", printedAt, papers });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return { pages: text.map((page) => page.replaceAll(/\s/g, "")), bytes: pdf.byteLength };
}

const paper = (name: string): Paper => ({
  title: "交流轮岗通知书",
  blocks: [
    { kind: "paragraph", text: `${name}老师：` },
    { kind: "paragraph", indented: true, text: "自2027年3月1日起，您由西苑小学交流到新开学小学任教。" },
    { kind: "facts", rows: [["任教学科", "语文"], ["职称", "一级教师"]] },
    { kind: "signature", lines: ["石家庄市新华区教育局", "2026年10月20日"] },
  ],
});

describe("a printed paper", () => {
  it("holds its Chinese text as text, one paper a page", async () => {
    const { pages } = await textOf([paper("王翀"), paper("李㛃𬱖")]);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain("交流轮岗通知书");
    expect(pages[0]).toContain("王翀老师：");
    expect(pages[0]).toContain("自2027年3月1日起，您由西苑小学交流到新开学小学任教。");
    expect(pages[0]).toContain("任教学科语文职称一级教师");
    // 𬱖 stands outside the basic plane
    expect(pages[1]).toContain("李㛃𬱖老师：");
  });

  it("carries only the characters that it uses", async () => {
    const { bytes } = await textOf([paper("王翀")]);
    expect(bytes).toBeLessThan(100_000);
  });

  it("prints the number of a character that no font has, and never loses it", () => {
    const { regular } = printFonts();
    expect(runsOf("陈𠮷", regular, undefined)).toEqual([{ font: regular, text: "陈〔U+20BB7〕" }]);
  });

  it("takes a rare character from the machine's font where there is one", () => {
    const { regular } = printFonts();
    const rare = { ...regular, name: "rare", has: (codePoint: number) => codePoint === 0x20bb7 };
    expect(runsOf("陈𠮷小", regular, rare).map(({ font, text }) => [font.name, text])).toEqual([
      ["regular", "陈"], ["rare", "𠮷"], ["regular", "小"],
    ]);
  });
});
