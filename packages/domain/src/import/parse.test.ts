import { describe, expect, it } from "vitest";
import { cellText, isBlank, type Cell } from "./cell";
import { identityCheckDigit, identityFacts } from "./identity-number";
import {
  parseCode, parseDate, parseIdentityNumber, parseName, parseNumber, parsePhone, parseWhole, parseYesNo, type Parser, type Value,
} from "./parse";
import { teacherFields } from "./teacher-fields";

const valueOf = <T extends Value>(parser: Parser<T>, cell: Cell) => {
  const parsed = parser(cell);
  return parsed.ok ? parsed.value : parsed.reason.kind;
};

describe("the text of a cell", () => {
  it("has ordinary digits, letters and blanks where the file has full-width ones", () => {
    expect(cellText("　２０２６年Ａ班　")).toBe("2026年A班");
  });
  it("keeps brackets and rare characters as they are", () => {
    expect(cellText("实验小学（东校区）𠮷㛃﨑")).toBe("实验小学（东校区）𠮷㛃﨑");
  });
  it("is taken out of the tricks that keep digits as text", () => {
    expect([cellText("'007"), cellText('="007"'), cellText("\uFEFF007")]).toEqual(["007", "007", "007"]);
  });
  it("is blank where people write a dash or a slash", () => {
    expect(["", "  ", "—", "/", "N/A", null].map(isBlank)).toEqual([true, true, true, true, true, true]);
    expect([isBlank("0"), isBlank(0), isBlank("无")]).toEqual([false, false, false]);
  });
});

describe("an identity number (GB 11643)", () => {
  it("has the check digit of the standard's example 11010519491231002X", () => {
    expect(identityCheckDigit("11010519491231002")).toBe("X");
    expect(valueOf(parseIdentityNumber, "11010519491231002X")).toBe("11010519491231002X");
  });
  it("may be stored as text with an apostrophe, in full width, with blanks or a small x", () => {
    for (const text of ["'11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ", "110105 19491231 002X"]) {
      expect(valueOf(parseIdentityNumber, text)).toBe("11010519491231002X");
    }
  });
  it("is refused when a spreadsheet has shortened it", () => {
    for (const cell of [130105198503120000, "1.30105E+17", "1.30105198503120e+17"]) {
      expect(valueOf(parseIdentityNumber, cell)).toBe("damaged-number");
    }
  });
  it("is refused with its own reason: length, day of birth, check digit", () => {
    expect(valueOf(parseIdentityNumber, "110105491231002")).toBe("identity-form");
    expect(valueOf(parseIdentityNumber, "110105194902310021")).toBe("identity-birth-date");
    expect(parseIdentityNumber("110105194912310021")).toEqual({
      ok: false, reason: { kind: "identity-check-digit", expected: "X", found: "1" },
    });
  });
  it("tells the day of birth and the sex", () => {
    expect(identityFacts("11010519491231002X")).toEqual({ bornOn: "1949-12-31", sex: "female" });
  });
});

describe("a date", () => {
  it("may be written in each usual way, or come as a spreadsheet's day number", () => {
    for (const cell of ["2026-09-01", "2026.9.1", "2026/9/1", "2026年9月1日", "２０２６．９．１", "20260901", 20260901, 46266, "46266", "2026-09-01 00:00:00"]) {
      expect(valueOf(parseDate, cell)).toBe("2026-09-01");
    }
  });
  it("is not guessed: no day that does not exist, no month alone, no month or day first, no year alone", () => {
    for (const cell of ["2026-02-30", "2026年9月", "1998.09", "9/1/2026", "2026", 2026, "昨天"]) {
      expect(valueOf(parseDate, cell)).toBe("not-a-date");
    }
  });
});

describe("numbers, codes, names, phones, yes and no", () => {
  it("reads thousands and full-width digits, and refuses words and what is out of range", () => {
    const parse = parseNumber({ least: 0, most: 10_000 });
    expect(["1,234.5", "１２", "约 12", "-1", "12人"].map((cell) => valueOf(parse, cell))).toEqual([1234.5, 12, "not-a-number", "out-of-range", "not-a-number"]);
    expect(valueOf(parseWhole({ least: 0, most: 9 }), 1.5)).toBe("not-whole");
  });
  it("keeps a code's zeros and refuses one that lost its last digits", () => {
    expect([valueOf(parseCode(40), "００７ "), valueOf(parseCode(40), 41), valueOf(parseCode(40), 2.1e20)]).toEqual(["007", "41", "damaged-number"]);
    expect(valueOf(parseCode(3), "1234")).toBe("too-long");
  });
  it("closes the gap in a Chinese name and keeps it in others", () => {
    expect([valueOf(parseName(60), "王　芳"), valueOf(parseName(60), "Anna  Lee")]).toEqual(["王芳", "Anna Lee"]);
  });
  it("takes phones and yes and no in the usual ways", () => {
    expect([valueOf(parsePhone, "１３８-0000-1234"), valueOf(parsePhone, "问本人")]).toEqual(["138-0000-1234", "phone-form"]);
    expect(["是", "√", "否", "×", "也许"].map((cell) => valueOf(parseYesNo, cell))).toEqual([true, true, false, false, "unknown-word"]);
  });
  it("knows the usual words for degrees, titles, subjects and backbone levels, and refuses others", () => {
    const { degree, title, subject, backboneLevel } = teacherFields;
    expect([valueOf(degree.parse, "大学本科"), valueOf(title.parse, "副高"), valueOf(subject.parse, "道法"), valueOf(backboneLevel.parse, "区级骨干")])
      .toEqual(["bachelor", "senior", "morality", "county"]);
    expect(valueOf(degree.parse, "BS/BA")).toBe("unknown-word");
  });
});
