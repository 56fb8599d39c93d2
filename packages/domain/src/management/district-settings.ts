/**
 * The figures that a district sets for itself: local ones, and those of the rules page that nobody could read in an
 * original. A district that sets nothing has the defaults.
 */
import { z } from "zod";
import { TransferSettings } from "../staffing/transfer-settings";
import { defaultDistrictSettings, settingNames, settingSchemas, type DistrictSettings, type SettingName as NameOfSetting } from "./setting-groups";

export const SettingName = z.enum(settingNames);
export type SettingName = NameOfSetting;

/** A setting as it is stored: only those that a district has changed. */
export interface StoredSetting {
  readonly name: string;
  readonly value: unknown;
}

/** The value if it is one that the setting can have. A stored value that a later version no longer accepts counts as not set. */
export function findSettingValue<Name extends SettingName>(name: Name, value: unknown): DistrictSettings[Name] | undefined {
  const parsed = settingSchemas[name].safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Every setting of a district: the stored ones over the defaults. */
export function districtSettingsFrom(stored: readonly StoredSetting[]): DistrictSettings {
  const set = stored.flatMap(({ name, value }) => {
    const known = settingNames.find((candidate) => candidate === name);
    const valid = known && findSettingValue(known, value);
    return valid === undefined ? [] : [[name, valid] as const];
  });
  return { ...defaultDistrictSettings, ...(Object.fromEntries(set) as Partial<DistrictSettings>) };
}

/** The part of the settings that a transfer plan starts with. */
export function transferSettingsOf(settings: DistrictSettings): TransferSettings {
  return TransferSettings.parse(settings);
}
