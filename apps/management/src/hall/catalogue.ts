/** The hall as staff see it, and as the administrator sets it. */
import type { CivilDate, DistrictId, PersonId } from "@qitong/domain";
import { audienceOf, findServiceItem, isWhollyOnline, itemState, longestDays, promisedDaysOf, type ServiceItem } from "@qitong/domain/management/hall";
import { branchesOf, type Flow } from "@qitong/domain/management/approval";
import type { Queryable } from "@qitong/db";
import { absent, type Asking } from "@qitong/service";
import { loadApplicant } from "@qitong/service/approval";
import { listItems, listSettings, loadItem, type DistrictItem } from "./item-store";

export const onCard = (one: DistrictItem) => ({
  key: one.item.key, group: one.item.group, audience: audienceOf(one.item), name: one.name, about: one.about,
  promisedDays: promisedDaysOf(one), isOnline: isWhollyOnline(one.item), state: itemState(one),
});

/** Of the items that are open: how many run wholly online. */
export function countOnline(items: readonly DistrictItem[]) {
  const open = items.filter((one) => itemState(one) === "open");
  return { of: open.length, online: open.filter(({ item }) => isWhollyOnline(item)).length };
}

/** The steps of a flow by name and days, as a guide shows its way; which of them are taken depends on what is filled in. */
export const stepsOfFlow = (flow: Flow | undefined) =>
  (flow?.nodes ?? []).flatMap((node) => branchesOf(node).flatMap((steps) => steps.map(({ name, deadlineDays }) => ({ name, days: deadlineDays }))));

export async function readCatalogue({ db, today }: Asking, { personId }: { readonly personId: PersonId }) {
  const { districtId } = await loadApplicant(db, personId, today);
  const items = await listItems(db, districtId, today);
  return { items: items.map(onCard), online: countOnline(items) };
}

export function getServiceItem(key: string): ServiceItem {
  const item = findServiceItem(key);
  if (!item) throw absent();
  return item;
}

export async function readGuide(db: Queryable, districtId: DistrictId, item: ServiceItem, on: CivilDate) {
  const one = await loadItem(db, districtId, item, on);
  const { conditions, materials, result, basis, onPaper } = item;
  return {
    ...onCard(one), conditions, materials, result, basis, onPaper, notes: one.setting.notes, closedReason: one.setting.closedReason,
    steps: stepsOfFlow(one.flow),
  };
}

export async function readItem({ db, today }: Asking, { personId, itemKey }: { readonly personId: PersonId; readonly itemKey: string }) {
  const { districtId } = await loadApplicant(db, personId, today);
  return readGuide(db, districtId, getServiceItem(itemKey), today);
}

export async function readSettings({ db, today }: Asking, { districtId }: { readonly districtId: DistrictId }) {
  const items = await listItems(db, districtId, today);
  return {
    online: countOnline(items),
    items: items.map((one) => {
      const { isOpen, closedReason, promisedDays, notes } = one.setting;
      return {
        ...onCard(one), settingId: one.settingId, setting: { isOpen, closedReason, promisedDays, notes }, shippedDays: one.item.promisedDays,
        /** What the deadlines of the live flow add up to; null when there is no flow or it does not end. */
        flowDays: (one.flow && longestDays(one.flow)) ?? null,
      };
    }),
  };
}

export async function readHistory({ db }: Asking, { districtId, itemKey }: { readonly districtId: DistrictId; readonly itemKey: string }) {
  return listSettings(db, districtId, getServiceItem(itemKey).key);
}
