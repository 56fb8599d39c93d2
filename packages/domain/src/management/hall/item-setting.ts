/** What a district sets for an item of the hall: open or closed, the promise, and what it adds to the guide. Dated, and never overwritten. */
import { z } from "zod";
import { DistrictId } from "../../identifier";
import { plainText } from "../../plain-text";
import type { Flow } from "../approval";
import { isForOutside, longestDays } from "./item-promise";
import { audienceOf, type ServiceItem } from "./service-item";

export interface ItemSetting {
  readonly isOpen: boolean;
  /** Shown instead of the form while it is closed. */
  readonly closedReason: string;
  /** Null for the catalogue's own. */
  readonly promisedDays: number | null;
  readonly notes: string;
}

export const noSetting: ItemSetting = { isOpen: true, closedReason: "", promisedDays: null, notes: "" };

const longestPromise = 60;

export const ItemSettingInput = z.object({
  districtId: DistrictId,
  itemKey: z.string().min(1).max(40),
  /** The row that was on screen; null when the district had set nothing. */
  seen: z.int().min(1).nullable(),
  isOpen: z.boolean(),
  closedReason: plainText(0, 200),
  promisedDays: z.int().min(1).max(longestPromise).nullable(),
  notes: plainText(0, 500),
});
export type ItemSettingInput = z.infer<typeof ItemSettingInput>;

export type ItemSettingRefusal =
  | { readonly kind: "item-changed-meanwhile" }
  | { readonly kind: "item-unchanged" }
  | { readonly kind: "closed-without-reason"; readonly field: "closedReason" }
  | { readonly kind: "promise-shorter-than-flow"; readonly field: "promisedDays"; readonly promised: number; readonly needed: number };

export interface ItemFacts {
  readonly item: ServiceItem;
  /** Undefined while the flow is not live. */
  readonly flow: Flow | undefined;
  readonly setting: ItemSetting;
}

export const promisedDaysOf = ({ item, setting }: Pick<ItemFacts, "item" | "setting">): number => setting.promisedDays ?? item.promisedDays;

const isSame = (a: ItemSetting, b: ItemSetting): boolean =>
  a.isOpen === b.isOpen && a.closedReason === b.closedReason && a.promisedDays === b.promisedDays && a.notes === b.notes;

/** @param seen whether the administrator looked at the row that holds now. */
export function findItemSettingRefusals({ item, flow, setting }: ItemFacts, wanted: ItemSetting, seen: boolean): ItemSettingRefusal[] {
  const refusals: ItemSettingRefusal[] = [];
  if (!seen) refusals.push({ kind: "item-changed-meanwhile" });
  else if (isSame(setting, wanted)) refusals.push({ kind: "item-unchanged" });
  if (!wanted.isOpen && wanted.closedReason.length < 2) refusals.push({ kind: "closed-without-reason", field: "closedReason" });
  const promised = promisedDaysOf({ item, setting: wanted });
  const needed = flow && longestDays(flow);
  if (needed !== undefined && promised < needed) refusals.push({ kind: "promise-shorter-than-flow", field: "promisedDays", promised, needed });
  return refusals;
}

/** Why an item cannot be asked for now; null when it can. */
export type ItemState = "open" | "closed" | "flow-not-live" | "form-not-for-outside";

export function itemState({ item, flow, setting }: ItemFacts): ItemState {
  if (!setting.isOpen) return "closed";
  if (!flow) return "flow-not-live";
  return audienceOf(item) === "parent" && !isForOutside(flow.form) ? "form-not-for-outside" : "open";
}
