/** The settings of a merger: all of them the district's own choice. */
import { defaultMergerSettings, MergerSettings } from "../legal-entity/merger-settings";
import { label, number, type SettingGroup } from "./setting-group";

export const mergerSettingGroup: SettingGroup<MergerSettings> = {
  headings: {},
  schema: MergerSettings,
  defaults: defaultMergerSettings,
  entries: {
    mergerNoticeWorkingDays: {
      group: "procedure",
      label: label("法人合并公示天数", "Public notice of a merger"),
      about: label("公示期满后方可听证或征求意见，按工作日计算", "The hearing waits until the notice has run; working days"),
      control: number({ min: 1, max: 60, unit: label("个工作日", "working days") }),
      certainty: "district",
    },
    mergerAtRiskDays: {
      group: "procedure",
      label: label("法人合并期限预警", "Warning before a deadline of a merger"),
      about: label("法定期限前这么多天起提示“临近期限”", "From so many days before an official deadline it is shown as at risk"),
      control: number({ min: 0, max: 60, unit: label("天", "days") }),
      certainty: "district",
    },
  },
};
