import { describe, expect, it } from "vitest";
import { readBalanceSearch } from "./balance-search";

describe("what an address says of the balance board", () => {
  it("is read as it was written", () => {
    const search = { asOf: "2026-09-01", compareTo: "none", stage: "primary", indicator: "backbone", by: "entity" };
    expect(readBalanceSearch(search)).toEqual(search);
  });

  it("is as if it were not said where it names no such day, stage, figure or grouping", () => {
    const read = readBalanceSearch({ asOf: "2026-02-30", compareTo: 7, stage: "kindergarten-9", indicator: ["backbone"], by: "district" });
    expect(Object.values(read).filter((value) => value !== undefined)).toEqual([]);
  });
});
