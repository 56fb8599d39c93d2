import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, civilDate } from "../civil-date";
import { retirementDate, retirementDelayMonths } from "./retirement";

const born = (text: string) => civilDate(text);

describe("statutory retirement since 2025-01-01", () => {
  it("leaves those who reached the old age before 2025 at 60 and 55", () => {
    expect(retirementDate(born("1964-12-31"), "male")).toBe("2024-12-31");
    expect(retirementDate(born("1969-12-01"), "female")).toBe("2024-12-01");
  });
  it("is one month later for every four months of birth, for men from 60", () => {
    expect(retirementDate(born("1965-01-10"), "male")).toBe("2025-02-10");
    expect(retirementDate(born("1965-04-10"), "male")).toBe("2025-05-10");
    expect(retirementDate(born("1965-05-10"), "male")).toBe("2025-07-10");
    expect(retirementDelayMonths(born("1976-08-01"), "male")).toBe(35);
  });
  it("ends at 63 for men born from September 1976 and at 58 for women cadres born from September 1981", () => {
    expect(retirementDate(born("1976-09-15"), "male")).toBe("2039-09-15");
    expect(retirementDate(born("1981-09-15"), "female")).toBe("2039-09-15");
    expect(retirementDate(born("1995-03-01"), "male")).toBe("2058-03-01");
    expect(retirementDate(born("1990-03-01"), "female")).toBe("2048-03-01");
  });
  it("never lets a younger person retire before an older one of the same sex", () => {
    const months = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(months, months, fc.constantFrom("male" as const, "female" as const), (a, b, sex) => {
        const [older, younger] = [Math.min(a, b), Math.max(a, b)].map((month) => addMonths(born("1950-01-01"), month));
        if (!older || !younger) return;
        expect(retirementDate(older, sex) <= retirementDate(younger, sex)).toBe(true);
      }),
    );
  });
});
