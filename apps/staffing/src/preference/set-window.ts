import { checkNoRefusals } from "@qitong/domain";
import { findWindowRefusals, type NewPreferenceWindow } from "@qitong/domain/staffing";
import type { Act } from "@qitong/service";
import { findWindow, replaceWindow } from "./store";

/** Opens the time for stating wishes, moves its end, or closes it early. */
export async function setWindow(act: Act, { districtId, ...window }: NewPreferenceWindow): Promise<void> {
  const before = await findWindow(act.tx, districtId, window.schoolYear);
  checkNoRefusals(findWindowRefusals(window, act.today));
  await replaceWindow(act.tx, districtId, window, { setBy: act.principal.personId, setAt: act.now });
  act.audit({ districtId, subjectKind: "preference-window", subjectId: `${districtId} ${window.schoolYear}`, detail: { before, after: window } });
}
