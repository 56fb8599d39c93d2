import { civilDate } from "@qitong/domain";
import { describe, expect, it } from "vitest";
import { dayChoices, defaultComparison } from "./board-dates";

const today = civilDate("2026-11-24");
const merger = { effectiveOn: civilDate("2026-09-01"), absorbedName: "新华路小学" };
const occasions = { mergers: [merger], figureYears: [2025, 2026] };

describe("the days that the board is asked for", () => {
  it("are today, the two sides of a merger, and the ends of past school years; each once, latest first", () => {
    expect(dayChoices(occasions, today, []).map(({ day, kind }) => [day, kind])).toEqual([
      ["2026-11-24", "today"],
      ["2026-09-01", "on-merger"],
      ["2026-08-31", "before-merger"],
    ]);
  });

  it("hold any other day that was asked for, also one to come", () => {
    const asked = [civilDate("2026-10-08"), civilDate("2027-02-01")];
    const days = dayChoices(occasions, today, asked).filter(({ kind }) => kind === "other");
    expect(days.map(({ day }) => day)).toEqual(["2027-02-01", "2026-10-08"]);
  });

  it("a board after a merger is compared with the day before it, one before any merger with nothing", () => {
    expect(defaultComparison(occasions, today)).toBe("2026-08-31");
    expect(defaultComparison(occasions, civilDate("2026-08-31"))).toBeUndefined();
  });
});
