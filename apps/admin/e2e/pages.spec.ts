import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { pagesOf } from "./pages";

it("knows every page that the product has", () => {
  const folder = fileURLToPath(new URL("../src/routes/_signed-in", import.meta.url));
  const routes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && file !== "$scope.tsx" && file !== "index.tsx") // a frame, and a way in
    .map((file) => file.replace("$scope/", "").replace(".tsx", ""));
  const seen = new Set(Object.values(pagesOf).flatMap((pages) => pages.map(({ route }) => route)));
  expect([...seen].toSorted()).toEqual(routes.toSorted());
});
