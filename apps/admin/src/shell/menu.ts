/**
 * The side menu. How a page is added:
 *
 * 1. `src/features/<noun>/<noun>-page.tsx` exports the page; it calls `useScope()` for the scope in the address.
 * 2. `src/routes/_signed-in/$scope/<path>.tsx` is thin and holds nothing else:
 *      export const Route = createFileRoute("/_signed-in/$scope/staff")({ component: StaffPage });
 *    A list with details beside it is `staff.index.tsx` and `staff.$personId.tsx`.
 * 3. An entry below: the path, its words, an icon, and the permission without which it is left out.
 *
 * `tsr generate` (npm run routes) writes the route tree; a path here that is no route fails the typecheck.
 */
import { HomeOutlined } from "@ant-design/icons";
import type { Permission, Scope } from "@qitong/domain";
import type { Language } from "@qitong/ui";
import type { ComponentType } from "react";
import type { FileRoutesByTo } from "../route-tree.gen";

export const menuGroups = ["overview", "campuses", "people", "system"] as const;
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
}

export const menu: readonly MenuEntry[] = [
  { path: "/$scope", label: { zh: "首页", en: "Home" }, icon: HomeOutlined, group: "overview" },
];

/** The entries that a person sees in a scope; those without `$scope` in their path (one's own page) always. */
export function visibleMenu(
  entries: readonly MenuEntry[],
  permissions: readonly Permission[],
  scope: Scope["kind"] | undefined,
): MenuEntry[] {
  return entries.filter(
    (entry) =>
      (entry.permission === undefined || permissions.includes(entry.permission)) &&
      (scope === undefined ? !entry.path.includes("$scope") : (entry.scopes?.includes(scope) ?? true)),
  );
}
