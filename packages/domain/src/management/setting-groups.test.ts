import { describe, expect, it } from "vitest";
import { findSettingValue } from "./district-settings";
import type { SettingEntry } from "./setting-group";
import { defaultDistrictSettings, settingCatalogue, settingGroups, settingHeadings, settingNames } from "./setting-groups";

describe("the catalogue of figures", () => {
  it("is of all groups, none of which says again what another has said", () => {
    const names = (part: object) => Object.keys(part).toSorted();
    expect(settingNames.toSorted()).toEqual(settingGroups.flatMap(({ schema }) => Object.keys(schema.shape)).toSorted());
    expect(names(defaultDistrictSettings)).toEqual([...settingNames].toSorted());
    expect(names(settingCatalogue)).toEqual([...settingNames].toSorted());
  });

  it("shows every figure under a heading that there is, and no heading over nothing", () => {
    expect(new Set(Object.values(settingCatalogue).map(({ group }) => group))).toEqual(new Set(Object.keys(settingHeadings)));
  });

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
