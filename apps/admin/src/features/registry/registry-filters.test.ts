import { describe, expect, it } from "vitest";
import { filterRegistry } from "./registry-filters";
import { exampleEntities } from "./registry.story-data";
import { rowsOf } from "./registry-row";

const rows = rowsOf(exampleEntities);
const pinyin = (name: string, query: string) => name.includes("宁安") && "ninganlu".includes(query);
const namesOf = (filters: Record<string, string>) => filterRegistry(rows, filters, pinyin).map(({ campus }) => campus.name);

describe("the filters of the registry", () => {
  it("find by part of a name, by a code and by pinyin", () => {
    expect(namesOf({ q: "西苑" })).toEqual(["西苑小学"]);
    expect(namesOf({ q: "2113900002" })).toEqual(["新开学小学"]);
    expect(namesOf({ q: "NingAn" })).toEqual(["宁安路小学", "宁安路小学新华路校区"]);
  });

  it("tell entities with several campuses from the others", () => {
    expect(namesOf({ kind: "several" })).toEqual(["宁安路小学", "宁安路小学新华路校区"]);
    expect(namesOf({ kind: "single" })).toEqual(["西苑小学", "新开学小学"]);
  });

  it("leave what matches no stage out", () => {
    expect(namesOf({ stage: "junior" })).toEqual([]);
    expect(namesOf({ stage: "primary", q: "新开" })).toEqual(["新开学小学"]);
  });
});
