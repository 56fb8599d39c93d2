import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { menu } from ".";

/** Pages that are reached from another one, which says what they are for. */
const reachedFromAPage: readonly string[] = ["/$scope/imports/new", "/$scope/notices/new", "/$scope/policies/compare", "/approvals/new"];

/** `$scope/policies.index.tsx` → `/$scope/policies` */
function pathOf(file: string): string {
  return `/${file.replace(".tsx", "").replaceAll(".", "/").replace(/\/?index$/, "")}`;
}

it("has every page but those of one thing, and those that another page leads to", () => {
  const folder = fileURLToPath(new URL("../../routes/_signed-in", import.meta.url));
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && file !== "$scope.tsx" && file !== "index.tsx") // a frame, and a way in
    .map(pathOf)
    .filter((path) => !path.replace("/$scope", "").includes("$"));
  expect(pages.toSorted()).toEqual([...menu.map(({ path }) => path), ...reachedFromAPage].toSorted());
});
