import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import {
  defaultTermCalendar,
  lastDayOf,
  periodOfSchoolYear,
  periodOfTerm,
  SchoolYear,
  schoolYearOf,
  termOf,
} from "./school-year";

const d = civilDate;

describe("the school year", () => {
  it("is named by the year in which it starts, on 1 September", () => {
    expect(schoolYearOf(d("2026-08-31"))).toBe(2025);
    expect(schoolYearOf(d("2026-09-01"))).toBe(2026);
    expect(schoolYearOf(d("2027-01-15"))).toBe(2026);
  });

  it("2026 runs from 2026-09-01 to 2027-08-31", () => {
    const period = periodOfSchoolYear(2026);
    expect(period).toEqual({ startsOn: "2026-09-01", endsOn: "2027-09-01" });
    expect(lastDayOf(period)).toBe("2027-08-31");
  });

  it("is a whole number of this age", () => {
    expect(SchoolYear.safeParse(2026).success).toBe(true);
    expect(SchoolYear.safeParse(26).success).toBe(false);
    expect(SchoolYear.safeParse(2026.5).success).toBe(false);
  });
});

describe("the two terms", () => {
  it("follow each other without a gap", () => {
    const first = periodOfTerm({ schoolYear: 2026, term: 1 });
    const second = periodOfTerm({ schoolYear: 2026, term: 2 });
    expect(first.endsOn).toBe(second.startsOn);
    expect(second.endsOn).toBe(periodOfSchoolYear(2027).startsOn);
  });

  it("a day belongs to exactly one", () => {
    expect(termOf(d("2026-09-01"))).toEqual({ schoolYear: 2026, term: 1 });
    expect(termOf(d("2027-02-28"))).toEqual({ schoolYear: 2026, term: 1 });
    expect(termOf(d("2027-03-01"))).toEqual({ schoolYear: 2026, term: 2 });
    expect(termOf(d("2027-08-31"))).toEqual({ schoolYear: 2026, term: 2 });
  });

  it("the second starts when the district's calendar says so", () => {
    const calendar = { ...defaultTermCalendar, secondTermStarts: "02-24" };
    expect(termOf(d("2027-02-24"), calendar).term).toBe(2);
    expect(termOf(d("2027-02-23"), calendar).term).toBe(1);
  });
});
