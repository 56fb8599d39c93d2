/** What a district expects of each campus's emergency contacts. It is shown as missing where it is not met, and blocks nothing. */
import { z } from "zod";
import type { Label, SettingControl } from "./setting-control";
import { label, type SettingEntry, type SettingGroup } from "./setting-group";

const most = 5;
const Least = z.int().min(0).max(most);

export const EmergencySettings = z.object({
  /** 校园安全负责人 who work at the campus's school. */
  emergencySafetyLeads: Least,
  /** Contacts of the school itself that can be reached day and night. */
  emergencyRoundTheClock: Least,
});
export type EmergencySettings = z.infer<typeof EmergencySettings>;

export const defaultEmergencySettings: EmergencySettings = { emergencySafetyLeads: 1, emergencyRoundTheClock: 1 };

const control = (unit: Label): SettingControl => ({ kind: "number", min: 0, max: most, step: 1, unit, mayBeUnlimited: false });

const entries: Readonly<Record<keyof EmergencySettings, SettingEntry>> = {
  emergencySafetyLeads: {
    group: "emergency",
    label: label("每个校区至少登记的安全负责人", "Heads of safety that each campus names"),
    about: label("未达到的校区在应急联系人总表中标为缺项，不影响保存", "A campus that names fewer is marked on the district's list; nothing is blocked"),
    control: control(label("人", "people")),
    // Art. 16: a school names who is responsible for its safety. That it is one for each campus is the district's own reading.
    source: "中小学幼儿园安全管理办法（2006）第十六条",
    certainty: "M",
  },
  emergencyRoundTheClock: {
    group: "emergency",
    label: label("每个校区至少登记的 24 小时可联系的校内联系人", "Contacts of the school that are reachable day and night"),
    about: label("派出所、医院等校外单位不计入", "Offices outside of the school, such as the police, do not count"),
    control: control(label("个", "contacts")),
    certainty: "district",
  },
};

export const emergencySettingGroup: SettingGroup<EmergencySettings> = {
  headings: { emergency: label("应急联系人", "Emergency contacts") },
  schema: EmergencySettings,
  defaults: defaultEmergencySettings,
  entries,
};
