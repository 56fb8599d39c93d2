import { describe, expect, it } from "vitest";
import { filterPolicies } from "./policy-filters";
import { examplePolicies } from "./policy.story-data";

const titles = (filters: Record<string, string>) => filterPolicies(examplePolicies, filters).map(({ title }) => title);

describe("the list of policies", () => {
  it("is narrowed by name, category and state together", () => {
    expect(titles({})).toHaveLength(examplePolicies.length);
    expect(titles({ q: "门卫" })).toEqual(["门卫管理制度"]);
    expect(titles({ category: "teaching" })).toEqual(["新华路小学作息时间管理办法"]);
    expect(titles({ state: "draft" })).toEqual(["门卫管理制度", "课后服务管理办法"]);
    expect(titles({ state: "former" })).toEqual(["新华路小学作息时间管理办法"]);
    expect(titles({ state: "in-force", q: "课后" })).toEqual([]);
  });
});
