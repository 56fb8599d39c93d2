/** Changing a district setting: every reason against it. */
import { z } from "zod";
import { DistrictId } from "../identifier";
import { findSettingValue, SettingName } from "./district-settings";
import type { DistrictSettings } from "./setting-groups";

export const SettingChange = z.object({
  districtId: DistrictId,
  name: SettingName,
  value: z.unknown(),
  /** The value that the official saw when deciding. */
  seen: z.unknown(),
});
export type SettingChange = z.infer<typeof SettingChange>;

export type SettingRefusal =
  | { readonly kind: "setting-value-not-allowed"; readonly field: "value"; readonly name: SettingName }
  | { readonly kind: "setting-unchanged"; readonly field: "value"; readonly name: SettingName }
  | { readonly kind: "setting-changed-meanwhile"; readonly field: "value"; readonly name: SettingName; readonly now: unknown }
  | { readonly kind: "ceiling-below-share"; readonly field: "value"; readonly quotaShare: number; readonly quotaCeiling: number };

/** Stored values are plain data in a fixed shape, so equal ones write alike. */
function isSame(name: SettingName, a: unknown, b: unknown): boolean {
  return JSON.stringify(findSettingValue(name, a)) === JSON.stringify(findSettingValue(name, b));
}

export function findSettingRefusals(change: Pick<SettingChange, "name" | "value" | "seen">, current: DistrictSettings): SettingRefusal[] {
  const { name } = change;
  const refusals: SettingRefusal[] = [];
  if (!isSame(name, change.seen, current[name])) {
    refusals.push({ kind: "setting-changed-meanwhile", field: "value", name, now: current[name] });
  }
  const value = findSettingValue(name, change.value);
  if (value === undefined) return [...refusals, { kind: "setting-value-not-allowed", field: "value", name }];
  if (isSame(name, value, current[name])) refusals.push({ kind: "setting-unchanged", field: "value", name });
  const { quotaShare, quotaCeiling }: DistrictSettings = { ...current, [name]: value };
  if (quotaCeiling < quotaShare) refusals.push({ kind: "ceiling-below-share", field: "value", quotaShare, quotaCeiling });
  return refusals;
}
