/** The settings of establishment and posts, as the rules of staffing name their sources. */
import { defaultEstablishmentSettings, EstablishmentSettings, establishmentSources, gradedTitles } from "../staffing/establishment-settings";
import { titles } from "../staffing/vocabulary";
import type { Label, NumberControl, SettingControl } from "./setting-control";
import { label, type SettingEntry, type SettingGroup } from "./setting-group";

const percent = label("%", "%");
const number = (min: number, max: number, step: number, unit: Label, mayBeUnlimited = false): NumberControl => ({
  kind: "number", min, max, step, unit, mayBeUnlimited,
});

const stageLabels = { primary: label("小学", "Primary"), junior: label("初中", "Junior") };
const byStage = (control: NumberControl): SettingControl => ({
  kind: "group",
  parts: { primary: { label: stageLabels.primary, control }, junior: { label: stageLabels.junior, control } },
});

/** Highest title first, as the proportions are published. */
const byTitle: SettingControl = {
  kind: "group",
  parts: Object.fromEntries(gradedTitles.map((title) => [title, { label: titles[title], control: number(0, 100, 0.5, percent, true) }])),
};

const group = "establishment";
const ofPosts = label("占核定编制数的比例上限，按整岗计，不进位", "Largest share of the approved posts, in whole posts, never rounded up");

const entries: Readonly<Record<keyof EstablishmentSettings, SettingEntry>> = {
  pupilsPerStaff: {
    group,
    label: label("生师比（学生与教职工之比）", "Pupils for each member of staff"),
    about: label("按教职工计，不只计专任教师", "Of all staff, not only of teachers"),
    control: byStage(number(5, 40, 0.5, label("比 1", "to 1"))),
    ...establishmentSources.pupilsPerStaff,
  },
  nonTeachingShare: {
    group,
    label: label("非教学人员占教职工比例上限", "Largest share of non-teaching staff"),
    control: byStage(number(0, 100, 0.5, percent)),
    ...establishmentSources.nonTeachingShare,
  },
  titleSharesPrimary: {
    group,
    label: label("小学岗位结构比例", "Title proportions, primary"),
    about: ofPosts,
    control: byTitle,
    ...establishmentSources.titleSharesPrimary,
  },
  titleSharesJunior: {
    group,
    label: label("初中岗位结构比例", "Title proportions, junior"),
    about: ofPosts,
    control: byTitle,
    ...establishmentSources.titleSharesJunior,
  },
};

export const establishmentSettingGroup: SettingGroup<EstablishmentSettings> = {
  headings: { establishment: label("编制与岗位", "Establishment and posts") },
  schema: EstablishmentSettings,
  defaults: defaultEstablishmentSettings,
  entries,
};
