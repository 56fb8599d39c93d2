/**
 * The figures that a district sets for itself: local ones, and those of the rules page that nobody could read in an
 * original. A district that sets nothing has the defaults.
 */
import { z } from "zod";
import { defaultMergerSettings, MergerSettings } from "../legal-entity/merger-settings";
import { defaultLoadSettings, LoadSettings } from "../staffing/load-settings";
import { Degree, defaultAboveRequiredDegree } from "../staffing/vocabulary";
import { defaultEmergencySettings, EmergencySettings } from "./emergency-settings";
import { defaultHallSettings, HallSettings } from "./hall-settings";
import { defaultEstablishmentSettings, EstablishmentSettings } from "../staffing/establishment-settings";
import { defaultRequestSettings, RequestSettings } from "./request-category";
import { AfterPlanSettings, defaultAfterPlanSettings } from "../staffing/rotation-return/after-plan-settings";
import { defaultTransferSettings, TransferSettings } from "../staffing/transfer-settings";

export const DistrictSettings = z.object({
  ...TransferSettings.shape,
  /** Working days of public notice (公示) before a transfer plan takes effect. */
  noticeWorkingDays: z.int().min(1).max(30),
  ...MergerSettings.shape,
  /** The lowest degree that counts as above the required one (高于规定学历), by stage. */
  aboveRequiredDegree: z.object({ primary: Degree, junior: Degree }),
  ...LoadSettings.shape,
  ...RequestSettings.shape,
  ...AfterPlanSettings.shape,
  ...HallSettings.shape,
  ...EmergencySettings.shape,
  /** How long a head's term is; two of them are full at one school (教师〔2014〕4号). */
  headTermYears: z.int().min(1).max(10),
  ...EstablishmentSettings.shape,
});
export type DistrictSettings = z.infer<typeof DistrictSettings>;
export type SettingName = keyof DistrictSettings;

export const settingNames = Object.keys(DistrictSettings.shape) as readonly SettingName[];
export const SettingName = z.enum(settingNames);

export const defaultDistrictSettings: DistrictSettings = {
  ...defaultTransferSettings,
  noticeWorkingDays: 5,
  ...defaultMergerSettings,
  aboveRequiredDegree: defaultAboveRequiredDegree,
  ...defaultLoadSettings,
  ...defaultRequestSettings,
  ...defaultAfterPlanSettings,
  ...defaultHallSettings,
  ...defaultEmergencySettings,
  headTermYears: 5,
  ...defaultEstablishmentSettings,
};

/** A setting as it is stored: only those that a district has changed. */
export interface StoredSetting {
  readonly name: string;
  readonly value: unknown;
}

const schemas: { readonly [Name in SettingName]: z.ZodType<DistrictSettings[Name]> } = DistrictSettings.shape;

/** The value if it is one that the setting can have. A stored value that a later version no longer accepts counts as not set. */
export function findSettingValue<Name extends SettingName>(name: Name, value: unknown): DistrictSettings[Name] | undefined {
  const parsed = schemas[name].safeParse(value);
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
