import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { CampusId } from "../identifier";
import { countByCampus, judgeTeacher, reasonSources, type ListedFacts } from "./eligibility-list";
import { noRotations } from "./rotation-history";
import { defaultTransferSettings } from "./transfer-settings";

const on = civilDate("2027-09-01");
const settings = { ...defaultTransferSettings, headTermYears: 5 };
const facts: ListedFacts = {
  bars: [], atCampusSince: civilDate("2019-09-01"), rotations: noRotations, lessRotated: 0, headSince: null, exemptionEnds: {},
};
const judged = (changes: Partial<ListedFacts>) => judgeTeacher({ ...facts, ...changes }, settings, on);

describe("the list of a school year", () => {
  it("asks who has the years and whose turn it is, and says since when", () => {
    expect(judged({})).toEqual({ verdict: "must", reasons: [{ kind: "years-served", years: 8, needed: 6 }] });
  });

  it("lets go, but does not ask, who has rotated while colleagues have not", () => {
    const { verdict, reasons } = judged({ rotations: { times: 1, lastYear: 2019 }, lessRotated: 4 });
    expect(verdict).toBe("may");
    expect(reasons.slice(1)).toEqual([{ kind: "rotated", times: 1, lastYear: 2019 }, { kind: "others-first", others: 4 }]);
  });

  it("asks who has rotated again when everyone has", () => {
    expect(judged({ rotations: { times: 1, lastYear: 2019 } }).verdict).toBe("must");
  });

  it("exempts for now, and says until when", () => {
    const { verdict, reasons } = judged({ bars: [{ kind: "nursing" }], exemptionEnds: { nursing: civilDate("2027-11-01") } });
    expect(verdict).toBe("exempt");
    expect(reasons[0]).toEqual({ kind: "exemption", exemption: "nursing", endsOn: "2027-11-01" });
    expect(judged({ bars: [{ kind: "class-head" }] }).verdict).toBe("exempt");
    expect(judged({ bars: [{ kind: "near-retirement", retiresOn: civilDate("2029-01-01"), withinYears: 5 }] }).verdict).toBe("exempt");
  });

  it("leaves out who has not been there long enough, whatever else there is", () => {
    const few = { kind: "too-few-years", years: 2, needed: 6 } as const;
    expect(judged({ bars: [few] })).toEqual({ verdict: "not-listed", reasons: [few] });
    expect(judged({ bars: [few, { kind: "pregnant" }] }).verdict).toBe("not-listed");
    expect(judged({ bars: [{ kind: "years-unknown", needed: 6 }], atCampusSince: null }).verdict).toBe("not-listed");
  });

  it("asks a head after two full terms to the day, and not before", () => {
    expect(judged({ headSince: civilDate("2017-09-01") })).toMatchObject({ verdict: "must", reasons: [{ kind: "head-terms-done" }, {}] });
    const inTerm = judged({ headSince: civilDate("2017-09-02") });
    expect(inTerm).toMatchObject({ verdict: "may", reasons: [{ kind: "head-in-term", until: "2027-09-02" }, {}] });
    expect(judged({ headSince: civilDate("2010-09-01"), rotations: { times: 1, lastYear: 2010 }, lessRotated: 3 }).verdict).toBe("must");
  });

  it("names a source for every reason", () => {
    for (const { source } of Object.values(reasonSources)) expect(source).not.toBe("");
  });
});

describe("the counts of a campus", () => {
  const campusId = "campus-1" as CampusId;
  const rows = [
    ...Array.from({ length: 11 }, (_, index) => ({ campusId, verdict: "must" as const, backbone: index === 0 })),
    { campusId, verdict: "may" as const, backbone: true },
    { campusId, verdict: "exempt" as const, backbone: true },
    { campusId, verdict: "not-listed" as const, backbone: null },
  ];

  it("are a tenth of the eligible, and a fifth of those who go, rounded up", () => {
    expect(countByCampus(rows, defaultTransferSettings)).toEqual([{
      campusId, teachers: 14, byVerdict: { must: 11, may: 1, exempt: 1, "not-listed": 1 }, base: 12, needed: 2, eligibleBackbone: 2, backboneNeeded: 1,
    }]);
  });

  it("are of all teachers where the district sets it", () => {
    expect(countByCampus(rows, { ...defaultTransferSettings, quotaBase: "all" })).toMatchObject([{ base: 14, needed: 2 }]);
  });
});
