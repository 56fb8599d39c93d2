import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import { mergerCaseOn, type MergerCaseHistory } from "./merger-case-on";

const day = civilDate;
const merger: MergerCaseHistory = {
  status: "effective",
  openedOn: day("2026-03-05"),
  effectiveOn: day("2026-09-01"),
  withdrawnOn: null,
  undoneSteps: [],
  schedulings: [{ on: day("2026-06-01"), effectiveOn: day("2026-08-15") }, { on: day("2026-07-01"), effectiveOn: day("2026-09-01") }],
  steps: [
    { step: "argumentation", doneOn: day("2026-03-10") },
    { step: "public-notice", doneOn: day("2026-03-23") },
    { step: "hearing", doneOn: day("2026-04-02") },
    { step: "approval", doneOn: day("2026-04-20") },
  ],
};
const on = (text: string, more: Partial<MergerCaseHistory> = {}) => mergerCaseOn({ ...merger, ...more }, day(text));

describe("a merger case as of a day", () => {
  it("is not there before it was opened", () => {
    expect(on("2026-03-04")).toBeUndefined();
  });

  it("stands where the steps of that day had brought it", () => {
    expect(on("2026-03-10")).toMatchObject({ status: "preparing", effectiveOn: null, steps: [{ step: "argumentation" }] });
    expect(on("2026-03-23")).toMatchObject({ status: "announced" });
    expect(on("2026-04-20")).toMatchObject({ status: "approved", effectiveOn: null });
  });

  it("has the day of effect that was set by then, and not the one that was set later", () => {
    expect(on("2026-06-30")).toMatchObject({ status: "scheduled", effectiveOn: "2026-08-15" });
    expect(on("2026-08-31")).toMatchObject({ status: "scheduled", effectiveOn: "2026-09-01" });
  });

  it("shows a step that was taken back later as long as the record held it", () => {
    const undone = { step: "hearing", doneOn: day("2026-03-30"), recordedOn: day("2026-04-01"), undoneOn: day("2026-04-05") } as const;
    const stepsOf = (text: string) => on(text, { undoneSteps: [undone] })?.steps.map(({ step, doneOn }) => [step, doneOn]).at(-1);
    expect(stepsOf("2026-03-31")).toEqual(["public-notice", "2026-03-23"]);
    expect(stepsOf("2026-04-01")).toEqual(["hearing", "2026-03-30"]);
    // What is recorded for the same step today was not in the record yet.
    expect(stepsOf("2026-04-04")).toEqual(["hearing", "2026-03-30"]);
    expect(stepsOf("2026-04-05")).toEqual(["hearing", "2026-04-02"]);
  });

  it("has no day of effect any more once that fell with a step, until another was set", () => {
    const schedulings = [{ on: day("2026-06-01"), effectiveOn: day("2026-08-15") }, { on: day("2026-06-10"), effectiveOn: null }, { on: day("2026-07-01"), effectiveOn: day("2026-09-01") }];
    expect(on("2026-06-09", { schedulings })).toMatchObject({ status: "scheduled", effectiveOn: "2026-08-15" });
    expect(on("2026-06-20", { schedulings })).toMatchObject({ status: "approved", effectiveOn: null });
    expect(on("2026-07-01", { schedulings })).toMatchObject({ status: "scheduled", effectiveOn: "2026-09-01" });
  });

  it("is in effect from its day on", () => {
    expect(on("2026-09-01")).toMatchObject({ status: "effective", effectiveOn: "2026-09-01" });
  });

  it("was open until it was withdrawn", () => {
    const withdrawn = { status: "withdrawn", withdrawnOn: day("2026-05-01"), effectiveOn: null, schedulings: [] } as const;
    expect(on("2026-04-30", withdrawn)).toMatchObject({ status: "approved" });
    expect(on("2026-05-01", withdrawn)).toMatchObject({ status: "withdrawn" });
  });
});
