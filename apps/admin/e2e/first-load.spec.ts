/** What the browser must fetch is counted, not timed: an import too many in a route file is found here, and not by a parent on a slow line. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { begun, budget, sizesOfRoutes } from "../bench/first-load/bundles";

const sizes = await sizesOfRoutes(fileURLToPath(new URL("../dist", import.meta.url)));

describe("scripts and styles, kB after gzip", () => {
  it.each(begun)("of %s opened first are within the budget", (route) => {
    expect(sizes.find((one) => one.route === route)?.first).toBeLessThanOrEqual(budget.first);
  });

  it("of every page that one goes to are within the budget", () => {
    expect(sizes.length).toBeGreaterThan(60);
    expect(sizes.filter(({ later, route }) => route.startsWith("_signed-in") && later > budget.later)).toEqual([]);
  });
});
