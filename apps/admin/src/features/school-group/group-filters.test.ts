import { describe, expect, it } from "vitest";
import { filterGroups } from "./group-filters";
import { exampleGroups } from "./group.story-data";

const namesOf = (filters: Record<string, string>) => filterGroups(exampleGroups, filters, undefined).map(({ name }) => name);

describe("the filters of groups", () => {
  it("find by kind, by name and by a school that is in the group on the day", () => {
    expect(namesOf({ kind: "entrusted" })).toEqual(["西苑小学托管新开学小学"]);
    expect(namesOf({ q: "机场路" })).toEqual(["机场路小学教育集团"]);
    expect(namesOf({ q: "联盟路" })).toEqual(["机场路小学教育集团"]);
  });

  it("do not find by a school that has left", () => {
    expect(namesOf({ q: "北苑" })).toEqual([]);
  });
});
