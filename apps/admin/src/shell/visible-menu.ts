import type { Permission, Scope } from "@qitong/domain";
import type { MenuEntry } from "./menu";

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
