import { describe, expect, it } from "vitest";
import { findPhoneNumber, telephoneLink } from "./phone-number";

const read = (typed: string) => findPhoneNumber(typed)?.text;

describe("a telephone number", () => {
  it("is a mainland mobile, with or without its country code", () => {
    expect(findPhoneNumber("13800001234")).toEqual({ kind: "mobile", text: "13800001234" });
    for (const typed of ["138 0000 1234", "138-0000-1234", "+86 13800001234", "0086-13800001234", "１３８００００１２３４"]) expect(read(typed)).toBe("13800001234");
  });

  it("is a landline with its area code, as long as that area's numbers are, and may have an extension", () => {
    expect(findPhoneNumber("0311-87654321")).toEqual({ kind: "landline", text: "0311-87654321" });
    expect(read("031187654321")).toBe("0311-87654321");
    expect(read("（0311）8765 4321")).toBe("0311-87654321");
    expect(read("010-12345678")).toBe("010-12345678");
    expect(read("0919-3182345")).toBe("0919-3182345");
    expect(read("0311-87654321转8001")).toBe("0311-87654321-8001");
    expect(read("+86 311 87654321")).toBeUndefined();
  });

  it("is one of the short numbers of rescue", () => {
    for (const number of ["110", "119", "120"]) expect(findPhoneNumber(number)).toEqual({ kind: "short", text: number });
  });

  it("is nothing else: a number that cannot be dialled from any phone is told before it is needed", () => {
    const wrong = ["", "87654321", "1380000123", "138000012345", "12800001234", "010-1234567", "0211-87654321", "0311-876543", "111", "123456", "secretary"];
    expect(wrong.filter((typed) => read(typed) !== undefined)).toEqual([]);
  });

  it("read once is read the same again", () => {
    for (const typed of ["+86 138 0000 1234", "031187654321转8001", "120"]) expect(read(read(typed) ?? "")).toBe(read(typed));
  });
});

describe("a link that dials", () => {
  it("dials the digits, and the extension after a pause", () => {
    expect(telephoneLink("13800001234")).toBe("tel:13800001234");
    expect(telephoneLink("0311-87654321")).toBe("tel:031187654321");
    expect(telephoneLink("0311-87654321-8001")).toBe("tel:031187654321,8001");
    expect(telephoneLink("110")).toBe("tel:110");
  });
});
