/** The settings of the weekly load. */
import { defaultLoadSettings, loadSource, LoadSettings, type LoadGroup } from "../staffing/load-settings";
import type { Label, NumberControl, SettingControl } from "./setting-control";
import { label, type SettingEntry, type SettingGroup } from "./setting-group";

const lessons: NumberControl = { kind: "number", min: 1, max: 30, step: 1, unit: label("节", "lessons"), mayBeUnlimited: false };

const groupLabels = {
  primaryMain: label("小学语文、数学", "Primary: Chinese, mathematics"),
  primarySecond: label("小学英语、道法、科学、体育", "Primary: English, morality, science, PE"),
  primaryOther: label("小学其他学科", "Primary: other subjects"),
  juniorMain: label("初中语文、数学、英语、物理、化学", "Junior: Chinese, mathematics, English, physics, chemistry"),
  juniorSecond: label("初中道法、历史、地理", "Junior: morality, history, geography"),
  juniorOther: label("初中其他学科", "Junior: other subjects"),
} as const satisfies Record<LoadGroup, Label>;

const byGroup: SettingControl = {
  kind: "group",
  parts: Object.fromEntries(Object.entries(groupLabels).map(([group, words]) => [group, { label: words, control: lessons }])),
};

const entries: Readonly<Record<keyof LoadSettings, SettingEntry>> = {
  weeklyLoadLeast: {
    group: "load",
    label: label("周课时标准下限", "Weekly load, lower end"),
    about: label("走教教师档案中对照显示", "Shown beside the load of a teacher who serves two campuses"),
    control: byGroup,
    ...loadSource,
  },
  weeklyLoadMost: {
    group: "load",
    label: label("周课时标准上限", "Weekly load, upper end"),
    about: label("走教超过上限须写明理由；方案影响按此计算可承担课时", "Above it a reason is needed; the impact of a plan counts what teachers can give by it"),
    control: byGroup,
    ...loadSource,
  },
  classHeadLoadShare: {
    group: "load",
    label: label("班主任工作量占标准课时的比例", "Share of a full load that leading a class counts as"),
    about: label("按周课时标准上限折算", "Of the upper end of the weekly load"),
    control: { kind: "share" },
    ...loadSource,
  },
};

export const loadSettingGroup: SettingGroup<LoadSettings> = {
  headings: { load: label("周课时与走教", "Weekly load") },
  schema: LoadSettings,
  defaults: defaultLoadSettings,
  entries,
};
