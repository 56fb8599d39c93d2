/** The settings of the service hall: how long is kept what parents gave, most of it about children. */
import { z } from "zod";
import { label, type SettingEntry, type SettingGroup } from "./setting-group";

export const HallSettings = z.object({
  /** Natural days after its end for which an application keeps who applied, for whom, what was filled in, and the photos. */
  applicationKeptDays: z.int().min(1).max(1095),
});
export type HallSettings = z.infer<typeof HallSettings>;

export const defaultHallSettings: HallSettings = { applicationKeptDays: 180 };

const entries: Readonly<Record<keyof HallSettings, SettingEntry>> = {
  applicationKeptDays: {
    group: "hall",
    label: label("办结后家长申请材料保留天数", "What parents applied with is kept after the end"),
    about: label("到期删除申请人、学生、表单内容和照片，不可恢复；办件数量仍计入看板", "Then applicant, pupil, form and photos are deleted for good; the board still counts it"),
    control: { kind: "number", min: 1, max: 1095, step: 1, unit: label("天", "days"), mayBeUnlimited: false },
    certainty: "district",
  },
};

export const hallSettingGroup: SettingGroup<HallSettings> = {
  headings: { hall: label("办事大厅", "Service hall") },
  schema: HallSettings,
  defaults: defaultHallSettings,
  entries,
};
