import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { MergerCase } from "./merger-case";
import { defaultMergerSettings, type MergerStep } from "./merger-checklist";
import { caseUpTo } from "./merger-example.test-data";
import { lateSteps, mergerTimeline } from "./merger-timeline";

const d = civilDate;
const timelineOf = (merger: MergerCase, today: string) => mergerTimeline(merger, d(today), defaultMergerSettings);
const stepOf = (merger: MergerCase, today: string, step: MergerStep) =>
  timelineOf(merger, today).find((found) => found.step === step);

describe("the timeline of a merger case", () => {
  it("at the start only the argumentation is open, everything else waits for what it names", () => {
    const [first, second] = timelineOf(caseUpTo(null), "2026-03-01");
    expect(first?.state).toEqual({ kind: "open" });
    expect(second?.state).toEqual({ kind: "waiting", missing: ["argumentation"] });
    expect(second?.earliest).toBeNull();
  });

  it("a step whose waiting time runs is waiting, and says from which day it may be done", () => {
    expect(stepOf(caseUpTo("public-notice"), "2026-03-13", "hearing")).toMatchObject({
      earliest: "2026-03-16",
      state: { kind: "waiting", missing: [] },
    });
    expect(stepOf(caseUpTo("public-notice"), "2026-03-16", "hearing")?.state).toEqual({ kind: "open" });
  });

  it("creditors are told within 10 days of the liquidation group", () => {
    const merger = caseUpTo("liquidation-group");
    expect(stepOf(merger, "2026-04-18", "creditors-told")).toMatchObject({ due: "2026-04-18", state: { kind: "open" } });
    expect(stepOf(merger, "2026-04-19", "creditors-told")?.state).toEqual({ kind: "overdue", missing: [] });
  });

  it("the three announcements fall within 30 days of the liquidation group", () => {
    expect(stepOf(caseUpTo("liquidation-group"), "2026-04-09", "announcement-3")?.due).toBe("2026-05-08");
  });

  it("the change registration is due 30 working days after the approval, holidays counted", () => {
    // From 1 April 2026, with Qingming on the 6th, Labour Day 1 and 4–5 May, and Saturday 9 May worked.
    expect(stepOf(caseUpTo("approval"), "2026-04-02", "change-registration")?.due).toBe("2026-05-18");
  });

  it("the deregistration is due 15 working days after the end of the liquidation", () => {
    expect(stepOf(caseUpTo("liquidation-end"), "2026-07-21", "deregistration")?.due).toBe("2026-08-10");
  });

  it("says when a date was computed without announced holidays", () => {
    const steps = [{ step: "approval", doneOn: d("2027-12-20") }] as const;
    expect(stepOf({ status: "approved", steps, effectiveOn: null }, "2027-12-21", "change-registration")?.basis).toEqual({
      kind: "weekends-only",
      unannouncedYears: [2027, 2028],
    });
  });

  it("lists what missed its deadline, done late or not done yet", () => {
    const merger = caseUpTo("liquidation-group");
    const late: MergerCase = { ...merger, steps: [...merger.steps, { step: "creditors-told", doneOn: d("2026-04-19") }] };
    const timeline = timelineOf(late, "2026-05-19");
    expect(lateSteps(timeline, late).map(({ step, state }) => [step, state.kind])).toEqual([
      ["change-registration", "overdue"],
      ["creditors-told", "done"],
      ["announcement-1", "overdue"],
      ["announcement-2", "overdue"],
      ["announcement-3", "overdue"],
    ]);
    expect(lateSteps(timeline, { ...late, status: "withdrawn" })).toEqual([]);
  });
});
