import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { creditCodeCheckDigit, findCreditCodeRefusals, normaliseCreditCode } from "./credit-code";

const area = "130105";
const valid = `12130105400000012${creditCodeCheckDigit("12130105400000012")}`;
const refusalsOf = (code: string) => findCreditCodeRefusals(code, area, "creditCode");
const kindsOf = (code: string) => refusalsOf(code).map((refusal) => refusal.kind);

describe("the check digit of a unified social credit code", () => {
  it("is the one of the standard's example 91350100M000100Y43", () => {
    expect(creditCodeCheckDigit("91350100M000100Y4")).toBe("3");
  });

  it("does not exist for characters outside the alphabet or for too few of them", () => {
    expect(creditCodeCheckDigit("91350100M000100YI")).toBeUndefined();
    expect(creditCodeCheckDigit("91350100M00010")).toBeUndefined();
  });

  it("a wrong one is refused with the right one named", () => {
    const wrong = `${valid.slice(0, 17)}${valid.endsWith("A") ? "B" : "A"}`;
    expect(refusalsOf(wrong)).toEqual([
      { kind: "credit-code-check-digit", field: "creditCode", code: wrong, position: 18, expected: valid.slice(-1), found: wrong.slice(-1) },
    ]);
  });

  it("catches every single mistyped character", () => {
    const symbols = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
    assert(
      property(integer({ min: 8, max: 17 }), constantFrom(...symbols), (position, symbol) => {
        const typed = valid.slice(0, position) + symbol + valid.slice(position + 1);
        expect(kindsOf(typed)).toEqual(typed === valid ? [] : ["credit-code-check-digit"]);
      }),
    );
  });
});

describe("a school's unified social credit code", () => {
  it("is accepted when it is the district's, a public institution's and well formed", () => {
    expect(refusalsOf(valid)).toEqual([]);
  });

  it("has 18 characters", () => {
    expect(refusalsOf(valid.slice(0, 17))).toEqual([
      { kind: "credit-code-length", field: "creditCode", code: valid.slice(0, 17), position: 18, length: 17 },
    ]);
  });

  it("has none of I, O, S, V, Z: each wrong place is named", () => {
    const code = `${valid.slice(0, 9)}O${valid.slice(10, 12)}I${valid.slice(13)}`;
    expect(refusalsOf(code)).toEqual([
      {
        kind: "credit-code-alphabet",
        field: "creditCode",
        code,
        position: 10,
        wrong: [{ position: 10, character: "O" }, { position: 13, character: "I" }],
      },
    ]);
  });

  it("begins with 12 (事业单位)", () => {
    const first17 = `52${valid.slice(2, 17)}`;
    expect(kindsOf(`${first17}${creditCodeCheckDigit(first17)}`)).toEqual(["credit-code-not-institution"]);
  });

  it("carries the area code of the district", () => {
    const first17 = `12130104${valid.slice(8, 17)}`;
    expect(refusalsOf(`${first17}${creditCodeCheckDigit(first17)}`)).toMatchObject([
      { kind: "credit-code-area", position: 8, expected: "130105", found: "130104" },
    ]);
  });

  it("names the first wrong place of each fault", () => {
    expect(refusalsOf("13").map(({ kind, position }) => [kind, position])).toEqual([
      ["credit-code-length", 3],
      ["credit-code-not-institution", 2],
      ["credit-code-area", 3],
    ]);
    expect(refusalsOf(`${valid}0`).map(({ kind, position }) => [kind, position])).toEqual([["credit-code-length", 19]]);
    assert(
      property(integer({ min: 2, max: 7 }), (index) => {
        const typed = `${valid.slice(0, index)}9${valid.slice(index + 1)}`;
        expect(refusalsOf(typed)).toContainEqual(expect.objectContaining({ kind: "credit-code-area", position: index + 1 }));
      }),
    );
  });

  it("is told all that is wrong at once", () => {
    expect(kindsOf("9135010O")).toEqual([
      "credit-code-length",
      "credit-code-alphabet",
      "credit-code-not-institution",
      "credit-code-area",
    ]);
  });

  it("may be typed with full-width characters, small letters and blanks", () => {
    expect(normaliseCreditCode(" １２１３０１０５ ma-01 ")).toBe("12130105MA01");
  });
});
