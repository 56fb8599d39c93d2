import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "../civil-date";
import type { MergerCase } from "./merger-case";
import type { MergerStep } from "./merger-step-name";
import { defaultMergerSettings } from "./merger-settings";
import { caseUpTo, journey } from "./merger-example.test-data";
import { findMergerStepRefusals } from "./merger-step";
import { lateSteps, mayRecordToday, mergerTimeline, stepsAtRisk, watchDeadline } from "./merger-timeline";

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
    expect(stepOf({ ...caseUpTo("approval"), steps }, "2027-12-21", "change-registration")?.basis).toEqual({
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

describe("a deadline is watched", () => {
  const settings = { ...defaultMergerSettings, mergerAtRiskDays: 7 };
  const merger = caseUpTo("liquidation-group");
  const watchOf = (today: string, atRiskDays = 7) =>
    mergerTimeline(merger, d(today), { ...settings, mergerAtRiskDays: atRiskDays }).find(({ step }) => step === "creditors-told")?.watch;

  it("fine, at risk within the district's number of days, overdue from the day after", () => {
    expect([watchOf("2026-04-10"), watchOf("2026-04-11"), watchOf("2026-04-18"), watchOf("2026-04-19")]).toEqual(["fine", "at-risk", "at-risk", "overdue"]);
    expect([watchOf("2026-04-17", 0), watchOf("2026-04-18", 0)]).toEqual(["fine", "at-risk"]);
  });

  it("not at all when the step has none or is done, nor in a withdrawn case", () => {
    expect(watchDeadline({ due: null, isDone: false }, d("2026-04-10"), 7)).toBe("none");
    expect(watchDeadline({ due: d("2026-04-01"), isDone: true }, d("2026-04-10"), 7)).toBe("none");
    const timeline = timelineOf(merger, "2026-04-15");
    expect(stepsAtRisk(timeline, merger).map(({ step }) => step)).toEqual(["creditors-told"]);
    expect(stepsAtRisk(timeline, { ...merger, status: "withdrawn" })).toEqual([]);
  });

  it("any two days on, it has never become better", () => {
    const order = ["fine", "at-risk", "overdue"];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: -200, max: 200 }), (later, days, from) => {
        const due = d("2026-10-01");
        const on = (offset: number) => order.indexOf(watchDeadline({ due, isDone: false }, addDays(due, offset), days));
        expect(on(from + later)).toBeGreaterThanOrEqual(on(from));
      }),
    );
  });
});

describe("what may be recorded today", () => {
  const offered = (merger: MergerCase, today: string) =>
    timelineOf(merger, today).filter((entry) => mayRecordToday(entry, d(today))).map(({ step }) => step);

  it("is what is open, and what is overdue with nothing missing; never a step that waits", () => {
    expect(offered(caseUpTo(null), "2026-03-01")).toEqual(["argumentation"]);
    expect(offered(caseUpTo("public-notice"), "2026-03-13")).toEqual([]);
    expect(offered(caseUpTo("public-notice"), "2026-03-16")).toEqual(["hearing"]);
    expect(offered(caseUpTo("liquidation-group"), "2026-06-30")).toEqual(["change-registration", "creditors-told", "announcement-1"]);
  });

  it("every step that is offered is accepted with its papers on that day", () => {
    for (const { step } of [{ step: null }, ...journey]) {
      const merger = caseUpTo(step);
      for (const next of offered(merger, "2026-12-01")) {
        const entry = { step: next, doneOn: d("2026-12-01"), documents: ["paper"] as const, decreeNumber: next === "approval" ? "新政字〔2026〕12号" : null };
        expect(findMergerStepRefusals(merger, entry, d("2026-12-01"), defaultMergerSettings)).toEqual([]);
      }
    }
  });
});

describe("the registrations of the two sides", () => {
  it("the registrar decides on the change within 30 working days of the application", () => {
    // 18 in May from the 7th (Saturday the 9th is worked), 12 in June.
    expect(stepOf(caseUpTo("change-registration"), "2026-05-07", "change-decision")?.due).toBe("2026-06-16");
  });

  it("the seal is handed in after the decision on the deregistration", () => {
    expect(stepOf(caseUpTo("deregistration"), "2026-08-01", "certificate-handed-in")?.state).toEqual({ kind: "waiting", missing: ["deregistration-decision"] });
  });
});
