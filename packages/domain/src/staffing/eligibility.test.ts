import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import { findRotationBars, type RotationFacts } from "./eligibility";
import { defaultTransferSettings, TransferSettings } from "./transfer-settings";

const today = civilDate("2026-09-01");
const eligible: RotationFacts = {
  atCampusSince: civilDate("2020-09-01"),
  bornOn: civilDate("1985-01-01"),
  sex: "female",
  exemptions: [],
  isClassHead: false,
};
const bars = (changes: Partial<RotationFacts>, settings: Partial<TransferSettings> = {}) =>
  findRotationBars({ ...eligible, ...changes }, { ...defaultTransferSettings, ...settings }, today);

describe("a teacher may be asked to rotate", () => {
  it("after six full years at one school, to the day", () => {
    expect(bars({})).toEqual([]);
    expect(bars({ atCampusSince: civilDate("2020-09-02") })).toEqual([{ kind: "too-few-years", years: 5, needed: 6 }]);
  });
  it("after another number of years where the district sets one", () => {
    expect(bars({}, { leastYearsAtOneSchool: 9 })).toEqual([{ kind: "too-few-years", years: 6, needed: 9 }]);
    expect(bars({ atCampusSince: null }, { leastYearsAtOneSchool: 0 })).toEqual([]);
  });
  it("not while the years are unknown", () => {
    expect(bars({ atCampusSince: null })).toEqual([{ kind: "years-unknown", needed: 6 }]);
  });
  it("not when pregnant, nursing or ill, unless the district does not exempt it", () => {
    expect(bars({ exemptions: ["pregnant", "nursing", "ill"] }).map(({ kind }) => kind)).toEqual(["pregnant", "nursing", "ill"]);
    const exempt = { pregnant: true, nursing: false, ill: true };
    expect(bars({ exemptions: ["nursing"] }, { exempt })).toEqual([]);
  });
  it("not within five years of the statutory age, which is computed and not 55 or 60", () => {
    // Born 1974-09-01: 55 would be 2029-09; the delay of 15 months makes it 2030-12, still within five years of 2026-09.
    expect(bars({ bornOn: civilDate("1974-09-01") })).toEqual([{ kind: "near-retirement", retiresOn: "2030-12-01", withinYears: 5 }]);
    expect(bars({ bornOn: civilDate("1974-09-01") }, { nearRetirementYears: 3 })).toEqual([]);
    expect(bars({ bornOn: civilDate("1974-09-01"), sex: "male" })).toEqual([]);
  });
  it("not when the school keeps the teacher, nor as a class head unless the district lets them", () => {
    expect(bars({ exemptions: ["protected"], isClassHead: true })).toEqual([{ kind: "protected" }, { kind: "class-head" }]);
    expect(bars({ isClassHead: true }, { classHeadsMayMove: true })).toEqual([]);
  });
  it("and is told every reason at once", () => {
    const all = bars({ atCampusSince: civilDate("2025-09-01"), bornOn: civilDate("1972-01-01"), exemptions: ["ill"], isClassHead: true });
    expect(all.map(({ kind }) => kind)).toEqual(["too-few-years", "ill", "near-retirement", "class-head"]);
  });
});

describe("the settings", () => {
  it("have defaults that they accept themselves, and refuse a ceiling below the quota", () => {
    expect(TransferSettings.parse(defaultTransferSettings)).toEqual(defaultTransferSettings);
    expect(TransferSettings.safeParse({ ...defaultTransferSettings, quotaCeiling: 0.05 }).success).toBe(false);
  });
});
