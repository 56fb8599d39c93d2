import { describe, expect, it } from "vitest";
import {
  countyBackboneLevels, defaultAboveRequiredDegree, degreesFrom, isAboveRequiredDegree, isCountyBackbone, isPeOrArts,
  peOrArtsSubjects,
} from "./vocabulary";

describe("above the required degree (教督〔2017〕6号)", () => {
  it("begins with 专科 in primary and with 本科 in junior schools", () => {
    expect(isAboveRequiredDegree("associate", "primary", defaultAboveRequiredDegree)).toBe(true);
    expect(isAboveRequiredDegree("secondary", "primary", defaultAboveRequiredDegree)).toBe(false);
    expect(isAboveRequiredDegree("associate", "junior", defaultAboveRequiredDegree)).toBe(false);
    expect(isAboveRequiredDegree("doctor", "junior", defaultAboveRequiredDegree)).toBe(true);
  });
  it("follows the district's setting", () => {
    expect(isAboveRequiredDegree("bachelor", "primary", { primary: "master", junior: "master" })).toBe(false);
    expect(degreesFrom("master")).toEqual(["master", "doctor"]);
  });
  it("is not known where the degree is not", () => {
    expect(isAboveRequiredDegree(null, "primary", defaultAboveRequiredDegree)).toBeNull();
  });
});

describe("backbone teachers, PE and arts", () => {
  it("counts backbone from the county level up", () => {
    expect(countyBackboneLevels).toEqual(["county", "city", "province", "national"]);
    expect([isCountyBackbone("school"), isCountyBackbone("county"), isCountyBackbone(null)]).toEqual([false, true, null]);
  });
  it("counts 体育, 音乐, 美术 and 艺术, and does not guess an unknown subject", () => {
    expect(peOrArtsSubjects).toEqual(["pe", "music", "fine-art", "arts"]);
    expect([isPeOrArts("music"), isPeOrArts("chinese"), isPeOrArts(null)]).toEqual([true, false, null]);
  });
});
