import { describe, expect, it } from "vitest";
import { beginsOf, checkBellTimes, ClockTime, minutesOf, type BellTimes } from "./bell-times";

const usual: BellTimes = { morning: ["08:20", "09:15", "10:10", "11:05"], afternoon: ["14:00", "14:55", "15:50"] };
const facts = { periodMinutes: 40, stage: "primary", asked: 30 } as const;

describe("a clock time", () => {
  it("has hours and minutes of a day, with two digits each", () => {
    expect(ClockTime.safeParse("08:20").success).toBe(true);
    for (const wrong of ["8:20", "24:00", "12:60", "noon", ""]) expect([wrong, ClockTime.safeParse(wrong).success]).toEqual([wrong, false]);
    expect(minutesOf("08:20")).toBe(500);
  });
});

describe("the bells of a campus", () => {
  it("are right where the first lesson waits until 8:20 and each break has 15 minutes", () => {
    expect(checkBellTimes(usual, facts)).toEqual([]);
    expect(beginsOf(usual)).toHaveLength(7);
  });

  it("begin no earlier than 8:20 for primary pupils, and 8:00 for junior ones", () => {
    const early: BellTimes = { ...usual, morning: ["08:00", ...usual.morning.slice(1)] };
    expect(checkBellTimes(early, facts)).toEqual([{ kind: "starts-too-early", startsAt: "08:00", earliest: "08:20" }]);
    expect(checkBellTimes(early, { ...facts, stage: "junior" })).toEqual([]);
  });

  it("leave 15 minutes between lessons, which are longer in a plan of 45 minutes", () => {
    expect(checkBellTimes({ ...usual, morning: ["08:20", "09:10", "10:10", "11:05"] }, facts)).toEqual([{ kind: "break-too-short", period: 2, minutes: 10, least: 15 }]);
    expect(checkBellTimes(usual, { ...facts, periodMinutes: 45 })).toHaveLength(5);
  });

  it("never ring for a lesson before the one before is over, also over noon", () => {
    expect(checkBellTimes({ morning: ["08:20", "09:15"], afternoon: ["09:30"] }, { ...facts, asked: 10 })).toEqual([{ kind: "lessons-overlap", period: 3 }]);
  });

  it("give a week that holds what the plan asks for", () => {
    expect(checkBellTimes({ ...usual, afternoon: ["14:00"] }, facts)).toEqual([{ kind: "too-few-periods", has: 25, asked: 30 }]);
  });
});
