import { describe, expect, it } from "vitest";
import { isOfficialBackbone, isPeOrArts, leastDegreeAbove, reachesDegree } from "./qualification";

describe("教督〔2017〕6号: which teachers the indicators count", () => {
  it("counts 专科 as above the required degree in primary schools, and only 本科 in junior ones", () => {
    expect(reachesDegree("associate", leastDegreeAbove.primary)).toBe(true);
    expect(reachesDegree("associate", leastDegreeAbove.junior)).toBe(false);
    expect(reachesDegree("master", leastDegreeAbove.junior)).toBe(true);
    expect(reachesDegree("secondary", leastDegreeAbove.primary)).toBe(false);
  });

  it("counts backbone teachers from county level, not those of the school's own naming", () => {
    expect([isOfficialBackbone("school"), isOfficialBackbone("county"), isOfficialBackbone("national")]).toEqual([false, true, true]);
  });

  it("counts PE, music and fine art", () => {
    expect(["pe", "music", "fine-art", "chinese"].map(isPeOrArts)).toEqual([true, true, true, false]);
  });

  it("claims nothing where the source does not say", () => {
    expect([isOfficialBackbone(null), isPeOrArts(null), reachesDegree(null, "associate")]).toEqual([null, null, null]);
  });
});
