import type { Permission, Scope } from "@qitong/domain";
import type { Language } from "@qitong/ui";
import type { ComponentType } from "react";
import type { FileRoutesByTo } from "../../route-tree.gen";

/** What a person does every day, then a group for each unification that has pages, then what keeps the product running. */
export const menuGroups = ["desk", "province", "legalEntity", "management", "staffing", "curriculum", "families", "system"] as const;
export type MenuGroup = (typeof menuGroups)[number];

export interface MenuEntry {
  readonly path: keyof FileRoutesByTo;
  readonly label: Readonly<Record<Language, string>>;
  /** One sentence on what a person does there; shown on the home page. */
  readonly about?: Readonly<Record<Language, string>>;
  readonly icon: ComponentType;
  readonly group: MenuGroup;
  /** Left out when the person may not; absent when everyone may. */
  readonly permission?: Permission;
  /** The kinds of scope in which the page makes sense; absent for all. */
  readonly scopes?: readonly Scope["kind"][];
  /** Not for every week: on a phone it gives its place under the thumb to the others. */
  readonly isRare?: true;
}

export function menuGroup(group: MenuGroup, entries: readonly Omit<MenuEntry, "group">[]): readonly MenuEntry[] {
  return entries.map((entry) => ({ ...entry, group }));
}
