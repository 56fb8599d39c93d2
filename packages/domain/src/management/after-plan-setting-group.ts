/** The settings of the time after a plan: all of them the district's own choice. */
import { AfterPlanSettings, defaultAfterPlanSettings } from "../staffing/rotation-return/after-plan-settings";
import type { Label, NumberControl } from "./setting-control";
import { label, type SettingEntry, type SettingGroup } from "./setting-group";

const number = (min: number, max: number, unit: Label): NumberControl => ({ kind: "number", min, max, step: 1, unit, mayBeUnlimited: false });

const own = { group: "procedure", certainty: "district" } as const;

const entries: Readonly<Record<keyof AfterPlanSettings, SettingEntry>> = {
  rotationYears: {
    ...own,
    label: label("交流期限", "Length of a rotation"),
    about: label("期满返回原校；已在交流中的不变", "Then the teacher returns; rotations that run keep theirs"),
    control: number(1, 6, label("学年", "school years")),
  },
  rotationEndWeeks: {
    ...own,
    label: label("交流期满预警", "Warning before a rotation ends"),
    about: label("期满前这么多周起列入待办", "From so many weeks before, it is on the list of what is to be decided"),
    control: number(1, 52, label("周", "weeks")),
  },
  handoverNoteDays: {
    ...own,
    label: label("工作交接单提前天数", "Handover notes are due before the plan's day"),
    about: label("生效日前这么多天仍未提交的，列为逾期", "Not handed over by then, they are overdue"),
    control: number(0, 60, label("天", "days")),
  },
  mentorTitleRequired: {
    ...own,
    label: label("师徒结对：师傅职称不得低于徒弟", "A mentor's title may not be lower than the mentee's"),
    about: label("关闭时只提示", "When off it is only pointed out"),
    control: { kind: "flag" },
  },
};

export const afterPlanSettingGroup: SettingGroup<AfterPlanSettings> = {
  headings: {},
  schema: AfterPlanSettings,
  defaults: defaultAfterPlanSettings,
  entries,
};
