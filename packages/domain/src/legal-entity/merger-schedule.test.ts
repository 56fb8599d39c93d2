import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import { earliestEffectiveDate, findMergerChangedRefusals, type MergerCase, unifiedMonitoringStartsOn } from "./merger-case";
import { defaultMergerSettings } from "./merger-settings";
import { caseUpTo, scheduledCase } from "./merger-example.test-data";
import { findMergerScheduleRefusals, findMergerWithdrawalRefusals } from "./merger-schedule";

const d = civilDate;
const today = d("2026-05-06");
const ready = caseUpTo("announcement-3");
const refusalsOf = (merger: MergerCase, effectiveOn: string, decreeNumber: string | null = "新政字〔2026〕12号") =>
  findMergerScheduleRefusals(merger, { effectiveOn: d(effectiveOn), decreeNumber }, today, defaultMergerSettings);

describe("the effective date of a merger", () => {
  it("may be the day on which the 90 days since the first announcement are over, not the day before", () => {
    expect(earliestEffectiveDate(ready.steps)).toBe("2026-07-15");
    expect(refusalsOf(ready, "2026-07-14")).toEqual([
      {
        kind: "effective-date-within-claims-period",
        field: "effectiveOn",
        earliest: "2026-07-15",
        firstAnnouncement: "2026-04-16",
        days: 90,
      },
    ]);
    expect(refusalsOf(ready, "2026-07-15")).toEqual([]);
  });

  it("is not in the past", () => {
    expect(refusalsOf(ready, "2026-05-05").map(({ kind }) => kind)).toEqual([
      "effective-date-past",
      "effective-date-within-claims-period",
    ]);
  });

  it("is not before a step that is done", () => {
    const refusals = refusalsOf(caseUpTo("liquidation-end"), "2026-07-19");
    expect(refusals).toEqual([
      { kind: "effective-date-before-step", field: "effectiveOn", step: "liquidation-end", on: "2026-07-20" },
    ]);
  });

  it("needs every step up to the third announcement: each that is missing is named", () => {
    const missing = refusalsOf(caseUpTo("approval"), "2026-09-01");
    expect(missing.map((refusal) => (refusal.kind === "step-missing" ? refusal.step : refusal.kind))).toEqual([
      "liquidation-group",
      "creditors-told",
      "announcement-1",
      "announcement-2",
      "announcement-3",
    ]);
  });

  it("does not wait for the registrations that follow it", () => {
    expect(refusalsOf(ready, "2026-09-01")).toEqual([]);
  });

  it("needs the decree's number", () => {
    expect(refusalsOf(ready, "2026-09-01", null)).toEqual([{ kind: "decree-number-missing", field: "decreeNumber" }]);
  });

  it("can be moved while it is ahead, and not once the case is closed", () => {
    expect(refusalsOf(scheduledCase(d("2026-09-01")), "2026-10-01")).toEqual([]);
    const inEffect: MergerCase = { ...scheduledCase(d("2026-09-01")), status: "effective" };
    expect(refusalsOf(inEffect, "2026-10-01")).toEqual([{ kind: "case-closed", status: "effective" }]);
  });
});

describe("withdrawing a merger case", () => {
  it("is possible until the effective date", () => {
    expect(findMergerWithdrawalRefusals(ready, today)).toEqual([]);
    const dated = scheduledCase(d("2026-09-01"));
    expect(findMergerWithdrawalRefusals(dated, d("2026-08-31"))).toEqual([]);
    expect(findMergerWithdrawalRefusals(dated, d("2026-09-01"))).toEqual([
      { kind: "effective-date-reached", effectiveOn: "2026-09-01" },
    ]);
  });

  it("is not possible twice", () => {
    expect(findMergerWithdrawalRefusals({ ...ready, status: "withdrawn" }, today)).toEqual([
      { kind: "case-closed", status: "withdrawn" },
    ]);
  });
});

describe("unified monitoring", () => {
  it("starts on the effective date and has no date before one is set", () => {
    expect(unifiedMonitoringStartsOn(ready)).toBeUndefined();
    expect(unifiedMonitoringStartsOn(scheduledCase(d("2026-09-01")))).toBe("2026-09-01");
  });

  it("never starts for a withdrawn merger", () => {
    expect(unifiedMonitoringStartsOn({ ...scheduledCase(d("2026-09-01")), status: "withdrawn" })).toBeUndefined();
  });
});

describe("a case that someone else changed meanwhile", () => {
  it("is not decided on what was seen before", () => {
    expect(findMergerChangedRefusals(3, 3)).toEqual([]);
    expect(findMergerChangedRefusals(3, 4)).toEqual([{ kind: "case-changed", seen: 3, version: 4 }]);
  });
});
