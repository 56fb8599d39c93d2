import { describe, expect, it } from "vitest";
import { codesAfterMerger, findSchoolCodeGivingRefusals, findSchoolCodeRefusals, normaliseSchoolCode } from "./school-code";

const facts = { stage: "primary", areaCode: "130105", holder: undefined } as const;
const kindsOf = (code: string, more: Partial<Parameters<typeof findSchoolCodeRefusals>[1]> = {}) =>
  findSchoolCodeRefusals(code, { ...facts, ...more }, "schoolCode").map((refusal) => refusal.kind);

describe("a school identification code", () => {
  it("of a primary school in Hebei is 21, 13 and six digits", () => {
    expect(kindsOf("2113000163")).toEqual([]);
  });

  it("has ten digits and nothing else", () => {
    expect(kindsOf("211300016")).toEqual(["school-code-form"]);
    expect(kindsOf("21130001A3")).toEqual(["school-code-form"]);
  });

  it("is told the first wrong place", () => {
    const placesOf = (code: string) => findSchoolCodeRefusals(code, facts, "code").map((refusal) => ("position" in refusal ? refusal.position : null));
    expect(placesOf("21130001A3")).toEqual([9]);
    expect(placesOf("211300016")).toEqual([10]);
    expect(placesOf("21130001630")).toEqual([11]);
    expect(placesOf("2213000163")).toEqual([2]);
    expect(placesOf("2114000163")).toEqual([4]);
    expect(placesOf("3111000163")).toEqual([1, 4]);
  });

  it("may be typed with full-width digits and blanks", () => {
    expect(normaliseSchoolCode(" ２１１３ 000163 ")).toBe("2113000163");
  });

  it("has the category of the stage", () => {
    expect(kindsOf("2113000163", { stage: "junior" })).toEqual(["school-code-category"]);
    expect(kindsOf("3113000163", { stage: "junior" })).toEqual([]);
    expect(kindsOf("3113000163", { stage: "nine-year" })).toEqual([]);
  });

  it("is of the district's province, and all reasons are told at once", () => {
    expect(kindsOf("3111000163", { holder: { name: "西苑小学", isRetired: false } })).toEqual([
      "school-code-category",
      "school-code-province",
      "school-code-in-use",
    ]);
  });

  it("that was retired is never given again", () => {
    expect(findSchoolCodeRefusals("2113000163", { ...facts, holder: { name: "新开学小学", isRetired: true } }, "code")).toEqual([
      { kind: "school-code-retired", field: "code", code: "2113000163", heldBy: "新开学小学" },
    ]);
  });
});

describe("entering a school's code", () => {
  const campus = { stage: "primary", schoolCode: null } as const;
  const giving = (code: string, more: Partial<Parameters<typeof findSchoolCodeGivingRefusals>[1]> = {}) =>
    findSchoolCodeGivingRefusals(code, { areaCode: "130105", holder: undefined, campus, siblings: [], ...more }, "code").map(({ kind }) => kind);

  it("is for a school that has none", () => {
    expect(giving("2113000163")).toEqual([]);
    expect(giving("2113000163", { campus: { ...campus, schoolCode: "2113000001" } })).toEqual(["school-code-kept"]);
  });

  it("is for one campus of a merged school only", () => {
    const siblings = [{ name: "宁安路小学", stage: "primary", schoolCode: "2113000003" }] as const;
    expect(giving("2113000163", { siblings })).toEqual(["school-code-of-entity"]);
  });

  it("takes the category of the whole school: a code that no longer fits is replaced", () => {
    const siblings = [{ name: "初中部", stage: "junior", schoolCode: null }] as const;
    expect(giving("2113000163", { siblings })).toEqual(["school-code-category"]);
    expect(giving("3113000163", { siblings, campus: { ...campus, schoolCode: "2113000001" } })).toEqual([]);
  });

  it("never brings a retired code back, not even to the school that had it", () => {
    expect(giving("2113000163", { holder: { name: "新开学小学", isRetired: true } })).toEqual(["school-code-retired"]);
  });
});

describe("the codes of two schools that merge", () => {
  const primary = (schoolCode: string | null) => ({ stage: "primary", schoolCode }) as const;
  const junior = (schoolCode: string | null) => ({ stage: "junior", schoolCode }) as const;

  it("the absorbing school's code is kept and the absorbed one's retired when the category is unchanged", () => {
    expect(codesAfterMerger([primary("2113000001")], [primary("2113000002")])).toEqual({
      kept: "2113000001",
      retired: ["2113000002"],
    });
  });

  it("the absorbed school's code is kept when the absorbing one has none", () => {
    expect(codesAfterMerger([primary(null)], [primary("2113000002")])).toEqual({ kept: "2113000002", retired: [] });
  });

  it("a primary school that absorbs a junior one becomes a nine-year school: only the junior's code fits", () => {
    expect(codesAfterMerger([primary("2113000001")], [junior("3113000002")])).toEqual({
      kept: "3113000002",
      retired: ["2113000001"],
    });
  });

  it("no code is kept when none has the category of the merged school", () => {
    expect(codesAfterMerger([primary("2113000001")], [junior(null)])).toEqual({ kept: null, retired: ["2113000001"] });
  });

  it("of several campuses exactly one code stays in force", () => {
    const after = codesAfterMerger(
      [primary("2113000001"), primary("2113000003")],
      [primary("2113000002"), primary(null)],
    );
    expect(after).toEqual({ kept: "2113000001", retired: ["2113000003", "2113000002"] });
  });
});
