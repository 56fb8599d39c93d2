import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CivilDate, civilDate } from "../civil-date";
import { addWorkingDays, dayOf, holidaysAnnounced, isWorkingDay, workingDaysBetween } from "./working-day";

const d = civilDate;

describe("which days are worked", () => {
  it("an ordinary Monday is, an ordinary Saturday is not", () => {
    expect(isWorkingDay(d("2026-03-02"))).toBe(true);
    expect(isWorkingDay(d("2026-03-07"))).toBe(false);
  });

  it("a weekday inside the Spring Festival of 2026 is a holiday", () => {
    expect(dayOf(d("2026-02-17"))).toEqual({ kind: "holiday", name: { zh: "春节", en: "Spring Festival" } });
    expect(isWorkingDay(d("2026-02-17"))).toBe(false);
  });

  it("the Saturday before and the Saturday after it are worked instead (调休)", () => {
    expect(dayOf(d("2026-02-14")).kind).toBe("make-up");
    expect(isWorkingDay(d("2026-02-28"))).toBe(true);
  });
});

describe("counting working days", () => {
  it("does not count the first day", () => {
    expect(addWorkingDays(d("2026-03-06"), 5).date).toBe("2026-03-13");
  });

  it("a notice of seven working days put up before the National Day of 2026 ends after it, make-up Saturday counted", () => {
    // 1–7 October is free, Saturday 10 October is worked.
    expect(addWorkingDays(d("2026-09-28"), 5)).toEqual({ date: "2026-10-10", basis: { kind: "announced" } });
    expect(workingDaysBetween(d("2026-09-28"), d("2026-10-10")).days).toBe(5);
  });

  it("zero working days from a holiday is the next working day", () => {
    expect(addWorkingDays(d("2026-10-03"), 0).date).toBe("2026-10-08");
    expect(addWorkingDays(d("2026-10-08"), 0).date).toBe("2026-10-08");
  });

  it("a negative or broken count is an error of the caller", () => {
    expect(() => addWorkingDays(d("2026-10-08"), -1)).toThrow(RangeError);
    expect(() => addWorkingDays(d("2026-10-08"), 1.5)).toThrow(RangeError);
  });

  it("nothing lies between a day and an earlier day", () => {
    expect(workingDaysBetween(d("2026-10-10"), d("2026-09-28")).days).toBe(0);
  });
});

describe("a year whose holidays are not announced yet", () => {
  it("is known as such", () => {
    expect(holidaysAnnounced(2004)).toBe(true);
    expect(holidaysAnnounced(2026)).toBe(true);
    expect(holidaysAnnounced(2003)).toBe(false);
    expect(holidaysAnnounced(2028)).toBe(false);
  });

  it("is counted by weekends only, and the result says so and names the year", () => {
    expect(addWorkingDays(d("2028-01-03"), 5)).toEqual({
      date: "2028-01-10",
      basis: { kind: "weekends-only", unannouncedYears: [2028] },
    });
    expect(workingDaysBetween(d("2026-12-28"), d("2028-01-04")).basis).toEqual({
      kind: "weekends-only",
      unannouncedYears: [2027, 2028],
    });
  });
});

describe("properties", () => {
  const starts = constantFrom<CivilDate[]>(d("2004-01-01"), d("2015-09-30"), d("2025-12-31"), d("2027-02-01"));

  it("adding n working days and counting back gives n, and the day reached is worked", () => {
    assert(
      property(starts, integer({ min: 0, max: 300 }), integer({ min: 1, max: 60 }), (start, shift, count) => {
        const from = addDays(start, shift);
        const to = addWorkingDays(from, count).date;
        expect(isWorkingDay(to)).toBe(true);
        expect(workingDaysBetween(from, to).days).toBe(count);
      }),
    );
  });
});
