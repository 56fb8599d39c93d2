import type { Scope } from "@qitong/domain";
import type { MenuEntry } from "./menu";

/**
 * The page to show after a switch of scope: the same one where it makes sense, else the list that it belongs to
 * (a detail belongs to the scope that was left), else the home page.
 */
export function pathAfterSwitch<Path extends string>(
  path: string,
  entries: readonly { readonly path: Path; readonly scopes?: MenuEntry["scopes"] }[],
  kind: Scope["kind"],
): Path | "/$scope" {
  const steps = path.split("/").filter((step) => step !== "");
  for (let length = steps.length; length > 1; length -= 1) {
    const candidate = `/${steps.slice(0, length).join("/")}`;
    const entry = entries.find((one) => one.path === candidate);
    if (entry && (entry.scopes?.includes(kind) ?? true)) return entry.path;
  }
  return "/$scope";
}
