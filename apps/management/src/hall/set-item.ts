import { checkNoRefusals } from "@qitong/domain";
import { findItemSettingRefusals, type ItemSettingInput } from "@qitong/domain/management/hall";
import type { Act } from "@qitong/service";
import { getServiceItem } from "./catalogue";
import { endSetting, insertSetting, loadItem, lockSetting } from "./item-store";

/** From today on; applications that are on their way keep the promise that they were given. */
export async function setItem(act: Act, { districtId, itemKey, seen, ...wanted }: ItemSettingInput): Promise<void> {
  const { tx, today, now, principal } = act;
  const item = getServiceItem(itemKey);
  const current = await lockSetting(tx, districtId, item.key);
  const facts = await loadItem(tx, districtId, item, today);
  checkNoRefusals(findItemSettingRefusals(facts, wanted, (current?.id ?? null) === seen));
  if (current) await endSetting(tx, current, today);
  await insertSetting(tx, { districtId, itemKey: item.key, ...wanted, startsOn: today, isCurrent: 1, changedBy: principal.personId, changedAt: now });
  const { isOpen, closedReason, promisedDays, notes } = facts.setting;
  act.audit({ districtId, subjectKind: "service-item", subjectId: item.key, detail: { before: { isOpen, closedReason, promisedDays, notes }, after: wanted } });
}
