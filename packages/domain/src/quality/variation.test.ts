import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findVariation, variationOf } from "./variation";

// Test vector of the rules page (../shared/docs/official-rules.md §1): books of five schools; the source prints 0.52.
const vector = [
  { pupils: 45, resource: 279 },
  { pupils: 37, resource: 137 },
  { pupils: 89, resource: 935 },
  { pupils: 76, resource: 160 },
  { pupils: 55, resource: 402 },
];

const share = fc.record({ pupils: fc.integer({ min: 1, max: 3000 }), resource: fc.integer({ min: 1, max: 5000 }) });
const shares = fc.array(share, { minLength: 2, maxLength: 12 });

describe("the coefficient of variation between schools", () => {
  it("gives the published example: 0.515, printed as 0.52", () => {
    expect(variationOf(vector)).toBeCloseTo(0.515, 3);
  });

  it("is weighted by pupils: it is neither the deviation of school means nor a sample deviation", () => {
    const ratios = vector.map(({ pupils, resource }) => resource / pupils);
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    const unweighted = Math.sqrt(ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (ratios.length - 1)) / mean;
    expect(Math.abs(variationOf(vector) - unweighted)).toBeGreaterThan(0.02);
  });

  it("is nought when every school has the same for each pupil", () => {
    expect(variationOf([{ pupils: 100, resource: 8 }, { pupils: 250, resource: 20 }])).toBeCloseTo(0, 12);
  });

  it("does not change with the unit in which the resource is measured", () => {
    fc.assert(
      fc.property(shares, (units) => {
        const scaled = units.map((unit) => ({ ...unit, resource: unit.resource * 7 }));
        expect(variationOf(scaled)).toBeCloseTo(variationOf(units), 9);
      }),
    );
  });

  it("never rises when two schools are counted as one (the merger trap)", () => {
    fc.assert(
      fc.property(shares, ([first, second, ...rest]) => {
        if (!first || !second) return;
        const merged = { pupils: first.pupils + second.pupils, resource: first.resource + second.resource };
        expect(variationOf([merged, ...rest])).toBeLessThanOrEqual(variationOf([first, second, ...rest]) + 1e-9);
      }),
    );
  });

  it("gives no number when units are missing, and says which and why", () => {
    const result = findVariation(
      [
        { unitId: "a", pupils: 100, resource: 5 },
        { unitId: "b", pupils: 100, resource: { missing: "not-in-source" } },
        { unitId: "c", pupils: { missing: "not-reported" }, resource: 5 },
        { unitId: "d", pupils: 0, resource: 5 },
      ],
      "rooms",
    );
    expect(result).toEqual({
      kind: "missing",
      missing: [
        { unitId: "b", measure: "rooms", reason: "not-in-source" },
        { unitId: "c", measure: "pupils", reason: "not-reported" },
        { unitId: "d", measure: "pupils", reason: "no-pupils" },
      ],
    });
  });

  it("gives no number when there is nothing to share out", () => {
    expect(findVariation([{ unitId: "a", pupils: 10, resource: 0 }], "rooms")).toEqual({ kind: "undefined", reason: "no-resource" });
    expect(findVariation([], "rooms")).toEqual({ kind: "undefined", reason: "no-units" });
  });
});
