import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText, plainText } from "./plain-text";

describe("a text from a stranger", () => {
  it("loses what turns the direction of writing, so that it is stored as it is read", () => {
    expect(cleanText("收据\u202Efdp.exe")).toBe("收据fdp.exe");
    expect(cleanText("\u2066甲\u2069乙\u200F")).toBe("甲乙");
  });

  it("loses what has no width, so that two words that look alike are alike", () => {
    expect(cleanText("食\u200B堂\uFEFF")).toBe("食堂");
    expect(cleanText("a\u{E0041}b")).toBe("ab");
  });

  it("keeps a family of emoji together, and a joiner nowhere else", () => {
    expect(cleanText("👨‍👩‍👧 好")).toBe("👨‍👩‍👧 好");
    expect(cleanText("校\u200D门")).toBe("校门");
  });

  it("keeps line ends, at most one empty line between two, and no other control character", () => {
    expect(cleanText("一\r\n二\n\n\n\n三\u0007\u0000")).toBe("一\n二\n\n三");
  });

  it("keeps a script as the letters that it is", () => {
    expect(cleanText("<script>alert(1)</script>")).toBe("<script>alert(1)</script>");
  });

  it("keeps rare characters whole and drops half of one", () => {
    expect(cleanText("𠮷老师")).toBe("𠮷老师");
    expect(cleanText("好\uD842")).toBe("好");
  });

  it("comes out the same when it is cleaned twice, whatever it was", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it("is one line where a line is asked for", () => {
    expect(cleanLine("三楼\n  东侧 ")).toBe("三楼 东侧");
  });

  it("is measured as a person counts, after the unseen is gone", () => {
    expect(plainText(2, 4).safeParse("\u200B\u200B好").error?.issues[0]?.message).toBe("text-too-short");
    expect(plainText(2, 4).safeParse("𠮷𠮷𠮷𠮷").success).toBe(true);
    expect(plainText(2, 4).safeParse("一二三四五").error?.issues[0]?.message).toBe("text-too-long");
  });
});
