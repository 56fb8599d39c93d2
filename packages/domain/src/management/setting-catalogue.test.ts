import { describe, expect, it } from "vitest";
import { defaultDistrictSettings, findSettingValue, settingNames } from "./district-settings";
import { settingCatalogue } from "./setting-catalogue";
import type { SettingEntry } from "./setting-catalogue";

describe("the catalogue of figures", () => {
  it.each(settingNames)("%s: the default can be typed into its control, and the rule takes both ends of it", (name) => {
    const { control }: SettingEntry = settingCatalogue[name];
    const value = defaultDistrictSettings[name];
    expect(findSettingValue(name, value)).toEqual(value);
    if (control.kind !== "number") return;
    expect(findSettingValue(name, control.min)).toBe(control.min);
    expect(findSettingValue(name, control.max)).toBe(control.max);
    expect(findSettingValue(name, null) === null).toBe(control.mayBeUnlimited);
  });

  it("names a document for every figure that is not the district's own choice", () => {
    for (const name of settingNames) {
      const entry: SettingEntry = settingCatalogue[name];
      expect(entry.source === undefined).toBe(entry.certainty === "district");
    }
  });
});
