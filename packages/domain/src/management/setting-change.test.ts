import { describe, expect, it } from "vitest";
import { districtSettingsFrom, transferSettingsOf } from "./district-settings";
import { findSettingRefusals } from "./setting-change";
import { defaultDistrictSettings } from "./setting-groups";

const kinds = (change: Parameters<typeof findSettingRefusals>[0], current = defaultDistrictSettings) =>
  findSettingRefusals(change, current).map((refusal) => refusal.kind);

describe("a district's figures", () => {
  it("are the defaults of the rules page until the district sets its own", () => {
    expect(districtSettingsFrom([])).toEqual(defaultDistrictSettings);
    const set = districtSettingsFrom([{ name: "leastYearsAtOneSchool", value: 9 }, { name: "aboveRequiredDegree", value: { primary: "master", junior: "master" } }]);
    expect(set.leastYearsAtOneSchool).toBe(9);
    expect(set.aboveRequiredDegree.primary).toBe("master");
    expect(transferSettingsOf(set).leastYearsAtOneSchool).toBe(9);
  });

  it("fall back to the default where a stored value is none, and ignore names that no longer exist", () => {
    expect(districtSettingsFrom([{ name: "quotaShare", value: "ten" }, { name: "gone", value: 1 }])).toEqual(defaultDistrictSettings);
  });
});

describe("a change of a figure", () => {
  it("is refused when the value is none that the figure can have", () => {
    expect(kinds({ name: "quotaShare", value: 1.5, seen: 0.1 })).toEqual(["setting-value-not-allowed"]);
    expect(kinds({ name: "exempt", value: { pregnant: true }, seen: defaultDistrictSettings.exempt })).toEqual(["setting-value-not-allowed"]);
  });

  it("is refused when it changes nothing", () => {
    expect(kinds({ name: "noticeWorkingDays", value: 5, seen: 5 })).toEqual(["setting-unchanged"]);
  });

  it("is refused when another official changed the figure meanwhile, and tells what it is now", () => {
    const current = { ...defaultDistrictSettings, noticeWorkingDays: 7 };
    expect(findSettingRefusals({ name: "noticeWorkingDays", value: 10, seen: 5 }, current)).toEqual([
      { kind: "setting-changed-meanwhile", field: "value", name: "noticeWorkingDays", now: 7 },
    ]);
  });

  it("may not put the ceiling of the quota below its floor, from either side", () => {
    expect(kinds({ name: "quotaShare", value: 0.2, seen: 0.1 })).toEqual(["ceiling-below-share"]);
    expect(kinds({ name: "quotaCeiling", value: 0.05, seen: 0.15 })).toEqual(["ceiling-below-share"]);
  });

  it("may take a limit away", () => {
    expect(kinds({ name: "commuteLimitMinutes", value: null, seen: 45 })).toEqual([]);
  });
});
