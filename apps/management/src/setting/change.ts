import { checkNoRefusals } from "@qitong/domain";
import { findSettingRefusals, findSettingValue, type SettingChange } from "@qitong/domain/management";
import { getDistrictSettings, type Act } from "@qitong/service";
import { lockSettings, putSetting } from "./store";

/** Sets a figure for acts from now on; plans that exist keep the figures that they were made with. */
export async function changeSetting(act: Act, change: SettingChange): Promise<void> {
  const { districtId, name } = change;
  await lockSettings(act.tx, districtId);
  const current = await getDistrictSettings(act.tx, districtId);
  checkNoRefusals(findSettingRefusals(change, current));
  const value = findSettingValue(name, change.value);
  await putSetting(act.tx, { districtId, name, value, changedBy: act.principal.personId, changedAt: act.now });
  act.audit({ districtId, subjectKind: "setting", subjectId: name, detail: { before: current[name], after: value } });
}
