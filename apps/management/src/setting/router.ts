import { defaultDistrictSettings, districtSettingsFrom, SettingChange, settingNames } from "@qitong/domain/management";
import { atDistrict, command, OfDistrict, query, router } from "@qitong/service";
import { changeSetting } from "./change";
import { listStoredSettings } from "./store";

export const settingRouter = router({
  byDistrict: query({
    permission: "setting.read",
    input: OfDistrict,
    at: atDistrict,
    answer: async ({ db }, { districtId }) => {
      const stored = await listStoredSettings(db, districtId);
      const values = districtSettingsFrom(stored);
      return settingNames.map((name) => {
        const change = stored.find((one) => one.name === name);
        return {
          name,
          value: values[name],
          defaultValue: defaultDistrictSettings[name],
          change: change ? { byName: change.changedByName, at: change.changedAt } : null,
        };
      });
    },
  }),
  change: command({ permission: "setting.change", input: SettingChange, at: atDistrict, act: changeSetting }),
});
