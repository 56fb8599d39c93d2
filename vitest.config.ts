import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** On a new machine nothing tells how long a file takes, and one that begins last is waited for alone. */
const longest = ["every-page", "transfer-plan", "whole-year"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => longest.some((name) => moduleId.includes(`/e2e/${name}`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const node = { environment: "node" as const, pool: "forks" as const };

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...node,
          name: "unit",
          include: ["packages/{domain,solver,ui}/src/**/*.test.{ts,tsx}", "packages/config/**/*.test.ts", "packages/ui/build/*.test.ts", "apps/admin/src/**/*.test.{ts,tsx}", "apps/admin/e2e/pages.spec.ts"],
          maxWorkers: 2, // vitest leaves one of two cores to itself
          testTimeout: 60_000,
        },
      },
      { test: { ...node, name: "infra", include: ["infra/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          ...node,
          name: "service",
          include: ["packages/{db,service}/src/**/*.test.ts", "apps/{curriculum,gateway,legal-entity,management,staffing}/{src,test}/**/*.test.ts"],
          globalSetup: ["packages/service/src/testing/global-setup.ts"],
          maxWorkers: 2, // vitest leaves one of two cores to itself, and waiting for the database leaves half of the other
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...node,
          name: "story",
          include: ["apps/admin/stories/*.test.ts"],
          globalSetup: ["apps/admin/stories/storybook-for-all.ts"],
          maxWorkers: 2, // one for each look
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          ...node,
          name: "browser",
          include: ["apps/admin/e2e/**/*.spec.ts"],
          exclude: ["apps/admin/e2e/pages.spec.ts"], // the list of the pages, which needs no browser: unit
          expect: { poll: { timeout: 30_000 } }, // what a page shows after an answer, on a machine that may be busy
          globalSetup: ["apps/admin/e2e/server-for-all.ts"],
          testTimeout: 600_000,
          hookTimeout: 300_000,
          maxWorkers: 3, // each has a product and a browser of its own, and waits for one of them a third of the time
        },
      },
      {
        // No tests: the README's pictures, and a sheet of every page.
        test: {
          ...node,
          name: "screenshots",
          include: ["apps/admin/e2e/**/*.shots.ts"],
          globalSetup: ["apps/admin/e2e/server-for-all.ts"],
          testTimeout: 900_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
