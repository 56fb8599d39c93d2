/** Every group of district settings, in the order of their headings; what all together are is told by the types. */
import type { z } from "zod";
import { afterPlanSettingGroup } from "./after-plan-setting-group";
import { curriculumSettingGroup } from "./curriculum-setting-group";
import { emergencySettingGroup } from "./emergency-setting-group";
import { establishmentSettingGroup } from "./establishment-setting-group";
import { hallSettingGroup } from "./hall-setting-group";
import { headTermSettingGroup } from "./head-term-setting-group";
import { loadSettingGroup } from "./load-setting-group";
import { mergerSettingGroup } from "./merger-setting-group";
import { qualitySettingGroup } from "./quality-setting-group";
import { requestSettingGroup } from "./request-setting-group";
import type { Label } from "./setting-control";
import type { SettingEntry } from "./setting-group";
import { transferSettingGroup } from "./transfer-setting-group";

export const settingGroups = [
  transferSettingGroup,
  mergerSettingGroup,
  loadSettingGroup,
  qualitySettingGroup,
  establishmentSettingGroup,
  requestSettingGroup,
  afterPlanSettingGroup,
  hallSettingGroup,
  emergencySettingGroup,
  headTermSettingGroup,
  curriculumSettingGroup,
] as const;

type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never;
type Folded = AllOf<(typeof settingGroups)[number]["defaults"]>;

export type DistrictSettings = { [Name in keyof Folded]: Folded[Name] };
export type SettingName = keyof DistrictSettings;

/** No group stands over another: a test counts the names. */
function fold<Part extends "defaults" | "entries" | "headings">(part: Part): object {
  return Object.assign({}, ...settingGroups.map((group) => group[part])) as object;
}

export const settingSchemas = Object.assign({}, ...settingGroups.map(({ schema }) => schema.shape)) as { readonly [Name in SettingName]: z.ZodType<DistrictSettings[Name]> };
export const settingNames = Object.keys(settingSchemas) as readonly SettingName[];
export const defaultDistrictSettings = fold("defaults") as DistrictSettings;
/** Every district setting with its words, its unit and where its default comes from. */
export const settingCatalogue = fold("entries") as Readonly<Record<SettingName, SettingEntry>>;
export const settingHeadings = fold("headings") as Readonly<Record<string, Label>>;
